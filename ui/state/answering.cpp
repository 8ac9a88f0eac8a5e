// SPDX-License-Identifier: MIT
#include "state/answering.hpp"

#include "takehold/change/parse_answer.hpp"
#include "takehold/model/weeks.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

std::string in_words(const Issues& issues) {
  if (issues.empty()) return "This cannot be read.";
  return capitalised(in_one_line(issues.front()));
}

}  // namespace

void Answering::choose(const AnswerRef& at, std::int64_t value) {
  const FactDef* fact = fact_at(at);
  if (!fact) return;
  Answer answer;
  if (fact->type == FactType::RowOf) {
    const auto table = session_.assessment().tables.find(fact->row_of);
    const auto row = static_cast<std::size_t>(value);
    if (table == session_.assessment().tables.end() || row >= table->second.rows.size()) return;
    answer.value = TextAnswer{table->second.rows[row].name};
  } else {
    answer.value = NumberAnswer{value, value};
  }
  make(AnswerChange{at, std::move(answer)});
}

void Answering::toggle(const AnswerRef& at, std::int64_t place) {
  const Answer* given = find_answer(session_.assessment(), at);
  const OptionsAnswer* chosen = given ? std::get_if<OptionsAnswer>(&given->value) : nullptr;
  Answer answer;
  answer.value = OptionsAnswer{(chosen ? chosen->chosen : 0) ^ (std::uint64_t{1} << static_cast<unsigned>(place))};
  make(AnswerChange{at, std::move(answer)});
}

void Answering::choose_none(const AnswerRef& at) {
  Answer answer;
  answer.value = OptionsAnswer{0};
  make(AnswerChange{at, std::move(answer)});
}

void Answering::clear(const AnswerRef& at) {
  const Assessment& assessment = session_.assessment();
  if (!find_answer(assessment, at) && !said_not_known(assessment, at)) return;
  make(AnswerChange{at, std::nullopt});
}

void Answering::not_known(const AnswerRef& at) {
  if (!said_not_known(session_.assessment(), at)) make(AnswerChange{at, Answer{NotKnown{}, {}, {}}});
}

void Answering::does_not_apply(const AnswerRef& at, const std::string& reason) {
  make(AnswerChange{at, Answer{NotApplicable{reason}, {}, {}}});
}

bool Answering::take(const AnswerRef& at, const std::string& key, const std::string& typed) {
  const FactDef* fact = fact_at(at);
  if (!fact) return false;
  const Speaker speaker = session_.speaker();
  Result<std::optional<Answer>> read = parse_answer(typed, *fact, speaker);
  return read ? settle(key, typed, AnswerChange{at, std::move(*read)}) : refuse(key, typed, read.issues());
}

void Answering::keep_evidence(const AnswerRef& at, Evidence evidence) {
  make(EvidenceChange{at, std::move(evidence)});
}

bool Answering::add_row(const std::string& table, const std::string& key, const std::string& typed, const std::string& parent) {
  const RecordType* type = session_.ruleset().vocabulary.find_table(table);
  if (!type) return false;
  if (!type->weekly) return settle(key, typed, RowAdded{table, typed, std::nullopt, {}});
  return settle(key, typed, RowAdded{table, {}, parse_week_words(typed), parent});
}

bool Answering::rename_row(const std::string& table, std::size_t row, const std::string& key, const std::string& typed) {
  return settle(key, typed, RowRenamed{table, static_cast<std::uint32_t>(row), typed});
}

void Answering::remove_row(const std::string& table, std::size_t row) { make(RowRemoved{table, static_cast<std::uint32_t>(row)}); }

void Answering::set_complete(const std::string& table, bool complete) { make(CompleteChange{table, complete}); }

void Answering::table_applies(const std::string& table, std::optional<std::string> not_because) {
  make(AppliesChange{table, not_because ? std::optional(NotApplicable{std::move(*not_because)}) : std::nullopt});
}

bool Answering::paste(const std::string& table, const PastePreview& preview) {
  Result<Edit> edit = edit_paste(session_.ruleset(), session_.assessment(), table, preview);
  const bool taken = static_cast<bool>(edit);
  requests_.edit(std::move(edit));
  return taken;
}

void Answering::set_head(std::string title, std::string about, std::string currency) {
  Changes changes{HeadChange{HeadChange::Part::About, std::move(about)}, HeadChange{HeadChange::Part::Currency, std::move(currency)}};
  if (!title.empty()) changes.push_back(HeadChange{HeadChange::Part::Title, std::move(title)});
  requests_.edit(make_edit(session_.ruleset(), session_.assessment(), changes, "Describe the assessment"));
}

void Answering::set_word(const std::string& word, const std::string& said) { make(WordChange{word, said}); }

void Answering::set_owner(const std::string& role, const std::string& person) { make(OwnerChange{role, person}); }

std::string Answering::draft(const std::string& key, const std::string& known) const {
  const auto found = state_.drafts.find(key);
  return found == state_.drafts.end() ? known : found->second;
}

void Answering::drop_draft(const std::string& key) {
  state_.drafts.erase(key);
  state_.interview.problems.erase(key);
}

const std::string* Answering::problem(const std::string& key) const {
  const auto found = state_.interview.problems.find(key);
  return found == state_.interview.problems.end() ? nullptr : &found->second;
}

void Answering::make(const Change& change) {
  requests_.edit(make_edit(session_.ruleset(), session_.assessment(), change));
}

bool Answering::settle(const std::string& key, const std::string& typed, const Change& change) {
  Result<Edit> edit = make_edit(session_.ruleset(), session_.assessment(), change);
  if (!edit) return refuse(key, typed, edit.issues());
  drop_draft(key);
  requests_.edit(std::move(edit));
  return true;
}

bool Answering::refuse(const std::string& key, const std::string& typed, const Issues& issues) {
  state_.drafts[key] = typed;
  state_.interview.problems[key] = in_words(issues);
  return false;
}

}  // namespace takehold::ui
