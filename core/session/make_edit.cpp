// SPDX-License-Identifier: MIT
#include "takehold/session/make_edit.hpp"

#include <utility>

#include "session/asked.hpp"
#include "session/parse_date_words.hpp"
#include "session/put_answer.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/date.hpp"

namespace takehold {
namespace {

using TextMap = std::map<std::string, std::string, std::less<>>;

TextMap with_entry(TextMap entries, const std::string& key, std::string text) {
  if (text.empty()) entries.erase(key);
  else entries[key] = std::move(text);
  return entries;
}

// A date as a document holds it; what cannot be read as one leaves the old one.
std::string tidy_date(const std::string& text, const std::string& before) {
  const std::string tidied = tidy(text);
  if (tidied.empty()) return tidied;
  const Result<std::int64_t> day = parse_date_words(tidied);
  return day ? print_date(*day) : before;
}

std::optional<Evidence> tidy_evidence(Evidence evidence, const Evidence& before) {
  for (std::string* text : {&evidence.note, &evidence.source, &evidence.who}) *text = tidy(*text);
  evidence.when = tidy_date(evidence.when, before.when);
  const std::string& degree = evidence.confidence;
  if (!degree.empty() && degree != "low" && degree != "medium" && degree != "high") evidence.confidence = before.confidence;
  if (evidence == Evidence{}) return std::nullopt;
  return evidence;
}

}  // namespace

Edit edit_answer(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Answer> answer) {
  const Answer* before = find_answer(assessment, at);
  const std::string name = answer_name(rules, assessment, at);
  if (!answer) {
    Edit cleared = put_answer(assessment, "Clear " + name, at, std::nullopt);
    cleared.takes_away = true;
    return cleared;
  }
  if (before && before->value == answer->value) {  // what stands beside it belongs to the value
    if (!answer->evidence) answer->evidence = before->evidence;
    answer->extra = before->extra;
  }
  return put_answer(assessment, "Answer " + name, at, std::move(answer));
}

Edit edit_not_known(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at) {
  return put_answer(assessment, "Say that " + answer_name(rules, assessment, at) + " is not known yet", at, std::nullopt, Unanswered::NotKnown);
}

Edit edit_not_applicable(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::string reason) {
  const std::string label = "Say that " + answer_name(rules, assessment, at) + " does not apply";
  const FactDef* fact = rules.vocabulary.find({at.table, at.fact});
  Answer answer;
  answer.value = NotApplicable{tidy(reason)};
  if (!fact || !fact->may_not_apply || answer.value == decltype(answer.value)(NotApplicable{})) return {label, GroupEdit{}};
  Edit edit = edit_answer(rules, assessment, at, std::move(answer));
  edit.label = label;
  return edit;
}

Edit edit_evidence(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Evidence> evidence) {
  const std::string label = "Give evidence for " + answer_name(rules, assessment, at);
  const Answer* before = find_answer(assessment, at);
  if (!before) return {label, GroupEdit{}};
  Answer answer = *before;
  if (evidence) evidence = tidy_evidence(std::move(*evidence), answer.evidence.value_or(Evidence{}));
  answer.evidence = std::move(evidence);
  return put_answer(assessment, label, at, std::move(answer));
}

Edit edit_head(const Assessment& assessment, std::string title, std::string about, std::string currency) {
  title = tidy(title);
  if (title.empty()) title = assessment.title;
  return {"Describe the assessment", HeadEdit{std::move(title), tidy(about), tidy(currency)}};
}

Edit edit_word(const Ruleset& rules, const Assessment& assessment, const std::string& word, std::string said) {
  std::string standard = word;
  for (const Word& known : rules.vocabulary.words) {
    if (known.id == word) standard = known.standard;
  }
  return {"Say another word for “" + standard + "”", WordsEdit{with_entry(assessment.words, word, tidy(said))}};
}

Edit edit_owner(const Ruleset& rules, const Assessment& assessment, const std::string& role, std::string person) {
  const OwnerRole* owner = rules.vocabulary.find_owner(role);
  return {"Name the " + (owner ? owner->title : role), OwnersEdit{with_entry(assessment.owners, role, tidy(person))}};
}

Edit edit_plan(const Assessment& assessment, const std::string& action, std::string action_title, std::optional<PlanEntry> entry) {
  const auto before = assessment.plan.find(action);
  if (entry) {
    entry->due = tidy_date(entry->due, before == assessment.plan.end() ? std::string() : before->second.due);
    entry->note = tidy(entry->note);
    if (*entry == PlanEntry{}) entry.reset();
  }
  return {"Plan “" + std::move(action_title) + "”", PlanEdit{action, std::move(entry)}};
}

}  // namespace takehold
