// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/saying.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

int scale_of(const Telling& telling, Node node) { return telling.program().code[node].scale; }

MeasureView view_measure(const Telling& telling, std::size_t framework, const Measure& measure, std::uint32_t row) {
  MeasureView view;
  view.framework = framework;
  view.id = measure.id;
  view.title = telling.evaluation.speaker.say_words(measure.title.source);
  view.note = telling.evaluation.speaker.say_words(measure.note);
  view.unit_one = measure.unit_one;
  view.unit_many = measure.unit_many;
  view.subject = telling.subject(measure.on, row);
  for (const Measure::Part& part : measure.parts) {
    const Node node = part.value.node;
    const std::string title = telling.evaluation.speaker.say_words(part.title);
    view.parts.push_back({title, telling.trace.number(node, row), scale_of(telling, node)});
  }
  view.total = telling.trace.number(measure.total.node, row);
  view.scale = scale_of(telling, measure.total.node);
  return view;
}

// Nothing moved: no option chosen, an option or a text "none", a plain no.
bool says_none(const FactDef* fact, const Answer* answer) {
  if (fact == nullptr || answer == nullptr) return true;
  if (const auto* options = std::get_if<OptionsAnswer>(&answer->value)) return options->chosen == 0;
  if (const auto* text = std::get_if<TextAnswer>(&answer->value)) return text->text.empty() || text->text == "none";
  const auto* number = std::get_if<NumberAnswer>(&answer->value);
  if (number == nullptr || number->lo != number->hi) return false;
  if (fact->type == FactType::Flag) return number->lo == 0;
  const auto place = static_cast<std::size_t>(number->lo);
  return !fact->options.empty() && place < fact->options.size() && fact->options[place].id == "none";
}

class ViewBuilder {
 public:
  ViewBuilder(const Telling& telling, std::size_t framework, const View& view)
      : telling_(telling), framework_(framework), view_(view) {}

  ViewTable build() const {
    const Speaker& speaker = telling_.evaluation.speaker;
    const ListState list = view_.on.empty() ? ListState{false, false, 1} : telling_.list(view_.on);
    ViewTable table;
    table.framework = framework_;
    table.id = view_.id;
    table.title = speaker.say_words(view_.title.source);
    table.summary = speaker.say_words(view_.summary);
    table.columns.push_back(head());
    for (const View::Column& column : view_.columns) table.columns.push_back(speaker.say_words(column.title));
    for (std::uint32_t row = 0; row < list.rows; ++row) table.rows.push_back(build_row(row));
    table.complete = !list.may_grow;
    table.cites = view_.cites;
    return table;
  }

 private:
  std::string head() const {
    const RecordType* type = telling_.ruleset.vocabulary.find_table(view_.on);
    return type == nullptr ? std::string() : capitalised(telling_.evaluation.speaker.say_words(type->one));
  }

  std::vector<ViewTable::Cell> build_row(std::uint32_t row) const {
    std::vector<ViewTable::Cell> cells;
    cells.push_back({view_.on.empty() ? telling_.assessment.title : telling_.evaluation.speaker.row(view_.on, row)});
    for (const View::Column& column : view_.columns) {
      cells.push_back(column.measure.empty() ? fact_cell(column, row) : measure_cell(column, row));
    }
    return cells;
  }

  ViewTable::Cell fact_cell(const View::Column& column, std::uint32_t row) const {
    ViewTable::Cell cell;
    cell.text = say_fact(telling_.evaluation, column.fact, row);
    cell.open = is_open(telling_.evaluation, column.fact, row);
    const FactDef* fact = telling_.ruleset.vocabulary.find(column.fact);
    cell.gap = column.is_shift && (cell.open || says_none(fact, telling_.evaluation.speaker.answer(column.fact, row)));
    return cell;
  }

  ViewTable::Cell measure_cell(const View::Column& column, std::uint32_t row) const {
    const std::vector<Measure>& measures = telling_.ruleset.frameworks[framework_].measures;
    const auto is_it = [&](const Measure& measure) { return measure.id == column.measure; };
    const auto measure = std::find_if(measures.begin(), measures.end(), is_it);
    if (measure == measures.end()) return {};
    const Node node = measure->total.node;
    const Interval& total = telling_.trace.number(node, row);
    ViewTable::Cell cell;
    cell.text = say_interval(total, scale_of(telling_, node), measure->unit_one, measure->unit_many);
    cell.open = !total.settled();
    return cell;
  }

  const Telling& telling_;
  std::size_t framework_;
  const View& view_;
};

}  // namespace

std::vector<MeasureView> all_measures(const Telling& telling) {
  std::vector<MeasureView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    for (const Measure& measure : telling.ruleset.frameworks[framework].measures) {
      const std::uint32_t rows = measure.on.empty() ? 1 : telling.list(measure.on).rows;
      for (std::uint32_t row = 0; row < rows; ++row) views.push_back(view_measure(telling, framework, measure, row));
    }
  }
  return views;
}

std::vector<ViewTable> all_views(const Telling& telling) {
  std::vector<ViewTable> tables;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    for (const View& view : telling.ruleset.frameworks[framework].views) {
      tables.push_back(ViewBuilder(telling, framework, view).build());
    }
  }
  return tables;
}

}  // namespace takehold
