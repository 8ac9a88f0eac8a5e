// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/judgement.hpp"

namespace takehold {
namespace {

using namespace test;

Rule sign(Rule rule) {
  rule.says_how_it_goes = true;
  return rule;
}

// Good where people were trained, bad where there are five or more; and a threat, which is no sign.
std::unique_ptr<Ruleset> rules() {
  return ruleset(framework({sign(strength("good", read("training_done"))), sign(rule("bad", Severity::Low, at_least(read("people"), 5))),
                            rule("threat", Severity::Blocker, at_least(read("people"), 100))}));
}

}  // namespace

TEST_CASE("How it goes follows from the certain signs, whatever threatens it") {
  struct Told {
    std::vector<std::string> changes;
    Course course;
  };
  const Told table[] = {
      {{"training_done=yes"}, Course::TakingHold},
      {{"training_done=yes", "people=3"}, Course::TakingHold},
      {{"training_done=yes", "people=5"}, Course::Mixed},
      {{"training_done=yes", "people=3 to 9"}, Course::TakingHold},  // a sign that may be is none yet
      {{"training_done=no", "people=200"}, Course::Ignored},
      {{"training_done=no"}, Course::CannotSay},
      {{}, Course::CannotSay},
      {{"stage=planned"}, Course::TooEarly},
      {{"stage=pilot"}, Course::CannotSay},
  };
  const auto made = rules();
  for (const Told& told_so : table) {
    INFO(told_so.changes.size() << " answers");
    CHECK(judge(*made, told(told_so.changes)).course == told_so.course);
  }
}

TEST_CASE("The signs are named as they are declared, and a threat is none of them") {
  const auto made = rules();
  const Judgement judgement = judge(*made, told({"training_done=yes", "people=200"}));
  REQUIRE(judgement.signs.size() == 2);
  CHECK(rule_of(*made, judgement.verdicts[judgement.signs[0]]).id == "good");
  CHECK(rule_of(*made, judgement.verdicts[judgement.signs[1]]).id == "bad");
}

}  // namespace takehold
