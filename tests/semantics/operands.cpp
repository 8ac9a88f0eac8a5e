// SPDX-License-Identifier: MIT
#include "semantics/operands.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace takehold::semantics {
namespace {

Cells split(const std::string& line) {
  Cells cells(1);
  for (const char c : line) {
    if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

// A flag that nobody has answered, on which others depend.
ExprPtr open_condition(World& world, const std::string& id) {
  world.add(flag_fact(id));
  return fact(id);
}

void answer(World& world, FactDef def, const Interval& value) {
  if (value.has_number) {
    world.assessment.answers[def.id] = ranged(value.lo, value.hi);
    if (value.may_be_na) def.asked_if = open_condition(world, def.id + "_asked");
  } else {
    world.assessment.answers[def.id] = does_not_apply();
    def.may_not_apply = true;
  }
  world.add(std::move(def));
}

}  // namespace

std::vector<Cells> read_table(const std::string& name) {
  const std::string path = "tests/semantics/" + name;
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot open " + path + "; run from the top of the tree");
  std::vector<Cells> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) rows.push_back(split(line));
  return rows;
}

std::string join(const Cells& cells) {
  std::string text;
  for (const std::string& cell : cells) text += (text.empty() ? "" : ",") + cell;
  return text;
}

Interval parse_interval(const std::string& text) {
  if (text == "N") return Interval::na();
  char* end = nullptr;
  const std::int64_t lo = std::strtoll(text.c_str(), &end, 10);
  const std::int64_t hi = end[0] == '.' ? std::strtoll(end + 2, &end, 10) : lo;
  return Interval::between(lo, hi, end[0] == '|');
}

ExprPtr flag_operand(World& world, const std::string& id, const std::string& set) {
  FactDef def = flag_fact(id);
  if (set == "T" || set == "TN") world.assessment.answers[id] = known(1);
  if (set == "F" || set == "FN") world.assessment.answers[id] = known(0);
  if (set == "N") world.assessment.answers[id] = does_not_apply();
  if (set == "TN" || set == "FN") def.asked_if = open_condition(world, id + "_asked");
  def.may_not_apply = set == "N" || set == "TFN";
  world.add(std::move(def));
  return fact(id);
}

ExprPtr number_operand(World& world, const std::string& id, const Interval& value, int scale, By by) {
  if (by == By::Declaration && value.has_number) {
    world.add(number_fact(id, value, scale));
  } else {
    answer(world, number_fact(id, Interval::between(-1000, 1000), scale), value);
  }
  return fact(id);
}

void level_operand(World& world, const std::string& id, const Interval& value) { answer(world, level_fact(id, 4), value); }

}  // namespace takehold::semantics
