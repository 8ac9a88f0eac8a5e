// SPDX-License-Identifier: MIT
#include "takehold/eval/bind.hpp"

#include <algorithm>
#include <numeric>

namespace takehold {
namespace {

Interval open(const Input& input) { return Interval::between(input.lo, input.hi, input.may_be_na); }

// An answer of a type that its fact cannot have is treated as open: reading a document never makes one.
Interval seen(const Input& input, const Answer& answer) {
  if (std::holds_alternative<NotApplicable>(answer.value)) return Interval::na();
  if (const auto* number = std::get_if<NumberAnswer>(&answer.value)) return Interval::between(number->lo, number->hi);
  if (const auto* options = std::get_if<OptionsAnswer>(&answer.value))
    return Interval::exactly(static_cast<std::int64_t>(options->chosen >> input.option & 1));
  if (const auto* text = std::get_if<TextAnswer>(&answer.value)) return Interval::exactly(text->text == input.text ? 1 : 0);
  return open(input);
}

void bind_cells(const ScopeLayout& layout, const Answers* answers, std::vector<Interval>& cells) {
  for (const Input& input : layout.inputs) {
    const Answer* answer = nullptr;
    if (answers != nullptr)
      if (const auto found = answers->find(input.fact.fact); found != answers->end()) answer = &found->second;
    cells.push_back(answer == nullptr ? open(input) : seen(input, *answer));
  }
}

void order_weeks(const Table& table, BoundTable& bound) {
  for (const Row& row : table.rows) bound.weeks.push_back(row.week.value_or(0));
  bound.by_week.resize(table.rows.size());
  std::iota(bound.by_week.begin(), bound.by_week.end(), 0U);
  std::stable_sort(bound.by_week.begin(), bound.by_week.end(), [&](auto a, auto b) { return bound.weeks[a] < bound.weeks[b]; });
}

BoundTable bind_table(const ScopeLayout& layout, const Table& table) {
  BoundTable bound;
  bound.not_applicable = table.not_applicable.has_value();
  bound.complete = table.complete;
  bound.rows = static_cast<std::uint32_t>(table.rows.size());
  const auto most = static_cast<std::uint32_t>(layout.max_rows);
  bound.room = table.complete || bound.not_applicable || bound.rows >= most ? 0 : most - bound.rows;
  bound.cells.reserve((table.rows.size() + 1) * layout.inputs.size());
  for (const Row& row : table.rows) bind_cells(layout, &row.answers, bound.cells);
  bind_cells(layout, nullptr, bound.cells);
  if (layout.weekly) order_weeks(table, bound);
  return bound;
}

}  // namespace

Bound bind(const Program& program, const Assessment& assessment) {
  static const Table unanswered;
  Bound bound;
  bind_cells(program.assessment, &assessment.answers, bound.inputs);
  for (const ScopeLayout& layout : program.tables) {
    const auto table = assessment.tables.find(layout.table);
    bound.tables.push_back(bind_table(layout, table == assessment.tables.end() ? unanswered : table->second));
  }
  return bound;
}

Bound bind_empty(const Program& program) { return bind(program, Assessment{}); }

}  // namespace takehold
