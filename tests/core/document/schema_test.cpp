// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/document/small_vocabulary.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

Json schema() { return *parse_json(document_schema(small_vocabulary()), "schema"); }

const Json& at(const Json& json, std::initializer_list<const char*> path) {
  const Json* here = &json;
  for (const char* key : path) {
    const Json* next = here->find(key);
    CAPTURE(key);
    REQUIRE(next != nullptr);
    here = next;
  }
  return *here;
}

}  // namespace

TEST_CASE("The schema describes every fact with words and range") {
  const Json root = schema();
  CHECK(at(root, {"$schema"}).text == "https://json-schema.org/draft/2020-12/schema");
  CHECK(at(root, {"required"}).items.size() == 2);
  const Json& answers = at(root, {"properties", "answers", "properties"});
  CHECK(answers.members.size() == small_vocabulary().facts.size() - 2);  // stage and as_of stand at the top
  const Json& days = at(answers, {"days"});
  CHECK(at(days, {"description"}).text == "What about days? Wants a whole number from 0 to 365 days.");
  CHECK(print_json_line(at(days, {"anyOf"}).items[1]) == R"({"type":"integer","minimum":0,"maximum":365})");
  CHECK(print_json_line(at(answers, {"usage", "anyOf"}).items[1]) == R"({"type":"number","minimum":0,"maximum":100})");
  CHECK(print_json_line(at(answers, {"trust", "anyOf"}).items[1]) == R"({"enum":["none","low","medium","high"]})");
  const Json& rows = at(root, {"properties", "records", "properties", "week", "anyOf"}).items[1];
  CHECK(print_json_line(at(rows, {"properties", "rows", "items", "required"})) == R"(["week"])");
  const Json& series = at(root, {"properties", "records", "properties", "role_week", "anyOf"}).items[1];
  CHECK(print_json_line(at(series, {"properties", "rows", "items", "required"})) == R"(["role","week"])");
  CHECK(at(series, {"properties", "rows", "items", "properties", "role", "type"}).text == "string");
}

TEST_CASE("Only what may be a range or not apply has the keys for it") {
  const Json root = schema();
  const Json& answers = at(root, {"properties", "answers", "properties"});
  const auto keys = [&](const char* fact) {
    std::string names;
    for (const auto& [key, value] : at(at(answers, {fact, "anyOf"}).items[2], {"properties"}).members) names += key + " ";
    return names;
  };
  CHECK(keys("training_done") == "value evidence ");
  CHECK(keys("days") == "value low high evidence ");
  CHECK(keys("reward") == "value not_applicable evidence ");
}

TEST_CASE("The schema knows what may be decided about an action") {
  const Json root = schema();
  const Json& entry = at(at(root, {"properties", "plan", "anyOf"}).items[1], {"additionalProperties", "anyOf"}).items[1];
  CHECK(print_json_line(at(entry, {"properties", "status", "enum"})) == R"(["open","doing","done","dropped"])");
  CHECK(at(entry, {"properties", "due", "$ref"}).text == "#/$defs/date");
  CHECK(at(entry, {"properties", "note", "type"}).text == "string");
}
