// SPDX-License-Identifier: MIT
//
// An assessment: what is known about one rollout, as its document holds it. A fact is open where it has no entry, and where its
// entry says that nobody knows yet; no other value ever means "unknown".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "takehold/json/json.hpp"
#include "takehold/model/fact.hpp"

namespace takehold {

using ExtraKeys = std::vector<std::pair<std::string, Json>>;  // keys of the document that this version does not know

struct Evidence {
  std::string note;
  std::string source;
  std::string who;
  std::string when;        // a date, as text
  std::string confidence;  // "low", "medium", "high", or empty
  ExtraKeys extra;

  bool operator==(const Evidence&) const = default;
};

struct NumberAnswer {  // flags, numbers, levels, choices, dates; a range when lo < hi
  std::int64_t lo = 0;
  std::int64_t hi = 0;
  bool operator==(const NumberAnswer&) const = default;
};
struct OptionsAnswer {  // a set of choices: one bit an option
  std::uint64_t chosen = 0;
  bool operator==(const OptionsAnswer&) const = default;
};
struct TextAnswer {  // text, and the name of a row
  std::string text;
  bool operator==(const TextAnswer&) const = default;
};
struct NotApplicable {
  std::string reason;
  bool operator==(const NotApplicable&) const = default;
};

// Asked, and nobody knows yet: open like a fact without an entry, for every verdict. It helps whoever goes on asking.
struct NotKnown {
  bool operator==(const NotKnown&) const = default;
};

// Where an answer begins in the text that its document was read from, both from 1; line 0: it was not read, but given since. It is no part
// of what is answered, so that any two are equal.
struct ReadAt {
  int line = 0;
  int column = 0;
  bool operator==(const ReadAt&) const { return true; }
};

struct Answer {
  std::variant<NumberAnswer, OptionsAnswer, TextAnswer, NotApplicable, NotKnown> value;
  std::optional<Evidence> evidence;
  ExtraKeys extra;
  ReadAt read_at = {};

  bool operator==(const Answer&) const = default;
};

using Answers = std::map<std::string, Answer, std::less<>>;  // by fact id; absent: unanswered

struct Row {
  std::string name;            // may be empty: "workflow 3" is said instead
  std::optional<int> week;     // weekly tables only
  std::string parent;          // where RecordType::per is set: the name of the row that it belongs to, never empty
  Answers answers;
  ExtraKeys extra;             // unknown columns, and columns of frameworks that are not loaded

  bool operator==(const Row&) const = default;
};

struct Table {
  std::vector<Row> rows;       // in document order
  bool complete = false;       // no further rows will come
  std::optional<NotApplicable> not_applicable;  // wins over rows, which are then kept but do not count
  ExtraKeys extra;

  bool operator==(const Table&) const = default;
};

// What was decided about one action of the plan.
enum class PlanStatus { Open, Doing, Done, Dropped };
[[nodiscard]] std::string_view to_text(PlanStatus status);  // "open", "doing", "done", "dropped"
[[nodiscard]] std::optional<PlanStatus> plan_status_from(std::string_view text);

struct PlanEntry {
  PlanStatus status = PlanStatus::Open;
  std::string due;             // a date, as text; empty: none agreed
  std::string note;
  ExtraKeys extra;

  bool operator==(const PlanEntry&) const = default;
};

struct Assessment {
  std::string title;
  std::string about;                         // one or two sentences: who and what
  std::string currency;                      // "EUR"; one an assessment
  std::map<std::string, std::string, std::less<>> words;   // word id -> the trade's word
  std::map<std::string, std::string, std::less<>> owners;  // owner role -> the person's name
  Answers answers;                           // the facts of the assessment itself; "stage" and "as_of" among them
  std::map<std::string, Table, std::less<>> tables;        // absent: unanswered
  std::map<std::string, PlanEntry, std::less<>> plan;        // by PlannedAction::key; absent: nothing was decided
  ExtraKeys extra_answers;                   // answers to facts that no loaded framework knows
  ExtraKeys extra_tables;
  ExtraKeys extra;                           // "snapshots" and unknown keys, kept as they are

  bool operator==(const Assessment&) const = default;
};

// For an assessment whose text is no longer the one that it was read from.
void forget_positions(Assessment& assessment);

// "Forecasting", or "workflow 3" for a row without a name, or "week 5", or "Refunds, week 5".
[[nodiscard]] std::string row_label(const Row& row, std::size_t index, const std::string& table_word);

}  // namespace takehold
