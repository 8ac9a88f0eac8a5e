// SPDX-License-Identifier: MIT
#include "takehold/report/gate_text.hpp"

#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/terminal_page.hpp"

namespace takehold {
namespace {

void write_requirement(TerminalPage& page, const Ruleset& ruleset, const RequirementView& requirement) {
  const std::string detail = requirement.detail.empty() ? "" : ": " + requirement.detail;
  page.paragraph({Span(std::string(gate_shape(requirement.truth)), gate_style(requirement.truth)), " ", Span(requirement.title + detail), " ",
                  Span("(" + framework_title(ruleset, requirement.framework_id) + ")", Style::Faint)},
                 Indent + 2, Indent + 4);
  for (const AnswerView& answer : requirement.waits_for)
    page.paragraph({Span("waits for: " + answer_words(answer, {}), Style::Unknown)}, Indent + 6, Indent + 8);
}

}  // namespace

std::string gate_text(const Ruleset& ruleset, const GateView& gate, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  page.paragraph({Span(std::string(gate_shape(gate.truth)), gate_style(gate.truth)), " ", Span(gate_line(gate), Style::Strong)}, Indent,
                 Indent + 2);
  for (const RequirementView* requirement : requirements_by_need(gate)) write_requirement(page, ruleset, *requirement);
  if (gate.requirements.empty()) page.paragraph({"No loaded framework asks for anything here, so nothing opens this gate."}, 5);
  return page.text();
}

}  // namespace takehold
