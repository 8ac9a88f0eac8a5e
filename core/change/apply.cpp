// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "change/asked.hpp"
#include "change/parse_date_words.hpp"
#include "change/row_changes.hpp"
#include "document/describe.hpp"
#include "takehold/change/change.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Refused = std::optional<Issue>;

// Whether a document could hold this answer to the fact.
struct FitsFact {
  const FactDef& fact;

  bool operator()(const NumberAnswer& answer) const {
    const bool is_range = answer.lo != answer.hi;
    return is_numeric(fact.type) && (!is_range || may_be_a_range(fact.type)) && fact.lo <= answer.lo && answer.lo <= answer.hi && answer.hi <= fact.hi;
  }
  bool operator()(const OptionsAnswer& answer) const {
    const std::size_t count = fact.options.size();
    return fact.type == FactType::ChoiceSet && (count >= 64 || answer.chosen >> count == 0);
  }
  bool operator()(const TextAnswer& answer) const { return (fact.type == FactType::Text || fact.type == FactType::RowOf) && !answer.text.empty(); }
  bool operator()(const NotApplicable& answer) const { return fact.may_not_apply && !answer.reason.empty(); }
  bool operator()(const NotKnown&) const { return true; }
};

// Texts in normal form, and no evidence for an answer that nobody knows.
Answer tidied(Answer answer) {
  if (auto* text = std::get_if<TextAnswer>(&answer.value)) text->text = tidy(text->text);
  if (auto* because = std::get_if<NotApplicable>(&answer.value)) because->reason = tidy(because->reason);
  if (std::holds_alternative<NotKnown>(answer.value)) answer.evidence.reset();
  return answer;
}

// A date as a document holds it; what cannot be read as one leaves the old one.
std::string tidy_date(const std::string& text, const std::string& before) {
  const std::string tidied = tidy(text);
  if (tidied.empty()) return tidied;
  const Result<std::int64_t> day = parse_date_words(tidied);
  return day ? print_date(*day) : before;
}

std::optional<Evidence> tidied(Evidence evidence, const Evidence& before) {
  for (std::string* text : {&evidence.note, &evidence.source, &evidence.who}) *text = tidy(*text);
  evidence.when = tidy_date(evidence.when, before.when);
  const std::string& degree = evidence.confidence;
  if (!degree.empty() && degree != "low" && degree != "medium" && degree != "high") evidence.confidence = before.confidence;
  if (evidence == Evidence{}) return std::nullopt;
  return evidence;
}

template <typename Item>
bool is_known(const std::vector<Item>& items, const std::string& id) {
  return std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
}

void put_text(std::map<std::string, std::string, std::less<>>& texts, const std::string& id, std::string text) {
  if (text.empty()) texts.erase(id);
  else texts[id] = std::move(text);
}

class Applier {
 public:
  Applier(Assessment& assessment, const Vocabulary& vocabulary) : assessment_(assessment), vocabulary_(vocabulary) {}

  Refused operator()(const AnswerChange& change) const {
    const FactDef* fact = vocabulary_.find({change.at.table, change.at.fact});
    if (fact == nullptr) return error("unknown-name", "no fact " + quote(to_text(FactName{change.at.table, change.at.fact})) + " is known");
    std::optional<Answer> answer;
    if (change.answer) answer = tidied(*change.answer);
    if (answer && !std::visit(FitsFact{*fact}, answer->value)) return not_an_answer(*fact);
    const Result<Answers*> answers = answers_at(change.at);
    if (!answers) return answers.issues().front();
    put(**answers, fact->id, std::move(answer));
    return std::nullopt;
  }

  Refused operator()(const EvidenceChange& change) const {
    if (find_answer(assessment_, change.at) == nullptr) return error("answer-missing", "evidence needs an answer", "answer the question first");
    const Result<Answers*> answers = answers_at(change.at);
    if (!answers) return answers.issues().front();
    std::optional<Evidence>& evidence = (*answers)->find(change.at.fact)->second.evidence;
    evidence = change.evidence ? tidied(*change.evidence, evidence.value_or(Evidence{})) : std::nullopt;
    return std::nullopt;
  }

  Refused operator()(const RowAdded& change) const { return carry_out(change, assessment_, vocabulary_); }
  Refused operator()(const RowRemoved& change) const { return carry_out(change, assessment_, vocabulary_); }
  Refused operator()(const RowRenamed& change) const { return carry_out(change, assessment_, vocabulary_); }
  Refused operator()(const RowMoved& change) const { return carry_out(change, assessment_, vocabulary_); }

