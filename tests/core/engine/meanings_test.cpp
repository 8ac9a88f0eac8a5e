// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;

FactDef meaning(FactDef fact, Meaning means) {
  fact.means = means;
  return fact;
}

Vocabulary with_weeks(std::vector<FactDef> facts, std::vector<FactDef> of_a_week) {
  Vocabulary vocabulary = office();
  vocabulary.facts.insert(vocabulary.facts.end(), facts.begin(), facts.end());
  RecordType weeks;
  weeks.id = weeks.one = weeks.many = "week";
  weeks.ask = "How many?";
  weeks.weekly = true;
  weeks.facts = std::move(of_a_week);
  vocabulary.tables.push_back(std::move(weeks));
  return vocabulary;
}

}  // namespace

TEST_CASE("A fact may mean what pictures over weeks need, one of a kind, of the right type and in the right place") {
  struct Tried {
    std::string what;
    std::vector<FactDef> facts, of_a_week;
    std::vector<std::string> codes;
  };
  const FactDef active = meaning(count("used"), Meaning::PeopleActive), weeks = meaning(count("live_for"), Meaning::WeeksLive);
  const Tried rows[] = {
      {"both", {weeks}, {active}, {}},
      {"of the wrong type", {meaning(flag("live_for"), Meaning::WeeksLive)}, {}, {"bad-meaning: fact \"live_for\""}},
      {"of a week, and not in a weekly table", {active}, {}, {"bad-meaning: fact \"used\""}},
      {"of the rollout, and in a table", {}, {weeks}, {"bad-meaning: fact \"week.live_for\""}},
      {"twice", {}, {active, meaning(count("logged_in"), Meaning::PeopleActive)}, {"bad-meaning: fact \"week.logged_in\""}},
  };
  for (const Tried& row : rows) {
    INFO(row.what);
    CHECK(codes(check_shared_vocabulary(with_weeks(row.facts, row.of_a_week))) == row.codes);
  }
}

}  // namespace takehold
