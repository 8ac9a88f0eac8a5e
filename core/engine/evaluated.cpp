// SPDX-License-Identifier: MIT
#include "engine/evaluated.hpp"

#include <utility>

namespace takehold {
namespace {

// Rows of one label get their number behind it, and one mark more where another row is called just that.
std::vector<std::string> unique_keys(std::vector<std::string> labels) {
  std::map<std::string, std::size_t> count;
  for (const std::string& label : labels) ++count[label];
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (count[labels[i]] == 1) continue;
    std::string key = labels[i] + "#" + std::to_string(i + 1);
    while (count.count(key) != 0) key += "#";
    labels[i] = std::move(key);
  }
  return labels;
}

std::vector<std::string> labels_of(const Table& table, const std::string& one) {
  std::vector<std::string> labels;
  labels.reserve(table.rows.size());
  for (std::size_t i = 0; i < table.rows.size(); ++i) labels.push_back(row_label(table.rows[i], i, one));
  return labels;
}

}  // namespace

Evaluated::Evaluated(const Ruleset& rules, const Assessment& document)
    : ruleset(rules),
      assessment(document),
      bound(bind(rules.compiled.program, document)),
      trace(evaluate(rules.compiled.program, bound)) {
  evaluation.compiled = &ruleset.compiled;
  evaluation.bound = &bound;
  evaluation.trace = &trace;
  evaluation.speaker.vocabulary = &ruleset.vocabulary;
  evaluation.speaker.assessment = &assessment;
  for (const Framework& framework : ruleset.frameworks) {
    for (const Rule& rule : framework.rules) name_rows(rule.on);
  }
}

// From the document and not from `bound`: a program has no layout for a table whose cells nothing reads.
ListState Evaluated::list(std::string_view table) const {
  ListState state;
  const auto found = assessment.tables.find(table);
  const RecordType* type = ruleset.vocabulary.find_table(table);
  const bool begun = found != assessment.tables.end();
  state.not_applicable = begun && found->second.not_applicable.has_value();
  if (state.not_applicable) return state;
  state.rows = begun ? static_cast<std::uint32_t>(found->second.rows.size()) : 0;
  const bool complete = begun && found->second.complete;
  state.may_grow = !complete && (type == nullptr || state.rows < static_cast<std::uint32_t>(type->max_rows));
  return state;
}

bool Evaluated::stage_is(std::string_view id) const {
  const FactDef* stage = ruleset.vocabulary.find({"", "stage"});
  const Answer* answer = evaluation.speaker.answer({"", "stage"}, 0);
  const auto option = stage == nullptr ? std::nullopt : find_option(*stage, id);
  const auto* place = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  return option && place != nullptr && place->lo == place->hi && place->lo == static_cast<std::int64_t>(*option);
}

Subject Evaluated::subject(const std::string& table, std::uint32_t row) const {
  return table.empty() ? Subject{} : Subject{table, row, evaluation.speaker.row(table, row)};
}

void Evaluated::name_rows(const std::string& table) {
  const auto found = assessment.tables.find(table);
  const RecordType* type = ruleset.vocabulary.find_table(table);
  if (found == assessment.tables.end() || type == nullptr || row_keys_.count(table) != 0) return;
  row_keys_.emplace(table, unique_keys(labels_of(found->second, evaluation.speaker.say_words(type->one))));
}

std::string Evaluated::key_of(const Subject& subject) const {
  const auto keys = row_keys_.find(subject.table);
  return keys != row_keys_.end() && subject.row < keys->second.size() ? keys->second[subject.row] : subject.name;
}

std::string Evaluated::say(const Text& text, std::size_t framework, std::uint32_t row) const {
  return fill_text(text, evaluation, ruleset.frameworks[framework].measures, row);
}

std::string verdict_key(const Evaluated& evaluated, const std::string& rule, const Subject& subject) {
  if (subject.table.empty()) return rule;
  return rule + "[" + evaluated.key_of(subject) + "]";
}

std::vector<AnswerView> view_answers(const Evaluated& evaluated, const AnswerRefs& refs) {
  std::vector<AnswerView> views;
  for (const AnswerRef& ref : refs) views.push_back(view_answer(evaluated.evaluation, ref));
  return views;
}

AnswerRef list_itself(const std::string& table) { return AnswerRef{table, AnswerRef::NoRow, ""}; }

}  // namespace takehold
