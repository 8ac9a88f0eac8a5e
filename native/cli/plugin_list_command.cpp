// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cli/commands.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/text.hpp"

namespace takehold::cli {
namespace {

void write_framework(TerminalPage& page, const Framework& framework) {
  page.paragraph({Span(framework.id, Style::Strong), " ", Span(framework.version, Style::Faint), " ", Span(framework.title)});
  page.paragraph({Span(framework.summary)}, 3);
  const auto strengths = static_cast<std::size_t>(std::count_if(framework.rules.begin(), framework.rules.end(), [](const Rule& r) { return r.is_strength(); }));
  page.paragraph({Span(counted(framework.rules.size() - strengths, "rule", "rules") + ", " + counted(strengths, "strength", "strengths") + ", " + counted(framework.dimensions.size(), "score", "scores") + ", " +
                           counted(framework.actions.size(), "action", "actions") + ", " +
                           counted(framework.own.facts.size(), "question of its own", "questions of its own"),
                       Style::Faint)},
                 3);
}

}  // namespace

int plugin_list(const Globals& globals) {
  Console console(globals.no_color);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  if (!rules) return BadInput;
  TerminalPage page(console.width(), console.palette());
  for (const Framework& framework : rules->ruleset->frameworks) write_framework(page, framework);
  for (const std::string& broken : rules->broken) page.paragraph({Span(broken, Style::Strong), " ", Span("is broken and left out", Style::High)});
  return console.finish(page.text(), rules->broken.empty() ? Done : Failed);
}

}  // namespace takehold::cli
