// SPDX-License-Identifier: MIT
#include "engine/evaluated.hpp"

#include <algorithm>

namespace takehold {
namespace {

std::size_t rows_named(const Table& table, const std::string& name) {
  const auto has_name = [&](const Row& row) { return row.name == name; };
  return static_cast<std::size_t>(std::count_if(table.rows.begin(), table.rows.end(), has_name));
}

bool shares_its_name(const Assessment& assessment, const Subject& subject) {
  const auto table = assessment.tables.find(subject.table);
  if (table == assessment.tables.end() || subject.row >= table->second.rows.size()) return false;
  const std::string& name = table->second.rows[subject.row].name;
  return !name.empty() && rows_named(table->second, name) > 1;
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

std::string Evaluated::say(const Text& text, std::size_t framework, std::uint32_t row) const {
  return fill_text(text, evaluation, ruleset.frameworks[framework].measures, row);
}

std::string verdict_key(const Evaluated& evaluated, const std::string& rule, const Subject& subject) {
  if (subject.table.empty()) return rule;
  const std::string number = shares_its_name(evaluated.assessment, subject) ? "#" + std::to_string(subject.row + 1) : "";
  return rule + "[" + subject.name + number + "]";
}

std::vector<AnswerView> view_answers(const Evaluated& evaluated, const AnswerRefs& refs) {
  std::vector<AnswerView> views;
  for (const AnswerRef& ref : refs) views.push_back(view_answer(evaluated.evaluation, ref));
  return views;
}

AnswerRef list_itself(const std::string& table) { return AnswerRef{table, AnswerRef::NoRow, ""}; }

}  // namespace takehold
