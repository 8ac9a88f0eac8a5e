// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "files/atomic_save.hpp"
#include "takehold/change/change_text.hpp"
#include "takehold/document/document.hpp"
#include "takehold/session/make_edit.hpp"

namespace takehold::cli {
namespace {

// All changes or none: a wrong one leaves the file as it was, and every wrong one is named.
std::optional<Assessment> after_all(Console& console, Assessment assessment, const std::vector<std::string>& texts, const Ruleset& rules) {
  bool good = true;
  for (const std::string& text : texts) {
    const Result<WithWarnings<Changes>> read = parse_change(text, assessment, rules.vocabulary);
    if (read) console.report(read->warnings);
    Result<Assessment> next = read ? changed(rules, assessment, read->value) : read.issues();
    if (next) {
      assessment = std::move(*next);
    } else {
      console.report(next.issues());
      good = false;
    }
  }
  if (!good) return std::nullopt;
  return assessment;
}

std::size_t evidence_in(const Answers& answers) {
  return static_cast<std::size_t>(std::count_if(answers.begin(), answers.end(), [](const auto& entry) { return entry.second.evidence.has_value(); }));
}

std::size_t evidence_in(const Assessment& assessment) {
  std::size_t count = evidence_in(assessment.answers);
  for (const auto& [id, table] : assessment.tables)
    for (const Row& row : table.rows) count += evidence_in(row.answers);
  return count;
}

std::string what_was_done(const std::string& file, const Assessment& before, const Assessment& after) {
  if (before == after) return "Nothing to change in " + file + ".";
  const bool lost = evidence_in(after) < evidence_in(before);
  return "Changed " + file + "." + (lost ? " Evidence that stood for an old answer went with it." : "");
}

}  // namespace

int set(const Globals& globals, const SetArguments& arguments) {
  Console console(globals.no_color);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  const Vocabulary& vocabulary = rules->ruleset->vocabulary;
  const std::optional<Assessment> before = read_assessment(console, arguments.file, vocabulary);
  if (!before) return BadInput;
  const std::optional<Assessment> after = after_all(console, *before, arguments.changes, *rules->ruleset);
  if (!after) return BadInput;
  const std::string text = write_document(*after, vocabulary);
  if (is_standard_stream(arguments.file)) return console.finish(text, Done);
  const Issues issues = save_atomically(arguments.file, text);
  console.report(issues);
  if (has_error(issues)) return BadInput;
  console.say(what_was_done(arguments.file, *before, *after));
  return Done;
}

}  // namespace takehold::cli
