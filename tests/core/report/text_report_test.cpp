// SPDX-License-Identifier: MIT
#include "takehold/report/formats.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "core/report/fixture.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/explanation_text.hpp"
#include "takehold/report/gate_text.hpp"

using namespace takehold;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string report(const Diagnosis& diagnosis, std::string_view format = "text") {
  return test::written(diagnosis, format, "sales north.takehold.json");
}

}  // namespace

TEST_CASE("The report says first what will happen, then why and what to do") {
  const std::string text = report(test::small_diagnosis());
  const std::size_t outlook = text.find("This rollout will stall");
  const std::size_t finding = text.find("■ Blocker  AI adds work to Forecasting and removes none");
  const std::size_t action = text.find("Drop one manual step from Forecasting - process owner (nobody named yet), small");
  CHECK(outlook < finding);
  CHECK(finding < action);
  CHECK_THAT(text, ContainsSubstring("Because   Tasks added: 2 tasks; Tasks removed: 0 tasks"));
}

TEST_CASE("A score says of what, how sure, and whose judgement its weights are") {
  const std::string text = report(test::small_diagnosis());
  CHECK_THAT(text, ContainsSubstring("41 to 68 of 100"));
  CHECK_THAT(text, ContainsSubstring("64 % of the weight answered"));
  CHECK_THAT(text, ContainsSubstring("authors' judgement"));
}

TEST_CASE("Each role has a line with the parts of its sum") {
  CHECK_THAT(report(test::small_diagnosis()), ContainsSubstring("Sales rep Faster: +2; Uncredited effort: -4 to -1; Sum: -2 to +1 points"));
}

TEST_CASE("An open gate can't be told yet, which is neither ready nor not ready") {
  const std::string text = report(test::small_diagnosis());
  CHECK_THAT(text, ContainsSubstring("✓ Ready for pilot: yes. All of 1 requirement met"));
  CHECK_THAT(text, ContainsSubstring("✗ Ready for rollout: no. 1 of 1 requirement not met; first: Work is taken away"));
  CHECK_THAT(text, ContainsSubstring("? Ready to scale: can't say yet. 1 of 1 requirement open"));
}

TEST_CASE("What holds of further rows as well is said once, with their names") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.findings.push_back(diagnosis.findings.front());
  diagnosis.findings.back().subject.name = "Billing";
  diagnosis.headlines.front().same = {1};
  CHECK_THAT(report(diagnosis), ContainsSubstring("Likewise  Billing"));
}

TEST_CASE("Further findings are counted, not listed") {
  Diagnosis diagnosis = test::small_diagnosis();
  for (std::size_t i = 1; i <= 6; ++i) {
    diagnosis.findings.push_back(diagnosis.findings.front());
    diagnosis.headlines.push_back({i, {}});
  }
  CHECK_THAT(report(diagnosis), ContainsSubstring("and 2 more findings: 2 blocker"));
}

TEST_CASE("What is still open names the answers that would tell most") {
  const std::string text = report(test::small_diagnosis());
  CHECK_THAT(text, ContainsSubstring("9 of 14 questions"));
  CHECK_THAT(text, ContainsSubstring("? Forecasting: How about: Effort is credited? (1 rule waits for it)"));
}

TEST_CASE("Who was asked and did not know is asked again last") {
  Diagnosis diagnosis = test::small_diagnosis();
  REQUIRE(diagnosis.questions.size() == 1);
  const OpenQuestion first = diagnosis.questions.front();
  diagnosis.questions.insert(diagnosis.questions.begin(), first);
  diagnosis.questions.front().answer.not_known = true;
  const std::vector<TellingQuestion> telling = most_telling(diagnosis, 5);
  REQUIRE(telling.size() == 2);
  CHECK_FALSE(telling.front().question->answer.not_known);
}

TEST_CASE("The ways on are commands that can be pasted") {
  const std::string text = report(test::small_diagnosis());
  CHECK_THAT(text, ContainsSubstring("takehold explain 'sales north.takehold.json' 'nothing-removed[Forecasting]'"));
}

TEST_CASE("Scores that say nothing yet are named, not drawn as empty bars") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.scores.front().tenths = Interval::between(0, 1000);
  diagnosis.scores.front().coverage = 0;
  const std::string text = report(diagnosis);
  CHECK_THAT(text, ContainsSubstring("Can't say yet: Displaced work."));
  CHECK_THAT(text, !ContainsSubstring("▒"));
}

TEST_CASE("The stage stands in the head, so it is not repeated as a reason") {
  Diagnosis diagnosis = test::small_diagnosis();
  AnswerView stage;
  stage.ref = {"", AnswerRef::NoRow, "stage"};
  stage.label = "Stage";
  stage.value = "rollout";
  stage.decisive = true;
  Explanation& condition = diagnosis.findings.front().sources.front().explanation;
  condition.children.front().answers.insert(condition.children.front().answers.begin(), stage);
  CHECK_THAT(report(diagnosis), ContainsSubstring("Because   Tasks added: 2 tasks; Tasks removed: 0 tasks"));
}

