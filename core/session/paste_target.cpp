// SPDX-License-Identifier: MIT
#include "session/paste_target.hpp"

#include <algorithm>

#include "change/row_changes.hpp"
#include "document/describe.hpp"
#include "takehold/model/weeks.hpp"
#include "change/asked.hpp"
#include "session/table_of.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

PasteTarget::PasteTarget(const Ruleset& rules, const Assessment& assessment, const RecordType& type)
    : vocabulary_(rules.vocabulary), assessment_(assessment), type_(type), speaker_{&rules.vocabulary, &assessment}, columns_(speaker_, type),
      table_(table_of(assessment, type.id)) {
  table_.not_applicable.reset();
}

PastePreview::Cell PasteTarget::read_cell(const std::string& text, const std::string& column) const {
  PastePreview::Cell cell{text, {}, {}};
  if (column == NameColumn) {
    cell.said = tidy(text);
  } else if (column == WeekColumn) {
    const std::optional<int> week = parse_week_words(text);
    if (week) cell.said = std::to_string(*week);
    else cell.problem = "a week is a whole number counted from go-live, such as 1 or \"week 1\"";
  } else if (column == ParentColumn) {
    const Result<std::string> parent = parent_named(tidy(text), type_, assessment_, vocabulary_);
    if (parent) cell.said = *parent;
    else cell.problem = in_one_line(parent.issues().front());
  } else if (const FactDef* fact = find_fact(type_.facts, column)) {
    const Result<std::optional<Answer>> answer = parse_answer(text, *fact, speaker_);
    if (!answer) cell.problem = in_one_line(answer.issues().front());
    else if (*answer && std::holds_alternative<NotKnown>((*answer)->value)) cell.said = NotKnownYet;
    else cell.said = answer_text(*fact, *answer, speaker_);
  }
  return cell;
}

std::pair<std::size_t, bool> PasteTarget::find_or_add(const Row& key) {
  std::size_t place = table_.rows.size();
  if (type_.weekly) {
    if (const std::optional<std::size_t> found = find_week(table_, key.parent, *key.week)) return {*found, false};
    place = place_for_week(table_, key.parent, *key.week);
  } else if (!key.name.empty()) {
    const auto found = std::find_if(table_.rows.begin(), table_.rows.end(), [&](const Row& row) { return row.name == key.name; });
    if (found != table_.rows.end()) return {static_cast<std::size_t>(found - table_.rows.begin()), false};
  }
  table_.rows.insert(table_.rows.begin() + static_cast<std::ptrdiff_t>(place), key);
  changes_.push_back(RowAdded{type_.id, key.name, key.week, key.parent});
  return {place, true};
}

PasteTarget::Taken PasteTarget::take(const std::vector<PastePreview::Column>& columns, const std::vector<PastePreview::Cell>& cells) {
  Row key;
  const std::size_t count = std::min(columns.size(), cells.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (columns[i].fact == NameColumn) key.name = cells[i].said;
    if (columns[i].fact == WeekColumn) key.week = parse_week(cells[i].said);
    if (columns[i].fact == ParentColumn) key.parent = cells[i].said;
  }
  if ((type_.weekly && !key.week) || (!type_.per.empty() && key.parent.empty())) return Taken::No;
  const auto [place, is_new] = find_or_add(key);
  for (std::size_t i = 0; i < count; ++i) {
    const FactDef* fact = cells[i].said.empty() ? nullptr : find_fact(type_.facts, columns[i].fact);
    if (fact == nullptr) continue;
    Result<std::optional<Answer>> answer = parse_answer(cells[i].text, *fact, speaker_);
    if (answer && *answer) changes_.push_back(AnswerChange{{type_.id, static_cast<std::uint32_t>(place), fact->id}, std::move(*answer)});
  }
  return is_new ? Taken::New : Taken::Changed;
}

}  // namespace takehold
