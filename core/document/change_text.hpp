// SPDX-License-Identifier: MIT
//
// A change as a person types it, "workflow[2].tasks_added=3", taken apart; takehold/document/edit.hpp has the forms.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "takehold/json/json.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

struct Change {
  std::string target;              // what stands before the equals sign, for messages
  std::string name;                // "title", "training_done", "workflow.complete"; behind a row its column
  std::string table;               // only with a row
  std::optional<std::string> row;  // "2", "+", "Forecasting"
  std::string value;               // normalised text
};

[[nodiscard]] Result<Change> parse_change(std::string_view text);

// The value as a document would hold it, so that the reader of documents checks both.
[[nodiscard]] Json value_as_json(const FactDef& fact, const std::string& value);

// "yes", "no", "true", "false", in letters of any size.
[[nodiscard]] std::optional<bool> parse_yes_no(std::string_view text);

// "n/a: why" gives the reason, "n/a" an empty one.
[[nodiscard]] std::optional<std::string> parse_not_applicable(std::string_view text);

}  // namespace takehold