TEST_CASE("An empty diagnosis is a calm page too") {
  const std::string text = report(Diagnosis{});
  CHECK_THAT(text, ContainsSubstring("An assessment without a title"));
  CHECK_THAT(text, ContainsSubstring("Can't say yet whether this rollout will take hold."));
  CHECK_THAT(text, !ContainsSubstring("What stands in the way"));
}

TEST_CASE("An explanation shows each leaf with answer, question, evidence, source and claim") {
  const Diagnosis diagnosis = test::small_diagnosis();
  const std::string text = explanation_text(test::small_ruleset(), diagnosis.findings.front(), {200, plain_palette(), "sales.takehold.json"});
  CHECK_THAT(text, ContainsSubstring("Tasks added: 2 tasks (sales.takehold.json:12)\n"));
  CHECK_THAT(text, ContainsSubstring("Tasks removed: 0 tasks\n"));
  CHECK_THAT(text, ContainsSubstring("asked: How about: Tasks added?"));
  CHECK_THAT(text, ContainsSubstring("evidence: counted at the desk (time sheet, Ana, 2026-03-01, confidence high)"));
  CHECK_THAT(text, ContainsSubstring("Rule nothing-removed of Incentives, item I-78 of its source"));
  CHECK_THAT(text, ContainsSubstring("(A Review, 2022; as printed there, not verified)"));
}

TEST_CASE("A finding is found by its key or by its rule") {
  const Diagnosis diagnosis = test::small_diagnosis();
  CHECK(find_finding(diagnosis, "nothing-removed[Forecasting]") != nullptr);
  CHECK(find_finding(diagnosis, "nothing-removed") != nullptr);
  CHECK(find_finding(diagnosis, "something-else") == nullptr);
}

TEST_CASE("A gate that nothing is asked for says so") {
  CHECK_THAT(gate_text(test::small_ruleset(), GateView{}, 80, plain_palette()), ContainsSubstring("nothing opens this gate"));
}

TEST_CASE("A gate by itself says what is missing first, and which framework asks") {
  GateView gate;
  gate.requirements = {{"incentives", "Work is taken away", TrueOrFalse, "", {}, {}}, {"incentives", "No blocker", CertainlyFalse, "1 finding", {}, {}}};
  CHECK_THAT(gate_text(test::small_ruleset(), gate, 80, plain_palette()),
             ContainsSubstring("     ✗ No blocker: 1 finding (Incentives)\n     ? Work is taken away (Incentives)\n"));
}

TEST_CASE("A plan says what was decided, and of an action about which nothing was, nothing") {
  struct Case {
    PlanEntry decided;
    std::string words;
  };
  const Case cases[] = {{{PlanStatus::Doing, "2026-04-01", "", {}}, "doing, due 2026-04-01"},
                        {{PlanStatus::Open, "2026-04-01", "", {}}, "due 2026-04-01"},
                        {{PlanStatus::Dropped, "", "too late", {}}, "dropped"}};
  for (const Case& each : cases) {
    Diagnosis diagnosis = test::small_diagnosis();
    diagnosis.plan.front().decided = each.decided;
    diagnosis.findings.front().actions.front().decided = each.decided;
    CHECK_THAT(report(diagnosis), ContainsSubstring("Effort: small; " + each.words));
    const std::string page = report(diagnosis, "markdown");
    CHECK_THAT(page, ContainsSubstring("| When | What | Who | Effort | Decided |"));
    CHECK_THAT(page, ContainsSubstring("| small | " + each.words + " |"));
    CHECK_THAT(page, ContainsSubstring("before go-live, " + each.words));
  }
  Diagnosis diagnosis = test::small_diagnosis();
  const std::string as_before = report(diagnosis);
  diagnosis.plan.front().decided = PlanEntry{PlanStatus::Open, "", "ask Ana", {}};
  CHECK(report(diagnosis) == as_before);
  CHECK_THAT(report(diagnosis, "markdown"), ContainsSubstring("| When | What | Who | Effort |\n"));
}

TEST_CASE("A name cannot break out of a Markdown page") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.title = "<script>alert(1)</script> | **x**";
  diagnosis.plan.front().title = "a | b";
  const std::string text = report(diagnosis, "markdown");
  CHECK_THAT(text, ContainsSubstring("# \\<script\\>alert(1)\\</script\\> \\| \\*\\*x\\*\\*"));
  CHECK_THAT(text, ContainsSubstring("| a \\| b |"));
}

TEST_CASE("Signs and units of a sum are those of a person") {
  MeasureView measure;
  measure.unit_one = "point";
  measure.unit_many = "points";
  measure.total = Interval::exactly(-1);
  CHECK(measure_total(measure) == "-1 point");
  measure.total = Interval::exactly(0);
  CHECK(measure_total(measure) == "0 points");
  measure.total = Interval::na();
  CHECK(measure_total(measure) == "does not apply");
}
