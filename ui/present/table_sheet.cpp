// SPDX-License-Identifier: MIT
#include "present/table_sheet.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

const Table* table_of(const Assessment& assessment, const std::string& id) {
  const auto found = assessment.tables.find(id);
  return found == assessment.tables.end() ? nullptr : &found->second;
}

float weight_of(const FactDef& fact, AnswerForm form) {
  if (fact.type == FactType::Text || form == AnswerForm::Several) return 1.6f;
  return fact.type == FactType::Flag || is_numeric(fact.type) ? (fact.options.empty() ? 1 : 1.4f) : 1.4f;
}

std::vector<std::string> names_in(const Table* table) {
  std::vector<std::string> names;
  for (std::size_t row = 0; table && row < table->rows.size(); ++row)
    if (!table->rows[row].name.empty()) names.push_back(table->rows[row].name);
  return names;
}

int week_after(const Table* table) {
  int last = 0;
  for (std::size_t row = 0; table && row < table->rows.size(); ++row) last = std::max(last, table->rows[row].week.value_or(0));
  return last + 1;
}

}  // namespace

TableSheet::TableSheet(const Session& session, const RecordType& type, bool quick) : id(type.id), weekly(type.weekly), session_(&session) {
  const Vocabulary& vocabulary = session.ruleset().vocabulary;
  const Speaker speaker = session.speaker();
  ask = speaker.say_words(type.ask);
  help = speaker.say_words(type.help);
  one = speaker.say_words(type.one);
  many = speaker.say_words(type.many);
  if (const RecordType* per = type.per.empty() ? nullptr : vocabulary.find_table(type.per)) {
    per_one = speaker.say_words(per->one);
    parents = names_in(table_of(session.assessment(), type.per));
  }
  add_columns(type, quick);
  add_rows(type);
}

void TableSheet::add_columns(const RecordType& type, bool quick) {
  const Speaker speaker = session_->speaker();
  for (const FactDef& fact : type.facts) {
    if (quick && !fact.quick) continue;
    const Table* others = fact.row_of.empty() ? nullptr : table_of(session_->assessment(), fact.row_of);
    const AnswerForm form = form_of(fact, others ? others->rows.size() : 0);
    const std::string label = speaker.say_words(fact.label);
    const bool number = form == AnswerForm::Text && is_numeric(fact.type);
    columns.push_back({fact.id, label, speaker.say_words(unit_of(fact, session_->assessment())), speaker.say_words(fact.ask.empty() ? label : fact.ask),
                       speaker.say_words(fact.help), capitalised(answer_form(fact)), form, number, fact.may_not_apply, weight_of(fact, form)});
    facts_.push_back(&fact);
  }
}

void TableSheet::add_rows(const RecordType& type) {
  const Table* table = table_of(session_->assessment(), id);
  if (type.weekly) next_week = week_after(table);
  if (!table) return;
  complete = table->complete;
  if (table->not_applicable) not_applicable = table->not_applicable->reason;
  made_.resize(table->rows.size());
  flags_.assign(made_.size() * columns.size(), 0);
  for (const OpenQuestion& question : session_->diagnosis().questions)
    if (question.fact.table == id && !question.fact.fact.empty())
      mark(question.answer.ref, static_cast<std::uint8_t>(Asked | (question.settles ? Settles : 0)));
  for (const AnswerRef& ref : session_->diagnosis().moot)
    if (ref.table == id) mark(ref, Moot);
}

void TableSheet::mark(const AnswerRef& ref, std::uint8_t flags) {
  const auto column = std::find_if(columns.begin(), columns.end(), [&](const SheetColumn& candidate) { return candidate.fact == ref.fact; });
  if (column == columns.end() || ref.row >= made_.size()) return;
  flags_[ref.row * columns.size() + static_cast<std::size_t>(column - columns.begin())] = flags;
  if ((flags & Asked) == 0) return;
  if (open == 0) first_open = answer_address(ref, session_->speaker());
  open += 1;
}

const SheetRow& TableSheet::row(std::size_t row) const {
  std::optional<SheetRow>& made = made_[row];
  if (!made) made = make_row(row);
  return *made;
}

std::string TableSheet::address(std::size_t row, std::size_t column) const { return answer_address(ref(row, column), session_->speaker()); }

SheetRow TableSheet::make_row(std::size_t number) const {
  const Row& row = session_->assessment().tables.find(id)->second.rows[number];
  SheetRow made{capitalised(row_label(row, number, one)), row.name, {}};
  for (std::size_t column = 0; column < columns.size(); ++column) made.cells.push_back(make_cell(number, column));
  return made;
}

SheetCell TableSheet::make_cell(std::size_t number, std::size_t column) const {
  const FactDef& fact = *facts_[column];
  const std::uint8_t flags = flags_[number * columns.size() + column];
  const AnswerRef at = ref(number, column);
  const Answer* answer = find_answer(session_->assessment(), at);
  SheetCell cell;
  if (!answer) {
    const AnswerState asked = said_not_known(session_->assessment(), at) ? AnswerState::NotKnown : AnswerState::Open;
    cell.state = (flags & Asked) != 0 ? asked : AnswerState::NotAsked;
    cell.settles = (flags & Settles) != 0;
    return cell;
  }
  const bool applies = !std::holds_alternative<NotApplicable>(answer->value);
  cell.state = !applies ? AnswerState::DoesNotApply : (flags & Moot) != 0 ? AnswerState::Moot : AnswerState::Answered;
  const Speaker speaker = session_->speaker();
  cell.text = applies ? answer_text(fact, *answer, speaker) : std::string();
  cell.shown = !applies                                ? capitalised(DoesNotApply)
               : columns[column].form == AnswerForm::Text ? cell.text
                                                          : before_colon(capitalised(speaker.say_answer({id, fact.id}, static_cast<std::uint32_t>(number))));
  return cell;
}

std::vector<AnswerOption> TableSheet::options(std::size_t row, std::size_t column) const {
  return options_of(*session_, *facts_[column], find_answer(session_->assessment(), ref(row, column)));
}

}  // namespace takehold::ui
