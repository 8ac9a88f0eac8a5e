// SPDX-License-Identifier: MIT
#include <utility>

#include "document/describe.hpp"
#include "document/keys.hpp"
#include "takehold/document/document.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

Json typed(std::string type) {
  Json schema = Json::object();
  schema.add("type", Json::string(std::move(type)));
  return schema;
}

Json any_of(std::vector<Json> choices) {
  Json schema = Json::object();
  schema.add("anyOf", Json::array(std::move(choices)));
  return schema;
}

Json reference(const std::string& name) {
  Json schema = Json::object();
  schema.add("$ref", Json::string("#/$defs/" + name));
  return schema;
}

Json text_list(const std::vector<std::string>& texts) {
  Json list = Json::array();
  for (const std::string& text : texts) list.items.push_back(Json::string(text));
  return list;
}

Json one_of_words(const std::vector<std::string>& words) {
  Json schema = Json::object();
  schema.add("enum", text_list(words));
  return schema;
}

Json object_with(Json properties, const std::vector<std::string>& required) {
  Json schema = typed("object");
  schema.add("properties", std::move(properties));
  if (!required.empty()) schema.add("required", text_list(required));
  return schema;
}

Json with_words(Json schema, const std::string& title, const std::string& description) {
  Json result = Json::object();
  if (!title.empty()) result.add("title", Json::string(title));
  if (!description.empty()) result.add("description", Json::string(description));
  for (auto& [key, value] : schema.members) result.add(std::move(key), std::move(value));
  return result;
}

// One value, without range, evidence or reason.
Json plain(const FactDef& fact) {
  switch (fact.type) {
    case FactType::Flag:
      return typed("boolean");
    case FactType::Level:
    case FactType::Choice:
      return one_of_words(ids_of(fact.options));
    case FactType::ChoiceSet: {
      Json list = typed("array");
      list.add("items", one_of_words(ids_of(fact.options)));
      return list;
    }
    case FactType::Text:
    case FactType::RowOf:
      return typed("string");
    case FactType::Date:
      return reference("date");
    default:
      break;
  }
  Json number = typed(fact.scale == 0 ? "integer" : "number");
  number.add("minimum", Json::number(print_decimal(fact.lo, fact.scale)));
  number.add("maximum", Json::number(print_decimal(fact.hi, fact.scale)));
  return number;
}

Json requires_keys(const std::vector<std::string>& keys) {
  Json schema = Json::object();
  schema.add("required", text_list(keys));
  return schema;
}

// {"low", "high"} or {"not_applicable"}, as far as the fact allows them; `value` adds {"value"}.
Json answer_object(const FactDef& fact, const Json* value) {
  std::vector<Json> forms;
  Json properties = Json::object();
  if (value != nullptr) {
    properties.add("value", *value);
    forms.push_back(requires_keys({"value"}));
  }
  if (may_be_a_range(fact.type)) {
    properties.add("low", plain(fact));
    properties.add("high", plain(fact));
    forms.push_back(requires_keys({"low", "high"}));
  }
  if (fact.may_not_apply) {
    properties.add("not_applicable", reference("reason"));
    forms.push_back(requires_keys({"not_applicable"}));
  }
  properties.add("evidence", reference("evidence"));
  Json object = object_with(std::move(properties), {});
  object.add("anyOf", Json::array(std::move(forms)));
  return object;
}

Json answer(const FactDef& fact) {
  std::vector<Json> inner{typed("null"), plain(fact)};
  if (may_be_a_range(fact.type) || fact.may_not_apply) inner.push_back(answer_object(fact, nullptr));
  const Json value = any_of(std::move(inner));
  return any_of({typed("null"), plain(fact), answer_object(fact, &value)});
}

std::string description(const FactDef& fact) {
  std::string text = fact.ask;
  if (!fact.help.empty()) text += (text.empty() ? "" : " ") + fact.help;
  return text + (text.empty() ? "" : " ") + "Wants " + expectation(fact, {}) + ".";
}

Json fact_schema(const FactDef& fact) { return with_words(answer(fact), fact.label, description(fact)); }

Json row_schema(const RecordType& type) {
  Json columns = Json::object();
  columns.add("name", with_words(typed("string"), "Name", "What this " + type.one + " is called."));
  std::vector<std::string> required;
  if (!type.per.empty()) {
    columns.add(type.per, with_words(typed("string"), {}, "The name of the row of " + quote(type.per) + " that it belongs to."));
    required.push_back(type.per);
  }
  const std::string each = type.per.empty() ? "each week at most once." : "each week at most once for each row of " + quote(type.per) + ".";
  if (type.weekly) {
    columns.add("week", with_words(typed("integer"), "Week", "Counted from go-live; " + each));
    required.push_back("week");
  }
  for (const FactDef& fact : type.facts) columns.add(fact.id, fact_schema(fact));
  return object_with(std::move(columns), required);
}

