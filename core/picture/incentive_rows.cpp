// SPDX-License-Identifier: MIT
#include "picture/incentive_rows.hpp"

#include <algorithm>

namespace takehold {
namespace {

bool is_level(const Ruleset& ruleset, const View::Column& column) {
  const FactDef* fact = ruleset.vocabulary.find(column.fact);
  return column.measure.empty() && fact != nullptr && fact->type == FactType::Level;
}

std::optional<std::int64_t> level_of(const Speaker& speaker, const FactName& fact, std::uint32_t row) {
  const Answer* answer = speaker.answer(fact, row);
  const auto* number = answer == nullptr ? nullptr : std::get_if<NumberAnswer>(&answer->value);
  return number != nullptr && number->lo == number->hi ? std::optional(number->lo) : std::nullopt;
}

const MeasureView* sum_of(const Diagnosis& diagnosis, const ViewTable& table, const std::string& on, const MapColumns& columns,
                          std::uint32_t row) {
  for (const MeasureView& measure : diagnosis.measures) {
    const bool about_row = measure.subject.table == on && measure.subject.row == row;
    const bool is_it = columns.measure.empty() || measure.id == columns.measure;
    if (measure.framework == table.framework && about_row && is_it) return &measure;
  }
  return nullptr;
}

}  // namespace

std::optional<MapColumns> map_columns(const Ruleset& ruleset, const View& view) {
  const auto shift =
      std::find_if(view.columns.begin(), view.columns.end(), [](const View::Column& column) { return column.is_shift; });
  if (shift == view.columns.end() || shift - view.columns.begin() < 2) return std::nullopt;
  MapColumns columns;
  columns.shift = static_cast<std::size_t>(shift - view.columns.begin());
  columns.old_one = columns.shift - 2;
  columns.new_one = columns.shift - 1;
  for (std::size_t i = columns.shift + 1; i < view.columns.size(); ++i) {
    if (!columns.weight && is_level(ruleset, view.columns[i])) columns.weight = i;
    if (!columns.measure.empty() || view.columns[i].measure.empty()) continue;
    columns.measure = view.columns[i].measure;
    columns.measure_title = view.columns[i].title;
  }
  return columns;
}

std::vector<MapRow> map_rows(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, const View& view,
                             const ViewTable& table, const MapColumns& columns) {
  const Speaker speaker{&ruleset.vocabulary, &assessment};
  std::vector<MapRow> rows;
  for (std::uint32_t i = 0; i < table.rows.size(); ++i) {
    const std::vector<ViewTable::Cell>& cells = table.rows[i];  // the row's name comes before the columns
    MapRow row;
    row.row = i;
    row.name = cells[0].text;
    row.from = cells[columns.old_one + 1];
    row.to = cells[columns.new_one + 1];
    row.shift = cells[columns.shift + 1];
    if (columns.weight) {
      const FactName& fact = view.columns[*columns.weight].fact;
      row.weight = cells[*columns.weight + 1];
      row.level = level_of(speaker, fact, i);
      row.levels = static_cast<std::int64_t>(ruleset.vocabulary.find(fact)->options.size());
    }
    row.sum = sum_of(diagnosis, table, view.on, columns, i);
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace takehold
