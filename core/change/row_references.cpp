// SPDX-License-Identifier: MIT
#include "change/row_references.hpp"

#include <algorithm>

namespace takehold {
namespace {

bool names(const Answer& answer, const std::string& row) {
  const auto* text = std::get_if<TextAnswer>(&answer.value);
  return text != nullptr && text->text == row;
}

// Each answer of `answers` to a fact that names rows of `table`, if it names `row`.
template <typename Visit>
void each_answer(const std::vector<FactDef>& facts, const std::string& table, const std::string& row, Answers& answers, Visit visit) {
  for (const FactDef& fact : facts) {
    const auto found = fact.row_of == table ? answers.find(fact.id) : answers.end();
    if (found != answers.end() && names(found->second, row)) visit(answers, found);
  }
}

// The same for all answers of the assessment.
template <typename Visit>
void each_answer(const NamedRows& rows, const std::string& row, Visit visit) {
  each_answer(rows.vocabulary.facts, rows.table, row, rows.assessment.answers, visit);
  for (const RecordType& type : rows.vocabulary.tables) {
    const auto table = rows.assessment.tables.find(type.id);
    if (table == rows.assessment.tables.end()) continue;
    for (Row& each : table->second.rows) each_answer(type.facts, rows.table, row, each.answers, visit);
  }
}

// The tables that have a series for each row.
template <typename Visit>
void each_series(const NamedRows& rows, Visit visit) {
  for (const RecordType& type : rows.vocabulary.tables) {
    const auto table = rows.assessment.tables.find(type.id);
    if (type.per == rows.table && table != rows.assessment.tables.end()) visit(table->second);
  }
}

}  // namespace

bool may_be_referred_to(const Vocabulary& vocabulary, const std::string& table) {
  const auto names_its_rows = [&](const FactDef& fact) { return fact.row_of == table; };
  const auto any_of = [&](const std::vector<FactDef>& facts) { return std::any_of(facts.begin(), facts.end(), names_its_rows); };
  return any_of(vocabulary.facts) || std::any_of(vocabulary.tables.begin(), vocabulary.tables.end(),
                                                 [&](const RecordType& type) { return type.per == table || any_of(type.facts); });
}

void rename_references(const NamedRows& rows, const std::string& before, const std::string& after) {
  if (before.empty() || after.empty()) return;
  each_answer(rows, before, [&](Answers&, Answers::iterator answer) { answer->second.value = TextAnswer{after}; });
  each_series(rows, [&](Table& series) {
    for (Row& row : series.rows) {
      if (row.parent == before) row.parent = after;
    }
  });
}

std::size_t remove_references(const NamedRows& rows, const std::string& name) {
  std::size_t removed = 0;
  if (name.empty()) return removed;
  each_answer(rows, name, [&](Answers& answers, Answers::iterator answer) {
    answers.erase(answer);
    ++removed;
  });
  each_series(rows, [&](Table& series) { removed += std::erase_if(series.rows, [&](const Row& row) { return row.parent == name; }); });
  return removed;
}

}  // namespace takehold
