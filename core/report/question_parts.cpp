// SPDX-License-Identifier: MIT
#include "report/question_parts.hpp"

#include <algorithm>

#include "report/json_parts.hpp"
#include "takehold/document/document.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/report/questions.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

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

}  // namespace

NothingAnswered::NothingAnswered(const Ruleset& ruleset)
    : assessment_(empty_assessment("")),
      bound_(bind_empty(ruleset.compiled.program)),
      trace_(evaluate(ruleset.compiled.program, bound_)),
      evaluation_{&ruleset.compiled, &bound_, &trace_, {&ruleset.vocabulary, &assessment_}} {}

std::string NothingAnswered::condition(const FactDef& fact) const {
  return fact.asked_if ? say_condition(evaluation_, *fact.asked_if) : "";
}

std::string NothingAnswered::words(std::string_view text) const { return evaluation_.speaker.say_words(text); }

void write_options(TerminalPage& page, const FactDef& fact, const NothingAnswered& nothing, int indent) {
  int width = 0;
  for (const Option& option : fact.options) width = std::max(width, display_width(option.id));
  for (const Option& option : fact.options) {
    page.paragraph({column(option.id, width), Span("  ", Style::Plain, true), Span(nothing.words(option.label), Style::Faint)}, indent + 2, indent + 4 + width);
  }
}

void write_topic(TerminalPage& page, const TopicView& topic, const NothingAnswered& nothing) {
  page.heading(nothing.words(topic.title), nothing.words(topic.help));
}

int write_part(TerminalPage& page, const Ruleset& ruleset, const TopicPart& part, const NothingAnswered& nothing) {
  const Grid* grid = part.kind == TopicPart::Kind::Grid ? ruleset.vocabulary.find_grid(part.id) : nullptr;
  const RecordType* table = part.kind == TopicPart::Kind::Table ? ruleset.vocabulary.find_table(part.id) : nullptr;
  if (grid == nullptr && table == nullptr) return QuestionIndent;
  const std::string title = grid != nullptr ? nothing.words(grid->title) : capitalised(nothing.words(table->many));
  const std::string ask = nothing.words(grid != nullptr ? grid->ask : table->ask);
  page.paragraph({Span(title + ":", Style::Strong), " ", Span(ask)}, QuestionIndent, QuestionIndent + 2);
  return QuestionIndent + 2;
}

Json topics_json(const std::vector<TopicView>& topics, const NothingAnswered& nothing) {
  return list_json(topics, [&](const TopicView& topic) {
    Json json = Json::object();
    json.add("id", Json::string(topic.id));
    json.add("title", Json::string(nothing.words(topic.title)));
    json.add("help", Json::string(nothing.words(topic.help)));
    return json;
  });
}

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

}  // namespace takehold
