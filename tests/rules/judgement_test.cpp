// SPDX-License-Identifier: MIT
//
// What holds of the judgement of every shipped example, and of random whole assessments.
#include "takehold/engine/judgement.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "rules/random_assessments.hpp"
#include "support/shipped.hpp"
#include "takehold/document/document.hpp"

namespace takehold {
namespace {

constexpr int RandomStories = 5;

struct Story {
  std::string name;
  Assessment assessment;
};

std::vector<Story> all_stories(const Ruleset& rules) {
  std::vector<Story> stories;
  for (const ExampleFile& file : shipped_sources(MemoryFiles::of(bundled_files())).examples) {
    auto document = read_document(file.text, file.path, rules.vocabulary);
    REQUIRE(document);
    stories.push_back({file.path, std::move(document->value)});
  }
  std::mt19937 random(1);
  for (int i = 0; i < RandomStories; ++i)
    stories.push_back({"random " + std::to_string(i), test::random_assessment(random, rules.vocabulary)});
  return stories;
}

}  // namespace

TEST_CASE("In every story, an action that sets answers is done after it was done, and doing it again changes nothing") {
  const auto rules = test::shipped_rules();
  std::size_t tried = 0, fewer = 0;
  for (const Story& story : all_stories(*rules)) {
    const Judgement before = judge(*rules, story.assessment);
    for (const JudgedAction& planned : before.plan) {
      const Action& action = action_of(*rules, planned.proposed_by.front());
      const auto sets = [](const Action::Change& change) { return change.kind == Action::Change::Kind::Sets; };
      if (action.changes.empty() || !std::all_of(action.changes.begin(), action.changes.end(), sets)) continue;
      INFO(story.name << ": " << action.id);
      const Assessment once = with_done(*rules, story.assessment, planned);
      CHECK(with_done(*rules, once, planned) == once);
      const Judgement after = judge_after(*rules, story.assessment, {planned});
      const auto is_it = [&](const JudgedAction& other) {
        return other.proposed_by.front() == planned.proposed_by.front() && other.subject == planned.subject;
      };
      CHECK(std::none_of(after.plan.begin(), after.plan.end(), is_it));
      fewer += after.findings.size() < before.findings.size() ? 1 : 0;
      ++tried;
    }
  }
  CHECK(tried > 100);
  CHECK(fewer > tried / 2);
}

TEST_CASE("In every story, a finding rests on answers that alone keep it") {
  const auto rules = test::shipped_rules();
  std::size_t tried = 0;
  for (const Story& story : all_stories(*rules)) {
    const Judgement judgement = judge(*rules, story.assessment);
    for (const JudgedRule& verdict : judgement.verdicts) {
      if (verdict.verdict != Verdict::Fires || verdict.subject.table != Nowhere) continue;
      const AnswerRefs kept = rests_on(*rules, judgement, verdict);
      Assessment alone = story.assessment;
      for (auto answer = alone.answers.begin(); answer != alone.answers.end();) {
        const bool stays = kept.count({"", AnswerRef::NoRow, answer->first}) != 0;
        answer = stays ? std::next(answer) : alone.answers.erase(answer);
      }
      INFO(story.name << ": " << rule_of(*rules, verdict).id);
      const Node node = rule_of(*rules, verdict).condition.node;
      CHECK(judge(*rules, alone).trace.truth(node) == CertainlyTrue);
      ++tried;
    }
  }
  CHECK(tried > 50);
}

}  // namespace takehold
