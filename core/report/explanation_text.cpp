// SPDX-License-Identifier: MIT
#include "takehold/report/explanation_text.hpp"

#include <algorithm>

#include "takehold/explain/words.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {


Style condition_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  return truth.settled() ? Style::Faint : Style::Unknown;
}

// Writes conditions. An answer's question and evidence are shown only once, where it is first read.
class ConditionWriter {
 public:
  ConditionWriter(TerminalPage& page, const Subject& about, const std::string& file) : page_(page), about_(about), file_(file) {}

  // A part of a condition, then, indented, its answers or its parts. Answers that alone keep the verdict have a mark.
  void write_part(const Explanation& part, int indent) {
    page_.paragraph({Span(part.decisive ? "●" : "○", condition_style(part.truth)), " ", Span(part.text), " ",
                     Span("- " + say_truth(part.truth), condition_style(part.truth))},
                    indent, indent + 2);
    for (const AnswerView& answer : part.answers) write_answer(answer, indent + 4);
    for (const Explanation& child : part.children) write_part(child, indent + 2);
  }

  void write_answer(const AnswerView& answer, int indent) {
    Spans words{Span(answer_words(answer, about_), answer.open ? Style::Unknown : Style::Accent)};
    if (answer.read_at.line > 0) words.insert(words.end(), {" ", Span("(" + place_words(answer.read_at) + ")", Style::Faint)});
    page_.paragraph(words, indent, indent + 2);
    if (!said_.insert(answer.ref).second) return;
    if (!answer.question.empty()) page_.paragraph({Span("asked: " + answer.question, Style::Faint)}, indent + 2, indent + 4);
    if (answer.evidence) page_.paragraph({Span("evidence: " + evidence_words(*answer.evidence), Style::Faint)}, indent + 2, indent + 4);
  }

 private:
  // "mine.takehold.json:12", the form that compilers and editors use.
  std::string place_words(const ReadAt& at) const {
    const std::string line = std::to_string(at.line);
    return file_ == "-" ? "line " + line : file_ + ":" + line;
  }

  TerminalPage& page_;
  const Subject& about_;
  const std::string& file_;
  AnswerRefs said_;
};

void write_claims(TerminalPage& page, const Framework& framework, const Cites& cites) {
  for (const Claim* claim : claims_for(framework, cites)) {
    std::string from = claim->attribution.empty() ? framework.title : claim->attribution;
    from += claim->verified ? "" : "; as printed there, not verified";
    page.paragraph({Span("Claim:", Style::Faint), " ", Span(claim->text), " ", Span("(" + from + ")", Style::Faint)}, Indent, Indent + 2);
  }
}

void write_source(TerminalPage& page, const Ruleset& ruleset, std::string_view framework_id, std::string_view rule_id, const Cites& cites) {
  const Framework* framework = find_framework(ruleset, framework_id);
  std::string words = "Rule " + std::string(rule_id) + " of " + framework_title(ruleset, framework_id);
  if (!cites.empty()) words += (cites.size() == 1 ? ", item " : ", items ") + list_in_words(cites, cites.size()) + " of its source";
  page.paragraph({Span(words, Style::Faint)}, Indent, Indent + 2);
  if (framework != nullptr) write_claims(page, *framework, cites);
}

void write_because(TerminalPage& page, ConditionWriter& writer, std::string_view heading, const Explanation& part) {
  page.paragraph({Span(std::string(heading), Style::Strong)}, Indent);
  writer.write_part(part, Indent + 2);
}

// A rule with `applies` is given(applies, when): first why it applies, then why it holds.
void write_condition(TerminalPage& page, ConditionWriter& writer, const Explanation& explanation) {
  const bool has_applies = explanation.kind == ExprKind::Given;
  if (has_applies) write_because(page, writer, "Applies because", explanation.children[0]);
  write_because(page, writer, "Holds because", has_applies ? explanation.children[1] : explanation);
  page.paragraph({Span("(the answers under ● alone decide it)", Style::Faint)}, Indent + 2);
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
  const Finding* of_the_rule = nullptr;
  for (const Finding& finding : diagnosis.findings) {
    if (finding.key == key) return &finding;
    for (const Finding::Source& source : finding.sources) {
      if (source.key == key) return &finding;
      if (source.rule_id == key && of_the_rule == nullptr) of_the_rule = &finding;
    }
  }
  return of_the_rule;
}

