// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"

#include <string_view>

#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

void add_if_any(Json& object, std::string key, const std::string& text) {
  if (!text.empty()) object.add(std::move(key), Json::string(text));
}

Json shown_evidence(const Evidence& evidence) {
  Json json = Json::object();
  add_if_any(json, "note", evidence.note);
  add_if_any(json, "source", evidence.source);
  add_if_any(json, "who", evidence.who);
  add_if_any(json, "when", evidence.when);
  add_if_any(json, "confidence", evidence.confidence);
  return json;
}

}  // namespace

Json decimal_json(std::int64_t units, int scale) { return Json::number(print_decimal(units, scale)); }

Json count_json(std::size_t count) { return Json::number(std::to_string(count)); }

Json strings_json(const std::vector<std::string>& texts) {
  Json json = Json::array();
  for (const std::string& text : texts) json.items.push_back(Json::string(text));
  return json;
}

Json interval_json(const Interval& value, int scale) {
  Json json = Json::object();
  json.add("low", value.has_number ? decimal_json(value.lo, scale) : Json::null());
  json.add("high", value.has_number ? decimal_json(value.hi, scale) : Json::null());
  json.add("may_not_apply", Json::boolean(value.may_be_na));
  return json;
}

Json subject_json(const Subject& subject) {
  if (subject.table.empty()) return Json::null();
  Json json = Json::object();
  json.add("table", Json::string(subject.table));
  json.add("row", count_json(std::size_t{subject.row} + 1));
  json.add("name", Json::string(subject.name));
  return json;
}

Json answer_json(const AnswerView& answer) {
  Json json = Json::object();
  json.add("table", answer.ref.table.empty() ? Json::null() : Json::string(answer.ref.table));
  json.add("row", answer.ref.row == AnswerRef::NoRow ? Json::null() : count_json(std::size_t{answer.ref.row} + 1));
  json.add("fact", answer.ref.fact.empty() ? Json::null() : Json::string(answer.ref.fact));
  add_if_any(json, "subject", answer.subject);
  json.add("label", Json::string(answer.label));
  json.add("question", Json::string(answer.question));
  json.add("value", Json::string(answer.value));
  json.add("open", Json::boolean(answer.open));
  if (answer.not_known) json.add("not_known", Json::boolean(true));
  if (answer.read_at.line > 0) {
    json.add("line", Json::number(std::to_string(answer.read_at.line)));
    json.add("column", Json::number(std::to_string(answer.read_at.column)));
  }
  if (answer.evidence) json.add("evidence", shown_evidence(*answer.evidence));
  return json;
}

Json answers_json(const std::vector<AnswerView>& answers) {
  Json json = Json::array();
  for (const AnswerView& answer : answers) json.items.push_back(answer_json(answer));
  return json;
}

Json explanation_json(const Explanation& explanation) {
  Json json = Json::object();
  json.add("text", Json::string(explanation.text));
  json.add("truth", Json::string(std::string(to_text(explanation.truth))));
  json.add("decisive", Json::boolean(explanation.decisive));
  if (!explanation.answers.empty()) json.add("answers", answers_json(explanation.answers));
  if (explanation.children.empty()) return json;
  Json parts = Json::array();
  for (const Explanation& child : explanation.children) parts.items.push_back(explanation_json(child));
  json.add("parts", std::move(parts));
  return json;
}

}  // namespace takehold
