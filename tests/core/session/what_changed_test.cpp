// SPDX-License-Identifier: MIT
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/session/session.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

using Said = std::vector<std::string>;

// A blocker without training, a high one for a workflow that adds more than it removes, a strength, and a gate without blockers.
std::unique_ptr<Ruleset> rules() {
  Framework small = framework({rule("untrained", Severity::Blocker, no(read("training_done"))),
                               rule("added", Severity::High, at_least(read("workflow.tasks_added"), 3), "workflow", "b"),
                               strength("trained", read("training_done"))});
  Requirement none;
  none.gate = GateId::ToRollout;
  none.title = text("No blockers");
  none.no_findings = Severity::Blocker;
  small.requirements = {none};
  return ruleset(std::move(small));
}

Said changes(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  const auto all = rules();
  return what_changed(diagnose(*all, told(before)), diagnose(*all, told(after)));
}

}  // namespace

TEST_CASE("Where nothing that is shown changed there is nothing to say") {
  CHECK(changes({}, {}).empty());
  CHECK(changes({}, {"note=hello"}).empty());
}

TEST_CASE("A new blocker comes first, with its title, then what it does to the gate and the outlook") {
  CHECK(changes({}, {"training_done=no"}) ==
        Said{"1 new blocker: Title of untrained", "Ready for rollout: no", "This rollout will stall as it stands."});
}

TEST_CASE("A blocker that goes is said with the gate that it held shut") {
  const Said said = changes({"training_done=no", "workflow.complete=yes"}, {"training_done=yes", "workflow.complete=yes"});
  REQUIRE(said.size() == 3);
  CHECK(said[0] == "1 blocker less: Title of untrained");
  CHECK(said[1] == "Ready for rollout: yes");
}

TEST_CASE("An answer that shows how it goes says so") {
  Rule used = strength("used", at_least(read("people"), 5));
  used.says_how_it_goes = true;
  const auto all = ruleset(framework({used}));
  const Said said = what_changed(diagnose(*all, told({})), diagnose(*all, told({"people=7"})));
  REQUIRE_FALSE(said.empty());
  CHECK(std::find(said.begin(), said.end(), "So far it is taking hold.") != said.end());
}

TEST_CASE("Several findings are counted, and open points that were settled") {
  const Said rows{"training_done=no", "workflow[+].name=A", "workflow[+].name=B"};
  Said both = rows;
  both.insert(both.end(), {"workflow[1].tasks_added=3", "workflow[2].tasks_added=4"});
  CHECK(changes(rows, both) == Said{"2 new findings, the first: Title of added"});
  Said clear = rows;
  clear.insert(clear.end(), {"workflow[1].tasks_added=0"});
  CHECK(changes(rows, clear) == Said{"Settled 1 open point"});
}

TEST_CASE("A score is mentioned where it is known much more closely") {
  Diagnosis before, after;
  Score score;
  score.id = "a";
  score.title = "Displaced work";
  score.tenths = Interval::between(0, 1000);
  before.scores = {score};
  score.tenths = Interval::between(0, 950);
  after.scores = {score};
  CHECK(what_changed(before, after).empty());
  after.scores.front().tenths = Interval::between(410, 680);
  CHECK(what_changed(before, after) == Said{"“Displaced work” is now 41 to 68 of 100"});
}
