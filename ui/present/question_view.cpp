// SPDX-License-Identifier: MIT
#include "present/question_view.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"
#include "present/interview_map.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t MostChoices = 9;  // beyond that the number keys run out, and a list is better

const std::vector<Row>* rows_of(const Assessment& assessment, const std::string& table) {
  const auto found = assessment.tables.find(table);
  return found == assessment.tables.end() ? nullptr : &found->second.rows;
}

bool holds(const Answer* answer, std::int64_t value) {
  const NumberAnswer* number = answer ? std::get_if<NumberAnswer>(&answer->value) : nullptr;
  return number && number->lo <= value && value <= number->hi;
}

std::vector<AnswerOption> row_options(const Session& session, const FactDef& fact, const Answer* answer) {
  std::vector<AnswerOption> options;
  const std::vector<Row>* rows = rows_of(session.assessment(), fact.row_of);
  const RecordType* table = session.ruleset().vocabulary.find_table(fact.row_of);
  const TextAnswer* text = answer ? std::get_if<TextAnswer>(&answer->value) : nullptr;
  for (std::size_t row = 0; rows && table && row < rows->size(); ++row) {
    const std::string& name = (*rows)[row].name;
    if (!name.empty()) options.push_back({name, static_cast<std::int64_t>(row), text && text->text == name});
  }
  return options;
}

AnswerState state_of(const Diagnosis& diagnosis, const AnswerRef& ref, const Answer* answer, bool is_not_known, bool& settles) {
  const bool is_moot = std::find(diagnosis.moot.begin(), diagnosis.moot.end(), ref) != diagnosis.moot.end();
  if (answer && std::holds_alternative<NotApplicable>(answer->value)) return AnswerState::DoesNotApply;
  if (answer) return is_moot ? AnswerState::Moot : AnswerState::Answered;
  const auto open = std::find_if(diagnosis.questions.begin(), diagnosis.questions.end(),
                                 [&](const OpenQuestion& question) { return question.answer.ref == ref; });
  if (open == diagnosis.questions.end()) return AnswerState::NotAsked;
  settles = open->settles;
  return is_not_known ? AnswerState::NotKnown : AnswerState::Open;
}

void add_whole(QuestionView& view, const Vocabulary& vocabulary, const FactDef& fact) {
  if (const RecordType* table = vocabulary.find_table(view.ref.table)) {
    view.whole = table->id;
    view.whole_words = "All " + table->many;
  } else if (const Grid* grid = vocabulary.find_grid(fact.grid)) {
    view.whole = grid_place(grid->id);
    view.whole_words = "All of “" + grid->title + "”";
  }
}

void add_answer(QuestionView& view, const Session& session, const FactDef& fact) {
  const Answer* answer = find_answer(session.assessment(), view.ref);
  view.state = state_of(session.diagnosis(), view.ref, answer, said_not_known(session.assessment(), view.ref), view.settles);
  view.options = options_of(session, fact, answer);
  if (answer) view.text = answer_text(fact, *answer, session.speaker());
  if (!answer) return;
  view.evidence = answer->evidence;
  const OptionsAnswer* several = std::get_if<OptionsAnswer>(&answer->value);
  view.none_chosen = several && several->chosen == 0;
  if (const NotApplicable* because = std::get_if<NotApplicable>(&answer->value)) view.reason = because->reason;
}

bool is_there(const Session& session, const AnswerRef& ref) {
  if (ref.fact.empty()) return false;
  if (ref.table.empty()) return true;
  const std::vector<Row>* rows = rows_of(session.assessment(), ref.table);
  return rows && ref.row < rows->size();
}

}  // namespace

AnswerForm form_of(const FactDef& fact, std::size_t rows) {
  switch (fact.type) {
    case FactType::Flag: return AnswerForm::Choices;
    case FactType::Level:
    case FactType::Choice: return fact.options.size() <= MostChoices ? AnswerForm::Choices : AnswerForm::Names;
    case FactType::ChoiceSet: return AnswerForm::Several;
    case FactType::RowOf: return rows == 0 ? AnswerForm::Text : rows <= MostChoices ? AnswerForm::Choices : AnswerForm::Names;
    case FactType::Count:
    case FactType::Number:
    case FactType::Money:
    case FactType::Percent:
    case FactType::Share:
    case FactType::Duration:
    case FactType::Date:
    case FactType::Text: break;
  }
  return AnswerForm::Text;
}

std::vector<AnswerOption> options_of(const Session& session, const FactDef& fact, const Answer* answer) {
  if (fact.type == FactType::Flag) return {{"Yes", 1, holds(answer, 1) && !holds(answer, 0)}, {"No", 0, holds(answer, 0) && !holds(answer, 1)}};
  if (fact.type == FactType::RowOf) return row_options(session, fact, answer);
  const Speaker speaker = session.speaker();
  const OptionsAnswer* several = answer ? std::get_if<OptionsAnswer>(&answer->value) : nullptr;
  std::vector<AnswerOption> options;
  for (std::size_t place = 0; place < fact.options.size(); ++place) {
    const bool in_set = several && ((several->chosen >> place) & 1) != 0;
    const auto value = static_cast<std::int64_t>(place);
    options.push_back({speaker.say_words(fact.options[place].label), value, fact.type == FactType::ChoiceSet ? in_set : holds(answer, value)});
  }
  return options;
}

std::string unit_of(const FactDef& fact, const Assessment& assessment) {
  if (fact.type == FactType::Percent) return "%";
  if (fact.type == FactType::Money) return assessment.currency + (fact.unit_many.empty() ? "" : " " + fact.unit_many);
  return fact.unit_many;
}

std::optional<QuestionView> present_question(const Session& session, const std::string& address) {
  const Vocabulary& vocabulary = session.ruleset().vocabulary;
  const std::optional<AnswerRef> ref = answer_at(address, session.speaker());
  if (!ref || !is_there(session, *ref)) return std::nullopt;
  const FactName name{ref->table, ref->fact};
  const FactDef& fact = *vocabulary.find(name);
  const Speaker speaker = session.speaker();
  QuestionView view;
  view.ref = *ref;
  view.address = address;
  if (!ref->table.empty()) view.subject = speaker.row(ref->table, ref->row);
  view.label = speaker.say_words(fact.label);
  view.ask = fact.ask.empty() ? view.label : speaker.say_words(fact.ask);
  view.help = speaker.say_words(fact.help);
  const std::vector<Row>* rows = rows_of(session.assessment(), fact.row_of);
  view.form = form_of(fact, rows ? rows->size() : 0);
  view.is_free_text = fact.type == FactType::Text;
  view.unit = speaker.say_words(unit_of(fact, session.assessment()));
  view.expects = capitalised(answer_form(fact));
  view.said = say_answer(session, *ref);
  view.may_not_apply = fact.may_not_apply;
  add_answer(view, session, fact);
  view.rests_on_it = present_readers(session.diagnosis(), *ref);
  add_whole(view, vocabulary, fact);
  return view;
}

}  // namespace takehold::ui
