// SPDX-License-Identifier: MIT
#include "present/framework_view.hpp"

#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

constexpr std::int64_t Hundredth = 10'000;  // of a whole, in millionths

std::string indicator_words(const Score::Indicator& indicator) {
  if (!indicator.value.has_number) return std::string(DoesNotApply);
  const auto low = (indicator.value.lo + Hundredth / 2) / Hundredth, high = (indicator.value.hi + Hundredth / 2) / Hundredth;
  if (low == 0 && high == 100) return std::string(StillOpen);
  return (low == high ? std::to_string(low) : std::to_string(low) + " to " + std::to_string(high)) + " of 100";
}

ScoreCard score_card(const Score& score) {
  ScoreCard card;
  card.title = score.title;
  card.summary = score.summary;
  card.value = score_words(score);
  card.coverage = coverage_words(score);
  card.applies = score.tenths.has_number;
  if (card.applies) {
    card.low = static_cast<int>(score.tenths.lo);
    card.high = static_cast<int>(score.tenths.hi);
  }
  int total = 0;
  for (const Score::Indicator& indicator : score.indicators) total += indicator.weight;
  for (const Score::Indicator& indicator : score.indicators)
    card.indicators.push_back({indicator.title, indicator_words(indicator),
                               "weight " + std::to_string(indicator.weight) + " of " + std::to_string(total)});
  return card;
}

bool sees(const Finding& finding, const std::string& framework) {
  return std::any_of(finding.sources.begin(), finding.sources.end(),
                     [&](const Finding::Source& source) { return source.framework_id == framework; });
}

void add_verdicts(FrameworkView& view, const Session& session) {
  const Diagnosis& diagnosis = session.diagnosis();
  for (const Headline& headline : diagnosis.headlines)
    if (sees(diagnosis.findings[headline.finding], view.id)) view.findings.push_back(present_cause(session, headline));
  for (const Strength& strength : diagnosis.strengths)
    if (strength.framework_id == view.id) view.strengths.push_back({strength.title, strength.because, strength.key});
  for (const OpenVerdict& open : diagnosis.open)
    if (open.framework_id == view.id)
      view.open.push_back({open.title, open.severity ? severity_word(*open.severity) : "Strength", open.key,
                           open.list_open ? "the list is open" : "waits for " + counted(open.waits_for.size(), "answer", "answers")});
}

}  // namespace

std::optional<FrameworkView> present_framework(const Session& session, const std::string& id, Length width) {
  const Ruleset& rules = session.ruleset();
  if (rules.frameworks.empty()) return std::nullopt;
  const auto found = std::find_if(rules.frameworks.begin(), rules.frameworks.end(), [&](const Framework& f) { return f.id == id; });
  const auto place = found == rules.frameworks.end() ? 0 : static_cast<std::size_t>(found - rules.frameworks.begin());
  const Framework& framework = rules.frameworks[place];
  FrameworkView view;
  view.id = framework.id;
  view.title = framework.title;
  view.summary = framework.summary;
  view.version = framework.version;
  view.sources = framework.sources;
  for (const Framework& other : rules.frameworks) view.tabs.push_back({other.id, other.title});
  view.pictures = framework_pictures(rules, session.assessment(), session.diagnosis(), place, width);
  for (const Score& score : session.diagnosis().scores)
    if (score.framework == place) view.scores.push_back(score_card(score));
  add_verdicts(view, session);
  return view;
}

}  // namespace takehold::ui
