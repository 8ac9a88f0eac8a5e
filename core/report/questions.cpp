// SPDX-License-Identifier: MIT
#include "takehold/report/questions.hpp"

#include <algorithm>

#include "report/json_parts.hpp"
#include "takehold/document/document.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/report/phrases.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int Indent = 3;

// What is needed to say conditions in words while there is no assessment.
class NothingAnswered {
 public:
  explicit NothingAnswered(const Ruleset& ruleset)
      : assessment_(empty_assessment("")),
        bound_(bind_empty(ruleset.compiled.program)),
        trace_(evaluate(ruleset.compiled.program, bound_)),
        evaluation_{&ruleset.compiled, &bound_, &trace_, {&ruleset.vocabulary, &assessment_}} {}
  NothingAnswered(const NothingAnswered&) = delete;
  NothingAnswered& operator=(const NothingAnswered&) = delete;

  std::string condition(const FactDef& fact) const { return fact.asked_if ? say_condition(evaluation_, *fact.asked_if) : ""; }
  std::string words(std::string_view text) const { return evaluation_.speaker.say_words(text); }

 private:
  Assessment assessment_;
  Bound bound_;
  Trace trace_;
  Evaluation evaluation_;
};

std::string bound_text(const FactDef& fact, std::int64_t value) {
  return fact.type == FactType::Date ? print_date(value) : print_decimal(value, fact.scale);
}

std::string option_list(const FactDef& fact) {
  std::string ids;
  for (const Option& option : fact.options) ids += (ids.empty() ? "" : ", ") + option.id;
  return ids;
}

std::string range_words(const FactDef& fact) {
  std::string words = " from " + bound_text(fact, fact.lo) + " to " + bound_text(fact, fact.hi);
  if (!fact.unit_many.empty()) words += " " + fact.unit_many;
  return words;
}

bool has_range(FactType type) {
  switch (type) {
    case FactType::Count: case FactType::Number: case FactType::Money: case FactType::Percent:
    case FactType::Share: case FactType::Duration: case FactType::Date: return true;
    default: return false;
  }
}

Json range_json(const FactDef& fact) {
  if (fact.type == FactType::Date) return Json::array({Json::string(print_date(fact.lo)), Json::string(print_date(fact.hi))});
  return Json::array({decimal_json(fact.lo, fact.scale), decimal_json(fact.hi, fact.scale)});
}

Json options_json(const FactDef& fact, const NothingAnswered& nothing) {
  Json options = Json::array();
  for (const Option& option : fact.options) {
    Json one = Json::object();
    one.add("id", Json::string(option.id));
    one.add("label", Json::string(nothing.words(option.label)));
    options.items.push_back(std::move(one));
  }
  return options;
}

Json fact_json(const FactName& name, const FactDef& fact, const NothingAnswered& nothing) {
  Json question = Json::object();
  question.add("id", Json::string(to_text(name)));
  question.add("table", name.table.empty() ? Json::null() : Json::string(name.table));
  question.add("label", Json::string(nothing.words(fact.label)));
  question.add("text", Json::string(nothing.words(fact.ask)));
  question.add("help", Json::string(nothing.words(fact.help)));
  question.add("type", Json::string(std::string(to_text(fact.type))));
  question.add("answer", Json::string(answer_form(fact)));
  if (!fact.options.empty()) question.add("options", options_json(fact, nothing));
  if (has_range(fact.type)) question.add("range", range_json(fact));
  if (has_range(fact.type)) question.add("decimals", decimal_json(fact.scale, 0));
  if (!fact.unit_many.empty()) question.add("unit", Json::string(fact.unit_many));
  if (!fact.row_of.empty()) question.add("row_of", Json::string(fact.row_of));
  if (fact.asked_if) question.add("asked_if", Json::string(nothing.condition(fact)));
  question.add("may_not_apply", Json::boolean(fact.may_not_apply));
  question.add("quick", Json::boolean(fact.quick));
  question.add("grid", fact.grid.empty() ? Json::null() : Json::string(fact.grid));
  question.add("framework", Json::string(fact.declared_by));
  return question;
}

