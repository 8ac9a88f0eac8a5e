// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/pictures.hpp"
#include "core/picture/practices.hpp"
#include "frames_world.hpp"
#include "shapes_of.hpp"

namespace takehold::frames {
namespace {

std::vector<Practice> practices_told(const Ruleset& rules, const std::vector<std::string>& changes) {
  const Assessment assessment = told(rules, changes);
  return practices_of(rules, assessment, diagnose(rules, assessment), place_of(rules, "rollout-patterns"));
}

// The state of the practice of which the title has these words, or the word for none.
std::string state_of(const std::vector<Practice>& practices, const std::string& words) {
  for (const Practice& practice : practices) {
    if (practice.title.find(words) != std::string::npos) return std::string(to_text(practice.state));
  }
  return "left out";
}

TEST_CASE("A practice is read from the answers: missing, due, done, not asked for, open") {
  const auto rules = shipped_rules();
  const std::string learning = "Make learning part of how the work is run";
  struct Case {
    std::vector<std::string> changes;
    std::string words, state;
  };
  const Case cases[] = {
      {{"stage=pilot", "training=once"}, learning, "due"},
      {{"stage=rollout", "training=once"}, learning, "due"},                       // nobody says since when it is live
      {{"stage=rollout", "training=once", "weeks_live=4"}, learning, "due"},
      {{"stage=rollout", "training=once", "weeks_live=5"}, learning, "missing"},   // 35 days: the first 30 are over
      {{"stage=rollout", "training=continues"}, "Learning goes on in daily work", "done"},
      {{"stage=planned", "goes_to=at-once"}, "Begin with the two or three kinds", "due"},
      {{"stage=rollout", "goes_to=by-group"}, "Begin with the two or three kinds", "missing"},  // it was for before go-live
      {{"stage=rollout", "supplier_does=there,written,figures"}, "Those who built it are held to", "done"},
      {{"stage=rollout", "turnover=5"}, "Make it part of how new", "nothing asks for it"},
      {{"stage=rollout"}, "Make it part of how new", "can't say yet"},
  };
  for (const Case& each : cases) {
    INFO(each.changes.back() << ": " << each.words);
    CHECK(state_of(practices_told(*rules, each.changes), each.words) == each.state);
  }
}

TEST_CASE("A practice none of whose rules applies is left out") {
  const auto rules = shipped_rules();
  const std::vector<Practice> practices = practices_told(*rules, {"stage=rollout", "supplier_does=n/a: built by the team"});
  CHECK(state_of(practices, "supplier") == "left out");
}

TEST_CASE("Every planned action of a framework stands in its calendar") {
  const auto rules = shipped_rules();
  std::size_t planned = 0;
  for (const Story& story : all_stories(*rules)) {
    const Diagnosis diagnosis = diagnose(*rules, story.assessment);
    for (std::size_t place = 0; place < rules->frameworks.size(); ++place) {
      const std::vector<Practice> practices = practices_of(*rules, story.assessment, diagnosis, place);
      std::map<std::string, int> ids;  // one action for several subjects is one practice
      for (const PlannedAction& action : diagnosis.plan) {
        const auto& owners = action.frameworks;
        if (std::find(owners.begin(), owners.end(), rules->frameworks[place].id) != owners.end()) ids[std::to_string(action.framework) + action.id + (action.framework == place ? "" : action.key + action.title)] = 1;
      }
      const auto asked = std::count_if(practices.begin(), practices.end(), [](const Practice& p) { return p.state <= PracticeState::Due; });
      INFO(story.name << ", " << rules->frameworks[place].id);
      CHECK(static_cast<std::size_t>(asked) == ids.size());
      planned += ids.size();
    }
  }
  CHECK(planned > 40);
}

TEST_CASE("What is missing has a cross and the word, what is done a check, and both lead to why") {
  const auto rules = shipped_rules();
  const Assessment assessment = told(*rules, {"stage=rollout", "weeks_live=20", "training=once", "supplier_does=there,written,figures"});
  const Diagnosis diagnosis = diagnose(*rules, assessment);
  const Picture picture = draw_calendar(*rules, assessment, diagnosis, place_of(*rules, "rollout-patterns"), px(1120));
  const auto marks = [&](Mark mark) { return shapes_where<MarkShape>(picture, [&](const MarkShape& each) { return each.mark == mark; }).size(); };
  CHECK(marks(Mark::Broken) > 0);
  CHECK(marks(Mark::Strength) == 1);
  CHECK(has_text(picture, "missing"));
  CHECK(has_text(picture, "done"));
  CHECK(has_text(picture, "now: week 20"));
  const auto missing = std::find_if(picture.spots.begin(), picture.spots.end(), [](const Spot& spot) { return spot.label.find(": missing") != std::string::npos; });
  REQUIRE(missing != picture.spots.end());
  CHECK(!missing->target.empty());
}

TEST_CASE("Weeks since go-live come from the one answer or from the last week, and only where it is live") {
  const auto rules = shipped_rules();
  CHECK(weeks_live(*rules, told(*rules, {"stage=rollout", "weeks_live=7"})) == 7);
  CHECK(weeks_live(*rules, told(*rules, {"stage=scaled", "week[3].active=4", "week[9].active=5"})) == 9);
  CHECK(!weeks_live(*rules, told(*rules, {"stage=pilot", "weeks_live=7"})));
  CHECK(!weeks_live(*rules, told(*rules, {"stage=rollout"})));
}

}  // namespace
}  // namespace takehold::frames
