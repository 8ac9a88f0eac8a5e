// SPDX-License-Identifier: MIT
#include "sdk/rows.hpp"

#include <utility>

#include "convert/text.hpp"
#include "sdk/operands.hpp"
#include "sdk/words.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

// The value before the colon; broken, and reported, when it has no rows.
Rows receiver(Host& host, lua_State* L, const char* word, int arguments) {
  Rows none;
  none.broken = true;
  const Rows* rows = rows_at(host, L, 1);
  if (rows == nullptr) {
    report_here(host, L, "no-colon", code(word) + " was called without a record type before it",
                "write workflow:" + std::string(word) + "(...) with a colon");
    return none;
  }
  refuse_more_than(host, L, arguments + 1, word);
  if (rows->broken || !rows->table.empty()) return *rows;
  report_here(host, L, "wrong-type", "`vocabulary.rollout` has no rows: " + code(word) + " is for record types");
  return none;
}

// The value of each row: an expression, or a column's name in quotes.
std::size_t value_at(Host& host, lua_State* L, const Rows& rows, int index, const char* word) {
  if (rows.broken) return Trees::Broken;
  if (lua_type(L, index) == LUA_TSTRING) {
    return keep_tree(host, L, fact_leaf(host, L, rows.table, std::string(bytes_at(L, index))));
  }
  TreeDraft holder;
  take(host, L, holder, index, Want::PerRow, word);  // a plain number says nothing about a row
  return holder.broken ? Trees::Broken : tree_index_at(L, index);
}

// The value only in rows for which workflow:where(condition) holds.
std::size_t restricted(Host& host, lua_State* L, const Rows& rows, std::size_t value) {
  if (rows.where == Trees::Broken) return value;
  TreeDraft given;
  given.expr.kind = ExprKind::Given;
  given.add(host.trees[rows.where]);
  given.add(host.trees[value]);
  return keep_tree(host, L, std::move(given));
}

int over_rows(Host& host, lua_State* L, ExprKind kind, const Rows& rows, std::size_t value, std::int64_t week = 0) {
  TreeDraft draft;
  draft.expr.kind = kind;
  draft.expr.table = rows.table;
  draft.expr.of = rows.of;
  draft.expr.units = week;
  draft.add(host.trees[restricted(host, L, rows, value)]);
  return push_tree(host, L, std::move(draft));
}

template <ExprKind Kind>
int fold(Host& host, lua_State* L) {
  const std::string word(to_text(Kind));
  const Rows rows = receiver(host, L, word.c_str(), 1);
  return over_rows(host, L, Kind, rows, value_at(host, L, rows, 2, word.c_str()));
}

int count_rows(Host& host, lua_State* L) {
  const Rows rows = receiver(host, L, "count_rows", 1);
  if (!lua_isnoneornil(L, 2)) return fold<ExprKind::CountRows>(host, L);
  TreeDraft draft;
  draft.expr.kind = ExprKind::CountRows;
  draft.expr.table = rows.table;
  draft.expr.of = rows.of;
  draft.broken = rows.broken;
  if (rows.where != Trees::Broken) draft.add(host.trees[rows.where]);
  return push_tree(host, L, std::move(draft));
}

int at_week(Host& host, lua_State* L) {
  const Rows rows = receiver(host, L, "at_week", 2);
  const lua_Integer week = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : -1;
  if (week < 0 || week > 10'000) {
    report_here(host, L, "wrong-type", "`at_week` needs a whole week number first, not " + what_is_at(L, 2),
                "write week:at_week(4, \"adoption\")");
    return push_broken(host, L);
  }
  return over_rows(host, L, ExprKind::AtWeek, rows, value_at(host, L, rows, 3, "at_week"), week);
}

int where(Host& host, lua_State* L) {
  Rows rows = receiver(host, L, "where", 1);
  const std::size_t condition = value_at(host, L, rows, 2, "where");
  rows.broken = rows.broken || condition == Trees::Broken;
  rows.where = restricted(host, L, rows, condition);
  return push_rows(host, L, std::move(rows));
}

// The series of the row that is looked at.
int of(Host& host, lua_State* L) {
  Rows rows = receiver(host, L, "of", 1);
  if (rows.broken) return push_rows(host, L, std::move(rows));
  const RecordType* table = host.known.find_table(rows.table);
  const Rows* owner = rows_at(host, L, 2);
  const std::string per = table == nullptr ? std::string() : table->per;
  rows.broken = per.empty() || owner == nullptr || owner->table != per || owner->where != Trees::Broken || !owner->of.empty();
  if (per.empty())
    report_here(host, L, "wrong-type", code(rows.table) + " has no series for each row of another table", "leave out `:of(...)`");
  else if (rows.broken && (owner == nullptr || !owner->broken))
    report_here(host, L, "wrong-type", "`of` takes the record type to whose rows " + code(rows.table) + " belongs, not " + what_is_at(L, 2),
                "write vocabulary." + rows.table + ":of(vocabulary." + per + ")");
  rows.of = per;
  return push_rows(host, L, std::move(rows));
}

