// SPDX-License-Identifier: MIT
#include "session/change_label.hpp"

#include "change/asked.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

struct ChangeLabeller {
  const Assessment& assessment;
  const Vocabulary& vocabulary;
  Speaker speaker{&vocabulary, &assessment};

  std::string operator()(const AnswerChange& change) const {
    const std::string name = answer_name(change.at);
    if (!change.answer) return "Clear " + name;
    if (std::holds_alternative<NotKnown>(change.answer->value)) return "Say that " + name + " is not known yet";
    if (std::holds_alternative<NotApplicable>(change.answer->value)) return "Say that " + name + " does not apply";
    return "Answer " + name;
  }
  std::string operator()(const EvidenceChange& change) const { return "Give evidence for " + answer_name(change.at); }

  std::string operator()(const RowAdded& change) const {
    Row row;
    row.name = tidy(change.name);
    row.week = change.week;
    row.parent = tidy(change.parent);
    const std::string one = words(change.table, &RecordType::one);
    return row.name.empty() && !row.week ? "Add a " + one : "Add “" + row_label(row, 0, one) + "”";
  }
  std::string operator()(const RowRemoved& change) const { return "Remove " + row_name(change.table, change.row); }
  std::string operator()(const RowRenamed& change) const {
    const std::string row = row_name(change.table, change.row), name = tidy(change.name);
    return name.empty() ? "Take the name of " + row + " away" : "Rename " + row + " to “" + name + "”";
  }
  std::string operator()(const RowMoved& change) const { return "Move " + row_name(change.table, change.row); }

  std::string operator()(const CompleteChange& change) const {
    const std::string many = words(change.table, &RecordType::many);
    return change.complete ? "Say that these are all " + many : "Say that more " + many + " may follow";
  }
  std::string operator()(const AppliesChange& change) const {
    return "Say that " + words(change.table, &RecordType::many) + (change.because ? " do not apply" : " apply");
  }

  std::string operator()(const HeadChange&) const { return "Describe the assessment"; }
  std::string operator()(const WordChange& change) const {
    for (const Word& word : vocabulary.words) {
      if (word.id == change.word) return "Say another word for “" + word.standard + "”";
    }
    return "Say another word for “" + change.word + "”";
  }
  std::string operator()(const OwnerChange& change) const {
    const OwnerRole* owner = vocabulary.find_owner(change.role);
    return "Name the " + (owner ? owner->title : change.role);
  }
  std::string operator()(const PlanChange& change) const { return "Plan “" + change.action + "”"; }

 private:
  std::string answer_name(const AnswerRef& at) const {
    const FactDef* fact = vocabulary.find({at.table, at.fact});
    const std::string name = in_marks(fact ? speaker.say_words(fact->label) : at.fact);
    return at.table.empty() ? name : name + " for " + speaker.row(at.table, at.row);
  }
  std::string row_name(const std::string& table, std::uint32_t row) const { return in_marks(speaker.row(table, row)); }
  std::string words(const std::string& table, std::string RecordType::* said) const {
    const RecordType* type = vocabulary.find_table(table);
    return type ? speaker.say_words(type->*said) : table;
  }
};

}  // namespace

std::string change_label(const Change& change, const Assessment& assessment, const Vocabulary& vocabulary) {
  return std::visit(ChangeLabeller{assessment, vocabulary}, change);
}

}  // namespace takehold
