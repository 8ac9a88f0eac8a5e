// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"
#include "takehold/model/row_address.hpp"

namespace takehold {
namespace {

class Interviewer {
 public:
  Interviewer(const Telling& telling, const std::vector<OpenVerdict>& open) : telling_(telling) {
    for (const OpenVerdict& verdict : open) {
      for (const AnswerView& answer : verdict.waits_for) awaited_.insert(answer.ref);
    }
  }

  Questions ask() {
    const Vocabulary& vocabulary = telling_.ruleset.vocabulary;
    for (const FactDef& fact : vocabulary.facts) ask_fact({"", fact.id}, fact, AnswerRef::NoRow);
    for (const RecordType& table : vocabulary.tables) ask_table(table);
    return std::move(questions_);
  }

 private:
  void ask_table(const RecordType& table) {
    const ListState list = telling_.list(table.id);
    if (list.may_grow && may_begin(table)) add(list_itself(table.id), {table.id, ""}, has_quick_facts(table));
    for (std::uint32_t row = 0; row < list.rows; ++row) {
      for (const FactDef& fact : table.facts) ask_fact({table.id, fact.id}, fact, row);
    }
  }

  // A series is asked for once there is a row that it can belong to, or if a verdict waits for it.
  bool may_begin(const RecordType& table) const {
    return table.per.empty() || telling_.list(table.per).rows > 0 || awaited_.count(list_itself(table.id)) != 0;
  }

  // A list is part of the quick scan if one of its columns is.
  static bool has_quick_facts(const RecordType& table) {
    for (const FactDef& fact : table.facts) {
      if (fact.quick) return true;
    }
    return false;
  }

  void ask_fact(const FactName& name, const FactDef& fact, std::uint32_t row) {
    const bool has_answer = telling_.evaluation.speaker.answer(name, row) != nullptr;
    if (!may_be_asked(fact, row)) {
      if (has_answer) questions_.moot.push_back({name.table, row, name.fact});
      return;
    }
    ++questions_.asked;
    if (has_answer) {
      ++questions_.answered;
    } else {
      add(AnswerRef{name.table, row, name.fact}, name, fact.quick);
      if (!name.table.empty()) questions_.open.back().row = address(name.table, row);
    }
  }

  bool may_be_asked(const FactDef& fact, std::uint32_t row) const {
    if (fact.asked_if == nullptr) return true;
    const auto node = telling_.ruleset.compiled.nodes.find(fact.asked_if.get());
    return node == telling_.ruleset.compiled.nodes.end() || telling_.trace.truth(node->second, row).can_be_true();
  }

  std::string address(const std::string& table, std::uint32_t row) const {
    const RecordType& type = *telling_.ruleset.vocabulary.find_table(table);
    return row_address(type, telling_.evaluation.speaker.say_words(type.one), telling_.assessment.tables.find(table)->second, row);
  }

  void add(const AnswerRef& ref, FactName name, bool quick) {
    OpenQuestion question;
    question.answer = view_answer(telling_.evaluation, ref);
    question.fact = std::move(name);
    question.quick = quick;
    question.settles = awaited_.count(ref) != 0;
    questions_.open.push_back(std::move(question));
  }

  const Telling& telling_;
  AnswerRefs awaited_;
  Questions questions_;
};

}  // namespace

Questions all_questions(const Telling& telling, const std::vector<OpenVerdict>& open) {
  return Interviewer(telling, open).ask();
}

}  // namespace takehold
