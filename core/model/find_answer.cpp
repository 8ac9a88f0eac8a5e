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

const Answer* find_in(const Answers& answers, std::string_view fact) {
  const auto found = answers.find(fact);
  return found == answers.end() ? nullptr : &found->second;
}

const Answer* find_at(const Assessment& assessment, std::string_view table, std::uint32_t row, std::string_view fact) {
  if (table.empty()) return find_in(assessment.answers, fact);
  const Row* cells = find_row(assessment, table, row);
  return cells ? find_in(cells->answers, fact) : nullptr;
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
  if (at.table.empty()) return assessment.not_known.contains(at.fact);
  const Row* cells = find_row(assessment, at.table, at.row);
  return cells && cells->not_known.contains(at.fact);
}

}  // namespace takehold
