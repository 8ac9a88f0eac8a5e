// SPDX-License-Identifier: MIT
//
// How a condition reads where it is explained: one that asks one thing is one sentence, the others are a list under a heading.
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/explain/explanation.hpp"

namespace takehold {
namespace {

using namespace test;

ExprPtr name(const std::string& text) { return trees::name(text); }

// The explanation of a rule with this condition; nothing is answered.
Explanation explained(const ExprPtr& condition) {
  const auto rules = ruleset(framework({rule("asked", Severity::Low, condition)}));
  const Assessment nothing = told({});
  const Bound bound = bind(rules->compiled.program, nothing);
  const Trace trace = evaluate(rules->compiled.program, bound);
  return explain({&rules->compiled, &bound, &trace, {&rules->vocabulary, &nothing}}, *condition, 0);
}

}  // namespace

TEST_CASE("A condition that asks one thing is explained by one sentence") {
  struct Said {
    ExprPtr condition;
    std::string words;
  };
  const ExprPtr rewards = read("rewards"), stage = read("stage");
  const Said table[] = {
      {read("training_done"), "training done is yes"},
      {no(read("training_done")), "training done is no"},
      {is(stage, "pilot"), "Stage is \"Pilot\""},
      {no(is(stage, "pilot")), "Stage is not \"Pilot\""},
      {no(is(read("people"), 3)), "People is not 3 people"},
      {make(ExprKind::OneOf, {stage, name("pilot"), name("rollout")}), "Stage is one of \"Pilot\" and \"Rollout\""},
      {make(ExprKind::Includes, {rewards, name("praise")}), "Rewards includes \"Praise\""},
      {make(ExprKind::IncludesAny, {rewards, name("praise")}), "Rewards includes \"Praise\""},
      {make(ExprKind::IncludesAny, {rewards, name("praise"), name("bonus")}), "Rewards includes any of \"Praise\" and \"Bonus\""},
  };
  for (const Said& said : table) {
    const Explanation explanation = explained(said.condition);
    CHECK(explanation.text == said.words);
    CHECK(explanation.children.empty());
    CHECK(explanation.answers.size() == 1);
  }
}

TEST_CASE("The opposite of several conditions lists them") {
  const Explanation explanation = explained(no(all({read("training_done"), at_least(read("people"), 3)})));
  CHECK(explanation.text == "not this");
  CHECK(explanation.children.at(0).text == "all of these");
}

}  // namespace takehold
