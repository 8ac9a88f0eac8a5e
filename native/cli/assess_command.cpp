// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/input.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/report/html_report.hpp"
#include "takehold/report/json_report.hpp"
#include "takehold/report/markdown_report.hpp"
#include "takehold/report/text_report.hpp"

namespace takehold::cli {
namespace {

std::string written(const Console& console, const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, const AssessArguments& arguments) {
  if (arguments.format == Format::Json) return json_report(ruleset, diagnosis);
  if (arguments.format == Format::Markdown) return markdown_report(ruleset, diagnosis);
  if (arguments.format == Format::Html) return html_report(ruleset, assessment, diagnosis);
  TextReportOptions options;
  options.width = console.width();
  options.palette = console.palette();
  options.file = arguments.file;
  return text_report(ruleset, diagnosis, options);
}

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
  return console.finish(written(console, *rules->ruleset, *assessment, diagnosis, arguments), exit_code(*rules, diagnosis, arguments));
}

}  // namespace takehold::cli
