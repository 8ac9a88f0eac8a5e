// SPDX-License-Identifier: MIT
//
// What an estimate promises, whatever is answered (docs/semantics.md, section 12).
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <random>

#include "plugins/support/world.hpp"
#include "takehold/engine/diagnosis.hpp"

using namespace takehold;
using takehold::test::loaded;
using takehold::test::plugin_vocabulary;

namespace {

constexpr std::int64_t Tenths = 1000;        // of a percent, in 0 to 100
constexpr std::int64_t OneInMillionths = 1'000'000;

std::unique_ptr<Ruleset> carried() {
  Framework made = loaded(R"(
fact "measured" { type = "percent", label = "Measured", ask = "How much?" }
fact "alike"    { type = "percent", label = "Alike", ask = "How much is alike?", may_not_apply = true }
fact "trained"  { type = "percent", label = "Trained", ask = "How many are trained?", may_not_apply = true }
low, high = estimate "carried" {
  title = "Carried over", assumes = "The others do no better.", start = from("Measured", rollout.measured / 100),
  step "alike"   { title = "Alike", share = rollout.alike / 100, why = "Not all are." },
  step "trained" { title = "Trained", share = rollout.trained / 100, why = "Not all are." },
}
rule "surely-low" { severity = "low", when = low:below(0.5), cause = "no-time", title = "T", because = "B" }
)");
  auto rules = build_ruleset(plugin_vocabulary(), {std::move(made)});
  REQUIRE(rules);
  INFO(to_text(rules->warnings));
  REQUIRE(rules->value->frameworks.size() == 1);
  return std::move(rules->value);
}

using Ranges = std::map<std::string, NumberAnswer>;  // in tenths of a percent; missing: not answered

EstimateView estimated(const Ruleset& rules, const Ranges& ranges, const std::string& not_applicable = {}) {
  Assessment assessment;
  for (const auto& [fact, range] : ranges) assessment.answers[fact].value = range;
  if (!not_applicable.empty()) assessment.answers[not_applicable].value = NotApplicable{"why"};
  return diagnose(rules, assessment).estimates.at(0);
}

class Dice {
 public:
  std::int64_t up_to(std::int64_t most) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most + 1)); }
  NumberAnswer range() {
    const std::int64_t a = up_to(Tenths), b = up_to(Tenths);
    return {std::min(a, b), std::max(a, b)};
  }
  NumberAnswer within(const NumberAnswer& range) {
    const std::int64_t lo = range.lo + up_to(range.hi - range.lo);
    return {lo, lo + up_to(range.hi - lo)};
  }

 private:
  std::mt19937 random_{7};
};

}  // namespace

TEST_CASE("A known rate and a known share give the rate times the share, up to the rate") {
  const auto rules = carried();
  Dice dice;
  for (int i = 0; i < 300; ++i) {
    const std::int64_t rate = dice.up_to(Tenths), share = dice.up_to(Tenths);
    const EstimateView view = estimated(*rules, {{"measured", {rate, rate}}, {"alike", {share, share}}, {"trained", {Tenths, Tenths}}});
    CHECK(view.steps[0].low == rate * share);  // thousandths times thousandths are millionths
    CHECK(view.steps[0].high == rate * Tenths);
    CHECK(view.steps[0].high_without == rate * share + (OneInMillionths - share * Tenths));
    CHECK(view.steps[1].low == view.steps[0].low);
    CHECK(view.steps[1].high_without == view.steps[0].high_without);
  }
}

TEST_CASE("No step raises either end, and without the assumption the upper end is no lower") {
  const auto rules = carried();
  Dice dice;
  for (int i = 0; i < 300; ++i) {
    const EstimateView view = estimated(*rules, {{"measured", dice.range()}, {"alike", dice.range()}, {"trained", dice.range()}});
    std::int64_t low = view.start.lo, high = view.start.hi;
    for (const EstimateView::Step& step : view.steps) {
      CHECK(step.low <= low);
      CHECK(step.high <= high);
      CHECK(step.low <= step.high);
      CHECK(step.high_without >= step.high);
      low = step.low, high = step.high;
    }
  }
}

TEST_CASE("An unknown share counts as anything from nothing to all") {
  const EstimateView view = estimated(*carried(), {{"measured", {700, 700}}, {"trained", {Tenths, Tenths}}});
  CHECK(view.steps[0].low == 0);
  CHECK(view.steps[0].high == 700'000);
  CHECK(view.steps[0].waits_for.size() == 1);
}

TEST_CASE("A share of all, or one that does not apply, changes nothing") {
  const auto rules = carried();
  for (const bool applies : {true, false}) {
    Ranges ranges{{"measured", {700, 700}}, {"trained", {Tenths, Tenths}}};
    if (applies) ranges["alike"] = {Tenths, Tenths};
    const EstimateView view = estimated(*rules, ranges, applies ? "" : "alike");
    for (const EstimateView::Step& step : view.steps) CHECK((step.low == 700'000 && step.high == 700'000 && step.high_without == 700'000));
  }
}

TEST_CASE("Answering never widens an estimate") {
  const auto rules = carried();
  Dice dice;
  for (int i = 0; i < 300; ++i) {
    const Ranges wide{{"measured", dice.range()}, {"alike", dice.range()}};
    Ranges narrow{{"trained", dice.range()}};
    for (const auto& [fact, range] : wide) narrow[fact] = dice.within(range);
    const EstimateView before = estimated(*rules, wide), after = estimated(*rules, narrow);
    for (std::size_t step = 0; step < before.steps.size(); ++step) {
      CHECK(after.steps[step].low >= before.steps[step].low);
      CHECK(after.steps[step].high <= before.steps[step].high);
      CHECK(after.steps[step].high_without <= before.steps[step].high_without);
    }
  }
}

TEST_CASE("An estimate starts from a share and goes by shares") {
  const auto codes = [](const std::string& start, const std::string& share) {
    Framework made = loaded(R"(
fact "measured" { type = "percent", label = "Measured", ask = "How much?" }
fact "alike"    { type = "percent", label = "Alike", ask = "How much is alike?" }
low, high = estimate "carried" { title = "C", assumes = "A.", start = from("M", )" + start + R"(),
  step "alike" { title = "Alike", share = )" + share + R"(, why = "W." } }
)");
    const auto rules = build_ruleset(plugin_vocabulary(), {std::move(made)});
    REQUIRE(rules);
    std::string found;
    for (const Issue& issue : rules->warnings) found += issue.code + " " + issue.place.path + "; ";
    return found;
  };
  CHECK(codes("rollout.measured / 100", "rollout.alike / 100") == "");
  CHECK(codes("rollout.measured", "rollout.alike / 100").find("not-a-share estimate \"carried\"; ") != std::string::npos);
  CHECK(codes("rollout.measured / 100", "rollout.alike").find("not-a-share estimate \"carried\", step \"alike\"; ") != std::string::npos);
  CHECK(codes("rollout.measured / 100", "rollout.alike / 100 - 1").find("part-of-no-share") != std::string::npos);
}

TEST_CASE("A rule may rest on the low end") {
  const auto rules = carried();
  Assessment assessment;
  assessment.answers["measured"].value = NumberAnswer{400, 400};
  CHECK(diagnose(*rules, assessment).verdicts.at(0).verdict == Verdict::Fires);
}