constexpr const char* PerRowCondition = "condition: Expression|string";
constexpr const char* Value = "value: Expression|string";

constexpr SdkWord RowsMethods[] = {
    {"any_row", &entry<fold<ExprKind::AnyRow>>, PerRowCondition, "Expression", "Some row makes it true."},
    {"every_row", &entry<fold<ExprKind::EveryRow>>, PerRowCondition, "Expression", "Every row to which it applies makes it true."},
    {"count_rows", &entry<count_rows>, "condition?: Expression|string", "Expression",
     "How many rows there are, or make it true."},
    {"share_of_rows", &entry<fold<ExprKind::ShareOfRows>>, PerRowCondition, "Expression",
     "Which part of the rows makes it true, from 0 to 1."},
    {"sum", &entry<fold<ExprKind::Sum>>, Value, "Expression", "The sum over the rows."},
    {"mean", &entry<fold<ExprKind::Mean>>, Value, "Expression", "The mean over the rows to which it applies."},
    {"lowest", &entry<fold<ExprKind::Lowest>>, Value, "Expression", "The least of the rows."},
    {"peak", &entry<fold<ExprKind::Peak>>, Value, "Expression", "The greatest of the rows."},
    {"worst", &entry<fold<ExprKind::Worst>>, Value, "Expression", "The bad end of the rows, by the fact's `better`."},
    {"latest", &entry<fold<ExprKind::Latest>>, Value, "Expression", "Weekly tables: the last week to which it applies."},
    {"fall_from_peak", &entry<fold<ExprKind::FallFromPeak>>, Value, "Expression",
     "Weekly tables: how far the latest is below the peak, from 0 to 1."},
    {"at_week", &entry<at_week>, "week: integer, value: Expression|string", "Expression",
     "Weekly tables: the value in this week."},
    {"of", &entry<of>, "owner: Rows", "Rows", "Of a table with a series for each row of another: the series of the row that is looked at."},
    {"where", &entry<where>, "condition: Expression|string", "Rows", "Only the rows for which the condition is true."},
};

// What may follow `vocabulary.`
std::vector<std::string> known_in_vocabulary(const Host& host) {
  std::vector<std::string> ids = {"rollout"};
  for (const RecordType& table : host.known.tables) ids.push_back(table.id);
  for (const Condition& condition : host.known.conditions) ids.push_back(condition.id);
  return ids;
}

// The condition's tree, as if it had been written at the calling line.
int push_condition(Host& host, lua_State* L, const Condition& condition) {
  if (condition.when == nullptr) return push_broken(host, L);  // reported where it is declared
  TreeDraft draft;
  draft.expr = *condition.when;
  draft.expr.children.clear();
  for (const ExprPtr& child : condition.when->children) draft.add_unweighed(child, host.limits);
  return push_tree(host, L, std::move(draft));
}

}  // namespace

std::span<const SdkWord> rows_methods() { return RowsMethods; }

bool is_rows_word(std::string_view name) {
  for (const SdkWord& word : RowsMethods) {
    if (name == word.name) return true;
  }
  return false;
}

int rows_index(Host& host, lua_State* L) {
  const Rows rows = *rows_at(host, L, 1);
  const std::string key(bytes_at(L, 2));
  for (const SdkWord& word : RowsMethods) {
    if (key != word.name) continue;
    lua_pushcfunction(L, word.entry);
    return 1;
  }
  if (rows.broken) return push_broken(host, L);
  if (rows.where == Trees::Broken && rows.of.empty()) return push_tree(host, L, fact_leaf(host, L, rows.table, key));
  report_here(host, L, "unknown-name", code(rows.of.empty() ? "where" : "of") + " has only the words for tables, no fact " + code(key),
              "take the fact from " + code("vocabulary." + rows.table));
  return push_broken(host, L);
}

int vocabulary_index(Host& host, lua_State* L) {
  const std::string key(bytes_at(L, 2));
  if (const Condition* condition = host.known.find_condition(key)) return push_condition(host, L, *condition);
  Rows rows;
  if (key != "rollout") rows.table = key;
  rows.broken = !rows.table.empty() && host.known.find_table(key) == nullptr;
  if (rows.broken) {
    report_here(host, L, "unknown-name", "the vocabulary has no record type " + code(key) + " and no condition of that name", nearest_or_all(key, known_in_vocabulary(host)));
  }
  return push_rows(host, L, std::move(rows));
}

}  // namespace takehold::plugins
