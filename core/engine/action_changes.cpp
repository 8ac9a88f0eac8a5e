// SPDX-License-Identifier: MIT
#include "engine/action_changes.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "takehold/change/change.hpp"
#include "takehold/engine/judgement.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

using Value = decltype(Answer::value);

// What a change sets, or raises or lowers by, in the fact's own units; nothing if the constant does not suit the fact.
std::optional<std::int64_t> units_of(const FactDef& fact, const Expr& constant) {
  if (constant.kind == ExprKind::Number) return to_scale_exactly({constant.units, constant.scale}, fact.scale);
  if (fact.type == FactType::Date) return parse_date(constant.text);
  const auto place = find_option(fact, constant.text);
  return place ? std::optional(static_cast<std::int64_t>(*place)) : std::nullopt;
}

std::optional<Value> set_to(const FactDef& fact, const Expr& constant, const Answer* now) {
  if (fact.type == FactType::Text || fact.type == FactType::RowOf) return TextAnswer{constant.text};
  const std::optional<std::int64_t> units = units_of(fact, constant);
  if (!units) return std::nullopt;
  if (fact.type != FactType::ChoiceSet) return NumberAnswer{*units, *units};
  const auto* options = now == nullptr ? nullptr : std::get_if<OptionsAnswer>(&now->value);
  return OptionsAnswer{(options == nullptr ? 0 : options->chosen) | std::uint64_t{1} << *units};
}

// An open answer may be anything in its fact's range; raised by 1, it can no longer be the least.
std::optional<Value> moved_by(const FactDef& fact, std::int64_t by, const Answer* now) {
  const NumberAnswer whole_range{fact.lo, fact.hi};
  const NumberAnswer* from = now == nullptr ? &whole_range : std::get_if<NumberAnswer>(&now->value);
  if (from == nullptr) return std::nullopt;
  const auto within = [&](std::int64_t value) { return std::clamp(value, fact.lo, fact.hi); };
  return NumberAnswer{within(from->lo + by), within(from->hi + by)};
}

// Nothing if it leaves the answer as it is.
std::optional<Value> value_after(const FactDef& fact, const Action::Change& change, const Answer* now) {
  const std::int64_t by = units_of(fact, *change.value).value_or(0);
  switch (change.kind) {
    case Action::Change::Kind::Sets: return set_to(fact, *change.value, now);
    case Action::Change::Kind::Raises: return moved_by(fact, by, now);
    case Action::Change::Kind::Lowers: return moved_by(fact, -by, now);
  }
  return std::nullopt;
}

bool is_so_already(const Vocabulary& vocabulary, const Assessment& assessment, const Action::Change& change, std::uint32_t row) {
  const FactDef* fact = vocabulary.find(change.fact);
  const Answer* now = find_answer(assessment, change.fact, row);
  return change.kind == Action::Change::Kind::Sets && fact != nullptr && now != nullptr && value_after(*fact, change, now) == now->value;
}

}  // namespace

bool is_done(const Vocabulary& vocabulary, const Assessment& assessment, const Action& action, std::uint32_t row) {
  const auto is_so = [&](const Action::Change& change) { return is_so_already(vocabulary, assessment, change, row); };
  return !action.changes.empty() && std::all_of(action.changes.begin(), action.changes.end(), is_so);
}

Assessment with_done(const Ruleset& ruleset, Assessment assessment, const JudgedAction& action) {
  for (const Action::Change& change : action_of(ruleset, action.proposed_by.front()).changes) {
    const FactDef* fact = ruleset.vocabulary.find(change.fact);
    const Answer* now = find_answer(assessment, change.fact, action.subject.row);
    const std::optional<Value> value = fact == nullptr ? std::nullopt : value_after(*fact, change, now);
    const bool stays = !value || (now != nullptr && now->value == *value);
    if (stays) continue;
    const AnswerChange answer{{change.fact.table, action.subject.row, change.fact.fact}, Answer{*value, std::nullopt, {}}};
    if (Result<Assessment> after = apply(answer, assessment, ruleset.vocabulary)) assessment = std::move(*after);
  }
  return assessment;
}

Judgement judge_after(const Ruleset& ruleset, const Assessment& assessment, const std::vector<JudgedAction>& done) {
  Assessment after = assessment;
  for (const JudgedAction& action : done) after = with_done(ruleset, std::move(after), action);
  return judge(ruleset, after);
}

}  // namespace takehold
