// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "plugins/support/world.hpp"
#include "support/shipped.hpp"
#include "takehold/engine/topics.hpp"

using namespace takehold;
using takehold::test::loaded;
using takehold::test::mistakes_in;

TEST_CASE("Facts, record types and grids say in which topic they are asked, and topics may come after them") {
  const Framework made = loaded(R"(
fact "mood" { topic = "people", type = "flag", label = "Mood", ask = "Are {people} glad?" }
grid "ready" { topic = "people", title = "Ready", ask = "How far?", options = { option("no", "No"), option("yes", "Yes") },
  item "tools_ready" { label = "Tools", ask = "Are the tools?" } }
record "site" { topic = "sites", one = "site", many = "sites", ask = "Which?" }
topic "people" { title = "The {people}", help = "Who they are." }
topic "sites" { title = "The sites" }
rule "r" { severity = "low", when = all { rollout.mood, rollout.tools_ready:is("no") }, cause = "no-time", title = "T", because = "B" }
)");
  REQUIRE(made.own.topics.size() == 2);
  CHECK((made.own.topics[0].title == "The {people}" && made.own.topics[0].help == "Who they are." && made.own.topics[0].declared_by == "my"));
  CHECK((made.own.facts[0].topic == "people" && made.own.facts[1].topic == "people"));
  CHECK(made.own.find_grid("ready")->topic == "people");
  CHECK(made.own.find_table("site")->topic == "sites");
}

TEST_CASE("Mistakes about topics name the line and the nearest") {
  struct Case {
    const char* source;
    const char* code;
    int line;
    const char* message;
    const char* cure;
  };
  const Case cases[] = {
      {"topic \"people\" { title = \"P\" }\nfact \"x\" { topic = \"peple\", type = \"flag\", label = \"L\", ask = \"A\" }", "unknown-name", 3,
       "there is no topic `peple`", "did you mean \"people\"?"},
      {"record \"site\" { one = \"s\", many = \"s\", ask = \"A\",\n topic = \"here\" }", "unknown-name", 3, "there is no topic `here`", ""},
      {"fact \"workflow.x\" { topic = \"people\", type = \"flag\", label = \"L\", ask = \"A\" }", "not-here", 2,
       "a column is asked with its table, and has no topic of its own", "leave it out"},
      {"topic \"people\" { help = \"H\" }", "missing-key", 2, "topic \"people\" needs `title`", ""},
      {"topic \"people\" { title = \"P\" }\ntopic \"people\" { title = \"Q\" }", "duplicate-id", 3, "topic \"people\" is declared already in my.lua:2",
       "give one of the two another name"},
      {"topic \"The people\" { title = \"P\" }", "bad-id", 2, "\"The people\" cannot be the id of a topic", ""},
  };
  for (const Case& each : cases) {
    INFO(each.source);
    const Issue issue = mistakes_in(each.source).at(0);
    CHECK(issue.code == each.code);
    CHECK(issue.place.line == each.line);
    CHECK(issue.message == each.message);
    if (*each.cure != '\0') CHECK(issue.cure == each.cure);
  }
}

namespace {

std::shared_ptr<const Ruleset> shipped_rules() {
  const auto catalogue = test::shipped_catalogue();
  CHECK(to_text(check_shared_vocabulary(*catalogue->shared_vocabulary())).empty());
  for (const CatalogueEntry& entry : catalogue->entries()) {
    for (const Issue& issue : entry.issues) CHECK(issue.code != "no-topic");
  }
  return catalogue->ruleset();
}

}  // namespace

TEST_CASE("The rules that ship tell a story of seven to ten topics, none of them thin and none endless") {
  const auto rules = shipped_rules();
  const std::vector<TopicView> topics = topics_of(*rules);
  CHECK((topics.size() >= 7 && topics.size() <= 10));
  CHECK(topics.size() == rules->vocabulary.topics.size());  // each is asked in, and nothing is left over
  for (const TopicView& topic : topics) {
    INFO(topic.id);
    CHECK((topic.parts.size() >= 3 && topic.parts.size() <= 20));
    CHECK_FALSE(topic.help.empty());
  }
}

TEST_CASE("Every fact, grid and table of the rules that ship is asked in exactly one place") {
  const auto rules = shipped_rules();
  std::map<std::string, int> times;
  for (const TopicView& topic : topics_of(*rules)) {
    for (const TopicPart& part : topic.parts) {
      ++times[part.kind == TopicPart::Kind::Fact ? part.fact.fact : (part.kind == TopicPart::Kind::Grid ? "grid " : "table ") + part.id];
    }
  }
  CHECK(times.size() == rules->vocabulary.single_questions() + rules->vocabulary.tables.size());
  for (const FactDef& fact : rules->vocabulary.facts) CHECK(times.count(fact.id) == (fact.grid.empty() ? 1 : 0));
  for (const Grid& grid : rules->vocabulary.grids) CHECK(times["grid " + grid.id] == 1);
  for (const RecordType& table : rules->vocabulary.tables) CHECK(times["table " + table.id] == 1);
  for (const auto& [part, count] : times) CHECK(count == 1);
}
