// SPDX-License-Identifier: MIT
//
// Rows of the CSV tables, and facts that have the sets and intervals written in them.
#pragma once

#include <string>
#include <vector>

#include "semantics/world.hpp"

namespace takehold::semantics {

using Cells = std::vector<std::string>;

// The rows of tests/semantics/NAME, without the heading. Throws when there is no such file.
std::vector<Cells> read_table(const std::string& name);
std::string join(const Cells& cells);

// "3", "3..8", "3|N", "N".
Interval parse_interval(const std::string& text);

// Adds a flag that is exactly the set "T", "FN", ... and gives the tree that reads it. T and F are answers, TF is open,
// N is answered; TN and FN are answered but depend on an open question; TFN is open and may not apply.
ExprPtr flag_operand(World& world, const std::string& id, const std::string& set);

// How a fact comes to have an interval.
enum class By {
  Declaration,  // open, and its declared range is the interval
  Answer,       // its declared range is wide; answered, as a range where the interval is one; N by an open `asked_if`
};
ExprPtr number_operand(World& world, const std::string& id, const Interval& value, int scale, By by);

// A level of four options.
void level_operand(World& world, const std::string& id, const Interval& value);

}  // namespace takehold::semantics
