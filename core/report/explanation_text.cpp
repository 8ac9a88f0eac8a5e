// SPDX-License-Identifier: MIT
#include "takehold/report/explanation_text.hpp"

#include <algorithm>

#include "takehold/explain/words.hpp"
#include "takehold/report/phrases.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int Indent = 3;

Style truth_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  return truth.settled() ? Style::Faint : Style::Unknown;
}

void write_answer(TerminalPage& page, const AnswerView& answer, const Subject& about, int indent) {
  const std::string value = answer_words(answer, about);
  page.paragraph({Span(value, answer.open ? Style::Unknown : Style::Accent)}, indent, indent + 2);
  if (!answer.question.empty()) page.paragraph({Span("asked: " + answer.question, Style::Faint)}, indent + 2, indent + 2);
  if (answer.evidence) page.paragraph({Span("evidence: " + evidence_words(*answer.evidence), Style::Faint)}, indent + 2, indent + 2);
}

// The part of a condition, then its answers or its parts, deeper. What alone keeps the verdict has a mark.
void write_part(TerminalPage& page, const Explanation& part, const Subject& about, int indent) {
  page.paragraph({Span(part.decisive ? "●" : "○", truth_style(part.truth)), " ", Span(part.text), " ",
                  Span("- " + say_truth(part.truth), truth_style(part.truth))},
                 indent, indent + 2);
  for (const AnswerView& answer : part.answers) write_answer(page, answer, about, indent + 2);
  for (const Explanation& child : part.children) write_part(page, child, about, indent + 2);
}

const Framework* framework_of(const Ruleset& ruleset, std::string_view id) {
  for (const Framework& framework : ruleset.frameworks) {
    if (framework.id == id) return &framework;
  }
  return nullptr;
}

void write_claims(TerminalPage& page, const Framework& framework, const Cites& cites) {
  for (const Claim* claim : claims_for(framework, cites)) {
    std::string from = claim->attribution.empty() ? framework.title : claim->attribution;
    from += claim->verified ? "" : "; as printed there, not verified";
    page.paragraph({Span("Claim:", Style::Faint), " ", Span(claim->text), " ", Span("(" + from + ")", Style::Faint)}, Indent, Indent + 2);
  }
}

void write_source(TerminalPage& page, const Ruleset& ruleset, std::string_view framework_id, std::string_view rule_id, const Cites& cites) {
  const Framework* framework = framework_of(ruleset, framework_id);
  std::string words = "Rule " + std::string(rule_id) + " of " + (framework == nullptr ? std::string(framework_id) : framework->title);
  if (!cites.empty()) words += ", items " + list_in_words(cites, cites.size()) + " of its source";
  page.paragraph({Span(words, Style::Faint)}, Indent, Indent + 2);
  if (framework != nullptr) write_claims(page, *framework, cites);
}

void write_condition(TerminalPage& page, const Explanation& explanation, const Subject& about) {
  page.paragraph({Span("Holds because", Style::Strong), " ", Span("(● these answers alone decide it)", Style::Faint)}, Indent);
  write_part(page, explanation, about, Indent + 2);
}

void write_action(TerminalPage& page, const PlannedAction& action, bool first) {
  page.paragraph({Span(first ? "Do first:" : "Then:", Style::Strong), " ", Span(action.title), " ", Span("- " + action_terms(action), Style::Faint)},
                 Indent, Indent + 2);
  if (!action.how.empty()) page.paragraph({Span(action.how)}, Indent + 2);
}

void write_list_line(TerminalPage& page, std::string_view shape, Style style, const std::string& title, const std::string& key) {
  page.paragraph({Span(std::string(shape), style), " ", Span(title)}, Indent, Indent + 2);
  page.paragraph({Span(key, Style::Faint)}, Indent + 2);
}

}  // namespace

