// SPDX-License-Identifier: MIT
#include <utility>

#include "document/describe.hpp"
#include "document/keys.hpp"
#include "takehold/document/document.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

void add_extra(Json& object, const ExtraKeys& extra) {
  for (const auto& [key, value] : extra) object.add(key, value);
}

void add_text(Json& object, std::string key, const std::string& text) {
  if (!text.empty()) object.add(std::move(key), Json::string(text));
}

Json number_json(const FactDef& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::Flag:
      return Json::boolean(value != 0);
    case FactType::Level:
    case FactType::Choice:
    case FactType::Date:
      return Json::string(value_in_words(fact, value));
    default:
      return Json::number(print_decimal(value, fact.scale));
  }
}

Json options_json(const FactDef& fact, const OptionsAnswer& answer) {
  Json list = Json::array();
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if ((answer.chosen >> i & 1) != 0) list.items.push_back(Json::string(fact.options[i].id));
  }
  return list;
}

Json range_json(const FactDef& fact, const NumberAnswer& range) {
  Json object = Json::object();
  object.add("low", number_json(fact, range.lo));
  object.add("high", number_json(fact, range.hi));
  return object;
}

Json reason_json(const NotApplicable& answer) {
  Json object = Json::object();
  object.add("not_applicable", Json::string(answer.reason));
  return object;
}

Json value_json(const FactDef& fact, const Answer& answer) {
  return std::visit(Overloaded{
                        [&](const NumberAnswer& number) {
                          return number.lo == number.hi ? number_json(fact, number.lo) : range_json(fact, number);
                        },
                        [&](const OptionsAnswer& options) { return options_json(fact, options); },
                        [](const TextAnswer& text) { return Json::string(text.text); },
                        [](const NotApplicable& reason) { return reason_json(reason); },
                        [](const NotKnown&) { return Json::null(); },
                    },
                    answer.value);
}

Json evidence_json(const Evidence& evidence) {
  Json object = Json::object();
  add_text(object, "note", evidence.note);
  add_text(object, "source", evidence.source);
  add_text(object, "who", evidence.who);
  add_text(object, "when", evidence.when);
  add_text(object, "confidence", evidence.confidence);
  add_extra(object, evidence.extra);
  return object;
}

Json written_answer(const FactDef& fact, const Answer& answer) {
  Json value = value_json(fact, answer);
  if (!answer.evidence && answer.extra.empty()) return value;
  Json whole = Json::object();
  if (value.is(Json::Kind::Object))
    whole = std::move(value);
  else
    whole.add("value", std::move(value));
  if (answer.evidence) whole.add("evidence", evidence_json(*answer.evidence));
  add_extra(whole, answer.extra);
  return whole;
}

void add_answer(Json& object, const FactDef& fact, const Answers& answers) {
  const auto answer = answers.find(fact.id);
  if (answer != answers.end()) object.add(fact.id, written_answer(fact, answer->second));
}

Json texts_json(const std::map<std::string, std::string, std::less<>>& texts) {
  Json object = Json::object();
  for (const auto& [id, text] : texts) add_text(object, id, text);
  return object;
}

Json row_json(const RecordType& type, const Row& row) {
  Json object = Json::object();
  add_text(object, "name", row.name);
  if (!type.per.empty()) add_text(object, type.per, row.parent);
  if (type.weekly && row.week) object.add("week", Json::number(std::to_string(*row.week)));
  for (const FactDef& fact : type.facts) add_answer(object, fact, row.answers);
  add_extra(object, row.extra);
  return object;
}

Json table_json(const RecordType& type, const Table& table) {
  Json object = table.not_applicable ? reason_json(*table.not_applicable) : Json::object();
  if (!table.not_applicable || !table.rows.empty() || table.complete) {
    Json rows = Json::array();
    for (const Row& row : table.rows) rows.items.push_back(row_json(type, row));
    object.add("rows", std::move(rows));
    if (!table.complete) object.add("more", Json::boolean(true));
  }
  add_extra(object, table.extra);
  return object;
}

Json answers_json(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json object = Json::object();
  for (const FactDef& fact : vocabulary.facts) {
    if (!stands_in_head(fact.id)) add_answer(object, fact, assessment.answers);
  }
  add_extra(object, assessment.extra_answers);
  return object;
}

Json records_json(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json object = Json::object();
  for (const RecordType& type : vocabulary.tables) {
    const auto table = assessment.tables.find(type.id);
    if (table != assessment.tables.end()) object.add(type.id, table_json(type, table->second));
  }
  add_extra(object, assessment.extra_tables);
  return object;
}

Json plan_entry_json(const PlanEntry& entry) {
  Json object = Json::object();
  if (entry.status != PlanStatus::Open) object.add("status", Json::string(std::string(to_text(entry.status))));
  add_text(object, "due", entry.due);
  add_text(object, "note", entry.note);
  add_extra(object, entry.extra);
  return object;
}

Json plan_json(const Assessment& assessment) {
  Json object = Json::object();
  for (const auto& [action, entry] : assessment.plan) {
    if (entry != PlanEntry{}) object.add(action, plan_entry_json(entry));
  }
  return object;
}

}  // namespace

std::string write_document(const Assessment& assessment, const Vocabulary& vocabulary) {
  Json root = Json::object();
  root.add("takehold", Json::number(std::to_string(DocumentVersion)));
  root.add("title", Json::string(assessment.title));
  add_text(root, "about", assessment.about);
  for (const std::string_view id : HeadFacts) {
    if (const FactDef* fact = find_fact(vocabulary.facts, id)) add_answer(root, *fact, assessment.answers);
  }
  add_text(root, "currency", assessment.currency);
  if (!assessment.words.empty()) root.add("words", texts_json(assessment.words));
  if (!assessment.owners.empty()) root.add("owners", texts_json(assessment.owners));
  root.add("answers", answers_json(assessment, vocabulary));
  root.add("records", records_json(assessment, vocabulary));
  Json plan = plan_json(assessment);
  if (!plan.members.empty()) root.add("plan", std::move(plan));
  add_extra(root, assessment.extra);
  return print_json(root);
}

}  // namespace takehold
