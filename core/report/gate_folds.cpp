// SPDX-License-Identifier: MIT
#include "report/report_parts.hpp"
#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

ReportTable requirements_table(const Ruleset& ruleset, const GateView& gate) {
  ReportTable table{{{"Met"}, {"What it asks for"}, {"How far it is"}, {"Asked by"}}, {}, false};
  for (const RequirementView* requirement : requirements_by_need(gate)) {
    table.rows.push_back({{Span(gate_answer(requirement->truth), gate_style(requirement->truth))},
                          {Span(requirement->title)},
                          {Span(requirement->detail)},
                          {Span(framework_title(ruleset, requirement->framework_id))}});
  }
  return table;
}

}  // namespace

std::vector<ReportBlock> gate_folds(const ReportSource& source) {
  std::vector<ReportBlock> folds;
  for (const GateView& gate : source.diagnosis.gates) {
    const std::string first = first_obstacle(gate);
    ReportFold fold{{std::string(gate_shape(gate.truth)), gate_style(gate.truth), {Span(gate_line(gate))}, {}},
                    {},
                    requirements_table(source.ruleset, gate),
                    gate.gate == source.diagnosis.next_gate};
    if (!first.empty()) fold.first = {Span("; first: " + first, Style::Faint)};
    folds.emplace_back(std::move(fold));
  }
  return folds;
}

}  // namespace takehold