Json grid_json(const Grid& grid, const NothingAnswered& nothing) {
  Json json = Json::object();
  json.add("id", Json::string(grid.id));
  json.add("title", Json::string(nothing.words(grid.title)));
  json.add("text", Json::string(nothing.words(grid.ask)));
  json.add("help", Json::string(nothing.words(grid.help)));
  json.add("framework", Json::string(grid.declared_by));
  return json;
}

Json table_json(const RecordType& table, const NothingAnswered& nothing) {
  Json json = Json::object();
  json.add("id", Json::string(table.id));
  json.add("one", Json::string(nothing.words(table.one)));
  json.add("many", Json::string(nothing.words(table.many)));
  json.add("text", Json::string(nothing.words(table.ask)));
  json.add("help", Json::string(nothing.words(table.help)));
  json.add("weekly", Json::boolean(table.weekly));
  json.add("per", table.per.empty() ? Json::null() : Json::string(table.per));
  json.add("max_rows", decimal_json(table.max_rows, 0));
  json.add("framework", Json::string(table.declared_by));
  return json;
}

// Each option as it is set and as it is meant.
void write_options(TerminalPage& page, const FactDef& fact, const NothingAnswered& nothing) {
  int width = 0;
  for (const Option& option : fact.options) width = std::max(width, display_width(option.id));
  for (const Option& option : fact.options) {
    page.paragraph({column(option.id, width), Span("  ", Style::Plain, true), Span(nothing.words(option.label), Style::Faint)}, Indent + 4, Indent + 6 + width);
  }
}

void write_fact(TerminalPage& page, const FactName& name, const FactDef& fact, const NothingAnswered& nothing) {
  page.paragraph({Span(to_text(name), Style::Accent), fact.quick ? " (quick scan)" : ""}, Indent);
  page.paragraph({Span(nothing.words(fact.ask))}, Indent + 2);
  page.paragraph({Span(answer_form(fact), Style::Faint)}, Indent + 2);
  write_options(page, fact, nothing);
  if (fact.asked_if) page.paragraph({Span("asked only if: " + nothing.condition(fact), Style::Faint)}, Indent + 2);
}

// How `takehold set` names the answer.
std::string set_name(const OpenQuestion& question) {
  const AnswerRef& ref = question.answer.ref;
  if (ref.table.empty()) return ref.fact;
  if (ref.fact.empty()) return ref.table + ".complete";
  return ref.table + "[" + question.row + "]." + ref.fact;
}

// How a row is added to the list.
std::string form_of_list(const RecordType& table) {
  const std::string column = table.facts.empty() ? "name" : table.facts.front().id;
  const std::string added = !table.per.empty() ? "[NAME, 1]." + column : table.weekly ? "[1]." + column : "[+].name";
  const std::string which = table.per.empty() ? "" : ", NAME being that of a row of " + table.per;
  return "add rows with " + table.id + added + "=..." + which + "; yes once the list is complete";
}

std::string form_of(const Ruleset& ruleset, const OpenQuestion& question) {
  if (question.answer.ref.fact.empty()) {
    const RecordType* table = ruleset.vocabulary.find_table(question.answer.ref.table);
    return table == nullptr ? "" : form_of_list(*table);
  }
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  if (fact == nullptr) return "";
  if (fact->options.empty()) return answer_form(*fact);
  return fact->type == FactType::ChoiceSet ? "any of these, with commas, or none" : "one of these";
}

void write_open_question(TerminalPage& page, const Ruleset& ruleset, const OpenQuestion& question, const NothingAnswered& nothing) {
  page.paragraph({Span(question_words(question.answer)), question.settles ? Span(" ·", Style::Unknown) : Span("")}, Indent, Indent + 2);
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  page.paragraph({Span(set_name(question) + "=...", Style::Accent), " ", Span(form_of(ruleset, question), Style::Faint)}, Indent + 2, Indent + 4);
  if (fact != nullptr) write_options(page, *fact, nothing);
}

std::string section_of(const Ruleset& ruleset, const OpenQuestion& question) {
  const RecordType* table = ruleset.vocabulary.find_table(question.answer.ref.table);
  const FactDef* fact = ruleset.vocabulary.find(question.fact);
  const Grid* grid = fact == nullptr ? nullptr : ruleset.vocabulary.find_grid(fact->grid);
  if (grid != nullptr) return grid->title;
  return table == nullptr ? "The rollout as a whole" : capitalised(table->many);
}

}  // namespace

