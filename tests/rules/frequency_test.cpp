// SPDX-License-Identifier: MIT
//
// A rule that nearly always fires says nothing, and one that never does is not worth its question. Over random whole
// assessments every rule fires in 1 to 60 of 100 of its verdicts, or tests/rules/frequency_reasons.csv says why not.
//
// TAKEHOLD_FREQUENCIES=1 build/dev/tests/rules/rules.frequency_tests prints the share of each rule.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "rules/random_assessments.hpp"
#include "support/shipped.hpp"
#include "takehold/engine/judgement.hpp"

namespace takehold {
namespace {

constexpr int Assessments = 2000;
constexpr std::size_t LeastPercent = 1, MostPercent = 60;

struct Share {
  std::size_t fires = 0, verdicts = 0;
  bool is_within() const { return fires * 100 >= verdicts * LeastPercent && fires * 100 <= verdicts * MostPercent; }
};
using Shares = std::map<std::string, Share>;      // "framework/rule"
using Reasons = std::map<std::string, std::string>;

Shares measured(const Ruleset& rules) {
  std::mt19937 random(1);
  Shares shares;
  for (int i = 0; i < Assessments; ++i) {
    for (const JudgedRule& verdict : judge(rules, test::random_assessment(random, rules.vocabulary)).verdicts) {
      const Framework& framework = rules.frameworks[verdict.framework];
      const Rule& rule = framework.rules[verdict.rule];
      if (rule.is_strength()) continue;
      Share& share = shares[framework.id + "/" + rule.id];
      share.verdicts += 1;
      share.fires += verdict.verdict == Verdict::Fires ? 1 : 0;
    }
  }
  return shares;
}

// A line a rule: framework/rule,reason
Reasons stated() {
  std::ifstream file("tests/rules/frequency_reasons.csv");
  Reasons reasons;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    const std::size_t comma = line.find(',');
    if (comma != std::string::npos) reasons[line.substr(0, comma)] = line.substr(comma + 1);
  }
  return reasons;
}

std::string percent(const Share& share) {
  const std::size_t tenths = share.fires * 1000 / share.verdicts;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

}  // namespace

TEST_CASE("Every rule fires in 1 to 60 percent of its verdicts over random whole assessments, or a reason is stated") {
  const std::shared_ptr<const Ruleset> rules = test::shipped_rules();
  const Shares shares = measured(*rules);
  const Reasons reasons = stated();
  for (const auto& [rule, share] : shares) {
    if (std::getenv("TAKEHOLD_FREQUENCIES") != nullptr) std::cout << percent(share) << "\t" << rule << "\n";
    INFO(rule << " fires in " << percent(share));
    CHECK((share.is_within() || reasons.count(rule) != 0));
    CHECK_FALSE((share.is_within() && reasons.count(rule) != 0));  // a reason that nothing needs any more
  }
  for (const auto& [rule, reason] : reasons) {
    INFO(rule);
    CHECK(shares.count(rule) == 1);
    CHECK(reason.size() > 10);
  }
}

}  // namespace takehold
