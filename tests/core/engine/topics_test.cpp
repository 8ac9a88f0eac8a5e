// SPDX-License-Identifier: MIT
#include "takehold/engine/topics.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;
using Words = std::vector<std::string>;

Topic topic(std::string id) { return {id, "About " + id, "", "vocabulary", {}}; }

FactDef asked(std::string id, std::string in, std::string by, std::string grid = {}) {
  FactDef fact = options(std::move(id), FactType::Level, {"No", "Yes"});
  fact.topic = std::move(in);
  fact.declared_by = std::move(by);
  fact.grid = std::move(grid);
  return fact;
}

Grid grid(std::string id, std::string in, std::string by) { return {id, std::move(in), id, "Ask?", "", {}, std::move(by), {}}; }

Framework named(std::string id) {
  Framework made = framework({});
  made.id = std::move(id);
  return made;
}

// Two topics told end first, and what two frameworks ask, all mixed.
Ruleset mixed() {
  Ruleset ruleset;
  ruleset.frameworks = {named("x"), named("y")};
  Vocabulary& all = ruleset.vocabulary;
  all.topics = {topic("late"), topic("early"), topic("silent")};
  all.facts = {asked("v1", "early", "vocabulary"), asked("v2", "late", "vocabulary"), asked("y1", "early", "y"), asked("x1", "early", "x"),
               asked("i1", "early", "x", "g"),     asked("x2", "early", "x"),         asked("i2", "early", "x", "g"), asked("stray", "", "x")};
  all.grids = {grid("g", "early", "x")};
  RecordType table;
  table.id = "t";
  table.topic = "early";
  table.declared_by = "vocabulary";
  table.facts = {asked("cell", "", "y")};
  all.tables = {table};
  return ruleset;
}

Words words_of(const TopicView& view) {
  Words words;
  for (const TopicPart& part : view.parts) words.push_back(part.kind == TopicPart::Kind::Fact ? part.fact.fact : "[" + part.id + "]");
  return words;
}

}  // namespace

TEST_CASE("Topics come in the order of the story; in each the vocabulary asks first, then the frameworks in their order") {
  const std::vector<TopicView> topics = topics_of(mixed());
  REQUIRE(topics.size() == 3);  // nothing is asked in "silent"
  CHECK((topics[0].id == "late" && words_of(topics[0]) == Words{"v2"}));
  CHECK((topics[1].title == "About early" && words_of(topics[1]) == Words{"v1", "[t]", "x1", "[g]", "x2", "y1"}));
  CHECK((topics[2].id == OtherTopic && words_of(topics[2]) == Words{"stray"}));
}

TEST_CASE("A cell is asked with its table and an item with its grid") {
  const Vocabulary all = mixed().vocabulary;
  CHECK(topic_of(all, {"t", "cell"}) == "early");
  CHECK(topic_of(all, {"t", ""}) == "early");
  CHECK(topic_of(all, {"", "i2"}) == "early");
  CHECK(topic_of(all, {"", "v2"}) == "late");
  CHECK(topic_of(all, {"", "stray"}) == OtherTopic);
}

TEST_CASE("Without a story all questions are one topic") {
  const auto rules = ruleset(framework({}));
  const std::vector<TopicView> topics = topics_of(*rules);
  REQUIRE(topics.size() == 1);
  CHECK(topics[0].parts.size() == rules->vocabulary.facts.size() + rules->vocabulary.tables.size());
}

TEST_CASE("A topic that nobody declared is an error, and none at all a warning where there is a story") {
  Framework made = framework({rule("r", Severity::Low, is(read("mood"), "yes"))});
  made.own.facts = {asked("mood", "pilto", "small")};
  made.own.topics = {topic("pilot")};
  const Issues unknown = check_framework(made, office());
  CHECK(codes(unknown).front() == "unknown-topic: fact \"mood\"");
  CHECK(unknown.front().cure == "did you mean \"pilot\"?");
  made.own.facts[0].topic.clear();
  const Issues missing = check_framework(made, office());
  CHECK_FALSE(has_error(missing));
  CHECK(codes(missing).front() == "no-topic: fact \"mood\"");
  made.own.topics.clear();
  for (const std::string& code : codes(check_framework(made, office()))) CHECK(code.find("topic") == std::string::npos);
}

}  // namespace takehold
