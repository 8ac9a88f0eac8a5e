// SPDX-License-Identifier: MIT
//
// A fact: one typed thing that can be known about a rollout, as a vocabulary or a framework declares it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/value/issue.hpp"

namespace takehold {

struct Expr;
using ExprPtr = std::shared_ptr<const Expr>;

// docs/semantics.md, section 2, has the scale and the range of each.
enum class FactType {
  Flag,       // yes or no; stored as 1 or 0
  Count,      // whole number
  Number,     // with a unit; two decimals
  Money,      // in the assessment's currency; two decimals
  Percent,    // one decimal
  Share,      // 0 to 1; six decimals
  Duration,   // with a unit; whole
  Level,      // ordered choice; stored as the option's place from 0
  Choice,     // unordered choice; stored as the option's place from 0
  ChoiceSet,  // any number of options, answered together
  Text,
  Date,       // days since 1970-01-01
  RowOf,      // names a row of another table; held as that row's name
};

// "flag", "count", ..., "set", "text", "date", "row"; the words used in plugins, in the schema and in `questions --all`.
[[nodiscard]] std::string_view to_text(FactType type);
[[nodiscard]] std::optional<FactType> fact_type_from(std::string_view text);

// Names a fact: "tasks_added" of the table "workflow", or of the assessment itself when `table` is empty.
struct FactName {
  std::string table;
  std::string fact;

  bool operator==(const FactName&) const = default;
  auto operator<(const FactName& other) const { return table != other.table ? table < other.table : fact < other.fact; }
};
[[nodiscard]] std::string to_text(const FactName& name);  // "workflow.tasks_added", "training_done"

struct Option {
  std::string id;
  std::string label;
  std::vector<std::string> cites;  // items of the seed inventory that this option carries
};

enum class Better { Neither, Higher, Lower };

// What a fact is to pictures over weeks and to whatever counts them: they know facts by what a plugin says they mean, and by no id.
enum class Meaning {
  None,
  PeopleActive,    // of a weekly table: how many used it in that week
  PeopleEligible,  // of a weekly table: how many were meant to
  AdoptionNow,     // of the assessment: the share that uses it in an ordinary week, where nobody keeps weekly figures
  WeeksLive,       // of the assessment: whole weeks since go-live
};
[[nodiscard]] std::string_view to_text(Meaning meaning);  // "people-active", "people-eligible", "adoption-now", "weeks-since-go-live"
[[nodiscard]] std::optional<Meaning> meaning_from(std::string_view text);  // never None
[[nodiscard]] bool is_of_a_week(Meaning meaning);
[[nodiscard]] FactType type_of(Meaning meaning);          // that a fact of this meaning must have; not of None

struct FactDef {
  std::string id;
  FactType type = FactType::Flag;
  std::string label;  // short noun phrase, for columns and explanations: "Tasks removed"
  std::string ask;    // the question in plain words; may hold words of the trade: "{people}"
  std::string help;   // why it matters and how to answer
  std::string unit_one, unit_many;  // "task", "tasks"; empty where a number needs no unit
  int scale = 0;
  std::int64_t lo = 0, hi = 1;      // range of an answer, in units of 10^-scale; an open fact is anywhere in it
  std::vector<Option> options;      // Level, Choice, ChoiceSet (at most 64)
  std::string row_of;               // RowOf: the table
  std::string topic;                // of the assessment's own facts: the part of the story it is asked in; empty: "other"
  std::string grid;                 // id of the grid that it is an item of; empty: it is asked by itself
  Better better = Better::Neither;
  Meaning means = Meaning::None;    // at most one fact of a table, or of the assessment, has a meaning
  bool may_not_apply = false;       // "does not apply" (with a reason) is an answer
  bool quick = false;               // part of the quick scan
  ExprPtr asked_if;                 // null: always asked
  std::vector<std::string> cites;
  std::string declared_by;          // id of the framework, or "vocabulary"
  Place place;
};

// Sets the scale and range that a type has unless a declaration narrows or widens it: call it first, with the options
// in place. Number and Duration have no range of their own; theirs is 0..0 until a declaration gives one.
void apply_type_defaults(FactDef& fact);

// The option's place, or nothing.
[[nodiscard]] std::optional<std::size_t> find_option(const FactDef& fact, std::string_view id);

// The one with this meaning, or null.
[[nodiscard]] const FactDef* find_meaning(std::span<const FactDef> facts, Meaning meaning);

// True for the types whose answers are numbers in `Interval`s of their own: all but ChoiceSet, Text and RowOf.
[[nodiscard]] bool is_numeric(FactType type);

}  // namespace takehold
