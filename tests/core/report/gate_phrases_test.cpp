// SPDX-License-Identifier: MIT
#include "takehold/phrases/gate_phrases.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/report/fixture.hpp"
#include "takehold/report/formats.hpp"

using namespace takehold;

namespace {

GateView gate_of(const std::vector<std::pair<std::string, TruthSet>>& requirements) {
  GateView gate;
  for (const auto& [title, truth] : requirements) gate.requirements.push_back({test::small_ruleset().frameworks.front().id, title, truth, "", {}, {}});
  return gate;
}

}  // namespace

TEST_CASE("What a gate lacks stands first, then what is open; within each as declared") {
  const GateView gate = gate_of({{"a", CertainlyTrue}, {"b", TrueOrFalse}, {"c", CertainlyFalse}, {"d", CertainlyNa}, {"e", TrueOrFalse}, {"f", CertainlyFalse}});
  std::string order;
  for (const RequirementView* requirement : requirements_by_need(gate)) order += requirement->title;
  CHECK(order == "cfbead");
}

TEST_CASE("Of the gates in the HTML report only the next one stands open") {
  Diagnosis diagnosis = test::small_diagnosis();
  diagnosis.next_gate = GateId::ToRollout;
  const std::string html = find_report_format("html")->write({test::small_ruleset(), {}, diagnosis}, {});
  const std::size_t open = html.find("gate\" open>");
  REQUIRE(open != std::string::npos);
  CHECK(html.compare(html.find("<summary>", open), 36, "<summary>Ready for rollout: no. 1 of") == 0);
  CHECK(html.find("gate\" open>", open + 1) == std::string::npos);
  CHECK(html.find("<td>Work is taken away</td><td></td><td>" + test::small_ruleset().frameworks.front().title + "</td>", open) != std::string::npos);
}