Json table_schema(const RecordType& type) {
  Json rows = typed("array");
  rows.add("maxItems", Json::number(std::to_string(type.max_rows)));
  rows.add("items", row_schema(type));
  Json properties = Json::object();
  properties.add("rows", std::move(rows));
  properties.add("more", with_words(typed("boolean"), {}, "True while further rows may come; otherwise the list is complete."));
  properties.add("not_applicable", reference("reason"));
  Json table = object_with(std::move(properties), {});
  table.add("anyOf", Json::array({requires_keys({"rows"}), requires_keys({"more"}), requires_keys({"not_applicable"})}));
  return with_words(any_of({typed("null"), std::move(table)}), type.many, type.ask + (type.help.empty() ? "" : " " + type.help));
}

Json texts_schema(const std::vector<std::pair<std::string, std::string>>& entries) {
  Json properties = Json::object();
  for (const auto& [id, meaning] : entries) properties.add(id, with_words(typed("string"), {}, meaning));
  Json schema = object_with(std::move(properties), {});
  schema.add("additionalProperties", any_of({typed("string"), typed("null")}));
  return schema;
}

Json words_schema(const Vocabulary& vocabulary) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (const Word& word : vocabulary.words) entries.emplace_back(word.id, word.meaning);
  return with_words(texts_schema(entries), "Words", "The trade's own words, used in all texts.");
}

Json owners_schema(const Vocabulary& vocabulary) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (const OwnerRole& owner : vocabulary.owners) entries.emplace_back(owner.id, owner.help);
  return with_words(texts_schema(entries), "Owners", "Who carries each role, by name.");
}

Json plan_schema() {
  Json members = Json::object();
  members.add("status", with_words(one_of_words({"open", "doing", "done", "dropped"}), {}, "How far it is; without it the action is open."));
  members.add("due", with_words(reference("date"), {}, "The day that was agreed."));
  members.add("note", typed("string"));
  Json plan = typed("object");
  plan.add("additionalProperties", any_of({typed("null"), object_with(std::move(members), {})}));
  return with_words(any_of({typed("null"), std::move(plan)}), "Plan", "What was decided about actions, by the key that a report gives each.");
}

Json definitions() {
  Json date = typed("string");
  date.add("pattern", Json::string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
  Json reason = typed("string");
  reason.add("minLength", Json::number("1"));
  Json members = Json::object();
  for (const char* key : {"note", "source", "who"}) members.add(key, typed("string"));
  members.add("when", reference("date"));
  members.add("confidence", one_of_words({"low", "medium", "high"}));
  Json all = Json::object();
  all.add("date", with_words(std::move(date), {}, "Year, month, day."));
  all.add("reason", with_words(std::move(reason), {}, "Why it does not apply."));
  all.add("evidence", with_words(object_with(std::move(members), {}), {}, "Where an answer comes from."));
  return all;
}

Json answers_schema(const Vocabulary& vocabulary) {
  Json properties = Json::object();
  for (const FactDef& fact : vocabulary.facts) {
    if (!stands_in_head(fact.id)) properties.add(fact.id, fact_schema(fact));
  }
  return object_with(std::move(properties), {});
}

Json head_schema(const Vocabulary& vocabulary) {
  Json version = Json::object();
  version.add("const", Json::number(std::to_string(DocumentVersion)));
  Json properties = Json::object();
  properties.add("takehold", with_words(std::move(version), {}, "The version of the format."));
  properties.add("title", with_words(typed("string"), "Title", "A few words for the rollout."));
  properties.add("about", with_words(typed("string"), "About", "One or two sentences: who and what."));
  for (const std::string_view id : HeadFacts) {
    if (const FactDef* fact = find_fact(vocabulary.facts, id)) properties.add(fact->id, fact_schema(*fact));
  }
  properties.add("currency", with_words(typed("string"), "Currency", "Of all amounts of money, such as EUR."));
  properties.add("words", words_schema(vocabulary));
  properties.add("owners", owners_schema(vocabulary));
  properties.add("answers", answers_schema(vocabulary));
  Json tables = Json::object();
  for (const RecordType& type : vocabulary.tables) tables.add(type.id, table_schema(type));
  properties.add("records", object_with(std::move(tables), {}));
  properties.add("plan", plan_schema());
  return properties;
}

}  // namespace

std::string document_schema(const Vocabulary& vocabulary) {
  Json schema = Json::object();
  schema.add("$schema", Json::string("https://json-schema.org/draft/2020-12/schema"));
  schema.add("title", Json::string("Assessment of an AI rollout (*.takehold.json)"));
  const Json body = object_with(head_schema(vocabulary), {"takehold", "title"});
  for (const auto& [key, value] : body.members) schema.add(key, value);
  schema.add("$defs", definitions());
  return print_json(schema);
}

}  // namespace takehold
