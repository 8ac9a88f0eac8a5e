// SPDX-License-Identifier: MIT
#include "takehold/session/make_edit.hpp"

#include <utility>

#include "session/find_answer.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {
namespace {

using TextMap = std::map<std::string, std::string, std::less<>>;

TextMap with_entry(TextMap entries, const std::string& key, std::string text) {
  if (text.empty()) entries.erase(key);
  else entries[key] = std::move(text);
  return entries;
}

}  // namespace

Edit edit_answer(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Answer> answer) {
  const std::optional<Answer> before = answer_of(assessment, at);
  const std::string name = answer_name(rules, assessment, at);
  if (!answer) return put_answer("Clear " + name, at, std::nullopt);
  if (before && before->value == answer->value) {  // what stands beside it belongs to the value
    if (!answer->evidence) answer->evidence = before->evidence;
    answer->extra = before->extra;
  }
  return put_answer("Answer " + name, at, std::move(answer));
}

Edit edit_not_applicable(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::string reason) {
  Answer answer;
  answer.value = NotApplicable{std::move(reason)};
  return put_answer("Say that " + answer_name(rules, assessment, at) + " does not apply", at, std::move(answer));
}

Edit edit_evidence(const Ruleset& rules, const Assessment& assessment, const AnswerRef& at, std::optional<Evidence> evidence) {
  std::optional<Answer> answer = answer_of(assessment, at);
  if (answer) answer->evidence = std::move(evidence);
  return put_answer("Give evidence for " + answer_name(rules, assessment, at), at, std::move(answer));
}

Edit edit_head(const Assessment&, std::string title, std::string about, std::string currency) {
  return {"Describe the assessment", HeadEdit{std::move(title), std::move(about), std::move(currency)}};
}

Edit edit_word(const Ruleset& rules, const Assessment& assessment, const std::string& word, std::string said) {
  std::string standard = word;
  for (const Word& known : rules.vocabulary.words)
    if (known.id == word) standard = known.standard;
  return {"Say another word for “" + standard + "”", WordsEdit{with_entry(assessment.words, word, std::move(said))}};
}

Edit edit_owner(const Ruleset& rules, const Assessment& assessment, const std::string& role, std::string person) {
  const OwnerRole* owner = rules.vocabulary.find_owner(role);
  return {"Name the " + (owner ? owner->title : role), OwnersEdit{with_entry(assessment.owners, role, std::move(person))}};
}

Edit edit_plan(const Assessment&, const std::string& action, std::string action_title, std::optional<PlanEntry> entry) {
  if (entry && *entry == PlanEntry{}) entry.reset();
  return {"Plan “" + std::move(action_title) + "”", PlanEdit{action, std::move(entry)}};
}

}  // namespace takehold