const Finding* find_finding(const Diagnosis& diagnosis, std::string_view key) {
  for (const Finding& finding : diagnosis.findings) {
    if (finding.key == key) return &finding;
  }
  for (const Finding& finding : diagnosis.findings) {
    for (const Finding::Source& source : finding.sources) {
      if (source.rule_id == key) return &finding;
    }
  }
  return nullptr;
}

const Strength* find_strength(const Diagnosis& diagnosis, std::string_view key) {
  for (const Strength& strength : diagnosis.strengths) {
    if (strength.key == key || strength.rule_id == key) return &strength;
  }
  return nullptr;
}

std::vector<std::string> explainable_keys(const Diagnosis& diagnosis) {
  std::vector<std::string> keys;
  for (const Finding& finding : diagnosis.findings) keys.push_back(finding.key);
  for (const Strength& strength : diagnosis.strengths) keys.push_back(strength.key);
  for (const OpenVerdict& open : diagnosis.open) keys.push_back(open.key);
  return keys;
}

std::string explanation_text(const Ruleset& ruleset, const Finding& finding, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  const std::string mark = std::string(severity_shape(finding.severity)) + " " + severity_word(finding.severity);
  page.paragraph({Span(mark, severity_style(finding.severity), true), " ", Span(finding.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(finding.key, Style::Faint)}, Indent);
  for (const Finding::Source& source : finding.sources) {
    page.blank();
    if (&source != &finding.sources.front()) page.paragraph({Span("Also: " + source.title, Style::Strong)}, Indent, Indent + 2);
    if (!source.because.empty()) page.paragraph({Span(source.because)}, Indent);
    write_condition(page, source.explanation, finding.subject);
    write_source(page, ruleset, source.framework_id, source.rule_id, source.cites);
  }
  if (!finding.cause_title.empty()) {
    page.blank();
    page.paragraph({Span("Cause:", Style::Strong), " ", Span(finding.cause_title)}, Indent, Indent + 2);
  }
  if (!finding.explained.empty()) {
    page.paragraph({Span("Leads to:", Style::Strong), " ", Span(list_in_words(finding.explained, 6))}, Indent, Indent + 2);
  }
  for (const PlannedAction& action : finding.actions) write_action(page, action, &action == &finding.actions.front());
  return page.text();
}

std::string explanation_text(const Ruleset& ruleset, const Strength& strength, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  page.paragraph({Span("✓ Strength", Style::Good, true), " ", Span(strength.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(strength.key, Style::Faint)}, Indent);
  page.blank();
  if (!strength.because.empty()) page.paragraph({Span(strength.because)}, Indent);
  write_condition(page, strength.explanation, strength.subject);
  write_source(page, ruleset, strength.framework_id, strength.rule_id, strength.cites);
  return page.text();
}

std::string explanation_text(const Ruleset& ruleset, const OpenVerdict& open, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  page.paragraph({Span("? Can't say yet", Style::Unknown, true), " ", Span(open.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(open.key, Style::Faint)}, Indent);
  page.blank();
  page.paragraph({Span(open.waits_for.empty() ? "No single answer settles this rule." : "Waits for")}, Indent);
  for (const AnswerView& answer : open.waits_for) write_answer(page, answer, open.subject, Indent + 2);
  write_source(page, ruleset, open.framework_id, open.rule_id, {});
  return page.text();
}

std::string explanation_list(const Diagnosis& diagnosis, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  if (!diagnosis.findings.empty()) page.heading("What stands in the way");
  for (const Finding& finding : diagnosis.findings) {
    write_list_line(page, severity_shape(finding.severity), severity_style(finding.severity), finding.title, finding.key);
  }
  if (!diagnosis.strengths.empty()) page.heading("What goes well");
  for (const Strength& strength : diagnosis.strengths) write_list_line(page, "✓", Style::Good, strength.title, strength.key);
  if (!diagnosis.open.empty()) page.heading("Can't say yet");
  for (const OpenVerdict& open : diagnosis.open) write_list_line(page, "?", Style::Unknown, open.title, open.key);
  return page.text();
}

}  // namespace takehold
