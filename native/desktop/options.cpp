// SPDX-License-Identifier: MIT
#include "desktop/options.hpp"

#include <CLI/CLI.hpp>
#include <charconv>
#include <map>
#include <string>

namespace takehold::desktop {
namespace {

constexpr int Smallest = 200, Largest = 8192;

bool read_number(const std::string& text, int& number) {
  const char* end = text.data() + text.size();
  return std::from_chars(text.data(), end, number).ptr == end && number >= Smallest && number <= Largest;
}

// "1300x850"
std::string read_size(const std::string& text, Options& options) {
  const std::size_t cross = text.find('x');
  const bool well = cross != std::string::npos && read_number(text.substr(0, cross), options.width) && read_number(text.substr(cross + 1), options.height);
  return well ? "" : "expected WIDTHxHEIGHT, each from 200 to 8192, such as 1300x850";
}

// Help shows the name of an argument, not what is checked of it.
CLI::Validator quiet(CLI::Validator validator) { return validator.description(""); }

void describe(CLI::App& app, Options& options) {
  const std::map<std::string, Appearance> themes{{"system", Appearance::OfTheSystem}, {"light", Appearance::Light}, {"dark", Appearance::Dark}};
  app.add_option("FILE", options.files, "Assessments to open, or plugins")->check(quiet(CLI::ExistingPath))->type_name("");
  app.add_flag("--copy", options.as_copies, "Open copies: saving asks where to");
  app.add_option("--plugins", options.plugins, "Also take plugins from this folder")->check(quiet(CLI::ExistingDirectory))->type_name("FOLDER");
  app.add_option("--theme", options.theme, "system, light or dark")->transform(quiet(CLI::Transformer(themes)))->type_name("THEME");
  app.add_option("--scale", options.scale, "Device pixels in one pixel of the layout, from 0.5 to 4")
      ->check(quiet(CLI::Range(0.5f, 4.0f)))->type_name("NUMBER");
  app.add_option("--run", options.commands, "Commands of the interface to run at the start, such as go.plan")->type_name("COMMAND");
  app.add_option("--screenshot", options.screenshot, "Write a picture (PNG) and end; needs no display and keeps nothing")->type_name("FILE");
}

}  // namespace

DesktopCommandLine read_command_line(int argc, char** argv) {
  DesktopCommandLine line;
  line.options.emplace();
  std::string size;
  CLI::App app("Takehold, in a window", "takehold-desktop");
  describe(app, *line.options);
  app.add_option("--size", size, "Of the window or the picture, such as 1300x850")->type_name("WIDTHxHEIGHT")->check([&](const std::string& text) { return read_size(text, *line.options); });
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    line.exit_code = app.exit(problem) == 0 ? 0 : 2;
    line.options.reset();
  }
  return line;
}

}  // namespace takehold::desktop
