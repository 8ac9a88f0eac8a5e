// SPDX-License-Identifier: MIT
#include "picture/weekly_series.hpp"

#include <algorithm>
#include <optional>

#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {


bool has_adoption(const RecordType& type) {
  return type.weekly && find_meaning(type.facts, Meaning::PeopleActive) != nullptr &&
         find_meaning(type.facts, Meaning::PeopleEligible) != nullptr;
}

std::vector<const RecordType*> weekly_tables(const Ruleset& ruleset, const Framework& framework) {
  std::vector<const RecordType*> tables;
  for (const View& view : framework.views) {
    const RecordType* type = ruleset.vocabulary.find_table(view.on);
    const bool known = std::find(tables.begin(), tables.end(), type) != tables.end();
    if (type != nullptr && has_adoption(*type) && !known) tables.push_back(type);
  }
  return tables;
}

// The answer to the fact with this meaning; null if there is none.
const NumberAnswer* number_of(const Answers& answers, const std::vector<FactDef>& facts, Meaning meaning) {
  const FactDef* fact = find_meaning(facts, meaning);
  const auto found = fact == nullptr ? answers.end() : answers.find(fact->id);
  return found == answers.end() ? nullptr : std::get_if<NumberAnswer>(&found->second.value);
}

std::string in_words(const NumberAnswer& number) {
  return std::to_string(number.lo) + (number.lo == number.hi ? "" : " to " + std::to_string(number.hi));
}

// Counts are at most a million, so the product fits.
std::int64_t share(std::int64_t part, std::int64_t of) { return std::min(OneInMillionths, (part * OneInMillionths + of / 2) / of); }

std::optional<AdoptionPoint> point_of(const RecordType& type, const Row& row, std::uint32_t place) {
  const NumberAnswer* active = number_of(row.answers, type.facts, Meaning::PeopleActive);
  const NumberAnswer* eligible = number_of(row.answers, type.facts, Meaning::PeopleEligible);
  if (!row.week || active == nullptr || eligible == nullptr || eligible->lo < 1) return std::nullopt;
  AdoptionPoint point;
  point.week = *row.week;
  point.low = share(std::min(active->lo, eligible->hi), eligible->hi);
  point.high = share(std::min(active->hi, eligible->lo), eligible->lo);
  point.active = in_words(*active);
  point.eligible = in_words(*eligible);
  point.ref = {type.id, place, find_meaning(type.facts, Meaning::PeopleActive)->id};
  return point;
}

AdoptionSeries& series_named(std::vector<AdoptionSeries>& all, const std::string& name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const AdoptionSeries& series) { return series.name == name; });
  if (found != all.end()) return *found;
  all.push_back({name, {}});
  return all.back();
}

void add_table(std::vector<AdoptionSeries>& all, const RecordType& type, const Assessment& assessment) {
  const auto table = assessment.tables.find(type.id);
  if (table == assessment.tables.end() || table->second.not_applicable) return;
  const std::vector<Row>& rows = table->second.rows;
  for (std::uint32_t place = 0; place < rows.size(); ++place) {
    const std::optional<AdoptionPoint> point = point_of(type, rows[place], place);
    if (point) series_named(all, rows[place].parent).points.push_back(*point);
  }
}

std::optional<AdoptionSeries> single_figure(const Vocabulary& vocabulary, const Assessment& assessment) {
  const NumberAnswer* adoption = number_of(assessment.answers, vocabulary.facts, Meaning::AdoptionNow);
  const NumberAnswer* weeks = number_of(assessment.answers, vocabulary.facts, Meaning::WeeksLive);
  if (adoption == nullptr || weeks == nullptr || weeks->lo != weeks->hi) return std::nullopt;
  AdoptionPoint point;
  point.week = static_cast<int>(weeks->lo);
  point.low = adoption->lo * 1000;  // percent has one decimal
  point.high = adoption->hi * 1000;
  point.ref = {"", AnswerRef::NoRow, find_meaning(vocabulary.facts, Meaning::AdoptionNow)->id};
  point.at_end = true;
  return AdoptionSeries{"", {point}};
}

}  // namespace

std::vector<AdoptionSeries> adoption_series(const Ruleset& ruleset, const Assessment& assessment, const Framework& framework) {
  std::vector<AdoptionSeries> all;
  const std::vector<const RecordType*> tables = weekly_tables(ruleset, framework);
  for (const RecordType* type : tables) add_table(all, *type, assessment);
  for (AdoptionSeries& series : all) {
    std::sort(series.points.begin(), series.points.end(),
              [](const AdoptionPoint& a, const AdoptionPoint& b) { return a.week < b.week; });
  }
  std::stable_partition(all.begin(), all.end(), [](const AdoptionSeries& series) { return series.name.empty(); });
  if (!tables.empty() && (all.empty() || !all.front().name.empty())) {
    if (std::optional<AdoptionSeries> single = single_figure(ruleset.vocabulary, assessment)) all.insert(all.begin(), std::move(*single));
  }
  return all;
}

}  // namespace takehold
