// SPDX-License-Identifier: MIT
#include "session/paste_target.hpp"

#include <algorithm>

#include "document/describe.hpp"
#include "document/weeks.hpp"
#include "session/asked.hpp"
#include "session/put_answer.hpp"
#include "takehold/document/edit.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string problem_of(const Issue& issue) { return issue.cure.empty() ? issue.message : issue.message + "; " + issue.cure; }

}  // namespace

std::optional<int> parse_week_words(std::string_view text) {
  std::string word = in_small_letters(tidy(text));
  for (const std::string_view start : {"week", "wk", "w"}) {
    if (!word.starts_with(start)) continue;
    word.erase(0, std::min(word.find_first_not_of(". ", start.size()), word.size()));
    break;
  }
  return parse_week(word);
}

PasteTarget::PasteTarget(const Ruleset& rules, const Assessment& assessment, const RecordType& type)
    : assessment_(assessment), type_(type), speaker_{&rules.vocabulary, &assessment}, columns_(speaker_, type),
      table_(table_of(assessment, type.id)) {
  table_.not_applicable.reset();
}

// As the one row of that name has it.
std::optional<std::string> PasteTarget::find_parent(const std::string& text) const {
  const Table owners = table_of(assessment_, type_.per);
  std::optional<std::string> found;
  for (const Row& row : owners.rows) {
    if (row.name.empty() || in_small_letters(row.name) != in_small_letters(text)) continue;
    if (found) return std::nullopt;
    found = row.name;
  }
  return found;
}

PastePreview::Cell PasteTarget::read_cell(const std::string& text, const std::string& column) const {
  PastePreview::Cell cell{text, {}, {}};
  if (column == NameColumn) {
    cell.said = tidy(text);
  } else if (column == WeekColumn) {
    const std::optional<int> week = parse_week_words(text);
    if (week) cell.said = std::to_string(*week);
    else cell.problem = "a week is a whole number counted from go-live, such as 1 or “week 1”";
  } else if (column == ParentColumn) {
    cell.said = find_parent(tidy(text)).value_or(std::string());
    if (cell.said.empty()) cell.problem = "there is no row of this name, or more than one, in “" + columns_.label(column) + "”";
  } else if (const FactDef* fact = find_fact(type_.facts, column); fact && says_not_known(text)) {
    cell.said = NotKnownYet;
  } else if (fact) {
    const Result<std::optional<Answer>> answer = parse_answer(text, *fact, speaker_);
    if (answer) cell.said = answer_text(*fact, *answer, speaker_);
    else cell.problem = problem_of(answer.issues().front());
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
    const FactDef* fact = find_fact(type_.facts, columns[i].fact);
    if (fact != nullptr && !cells[i].said.empty()) put(table_.rows[place], *fact, cells[i].text);
  }
  return is_new ? Taken::New : Taken::Changed;
}

void PasteTarget::put(Row& row, const FactDef& fact, const std::string& text) const {
  if (says_not_known(text)) {
    row.answers.erase(fact.id);
    row.not_known.insert(fact.id);
    return;
  }
  const Result<std::optional<Answer>> answer = parse_answer(text, fact, speaker_);
  if (!answer || !*answer) return;
  row.not_known.erase(fact.id);
  Answer& there = row.answers[fact.id];
  if (there.value != (*answer)->value) there = **answer;
}

}  // namespace takehold
