// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/engine/diagnosis.hpp"

namespace takehold {
namespace {

using namespace test;

struct Said {
  std::vector<std::string> changes;
  Outlook outlook;
  std::string reason;
};

Framework three_severities() {
  return framework({rule("grave", Severity::Blocker, no(read("training_done")), "", "a"),
                    rule("serious", Severity::High, at_least(read("people"), 100), "", "b"),
                    rule("mild", Severity::Low, at_least(read("adoption"), 50), "", "c")});
}

}  // namespace

TEST_CASE("The outlook follows from what certainly fires and from what still could") {
  const auto rules = ruleset(three_severities());
  const Said table[] = {
      {{},
       Outlook::CannotSayYet,
       "Nothing severe was found so far. 2 rules that could stop the rollout or put it at risk wait for answers."},
      {{"training_done=yes"},
       Outlook::CannotSayYet,
       "Nothing severe was found so far. 1 rule that could stop the rollout or put it at risk waits for answers."},
      {{"training_done=no"},
       Outlook::WillStall,
       "1 blocker stands in the way. 2 rules still wait for answers; none of the answers could undo the blocker."},
      {{"training_done=no", "people=5", "adoption=60"}, Outlook::WillStall, "1 blocker stands in the way. No open answer could change that."},
      {{"people=200"},
       Outlook::AtRisk,
       "No blocker stands in the way, but 1 finding is of high severity. 1 rule that could find a blocker waits for answers."},
      {{"people=200", "training_done=yes"},
       Outlook::AtRisk,
       "No blocker stands in the way, but 1 finding is of high severity. No open answer could add a blocker."},
      {{"people=5", "training_done=yes"},
       Outlook::NothingFound,
       "Neither a blocker nor anything of high severity was found, and no open answer could change that."},
      {{"people=5", "training_done=yes", "adoption=60"},
       Outlook::NothingFound,
       "Neither a blocker nor anything of high severity was found, and no open answer could change that. 1 lesser finding is left."},
  };
  for (const Said& said : table) {
    const Assessment document = told(said.changes);
    const Diagnosis diagnosis = diagnose(*rules, document);
    CAPTURE(said.changes);
    CHECK(diagnosis.outlook == said.outlook);
    CHECK(diagnosis.outlook_reason == said.reason);
  }
}

TEST_CASE("A rule that can only be clear or not apply holds the outlook back no longer") {
  Rule conditional = rule("grave", Severity::Blocker, no(read("training_done")));
  conditional.applies = at_least(read("people"), 10);
  const auto rules = ruleset(framework({conditional}));
  const Assessment document = told({"training_done=yes"});
  const Diagnosis diagnosis = diagnose(*rules, document);
  CHECK(diagnosis.verdicts[0].verdict == Verdict::Undetermined);
  CHECK(diagnosis.outlook == Outlook::NothingFound);
}

TEST_CASE("Without rules nothing can be said") {
  const auto rules = ruleset(framework({}));
  const Assessment document = told({});
  CHECK(diagnose(*rules, document).outlook == Outlook::CannotSayYet);
}

}  // namespace takehold
