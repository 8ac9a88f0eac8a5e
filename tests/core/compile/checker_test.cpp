// SPDX-License-Identifier: MIT
//
// What the checker refuses, and what it tells the author. docs/semantics.md, section 11.
#include <catch2/catch_test_macros.hpp>

#include "semantics/world.hpp"

namespace takehold {
namespace {

using namespace semantics;

constexpr std::int64_t Billion = 1'000'000'000;

World office() {
  World world;
  world.add(flag_fact("in_use"));
  world.add(number_fact("people", Interval::between(0, 100)));
  world.add(number_fact("huge", Interval::between(0, Billion * 1000)));
  world.add(number_fact("change", Interval::between(-5, 5)));
  FactDef tasks = number_fact("tasks", Interval::between(0, 50));
  tasks.unit_one = "task", tasks.unit_many = "tasks";
  world.add(tasks);
  FactDef reports = number_fact("reports", Interval::between(0, 50));
  reports.unit_one = "report", reports.unit_many = "reports";
  world.add(reports);
  world.add(level_fact("trust", 3));
  world.add(level_fact("speed", 4));
  FactDef colour = level_fact("colour", 3);
  colour.type = FactType::Choice;
  world.add(colour);
  FactDef tools = level_fact("tools", 3);
  tools.type = FactType::ChoiceSet;
  world.add(tools);
  FactDef note = flag_fact("note");
  note.type = FactType::Text;
  world.add(note);
  world.add_table("workflow", false, 10);
  world.add(number_fact("added", Interval::between(0, 50)), "workflow");
  world.add_table("role", false, 10);
  world.add(number_fact("heads", Interval::between(0, 50)), "role");
  world.add_table("week", true, 10);
  world.add(number_fact("delta", Interval::between(-9, 9)), "week");
  world.add_table("role_week", true, 5).per = "role";
  world.add(number_fact("seen", Interval::between(0, 9)), "role_week");
  return world;
}

struct Refused {
  std::string what;
  ExprPtr tree;
  std::string code;
  std::string says;
};

ExprPtr is(ExprPtr left, ExprPtr right) { return compare(Comparison::Is, std::move(left), std::move(right)); }
ExprPtr at_least(ExprPtr left, ExprPtr right) { return compare(Comparison::AtLeast, std::move(left), std::move(right)); }
ExprPtr all(std::vector<ExprPtr> parts) { return make(ExprKind::All, std::move(parts)); }

std::vector<Refused> refused() {
  const auto added = fact("added", "workflow"), heads = fact("heads", "role"), seen = fact("seen", "role_week");
  return {
      {"an unknown name", fact("in_uze"), "unknown-fact", "in_use"},
      {"a number as a condition", all({fact("people")}), "not-a-condition", "takes conditions"},
      {"a condition as a number", at_least(make(ExprKind::Add, {fact("in_use"), number(1)}), number(1)), "not-a-number", "takes numbers"},
      {"a level against a number", at_least(fact("trust"), number(1)), "mixed-types", "a level is compared with a number"},
      {"two levels with different options", is(fact("trust"), fact("speed")), "mixed-options", "different options"},
      {"an order among choices", at_least(fact("colour"), name(option_id(1))), "unordered", "no order"},
      {"arithmetic on a level", at_least(make(ExprKind::Add, {fact("trust"), number(1)}), number(1)), "not-a-number", "a level"},
      {"tasks and reports in one sum", at_least(make(ExprKind::Add, {fact("tasks"), fact("reports")}), number(1)), "mixed-units", "task"},
      {"tasks compared with reports", at_least(fact("tasks"), fact("reports")), "mixed-units", "report"},
      {"a constant out of range", at_least(fact("people"), number(101)), "out-of-range", "goes from 0 to 100"},
      {"a constant that is too fine", at_least(fact("people"), number(5, 1)), "too-fine", "at most 0 decimals"},
      {"an option that does not exist", is(fact("trust"), name("pink")), "unknown-option", "no option \"pink\""},
      {"an option that a set does not have", make(ExprKind::IncludesAny, {fact("tools"), name(option_id(0)), name("pink")}), "unknown-option", "no option \"pink\""},
      {"the options of what is no set", make(ExprKind::IncludesAny, {fact("trust"), name(option_id(0))}), "includes-what", "use is or one_of"},
      {"any option of none", make(ExprKind::IncludesAny, {fact("tools")}), "nothing-to-combine", "includes_any"},
      {"a flag compared", is(fact("in_use"), number(1)), "compared-condition", "cannot be compared"},
      {"a text in an order", at_least(fact("note"), name("x")), "compared-text", "is("},
      {"a row outside its table", at_least(added, number(1)), "row-outside-table", "outside that table"},
      {"rows of two tables", at_least(make(ExprKind::Add, {added, heads}), number(1)), "two-tables", "no joins"},
      {"a table summed over another's rows", at_least(over(ExprKind::Sum, "role", added), number(1)), "row-outside-table", "no joins"},
      {"a table that does not exist", over(ExprKind::AnyRow, "team", fact("in_use")), "unknown-table", "team"},
      {"weeks of a table without weeks", at_least(over(ExprKind::Latest, "role", heads), number(1)), "not-weekly", "by week"},
      {"a fall below zero", at_least(over(ExprKind::FallFromPeak, "week", fact("delta", "week")), number(3, 1)), "fall-below-zero", "never goes below 0"},
      {"the latest of several series", at_least(over(ExprKind::Latest, "role_week", seen), number(1)), "series-of-what", "role_week:of(role):latest"},
      {"a series of the wrong table", at_least(over(ExprKind::Sum, "role_week", seen, 0, "workflow"), number(1)), "series-of-what", "belong to those of \"role\""},
      {"a series of a table without", at_least(over(ExprKind::Sum, "week", fact("delta", "week"), 0, "role"), number(1)), "no-series", "leave out :of(role)"},
      {"a row's series outside that row", at_least(over(ExprKind::Sum, "role_week", seen, 0, "role"), number(1)), "row-outside-table", "outside that table"},
      {"a series that reads the row it belongs to", at_least(over(ExprKind::Sum, "role_week", heads, 0, "role"), number(1)), "row-outside-table", "no joins"},
      {"worst of a fact without a better end", at_least(over(ExprKind::Worst, "role", heads), number(1)), "worst-of-what", "better"},
      {"all of nothing", all({}), "nothing-to-combine", "nothing to work on"},
      {"three of two", at_least(make(ExprKind::CountOf, {fact("in_use"), fact("in_use")}), number(3)), "count-out-of-range", "of 2 conditions"},
      {"none or more of two", at_least(make(ExprKind::CountOf, {fact("in_use"), fact("in_use")}), number(0)), "count-out-of-range", "of 2 conditions"},
      {"too many decimals", at_least(make(ExprKind::Multiply, {make(ExprKind::ShareOf, {fact("people"), fact("people")}), number(1, 1)}), number(1)),
       "too-many-decimals", "more than 6 decimals"},
      {"a number past 10^18", at_least(make(ExprKind::Multiply, {fact("huge"), fact("huge")}), number(1)), "too-large", "10^18"},
  };
}

TEST_CASE("The checker says what is wrong and what was meant") {
  const World world = office();
  for (const Refused& slip : refused()) {
    INFO(slip.what);
    const std::vector<Root> roots{{slip.tree, Wanted::Truth, "", "rule \"x\""}};
    const auto compiled = compile(world.vocabulary, roots);
    REQUIRE_FALSE(compiled);
    const Issue& issue = compiled.issues().front();
    CHECK(issue.code == slip.code);
    CHECK(to_text(issue).find(slip.says) != std::string::npos);
    CHECK(issue.place.path == "rule \"x\"");
  }
}

TEST_CASE("All slips of all rules are reported at once") {
  const World world = office();
  const std::vector<Root> roots{{fact("nobody"), Wanted::Truth, "", "one"}, {fact("nothing"), Wanted::Truth, "", "two"}};
  const auto compiled = compile(world.vocabulary, roots);
  REQUIRE_FALSE(compiled);
  CHECK(compiled.issues().size() == 2);
}

TEST_CASE("A question that is asked only if it is asked is refused") {
  World world = office();
  FactDef first = flag_fact("first"), second = flag_fact("second");
  first.asked_if = fact("second");
  second.asked_if = fact("first");
  world.add(first);
  world.add(second);
  const std::vector<Root> roots{{fact("first"), Wanted::Truth, "", "rule"}};
  const auto compiled = compile(world.vocabulary, roots);
  REQUIRE_FALSE(compiled);
  CHECK(compiled.issues().front().code == "asked-if-cycle");
}

TEST_CASE("A divisor that can be zero and equality on a rounded number are warned of") {
  const World world = office();
  const auto share = make(ExprKind::Divide, {fact("tasks"), fact("people")});
  const std::vector<Root> roots{{is(share, number(1)), Wanted::Truth, "", "rule"}};
  const auto compiled = compile(world.vocabulary, roots);
  REQUIRE(compiled);
  REQUIRE(compiled->warnings.size() == 2);
  CHECK(compiled->warnings[0].code == "equal-to-rounded");
  CHECK(compiled->warnings[1].code == "divisor-may-be-zero");
}

}  // namespace
}  // namespace takehold
