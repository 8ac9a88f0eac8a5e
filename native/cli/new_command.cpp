// SPDX-License-Identifier: MIT
#include <filesystem>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "files/atomic_save.hpp"
#include "takehold/document/document.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

// "sales north.takehold.json" is titled "sales north".
std::string title_from(const std::string& file) {
  const std::string name = std::filesystem::path(file).filename().string();
  return name.substr(0, name.find('.'));
}

}  // namespace

int create(const Globals& globals, const NewArguments& arguments) {
  Console console(globals.no_color);
  const bool to_output = is_standard_stream(arguments.file);
  const std::optional<std::string> title = normalise_text(arguments.title.empty() && !to_output ? title_from(arguments.file) : arguments.title);
  if (!title) {
    console.report({error("bad-text", "the title is not UTF-8 text")});
    return BadInput;
  }
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  const std::string text = write_document(empty_assessment(*title), rules->ruleset->vocabulary);
  if (to_output) return console.finish(text, Done);
  const Issues issues = save_atomically(arguments.file, text, SaveMode::CreateNew);
  console.report(issues);
  if (has_error(issues)) return BadInput;
  console.say("Made " + arguments.file + ". `takehold questions` lists what it can hold, `takehold set` answers.");
  return Done;
}

}  // namespace takehold::cli
