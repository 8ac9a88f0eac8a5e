// SPDX-License-Identifier: MIT
#include "session/put_answer.hpp"

#include <utility>

#include "takehold/explain/words.hpp"

namespace takehold {

std::string answer_name(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at) {
  const FactDef* fact = rules.vocabulary.find({at.table, at.fact});
  const Speaker speaker{&rules.vocabulary, &assessment};
  const std::string name = "“" + (fact ? speaker.say_words(fact->label) : at.fact) + "”";
  return at.table.empty() ? name : name + " for " + speaker.row(at.table, at.row);
}

Edit put_answer(const Assessment& assessment, std::string label, const AnswerRef& at, std::optional<Answer> answer, Unanswered otherwise) {
  const bool not_known = !answer && otherwise == Unanswered::NotKnown;
  if (at.table.empty()) return {std::move(label), AnswerEdit{at.fact, std::move(answer), not_known}};
  CellEdit cell{at.table, at.row, at.fact, std::move(answer), not_known};
  const auto table = assessment.tables.find(at.table);
  if (table == assessment.tables.end() || !table->second.not_applicable) return {std::move(label), std::move(cell)};
  Table applies = table->second;
  applies.not_applicable.reset();
  return {std::move(label), GroupEdit{{TableEdit{at.table, std::move(applies)}, std::move(cell)}}};
}

Table table_of(const Assessment& assessment, const std::string& table) {
  const auto found = assessment.tables.find(table);
  return found == assessment.tables.end() ? Table{} : found->second;
}

}  // namespace takehold
