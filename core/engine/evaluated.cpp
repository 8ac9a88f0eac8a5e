// SPDX-License-Identifier: MIT
#include "engine/evaluated.hpp"

namespace takehold {
namespace {

// From the document, not the bound answers: a program has no layout for a table whose cells nothing reads.
ListState list_of(const RecordType& type, const Assessment& assessment) {
  ListState state;
  const auto found = assessment.tables.find(type.id);
  const bool begun = found != assessment.tables.end();
  state.not_applicable = begun && found->second.not_applicable.has_value();
  if (state.not_applicable) return state;
  state.rows = begun ? static_cast<std::uint32_t>(found->second.rows.size()) : 0;
  const bool complete = begun && found->second.complete;
  state.may_grow = !complete && state.rows < static_cast<std::uint32_t>(type.max_rows);
  return state;
}

}  // namespace

Evaluated::Evaluated(const Ruleset& rules, const Assessment& document, const Bound& inputs, const Trace& results)
    : ruleset(rules), assessment(document), bound(inputs), trace(results) {
  lists_.reserve(ruleset.vocabulary.tables.size());
  for (const RecordType& table : ruleset.vocabulary.tables) lists_.push_back(list_of(table, assessment));
}

ListState Evaluated::list(std::string_view table) const {
  const std::vector<RecordType>& tables = ruleset.vocabulary.tables;
  for (std::size_t place = 0; place < tables.size(); ++place) {
    if (tables[place].id == table) return lists_[place];
  }
  return {};
}

AnswerRef list_itself(const std::string& table) { return AnswerRef{table, AnswerRef::NoRow, ""}; }

}  // namespace takehold
