// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

// Three links, each of which holds where its fact is yes.
Framework with_chain() {
  Framework made = framework({});
  Chain chain;
  chain.id = "c";
  chain.on = "workflow";
  chain.title = text("Chain");
  chain.applies = read("workflow.uses_ai");
  for (const char* id : {"one", "two", "three"}) {
    Chain::Link link;
    link.id = id;
    link.title = text(id);
    link.broken = text("{workflow.name} fails");
    chain.links.push_back(std::move(link));
  }
  chain.links[0].holds = read("training_done");
  chain.links[1].holds = read("workflow.lead_paid");
  chain.links[2].holds = at_least(read("workflow.tasks_added"), 1);
  made.chains = {chain};
  return made;
}

struct Case {
  std::vector<std::string> told;
  std::optional<std::size_t> place;
  bool at_the_latest;
};

Framework with_ladder() {
  Framework made = framework({});
  Ladder ladder;
  ladder.id = "l";
  ladder.title = text("Ladder");
  Ladder::Rung low, high;
  low.id = "low";
  low.title = text("low");
  low.reached = at_least(read("people"), 10);
  low.ready = read("training_done");
  low.breaks = text("It stops.");
  high.id = "high";
  high.title = text("high");
  high.reached = at_least(read("people"), 100);
  high.ahead = is(read("stage"), "pilot");
  high.ready = is(read("stage"), "rollout");
  high.breaks = text("It ends.");
  ladder.rungs = {low, high};
  made.ladders = {ladder};
  return made;
}

}  // namespace

TEST_CASE("The first link that is certainly broken is named, at the latest where one before it may be broken") {
  const auto rules = ruleset(with_chain());
  const std::vector<std::string> row = {"workflow[+].name=A", "workflow[A].uses_ai=yes"};
  const Case cases[] = {
      {{"training_done=no", "workflow[A].lead_paid=no"}, 0, false},
      {{"training_done=yes", "workflow[A].lead_paid=no"}, 1, false},
      {{"workflow[A].lead_paid=no"}, 1, true},
      {{"training_done=yes", "workflow[A].tasks_added=0"}, 2, true},
      {{"training_done=yes", "workflow[A].lead_paid=yes", "workflow[A].tasks_added=0"}, 2, false},
      {{"training_done=yes", "workflow[A].lead_paid=yes", "workflow[A].tasks_added=2"}, std::nullopt, false},
      {{"training_done=yes"}, std::nullopt, false},
      {{"workflow[A].uses_ai=no", "training_done=no"}, std::nullopt, false},
  };
  for (const Case& each : cases) {
    std::vector<std::string> told_all = row;
    told_all.insert(told_all.end(), each.told.begin(), each.told.end());
    const Diagnosis diagnosis = diagnose(*rules, told(told_all));
    REQUIRE(diagnosis.chains.size() == 1);
    const ChainView& chain = diagnosis.chains[0];
    INFO(each.told.back());
    CHECK(chain.first_break.place == each.place);
    CHECK(chain.first_break.at_the_latest == each.at_the_latest);
    if (each.place) CHECK(chain.links[*each.place].broken == "A fails");
  }
}

TEST_CASE("A link that is open names the answers it waits for") {
  const auto rules = ruleset(with_chain());
  const Diagnosis diagnosis = diagnose(*rules, told({"workflow[+].name=A", "workflow[A].uses_ai=yes"}));
  REQUIRE(diagnosis.chains.size() == 1);
  REQUIRE(diagnosis.chains[0].links[0].waits_for.size() == 1);
  CHECK(diagnosis.chains[0].links[0].waits_for[0].label == "training done");
  CHECK(diagnosis.chains[0].more_rows);
}

TEST_CASE("A rung breaks where it is reached or ahead and nothing is ready") {
  const auto rules = ruleset(with_ladder());
  const auto ladder = [&](const std::vector<std::string>& changes) { return diagnose(*rules, told(changes)).ladders.at(0); };

  const LadderView small_and_quiet = ladder({"people=5", "stage=planned", "training_done=no"});
  CHECK_FALSE(small_and_quiet.first_break.place);
  CHECK_FALSE(small_and_quiet.stands_at);

  const LadderView grown = ladder({"people=50", "stage=planned", "training_done=no"});
  CHECK(grown.first_break.place == 0);
  CHECK(grown.stands_at == 0);
  CHECK(grown.rungs[0].breaks == "It stops.");

  const LadderView planned = ladder({"people=50", "stage=pilot", "training_done=yes"});
  CHECK(planned.first_break.place == 1);
  CHECK_FALSE(planned.first_break.at_the_latest);
  CHECK(planned.rungs[1].reached == CertainlyFalse);
  CHECK(planned.rungs[1].ahead == CertainlyTrue);

  const LadderView open = ladder({"stage=pilot"});
  CHECK(open.first_break.place == 1);
  CHECK(open.first_break.at_the_latest);
  CHECK_FALSE(open.stands_at);
}

}  // namespace takehold
