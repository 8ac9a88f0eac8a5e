// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "takehold/framework/text.hpp"

using namespace takehold;

namespace {

// Each part as one token, so that a whole text can be compared at a glance.
std::string outline(const Text& text) {
  std::string line;
  for (const TextPart& part : text.parts) {
    const std::string fallback = part.fallback.empty() ? "" : "|" + part.fallback;
    switch (part.kind) {
      case TextPart::Kind::Words: line += "'" + part.words + "'"; break;
      case TextPart::Kind::Fact: line += "<fact " + to_text(part.fact) + fallback + ">"; break;
      case TextPart::Kind::RowName: line += "<row of " + part.fact.table + ">"; break;
      case TextPart::Kind::Measure: line += "<measure " + part.words + fallback + ">"; break;
      case TextPart::Kind::Word: line += std::string(part.capital ? "<Word " : "<word ") + part.words + ">"; break;
    }
  }
  return line;
}

}  // namespace

TEST_CASE("A text is words and places for answers") {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},
      {"plain", "'plain'"},
      {"{workflow.tasks_added} came", "<fact workflow.tasks_added>' came'"},
      {"{workflow.tasks_added|Some tasks}", "<fact workflow.tasks_added|Some tasks>"},
      {"{rollout.training_done}", "<fact training_done>"},
      {"in {workflow.name}.", "'in '<row of workflow>'.'"},
      {"{rollout.name}", "<fact name>"},
      {"{measure.role-sum}{measure.role-sum|open}", "<measure role-sum><measure role-sum|open>"},
      {"{people} and {People}", "<word people>' and '<Word people>"},
      {"{{literal}}", "'{literal}'"},
      {"{{{people}}}", "'{'<word people>'}'"},
  };
  for (const auto& each : cases) {
    INFO(each.first);
    const Result<Text> text = parse_text(each.first, {});
    REQUIRE(text);
    CHECK(outline(*text) == each.second);
    CHECK(text->source == each.first);
  }
}

TEST_CASE("A text that cannot be read is an issue at its place") {
  Place place;
  place.source = "rules.lua";
  place.line = 7;
  for (const char* source : {"{", "}", "a } b", "{a", "{a{b}}", "{}", "{ people }", "{a.b.c}", "{.a}", "{a.}", "{people|some}", "{a.name|x}",
                             "{a.b|}", "{PEOPLE}", "{1a}"}) {
    INFO(source);
    const Result<Text> text = parse_text(source, place);
    REQUIRE(!text);
    CHECK(text.issues().at(0).code == "bad-text");
    CHECK(text.issues().at(0).place == place);
  }
}