std::string answer_form(const FactDef& fact) {
  switch (fact.type) {
    case FactType::Flag: return "yes or no";
    case FactType::Level: return "one of " + option_list(fact) + ", in this order";
    case FactType::Choice: return "one of " + option_list(fact);
    case FactType::ChoiceSet: return "any of " + option_list(fact) + "; none for none of them";
    case FactType::Text: return "text";
    case FactType::RowOf: return "the name of a row of " + fact.row_of;
    case FactType::Date: return "a date" + range_words(fact);
    case FactType::Percent: return "percent" + range_words(fact);
    case FactType::Count: case FactType::Duration: return "a whole number" + range_words(fact) + "; a range such as 20..30 is fine";
    default: return "a number" + range_words(fact) + "; a range such as 20..30 is fine";
  }
}

std::string questions_text(const Ruleset& ruleset, const Diagnosis& diagnosis, int width, const Palette& palette) {
  TerminalPage page(width, palette);
  page.paragraph({Span(counted(diagnosis.questions.size(), "question is", "questions are") + " open; " + std::to_string(diagnosis.answered) + " of " +
                       std::to_string(diagnosis.asked) + " answered. A rule waits for those marked"), " ", Span("·", Style::Unknown)});
  const NothingAnswered nothing(ruleset);
  std::string section;
  for (const OpenQuestion& question : diagnosis.questions) {
    const std::string now = section_of(ruleset, question);
    if (now != section) page.heading(now);
    section = now;
    write_open_question(page, ruleset, question, nothing);
  }
  return page.text();
}

std::string questions_json(const Ruleset& ruleset, const Diagnosis& diagnosis) {
  Json questions = Json::array();
  for (const OpenQuestion& question : diagnosis.questions) {
    Json one = answer_json(question.answer);
    one.add("set", Json::string(set_name(question)));
    one.add("how", Json::string(form_of(ruleset, question)));
    one.add("quick", Json::boolean(question.quick));
    one.add("settles", Json::boolean(question.settles));
    questions.items.push_back(std::move(one));
  }
  Json root = Json::object();
  root.add("answered", count_json(diagnosis.answered));
  root.add("asked", count_json(diagnosis.asked));
  root.add("questions", std::move(questions));
  return print_json(root);
}

std::string questions_all_json(const Ruleset& ruleset) {
  const NothingAnswered nothing(ruleset);
  Json questions = Json::array();
  Json grids = Json::array();
  for (const Grid& grid : ruleset.vocabulary.grids) grids.items.push_back(grid_json(grid, nothing));
  Json tables = Json::array();
  for (const FactDef& fact : ruleset.vocabulary.facts) questions.items.push_back(fact_json({"", fact.id}, fact, nothing));
  for (const RecordType& table : ruleset.vocabulary.tables) {
    tables.items.push_back(table_json(table, nothing));
    for (const FactDef& fact : table.facts) questions.items.push_back(fact_json({table.id, fact.id}, fact, nothing));
  }
  Json root = Json::object();
  root.add("grids", std::move(grids));
  root.add("tables", std::move(tables));
  root.add("questions", std::move(questions));
  return print_json(root);
}

std::string questions_all_text(const Ruleset& ruleset, int width, const Palette& palette) {
  const NothingAnswered nothing(ruleset);
  TerminalPage page(width, palette);
  page.heading("The rollout as a whole");
  for (const FactDef& fact : ruleset.vocabulary.facts) {
    if (fact.grid.empty()) write_fact(page, {"", fact.id}, fact, nothing);
  }
  for (const Grid& grid : ruleset.vocabulary.grids) {
    page.heading(nothing.words(grid.title), nothing.words(grid.ask));
    for (const FactDef& fact : ruleset.vocabulary.facts) {
      if (fact.grid == grid.id) write_fact(page, {"", fact.id}, fact, nothing);
    }
  }
  for (const RecordType& table : ruleset.vocabulary.tables) {
    page.heading(capitalised(nothing.words(table.many)), nothing.words(table.ask));
    for (const FactDef& fact : table.facts) write_fact(page, {table.id, fact.id}, fact, nothing);
  }
  return page.text();
}

}  // namespace takehold
