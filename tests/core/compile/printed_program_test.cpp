// SPDX-License-Identifier: MIT
//
// What trees compile to, as the printed program. Each case is an example of the language.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "semantics/world.hpp"

namespace takehold {
namespace {

using namespace semantics;

World office() {
  World world;
  world.add(flag_fact("in_use"));
  world.add(number_fact("people", Interval::between(0, 100)));
  world.add_table("workflow", false, 10);
  world.add(number_fact("added", Interval::between(0, 50), 1), "workflow");
  world.add(flag_fact("dropped"), "workflow");
  world.add_table("week", true, 10);
  world.add(number_fact("active", Interval::between(0, 100)), "week");
  return world;
}

std::string printed(const World& world, std::vector<Root> roots) {
  const auto compiled = compile(world.vocabulary, roots);
  return compiled ? print_program(compiled->value.program) : to_text(compiled.issues());
}

ExprPtr at_least(ExprPtr left, ExprPtr right) { return compare(Comparison::AtLeast, std::move(left), std::move(right)); }

TEST_CASE("A comparison brings both sides to one scale") {
  const auto tree = at_least(fact("added", "workflow"), number(2));
  CHECK(printed(office(), {{tree, Wanted::Truth, "workflow", "rule"}}) ==
        "assessment\n"
        "  0: constant 2\n"
        "each workflow\n"
        "  1: load_number workflow.added scale 1\n"
        "  2: at_least 1 0 right x10\n");
}

TEST_CASE("At most and below are the same comparison from the other side") {
  const auto tree = compare(Comparison::AtMost, fact("people"), number(9));
  CHECK(printed(office(), {{tree, Wanted::Truth, "", "rule"}}) ==
        "assessment\n"
        "  0: constant 9\n"
        "  1: load_number people\n"
        "  2: at_least 0 1\n");
}

TEST_CASE("includes_any is any of includes, instruction by instruction") {
  World world = office();
  FactDef tools = level_fact("tools", 3);
  tools.type = FactType::ChoiceSet;
  world.add(tools);
  const auto includes = [](std::int64_t option) { return make(ExprKind::Includes, {fact("tools"), name(option_id(option))}); };
  const auto shorter = make(ExprKind::IncludesAny, {fact("tools"), name(option_id(0)), name(option_id(2))});
  const auto longer = make(ExprKind::Any, {includes(0), includes(2)});
  const auto compiled = compile(world.vocabulary, std::vector<Root>{{shorter, Wanted::Truth, "", "one"}, {longer, Wanted::Truth, "", "other"}});
  REQUIRE(compiled);
  CHECK(compiled->value.roots[0] == compiled->value.roots[1]);
}

TEST_CASE("Equal parts of different trees share one instruction") {
  const auto one = make(ExprKind::All, {fact("in_use"), at_least(fact("people"), number(5))});
  const auto other = make(ExprKind::Any, {at_least(fact("people"), number(5)), fact("in_use")});
  CHECK(printed(office(), {{one, Wanted::Truth, "", "one"}, {other, Wanted::Truth, "", "other"}}) ==
        "assessment\n"
        "  0: load_truth in_use\n"
        "  1: load_number people\n"
        "  2: constant 5\n"
        "  3: at_least 1 2\n"
        "  4: all 0 3\n"
        "  5: any 3 0\n");
}

TEST_CASE("Rows run after the assessment that they read, and before the assessment that sums them up") {
  const auto cell = make(ExprKind::All, {fact("in_use"), fact("dropped", "workflow")});
  const auto tree = at_least(over(ExprKind::CountRows, "workflow", cell), number(1));
  CHECK(printed(office(), {{tree, Wanted::Truth, "", "rule"}}) ==
        "assessment\n"
        "  0: load_truth in_use\n"
        "  1: constant 1\n"
        "each workflow\n"
        "  2: load_truth workflow.dropped\n"
        "  3: all 0 2\n"
        "assessment\n"
        "  4: count_rows [workflow] 3\n"
        "  5: at_least 4 1\n");
}

TEST_CASE("A conditional question is its answer, given its condition") {
  World world = office();
  FactDef reviewed = flag_fact("reviewed");
  reviewed.asked_if = fact("in_use");
  world.add(reviewed);
  CHECK(printed(world, {{fact("reviewed"), Wanted::Truth, "", "rule"}}) ==
        "assessment\n"
        "  0: load_truth reviewed\n"
        "  1: load_truth in_use\n"
        "  2: given 1 0\n");
}

TEST_CASE("An indicator over a table is the mean of its rows in millionths") {
  CHECK(printed(office(), {{fact("dropped", "workflow"), Wanted::Indicator, "workflow", "score"}}) ==
        "assessment\n"
        "  0: constant 1\n"
        "each workflow\n"
        "  1: load_truth workflow.dropped\n"
        "  2: count_of 1\n"
        "  3: share_of 2 0 left x1000000 scale 6\n"
        "assessment\n"
        "  4: mean [workflow] 3 scale 6\n");
}

TEST_CASE("Compiling twice gives the same program") {
  const auto tree = make(ExprKind::Any, {fact("in_use"), at_least(over(ExprKind::FallFromPeak, "week", fact("active", "week")), number(3, 1))});
  const std::vector<Root> roots{{tree, Wanted::Truth, "", "rule"}};
  CHECK(printed(office(), roots) == printed(office(), roots));
}

TEST_CASE("Each stage of the compiler runs after those it needs") {
  std::vector<std::string_view> done;
  for (const CompileStage& stage : compile_stages()) {
    for (const auto needed : stage.needs) CHECK(std::find(done.begin(), done.end(), needed) != done.end());
    done.push_back(stage.name);
  }
  CHECK(done.size() == 4);
}

TEST_CASE("A series is gone through before the rows that it belongs to, and these before what is said of all of them") {
  World world = office();
  world.add_table("workflow_week", true, 10).per = "workflow";
  world.add(number_fact("seen", Interval::between(0, 9)), "workflow_week");
  const auto twice = make(ExprKind::Multiply, {fact("seen", "workflow_week"), fact("people")});
  const auto fell = at_least(over(ExprKind::Latest, "workflow_week", twice, 0, "workflow"), number(2));
  CHECK(printed(world, {{over(ExprKind::AnyRow, "workflow", fell), Wanted::Truth, "", "rule"}}) ==
        "assessment\n"
        "  0: load_number people\n"
        "  1: constant 2\n"
        "each workflow_week\n"
        "  2: load_number workflow_week.seen\n"
        "  3: multiply 2 0\n"
        "each workflow\n"
        "  4: latest [workflow_week of it] 3\n"
        "  5: at_least 4 1\n"
        "assessment\n"
        "  6: any_row [workflow] 5\n");
}

}  // namespace
}  // namespace takehold