const Strength* find_strength(const Diagnosis& diagnosis, std::string_view key) {
  for (const Strength& strength : diagnosis.strengths) {
    if (strength.key == key || strength.rule_id == key) return &strength;
  }
  return nullptr;
}

std::vector<std::string> explainable_keys(const Diagnosis& diagnosis) {
  std::vector<std::string> keys;
  for (const Finding& finding : diagnosis.findings) {
    for (const Finding::Source& source : finding.sources) keys.push_back(source.key);
  }
  for (const Strength& strength : diagnosis.strengths) keys.push_back(strength.key);
  for (const OpenVerdict& open : diagnosis.open) keys.push_back(open.key);
  return keys;
}

std::string explanation_text(const Ruleset& ruleset, const Finding& finding, const Terminal& terminal) {
  TerminalPage page(terminal.width, terminal.palette);
  const std::string mark = std::string(severity_shape(finding.severity)) + " " + severity_word(finding.severity);
  page.paragraph({Span(mark + "  ", severity_style(finding.severity), true), Span(finding.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(finding.key, Style::Faint)}, Indent);
  ConditionWriter writer(page, finding.subject, terminal.file);
  for (const Finding::Source& source : finding.sources) {
    page.blank();
    if (&source != &finding.sources.front()) page.paragraph({Span("Also: " + source.title, Style::Strong)}, Indent, Indent + 2);
    if (!source.because.empty()) page.paragraph({Span(source.because)}, Indent);
    write_condition(page, writer, source.explanation);
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

std::string explanation_text(const Ruleset& ruleset, const Strength& strength, const Terminal& terminal) {
  TerminalPage page(terminal.width, terminal.palette);
  page.paragraph({Span("✓ Strength  ", Style::Good, true), Span(strength.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(strength.key, Style::Faint)}, Indent);
  page.blank();
  if (!strength.because.empty()) page.paragraph({Span(strength.because)}, Indent);
  ConditionWriter writer(page, strength.subject, terminal.file);
  write_condition(page, writer, strength.explanation);
  write_source(page, ruleset, strength.framework_id, strength.rule_id, strength.cites);
  return page.text();
}

std::string explanation_text(const Ruleset& ruleset, const OpenVerdict& open, const Terminal& terminal) {
  TerminalPage page(terminal.width, terminal.palette);
  page.paragraph({Span("? Can't say yet  ", Style::Unknown, true), Span(open.title, Style::Strong)}, 0, Indent);
  page.paragraph({Span(open.key, Style::Faint)}, Indent);
  page.blank();
  page.paragraph({Span(open.waits_for.empty() ? "No single answer settles this rule." : "Waits for")}, Indent);
  ConditionWriter writer(page, open.subject, terminal.file);
  for (const AnswerView& answer : open.waits_for) writer.write_answer(answer, Indent + 2);
  write_source(page, ruleset, open.framework_id, open.rule_id, {});
  return page.text();
}

std::string explanation_list(const Diagnosis& diagnosis, const Terminal& terminal) {
  TerminalPage page(terminal.width, terminal.palette);
  if (!diagnosis.findings.empty()) page.heading("What stands in the way");
  for (const Finding& finding : diagnosis.findings) {
    write_list_line(page, severity_shape(finding.severity), severity_style(finding.severity), finding.title, finding.key);
  }
  if (!diagnosis.strengths.empty()) page.heading("What is going well");
  for (const Strength& strength : diagnosis.strengths) write_list_line(page, "✓", Style::Good, strength.title, strength.key);
  if (!diagnosis.open.empty()) page.heading("Can't say yet");
  for (const OpenVerdict& open : diagnosis.open) write_list_line(page, "?", Style::Unknown, open.title, open.key);
  return page.text();
}

}  // namespace takehold
