// SPDX-License-Identifier: MIT
#include "takehold/eval/bind.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>

namespace takehold {
namespace {

Interval open(const Input& input) { return Interval::between(input.lo, input.hi, input.may_be_na); }

// What is not known yet is open. An answer whose type its fact cannot have counts as open: reading a document never makes one.
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

// The rows of a keyed table, grouped by the parent row that they belong to. The last group is for a parent row still to come:
// it has no weeks yet, and gets none if the list of weeks is complete.
std::vector<RowSet> series_by_parent(const BoundTable& whole, const std::vector<Row>& rows, const std::vector<Row>& parents) {
  RowSet none;
  none.not_applicable = whole.not_applicable;
  none.complete = whole.complete;
  none.room = whole.room;
  std::vector<RowSet> series(parents.size() + 1, none);
  std::map<std::string_view, std::size_t> place_of;
  for (std::size_t i = 0; i < parents.size(); ++i) place_of.emplace(parents[i].name, i);
  std::vector<RowSet*> owner(rows.size(), nullptr);
  std::vector<std::uint32_t> place_in_series(rows.size(), 0);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto found = place_of.find(rows[i].parent);
    if (found == place_of.end()) continue;  // reading a document never leaves such a row
    RowSet& own = series[found->second];
    owner[i] = &own;
    place_in_series[i] = own.rows++;
    own.places.push_back(static_cast<std::uint32_t>(i));
    own.weeks.push_back(whole.weeks[i]);
  }
  for (const std::uint32_t row : whole.by_week)
    if (owner[row] != nullptr) owner[row]->by_week.push_back(place_in_series[row]);
  for (RowSet& own : series) own.places.push_back(whole.rows);
  return series;
}

}  // namespace

Bound bind(const Program& program, const Assessment& assessment) {
  static const Table unanswered;
  const auto table_of = [&](const ScopeLayout& layout) -> const Table& {
    const auto table = assessment.tables.find(layout.table);
    return table == assessment.tables.end() ? unanswered : table->second;
  };
  Bound bound;
  bind_cells(program.assessment, &assessment.answers, bound.inputs);
  for (const ScopeLayout& layout : program.tables) {
    bound.tables.push_back(bind_table(layout, table_of(layout)));
    BoundTable& table = bound.tables.back();
    if (layout.per != AssessmentScope)
      table.series = series_by_parent(table, table_of(layout).rows, table_of(program.layout(layout.per)).rows);
  }
  return bound;
}

Bound bind_empty(const Program& program) { return bind(program, Assessment{}); }

}  // namespace takehold
