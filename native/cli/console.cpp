// SPDX-License-Identifier: MIT
#include "cli/console.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "takehold/report/escape.hpp"

namespace takehold::cli {
namespace {

constexpr int DefaultWidth = 96;
constexpr int WidestText = 100;  // longer lines are hard to read
constexpr int NarrowestText = 60;

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

bool wants_colour(bool no_color) {
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  return !no_color && !is_set("NO_COLOR") && !dumb && ::isatty(STDOUT_FILENO) == 1;
}

int terminal_width() {
  struct winsize size {};
  if (::isatty(STDOUT_FILENO) != 1 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return DefaultWidth;
  return std::clamp(static_cast<int>(size.ws_col), NarrowestText, WidestText);
}

void write_error_line(std::string_view line) {
  const std::string safe = escape_terminal(line);
  std::fprintf(stderr, "%s\n", safe.c_str());
}

}  // namespace

Console::Console(bool no_color) : width_(terminal_width()), palette_(wants_colour(no_color) ? colour_palette() : plain_palette()) {}

bool Console::print(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) say("takehold: the output could not be written");
  return written;
}

int Console::finish(std::string_view text, int code) { return print(text) ? code : BadInput; }

void Console::say(std::string_view message) {
  while (!message.empty()) {
    const std::size_t end = std::min(message.find('\n'), message.size());
    write_error_line(message.substr(0, end));
    message.remove_prefix(std::min(end + 1, message.size()));
  }
}

void Console::report(const Issues& issues) {
  if (!issues.empty()) say(to_text(issues));
}

void Console::report_errors(const Issues& issues) {
  Issues errors;
  std::copy_if(issues.begin(), issues.end(), std::back_inserter(errors), [](const Issue& issue) { return issue.level == IssueLevel::Error; });
  report(errors);
}

}  // namespace takehold::cli
