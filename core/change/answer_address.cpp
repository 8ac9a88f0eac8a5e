// SPDX-License-Identifier: MIT
#include "takehold/change/answer_address.hpp"

#include "takehold/model/row_address.hpp"

namespace takehold {

std::string answer_address(const AnswerRef& at, const Speaker& speaker) {
  if (at.table.empty()) return at.fact;
  const std::string column = at.fact.empty() ? "" : "." + at.fact;
  if (at.row == AnswerRef::NoRow) return at.table + column;
  const RecordType* type = speaker.vocabulary->find_table(at.table);
  const auto table = speaker.assessment->tables.find(at.table);
  if (type == nullptr || table == speaker.assessment->tables.end() || at.row >= table->second.rows.size()) return {};
  return at.table + "[" + row_address(*type, speaker.say_words(type->one), table->second, at.row) + "]" + column;
}

std::optional<AnswerRef> answer_at(std::string_view address, const Speaker& speaker) {
  AnswerRef at;
  const std::size_t bracket = address.find('[');
  if (bracket == address.npos) {
    at.fact = address;
    if (speaker.vocabulary->find({"", at.fact})) return at;
    std::swap(at.table, at.fact);
    return speaker.vocabulary->find_table(at.table) ? std::optional(at) : std::nullopt;
  }
  const std::size_t close = address.rfind("].");
  if (close == address.npos || close < bracket) return std::nullopt;
  at.table = address.substr(0, bracket);
  at.fact = address.substr(close + 2);
  const RecordType* type = speaker.vocabulary->find_table(at.table);
  const auto table = speaker.assessment->tables.find(at.table);
  if (!speaker.vocabulary->find({at.table, at.fact}) || table == speaker.assessment->tables.end()) return std::nullopt;
  const Result<std::uint32_t> row =
      find_row(*type, speaker.say_words(type->one), table->second, address.substr(bracket + 1, close - bracket - 1));
  if (!row) return std::nullopt;
  at.row = *row;
  return at;
}

}  // namespace takehold
