// SPDX-License-Identifier: MIT
// What is said first: the outlook, what stops the rollout, what goes well, what to do.
#include <algorithm>

#include "report/text_sections.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int FindingIndent = 3;
constexpr int LabelWidth = 10;
constexpr int FactIndent = FindingIndent + LabelWidth;
constexpr std::size_t MostNames = 6;

// "   Do first  ..." with what follows aligned.
void write_labelled(TerminalPage& page, std::string_view label, Spans spans) {
  spans.insert(spans.begin(), column(label, LabelWidth - 1, Style::Faint));
  spans.insert(spans.begin() + 1, Span(" ", Style::Plain));
  page.paragraph(spans, FindingIndent, FactIndent);
}

void write_first_action(TerminalPage& page, const Finding& finding) {
  if (finding.actions.empty()) return;
  const PlannedAction& first = finding.actions.front();
  write_labelled(page, "Do first", {Span(first.title), " ", Span("- " + action_terms(first), Style::Faint)});
}

// A source of another framework than the first says which.
void write_other_sources(TerminalPage& page, const Ruleset& ruleset, const Finding& finding) {
  for (std::size_t i = 1; i < finding.sources.size(); ++i) {
    const Finding::Source& source = finding.sources[i];
    if (source.title == finding.title) continue;  // a graver rule has said it
    Spans spans{Span(source.title)};
    if (source.framework != finding.sources.front().framework) {
      spans.insert(spans.end(), {" ", Span("(" + ruleset.frameworks[source.framework].title + ")", Style::Faint)});
    }
    write_labelled(page, "Also", spans);
  }
}

void write_same(TerminalPage& page, const Diagnosis& diagnosis, const Headline& headline) {
  std::vector<std::string> names;
  for (const std::size_t place : headline.same) names.push_back(diagnosis.findings[place].subject.name);
  if (!names.empty()) write_labelled(page, "Likewise", {Span(list_in_words(names, MostNames))});
}

void write_headline(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis, const Headline& headline, std::size_t number) {
  const Finding& finding = diagnosis.findings[headline.finding];
  const Style style = severity_style(finding.severity);
  const std::string mark = std::string(severity_shape(finding.severity)) + " " + severity_word(finding.severity);
  page.paragraph({column(std::to_string(number), FindingIndent - 1, Style::Faint), " ", Span(mark, style, true),
                  Span("  ", Style::Plain, true), Span(finding.title, Style::Strong)},
                 0, FindingIndent);
  if (!finding.because.empty()) page.paragraph({Span(finding.because)}, FindingIndent);
  write_first_action(page, finding);
  const std::string answers = finding.sources.empty() ? "" : decisive_words(finding.sources.front().explanation, finding.subject, ruleset.vocabulary);
  if (!answers.empty()) write_labelled(page, "Because", {Span(answers)});
  write_other_sources(page, ruleset, finding);
  write_same(page, diagnosis, headline);
  if (finding.explains > 0) {
    write_labelled(page, "Leads to", {Span(counted(finding.explains, "further finding", "further findings"))});
  }
}

void write_rest(TerminalPage& page, const Diagnosis& diagnosis, std::size_t shown) {
  std::vector<std::string> counts;
  for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low}) {
    const auto count = std::count_if(diagnosis.headlines.begin() + static_cast<std::ptrdiff_t>(shown), diagnosis.headlines.end(),
                                     [&](const Headline& headline) { return diagnosis.findings[headline.finding].severity == severity; });
    if (count > 0) counts.push_back(std::to_string(count) + " " + std::string(to_text(severity)));
  }
  const std::size_t rest = diagnosis.headlines.size() - shown;
  page.paragraph({Span("and " + counted(rest, "more finding", "more findings") + ": " + list_in_words(counts, counts.size()), Style::Faint)},
                 FindingIndent);
}

void write_planned(TerminalPage& page, const PlannedAction& action) {
  page.paragraph({Span("- " + action.title)}, FindingIndent + 2, FindingIndent + 4);
  const std::string decision = decision_words(action);
  page.paragraph({Span(owner_words(action) + ", " + std::string(to_text(action.effort)) + " effort", Style::Faint),
                  Span(decision.empty() ? "" : ", " + decision, Style::Accent)},
                 FindingIndent + 4);
}

}  // namespace

void write_outlook(TerminalPage& page, const Diagnosis& diagnosis) {
  page.paragraph({Span(diagnosis.title.empty() ? "An assessment without a title" : diagnosis.title, Style::Strong)});
  page.paragraph({Span(stage_words(diagnosis), Style::Faint)});
  page.blank();
  page.paragraph({Span(outlook_sentence(diagnosis.outlook), outlook_style(diagnosis.outlook))});
  if (!diagnosis.outlook_reason.empty()) page.paragraph({Span(diagnosis.outlook_reason)});
}

void write_findings(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis, const TextReportOptions& options) {
  if (diagnosis.findings.empty()) return;
  const std::size_t shown = std::min(options.findings, diagnosis.headlines.size());
  page.heading("What stands in the way", "the most serious first");
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) page.blank();
    write_headline(page, ruleset, diagnosis, diagnosis.headlines[i], i + 1);
  }
  if (shown == diagnosis.headlines.size()) return;
  page.blank();
  write_rest(page, diagnosis, shown);
}

void write_strengths(TerminalPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.strengths.empty()) return;
  page.heading("What goes well");
  for (const Strength& strength : diagnosis.strengths) {
    page.paragraph({Span("✓", Style::Good), " ", Span(strength.title)}, FindingIndent, FindingIndent + 2);
  }
}

void write_plan(TerminalPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.plan.empty()) return;
  page.heading("What to do");
  const PlannedAction* before = nullptr;
  for (const PlannedAction& action : diagnosis.plan) {
    if (before == nullptr || before->phase != action.phase) page.paragraph({Span(capitalised(phase_words(action)), Style::Accent)}, FindingIndent);
    write_planned(page, action);
    before = &action;
  }
}

}  // namespace takehold
