// SPDX-License-Identifier: MIT
#include "takehold/report/gate_text.hpp"

#include "report/text_sections.hpp"
#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {


Style gate_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  return truth == CertainlyFalse ? Style::Blocker : Style::Unknown;
}

std::string_view gate_shape(TruthSet truth) {
  if (truth == CertainlyTrue) return "✓";
  return truth == CertainlyFalse ? "✗" : "?";
}

// "; first: No blocker": what is missing first, or else what is open.
std::string first_obstacle(const GateView& gate) {
  const std::vector<const RequirementView*> requirements = requirements_by_need(gate);
  const bool is_met = requirements.empty() || (requirements.front()->truth.settled() && requirements.front()->truth != CertainlyFalse);
  return is_met ? std::string() : "; first: " + requirements.front()->title;
}

void write_gate(TerminalPage& page, const GateView& gate, const std::string& more) {
  const Style style = gate_style(gate.truth);
  page.paragraph({Span(std::string(gate_shape(gate.truth)), style), " ", column(gate_title(gate.gate) + ":", 18), " ",
                  Span(gate_answer(gate.truth), style), Span(" - " + more, Style::Faint)},
                 Indent, Indent + 21);
}

void write_requirement(TerminalPage& page, const Ruleset& ruleset, const RequirementView& requirement) {
  const std::string detail = requirement.detail.empty() ? "" : ": " + requirement.detail;
  page.paragraph({Span(std::string(gate_shape(requirement.truth)), gate_style(requirement.truth)), " ", Span(requirement.title + detail), " ",
                  Span("(" + framework_title(ruleset, requirement.framework_id) + ")", Style::Faint)},
                 Indent + 2, Indent + 4);
  for (const AnswerView& answer : requirement.waits_for)
    page.paragraph({Span("waits for: " + answer_words(answer, {}), Style::Unknown)}, Indent + 6, Indent + 8);
}

}  // namespace

void write_gates(TerminalPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.gates.empty()) return;
  page.heading("Gates");
  for (const GateView& gate : diagnosis.gates) write_gate(page, gate, gate_count(gate) + first_obstacle(gate));
}

std::string gate_text(const Ruleset& ruleset, const GateView& gate, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  write_gate(page, gate, gate_count(gate));
  for (const RequirementView* requirement : requirements_by_need(gate)) write_requirement(page, ruleset, *requirement);
  if (gate.requirements.empty()) page.paragraph({"No loaded framework asks for anything here, so nothing opens this gate."}, 5);
  return page.text();
}

}  // namespace takehold
