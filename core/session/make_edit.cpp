// SPDX-License-Identifier: MIT
#include "takehold/session/make_edit.hpp"

#include <utility>

#include "session/change_label.hpp"
#include "session/difference.hpp"
#include "session/plan_follows.hpp"

namespace takehold {
namespace {

// The row that a change gives another key, or takes away.
struct KeyChange {
  const std::string* table = nullptr;
  std::optional<std::uint32_t> removed;
};

KeyChange key_change(const Change& change) {
  if (const auto* renamed = std::get_if<RowRenamed>(&change)) return {&renamed->table, std::nullopt};
  if (const auto* removed = std::get_if<RowRemoved>(&change)) return {&removed->table, removed->row};
  return {};
}

}  // namespace

Result<Assessment> changed(const Ruleset& rules, const Assessment& assessment, const Changes& changes) {
  Assessment after = assessment;
  for (const Change& change : changes) {
    const KeyChange keys = key_change(change);
    const Assessment before = keys.table ? after : Assessment{};
    Result<Assessment> next = apply(change, std::move(after), rules.vocabulary);
    if (!next) return next;
    after = std::move(*next);
    if (keys.table) plan_follows(rules, before, after, *keys.table, keys.removed);
  }
  return after;
}

Result<Edit> make_edit(const Ruleset& rules, const Assessment& assessment, const Change& change) {
  Result<Edit> edit = make_edit(rules, assessment, Changes{change}, change_label(change, assessment, rules.vocabulary));
  const auto* answer = std::get_if<AnswerChange>(&change);
  if (edit) edit->takes_away = std::holds_alternative<RowRemoved>(change) || (answer && !answer->answer);
  return edit;
}

Result<Edit> make_edit(const Ruleset& rules, const Assessment& assessment, const Changes& changes, std::string label) {
  const Result<Assessment> after = changed(rules, assessment, changes);
  if (!after) return after.issues();
  return difference(std::move(label), assessment, *after);
}

}  // namespace takehold
