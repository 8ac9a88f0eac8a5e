// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/questions.hpp"

namespace takehold::cli {
namespace {

std::string all(const Console& console, const Ruleset& ruleset, Format format) {
  return format == Format::Json ? questions_all_json(ruleset) : questions_all_text(ruleset, console.width(), console.palette());
}

std::string open(const Console& console, const Ruleset& ruleset, const Diagnosis& diagnosis, Format format) {
  return format == Format::Json ? questions_json(ruleset, diagnosis) : questions_text(ruleset, diagnosis, console.width(), console.palette());
}

}  // namespace

int questions(const Globals& globals, const QuestionsArguments& arguments) {
  Console console(globals.no_color);
  if (arguments.all != arguments.file.empty()) {
    console.report({error("usage", "`takehold questions` takes either a FILE, for what is open in it, or --all")});
    return BadInput;
  }
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  if (arguments.all) return console.finish(all(console, *rules->ruleset, arguments.format), Done);
  const std::optional<Assessment> assessment = read_assessment(console, arguments.file, rules->ruleset->vocabulary);
  if (!assessment) return BadInput;
  const Diagnosis diagnosis = diagnose(*rules->ruleset, *assessment);
  return console.finish(open(console, *rules->ruleset, diagnosis, arguments.format), Done);
}

}  // namespace takehold::cli
