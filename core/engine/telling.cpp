// SPDX-License-Identifier: MIT
#include "engine/telling.hpp"

#include <utility>

#include "takehold/model/row_address.hpp"

namespace takehold {

Telling::Telling(const Judgement& judged, const Ruleset& rules, const Assessment& document)
    : Evaluated(rules, document, judged.bound, judged.trace), judgement(judged) {
  evaluation.compiled = &ruleset.compiled;
  evaluation.bound = &bound;
  evaluation.trace = &trace;
  evaluation.speaker.vocabulary = &ruleset.vocabulary;
  evaluation.speaker.assessment = &assessment;
  for (const FrameworkLinks& links : ruleset.links.frameworks) {
    for (const std::size_t table : links.tables) name_rows(table);
  }
}

void Telling::name_rows(std::size_t place) {
  if (place == Nowhere) return;
  const RecordType& type = ruleset.vocabulary.tables[place];
  const auto table = assessment.tables.find(type.id);
  if (table == assessment.tables.end() || row_keys_.count(type.id) != 0) return;
  row_keys_.emplace(type.id, row_keys(table->second, evaluation.speaker.say_words(type.one)));
}

Subject Telling::subject(const SubjectPlace& place) const {
  return place.table == Nowhere ? Subject{} : subject(ruleset.vocabulary.tables[place.table].id, place.row);
}

Subject Telling::subject(const std::string& table, std::uint32_t row) const {
  return table.empty() ? Subject{} : Subject{table, row, evaluation.speaker.row(table, row)};
}

std::string Telling::key_of(const Subject& subject) const {
  const auto keys = row_keys_.find(subject.table);
  return keys != row_keys_.end() && subject.row < keys->second.size() ? keys->second[subject.row] : subject.name;
}

std::string Telling::key_of(const JudgedRule& verdict) const {
  const std::string& rule = rule_of(ruleset, verdict).id;
  return verdict.subject.table == Nowhere ? rule : rule + "[" + key_of(subject(verdict.subject)) + "]";
}

std::string Telling::key_of(const JudgedFinding& finding) const { return key_of(judgement.verdicts[finding.sources.front()]); }

std::string Telling::say(const Text& text, std::size_t framework, std::uint32_t row) const {
  return fill_text(text, evaluation, ruleset.frameworks[framework].measures, row);
}

std::vector<AnswerView> Telling::view(const AnswerRefs& refs) const {
  std::vector<AnswerView> views;
  for (const AnswerRef& ref : refs) views.push_back(view_answer(evaluation, ref));
  return views;
}

}  // namespace takehold