  Refused operator()(const CompleteChange& change) const {
    if (vocabulary_.find_table(change.table) == nullptr) return no_table(change.table);
    Table& table = assessment_.tables[change.table];
    table.complete = change.complete;
    table.not_applicable.reset();
    drop_if_empty(change.table, assessment_);
    return std::nullopt;
  }

  Refused operator()(const AppliesChange& change) const {
    if (vocabulary_.find_table(change.table) == nullptr) return no_table(change.table);
    const std::string reason = change.because ? tidy(change.because->reason) : std::string();
    if (change.because && reason.empty())
      return error("reason-missing", "the table " + quote(change.table) + " is said not to apply, without a reason", "say why in a few words");
    Table& table = assessment_.tables[change.table];
    table.not_applicable = change.because ? std::optional(NotApplicable{reason}) : std::nullopt;
    drop_if_empty(change.table, assessment_);
    return std::nullopt;
  }

  Refused operator()(const HeadChange& change) const {
    const std::string text = tidy(change.text);
    switch (change.part) {
      case HeadChange::Part::Title:
        if (text.empty()) return error("title-missing", "an assessment needs a title");
        assessment_.title = text;
        break;
      case HeadChange::Part::About: assessment_.about = text; break;
      case HeadChange::Part::Currency: assessment_.currency = text; break;
    }
    return std::nullopt;
  }

  Refused operator()(const WordChange& change) const {
    if (!is_known(vocabulary_.words, change.word)) return error("unknown-name", "no word " + quote(change.word) + " is known");
    put_text(assessment_.words, change.word, tidy(change.said));
    return std::nullopt;
  }

  Refused operator()(const OwnerChange& change) const {
    if (!is_known(vocabulary_.owners, change.role)) return error("unknown-name", "no owner role " + quote(change.role) + " is known");
    put_text(assessment_.owners, change.role, tidy(change.person));
    return std::nullopt;
  }

  Refused operator()(const PlanChange& change) const {
    const auto before = assessment_.plan.find(change.action);
    PlanEntry entry = change.entry.value_or(PlanEntry{});
    entry.due = tidy_date(entry.due, before == assessment_.plan.end() ? std::string() : before->second.due);
    entry.note = tidy(entry.note);
    if (entry == PlanEntry{}) assessment_.plan.erase(change.action);
    else assessment_.plan.insert_or_assign(change.action, std::move(entry));
    return std::nullopt;
  }

 private:
  static Issue no_table(const std::string& table) { return error("unknown-name", "no table " + quote(table) + " is known"); }

  Issue not_an_answer(const FactDef& fact) const {
    const Speaker speaker{&vocabulary_, &assessment_};
    const Asked asked{fact, speaker};
    return error("not-an-answer", asked.name() + " wants " + asked.expected());
  }

  // Whoever works on a cell takes back that its table does not apply.
  Result<Answers*> answers_at(const AnswerRef& at) const {
    if (at.table.empty()) return &assessment_.answers;
    const Result<Row*> row = find_row_at(at.table, at.row, assessment_, vocabulary_);
    if (!row) return row.issues();
    assessment_.tables.find(at.table)->second.not_applicable.reset();
    return &(*row)->answers;
  }

  static void put(Answers& answers, const std::string& fact, std::optional<Answer> answer) {
    const auto before = answers.find(fact);
    if (!answer) {
      if (before != answers.end()) answers.erase(before);
      return;
    }
    if (before != answers.end()) {
      if (answer->extra.empty()) answer->extra = std::move(before->second.extra);
      const bool is_same = answer->value == before->second.value;
      if (is_same) answer->read_at = before->second.read_at;
      if (is_same && !answer->evidence) answer->evidence = std::move(before->second.evidence);
    }
    answers.insert_or_assign(fact, std::move(*answer));
  }

  Assessment& assessment_;
  const Vocabulary& vocabulary_;
};

}  // namespace

Result<Assessment> apply(const Change& change, Assessment assessment, const Vocabulary& vocabulary) {
  if (Refused refused = std::visit(Applier(assessment, vocabulary), change)) return std::move(*refused);
  return assessment;
}

Result<Assessment> apply(const Changes& changes, Assessment assessment, const Vocabulary& vocabulary) {
  for (const Change& change : changes) {
    if (Refused refused = std::visit(Applier(assessment, vocabulary), change)) return std::move(*refused);
  }
  return assessment;
}

}  // namespace takehold
