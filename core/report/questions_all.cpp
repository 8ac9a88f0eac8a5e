// SPDX-License-Identifier: MIT
// Everything that can be asked, in the order of the interview.
#include <utility>

#include "report/json_parts.hpp"
#include "report/question_parts.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/value/date.hpp"

namespace takehold {
namespace {

struct NamedFact {
  FactName name;
  const FactDef& fact;
};

// The facts of a part: a single one, the items of a grid, or the columns of a table.
std::vector<NamedFact> facts_of(const Vocabulary& vocabulary, const TopicPart& part) {
  std::vector<NamedFact> facts;
  if (part.kind == TopicPart::Kind::Table) {
    for (const FactDef& fact : vocabulary.find_table(part.id)->facts) facts.push_back({{part.id, fact.id}, fact});
    return facts;
  }
  const bool grid = part.kind == TopicPart::Kind::Grid;
  for (const FactDef& fact : vocabulary.facts) {
    if (grid ? fact.grid == part.id : fact.id == part.fact.fact) facts.push_back({{"", fact.id}, fact});
  }
  return facts;
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

Json fact_json(const FactName& name, const FactDef& fact, const std::string& topic, const NothingAnswered& nothing) {
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
  question.add("topic", Json::string(topic));
  question.add("grid", fact.grid.empty() ? Json::null() : Json::string(fact.grid));
  question.add("framework", Json::string(fact.declared_by));
  return question;
}

Json grid_json(const Grid& grid, const std::string& topic, const NothingAnswered& nothing) {
  Json json = Json::object();
  json.add("id", Json::string(grid.id));
  json.add("title", Json::string(nothing.words(grid.title)));
  json.add("text", Json::string(nothing.words(grid.ask)));
  json.add("help", Json::string(nothing.words(grid.help)));
  json.add("topic", Json::string(topic));
  json.add("framework", Json::string(grid.declared_by));
  return json;
}

Json table_json(const RecordType& table, const std::string& topic, const NothingAnswered& nothing) {
  Json json = Json::object();
  json.add("id", Json::string(table.id));
  json.add("one", Json::string(nothing.words(table.one)));
  json.add("many", Json::string(nothing.words(table.many)));
  json.add("text", Json::string(nothing.words(table.ask)));
  json.add("help", Json::string(nothing.words(table.help)));
  json.add("weekly", Json::boolean(table.weekly));
  json.add("per", table.per.empty() ? Json::null() : Json::string(table.per));
  json.add("max_rows", decimal_json(table.max_rows, 0));
  json.add("topic", Json::string(topic));
  json.add("framework", Json::string(table.declared_by));
  return json;
}

void write_fact(TerminalPage& page, const FactName& name, const FactDef& fact, const NothingAnswered& nothing, int indent) {
  page.paragraph({Span(to_text(name), Style::Accent), fact.quick ? " (quick scan)" : ""}, indent);
  page.paragraph({Span(nothing.words(fact.ask))}, indent + 2);
  page.paragraph({Span(answer_form(fact), Style::Faint)}, indent + 2);
  write_options(page, fact, nothing, indent + 2);
  if (fact.asked_if) page.paragraph({Span("asked only if: " + nothing.condition(fact), Style::Faint)}, indent + 2);
}

// The parts of the JSON list, filled topic by topic.
struct Lists {
  Json grids = Json::array(), tables = Json::array(), questions = Json::array();

  void add(const Vocabulary& vocabulary, const TopicPart& part, const std::string& topic, const NothingAnswered& nothing) {
    if (part.kind == TopicPart::Kind::Grid) grids.items.push_back(grid_json(*vocabulary.find_grid(part.id), topic, nothing));
    if (part.kind == TopicPart::Kind::Table) tables.items.push_back(table_json(*vocabulary.find_table(part.id), topic, nothing));
    for (const NamedFact& asked : facts_of(vocabulary, part)) questions.items.push_back(fact_json(asked.name, asked.fact, topic, nothing));
  }
};

}  // namespace

std::string questions_all_json(const Ruleset& ruleset) {
  const NothingAnswered nothing(ruleset);
  const std::vector<TopicView> topics = topics_of(ruleset);
  Lists lists;
  for (const TopicView& topic : topics) {
    for (const TopicPart& part : topic.parts) lists.add(ruleset.vocabulary, part, topic.id, nothing);
  }
  Json root = Json::object();
  root.add("topics", topics_json(topics, nothing));
  root.add("grids", std::move(lists.grids));
  root.add("tables", std::move(lists.tables));
  root.add("questions", std::move(lists.questions));
  return print_json(root);
}

std::string questions_all_text(const Ruleset& ruleset, int width, const Palette& palette) {
  const NothingAnswered nothing(ruleset);
  TerminalPage page(width, palette);
  for (const TopicView& topic : topics_of(ruleset)) {
    write_topic(page, topic, nothing);
    for (const TopicPart& part : topic.parts) {
      const int indent = write_part(page, ruleset, part, nothing);
      for (const NamedFact& asked : facts_of(ruleset.vocabulary, part)) write_fact(page, asked.name, asked.fact, nothing, indent);
    }
  }
  return page.text();
}

}  // namespace takehold
