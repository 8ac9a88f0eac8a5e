// SPDX-License-Identifier: MIT
#include "state/answering.hpp"

#include <charconv>

#include "takehold/document/edit.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

std::string in_words(const Issues& issues) {
  if (issues.empty()) return "This cannot be read.";
  const std::string cure = issues.front().cure.empty() ? std::string() : "; " + issues.front().cure;
  return capitalised(issues.front().message) + cure;
}

// A week as typed: "5", "week 5".
std::optional<int> week_in(std::string_view typed) {
  const std::size_t digit = typed.find_first_of("-0123456789");
  if (digit == std::string_view::npos) return std::nullopt;
  int week = 0;
  const auto [end, failed] = std::from_chars(typed.data() + digit, typed.data() + typed.size(), week);
  return failed == std::errc() && end == typed.data() + typed.size() ? std::optional<int>(week) : std::nullopt;
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
  actions_.edit(edit_answer(session_.ruleset(), session_.assessment(), at, std::move(answer)));
}

void Answering::toggle(const AnswerRef& at, std::int64_t place) {
  const Answer* given = find_answer(session_.assessment(), at);
  const OptionsAnswer* chosen = given ? std::get_if<OptionsAnswer>(&given->value) : nullptr;
  Answer answer;
  answer.value = OptionsAnswer{(chosen ? chosen->chosen : 0) ^ (std::uint64_t{1} << static_cast<unsigned>(place))};
  actions_.edit(edit_answer(session_.ruleset(), session_.assessment(), at, std::move(answer)));
}

void Answering::choose_none(const AnswerRef& at) {
  Answer answer;
  answer.value = OptionsAnswer{0};
  actions_.edit(edit_answer(session_.ruleset(), session_.assessment(), at, std::move(answer)));
}

void Answering::clear(const AnswerRef& at) {
  const Assessment& assessment = session_.assessment();
  if (!find_answer(assessment, at) && !said_not_known(assessment, at)) return;
  actions_.edit(edit_answer(session_.ruleset(), assessment, at, std::nullopt));
}

void Answering::not_known(const AnswerRef& at) {
  if (!said_not_known(session_.assessment(), at)) actions_.edit(edit_not_known(session_.ruleset(), session_.assessment(), at));
}

void Answering::does_not_apply(const AnswerRef& at, const std::string& reason) {
  actions_.edit(edit_not_applicable(session_.ruleset(), session_.assessment(), at, reason));
}

bool Answering::take(const AnswerRef& at, const std::string& key, const std::string& typed) {
  const FactDef* fact = fact_at(at);
  if (!fact) return false;
  if (says_not_known(typed)) {
    drop_draft(key);
    not_known(at);
    return true;
  }
  Result<std::optional<Answer>> read = parse_answer(typed, *fact, session_.ruleset().vocabulary);
  if (!read) return settle(key, typed, read.issues());
  return settle(key, typed, edit_answer(session_.ruleset(), session_.assessment(), at, std::move(*read)));
}

void Answering::keep_evidence(const AnswerRef& at, Evidence evidence) {
  const bool is_empty = evidence == Evidence{};
  actions_.edit(edit_evidence(session_.ruleset(), session_.assessment(), at, is_empty ? std::nullopt : std::optional<Evidence>(std::move(evidence))));
}

bool Answering::add_row(const std::string& table, const std::string& key, const std::string& typed, const std::string& parent) {
  const RecordType* type = session_.ruleset().vocabulary.find_table(table);
  if (!type) return false;
  if (!type->weekly) return settle(key, typed, edit_add_row(session_.ruleset(), session_.assessment(), table, typed));
  const std::optional<int> week = week_in(typed);
  if (!week) return settle(key, typed, error("not-a-week", "a week is a whole number, counted from go-live"));
  return settle(key, typed, edit_add_row(session_.ruleset(), session_.assessment(), table, {}, week, parent));
}

bool Answering::rename_row(const std::string& table, std::size_t row, const std::string& key, const std::string& typed) {
  return settle(key, typed, edit_rename_row(session_.ruleset(), session_.assessment(), table, static_cast<std::uint32_t>(row), typed));
}

void Answering::remove_row(const std::string& table, std::size_t row) {
  actions_.edit(edit_remove_row(session_.ruleset(), session_.assessment(), table, static_cast<std::uint32_t>(row)));
}

void Answering::set_complete(const std::string& table, bool complete) {
  actions_.edit(edit_complete(session_.ruleset(), session_.assessment(), table, complete));
}

void Answering::table_applies(const std::string& table, std::optional<std::string> not_because) {
  actions_.edit(edit_table_applies(session_.ruleset(), session_.assessment(), table, std::move(not_because)));
}

bool Answering::paste(const std::string& table, const PastePreview& preview) {
  Result<Edit> edit = edit_paste(session_.ruleset(), session_.assessment(), table, preview);
  const bool taken = static_cast<bool>(edit);
  actions_.edit(std::move(edit));
  return taken;
}

void Answering::set_head(std::string title, std::string about, std::string currency) {
  actions_.edit(edit_head(session_.assessment(), std::move(title), std::move(about), std::move(currency)));
}

void Answering::set_word(const std::string& word, const std::string& said) {
  actions_.edit(edit_word(session_.ruleset(), session_.assessment(), word, said));
}

void Answering::set_owner(const std::string& role, const std::string& person) {
  actions_.edit(edit_owner(session_.ruleset(), session_.assessment(), role, person));
}

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

bool Answering::settle(const std::string& key, const std::string& typed, Result<Edit> edit) {
  if (!edit) {
    state_.drafts[key] = typed;
    state_.interview.problems[key] = in_words(edit.issues());
    return false;
  }
  drop_draft(key);
  actions_.edit(std::move(edit));
  return true;
}

}  // namespace takehold::ui
