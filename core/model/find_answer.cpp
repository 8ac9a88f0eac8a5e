// SPDX-License-Identifier: MIT
#include "takehold/model/find_answer.hpp"

#include <string_view>

namespace takehold {
namespace {

// Null where the table or the row is not there.
const Row* find_row(const Assessment& assessment, std::string_view table, std::uint32_t row) {
  const auto found = assessment.tables.find(table);
  return found == assessment.tables.end() || row >= found->second.rows.size() ? nullptr : &found->second.rows[row];
}

// What the document says there, not known yet included.
const Answer* find_entry(const Assessment& assessment, std::string_view table, std::uint32_t row, std::string_view fact) {
  const Row* cells = table.empty() ? nullptr : find_row(assessment, table, row);
  if (!table.empty() && !cells) return nullptr;
  const Answers& answers = cells ? cells->answers : assessment.answers;
  const auto found = answers.find(fact);
  return found == answers.end() ? nullptr : &found->second;
}

bool is_not_known(const Answer* answer) { return answer && std::holds_alternative<NotKnown>(answer->value); }

const Answer* find_at(const Assessment& assessment, std::string_view table, std::uint32_t row, std::string_view fact) {
  const Answer* entry = find_entry(assessment, table, row, fact);
  return is_not_known(entry) ? nullptr : entry;
}

}  // namespace

bool AnswerRef::operator<(const AnswerRef& other) const {
  if (table != other.table) return table < other.table;
  if (row != other.row) return row < other.row;
  return fact < other.fact;
}

const Answer* find_answer(const Assessment& assessment, const FactName& fact, std::uint32_t row) {
  return find_at(assessment, fact.table, row, fact.fact);
}

const Answer* find_answer(const Assessment& assessment, const AnswerRef& at) { return find_at(assessment, at.table, at.row, at.fact); }

bool said_not_known(const Assessment& assessment, const AnswerRef& at) {
  return is_not_known(find_entry(assessment, at.table, at.row, at.fact));
}

}  // namespace takehold
