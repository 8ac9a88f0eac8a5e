// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/formats.hpp"

namespace takehold::cli {
namespace {

// A build must not go on because a rule was missing, so a broken plugin weighs as much as a finding here.
int exit_code(const LoadedRules& rules, const Diagnosis& diagnosis, const AssessArguments& arguments) {
  if (!arguments.fail_on) return Done;
  const bool found = std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
                                 [&](const Finding& finding) { return finding.severity >= *arguments.fail_on; });
  if (found) return Failed;
  return rules.broken.empty() ? Done : BadInput;
}

}  // namespace

int assess(const Globals& globals, const AssessArguments& arguments) {
  Console console(globals.no_color);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  const std::optional<Assessment> assessment = read_assessment(console, arguments.file, rules->ruleset->vocabulary);
  if (!assessment) return BadInput;
  const Diagnosis diagnosis = diagnose(*rules->ruleset, *assessment);
  const ReportFormat* format = find_report_format(arguments.format);  // the command line takes no other name
  const std::string text = format->write({*rules->ruleset, *assessment, diagnosis}, console.terminal(arguments.file));
  return console.finish(text, exit_code(*rules, diagnosis, arguments));
}

}  // namespace takehold::cli
