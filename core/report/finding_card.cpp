// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/report_parts.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t MostTitles = 6;

ReportItem labelled_item(const std::string& label, const std::string& text) {
  return {"", Style::Plain, {Span(label + ":", Style::Strong), Span(" " + text)}, {}};
}

// The answers that decide it, with their evidence. `explain` shows the whole condition.
std::vector<ReportItem> decisive_items(const Explanation& explanation, const Subject& about) {
  std::vector<ReportItem> items;
  for (const AnswerView* answer : decisive_answers(explanation)) {
    ReportItem item{"", Style::Plain, {Span(answer_words(*answer, about))}, {}};
    if (answer->evidence) item.below.push_back({"", Style::Plain, {Span("Evidence: " + evidence_words(*answer->evidence))}, {}});
    items.push_back(std::move(item));
  }
  return items;
}

void add_source(std::vector<ReportItem>& details, const Ruleset& ruleset, const Finding& finding, const Finding::Source& source) {
  const Framework& framework = ruleset.frameworks[source.framework];
  std::string from = source.rule_id + " of " + framework.title;
  if (!source.cites.empty()) from += (source.cites.size() == 1 ? ", item " : ", items ") + list_in_words(source.cites, source.cites.size());
  details.push_back(labelled_item("Rule", from));
  details.back().below = decisive_items(source.explanation, finding.subject);
  for (const Claim* claim : claims_for(framework, source.cites)) {
    const std::string who = claim->attribution.empty() ? framework.title : claim->attribution;
    details.push_back(labelled_item("Claim", claim->text + " (" + who + (claim->verified ? ")" : "; as printed there, not verified)")));
  }
}

std::vector<std::string> titles_of(const Diagnosis& diagnosis, const std::vector<std::string>& keys) {
  std::vector<std::string> titles;
  for (const Finding& finding : diagnosis.findings) {
    if (std::find(keys.begin(), keys.end(), finding.key) != keys.end()) titles.push_back(finding.title);
  }
  return titles;
}

Spans action_spans(const PlannedAction& action) { return {Span(action.title), " ", Span("- " + action_terms(action), Style::Faint)}; }

// What other rules say about the same thing; a rule of another framework than the first names its framework.
void add_other_sources(ReportCard& card, const Ruleset& ruleset, const Finding& finding) {
  for (std::size_t i = 1; i < finding.sources.size(); ++i) {
    const Finding::Source& source = finding.sources[i];
    if (source.title == finding.title) continue;  // a graver rule has said it already
    Spans words{Span(source.title)};
    if (source.framework != finding.sources.front().framework) {
      words.insert(words.end(), {" ", Span("(" + ruleset.frameworks[source.framework].title + ")", Style::Faint)});
    }
    card.lines.push_back({"Also", words});
  }
}

void add_lines(ReportCard& card, const ReportSource& source, const Headline& headline, const Finding& finding) {
  if (!finding.actions.empty()) card.lines.push_back({"Do first", action_spans(finding.actions.front())});
  const std::string answers =
      finding.sources.empty() ? "" : decisive_words(finding.sources.front().explanation, finding.subject, source.ruleset.vocabulary);
  if (!answers.empty()) card.lines.push_back({"Because", {Span(answers)}});
  add_other_sources(card, source.ruleset, finding);
  std::vector<std::string> names;
  for (const std::size_t place : headline.same) names.push_back(source.diagnosis.findings[place].subject.name);
  if (!names.empty()) card.lines.push_back({"Likewise", {Span(list_in_words(names, names.size()))}});
  if (finding.explains > 0) card.lines.push_back({"Leads to", {Span(counted(finding.explains, "further finding", "further findings"))}});
}

}  // namespace

ReportCard finding_card(const ReportSource& source, const Headline& headline) {
  const Finding& finding = source.diagnosis.findings[headline.finding];
  ReportCard card{finding.severity, finding.title, finding.because, {}, {}};
  add_lines(card, source, headline, finding);
  for (std::size_t i = 1; i < finding.actions.size(); ++i) {
    card.details.push_back(labelled_item("Then", plain_text(action_spans(finding.actions[i]))));
  }
  for (const Finding::Source& one : finding.sources) add_source(card.details, source.ruleset, finding, one);
  const std::vector<std::string> explained = titles_of(source.diagnosis, finding.explained);
  if (!explained.empty()) card.details.push_back(labelled_item("Leads to", list_in_words(explained, MostTitles)));
  return card;
}

}  // namespace takehold
