// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "core/picture/shapes_of.hpp"
#include "takehold/picture/framework_pictures.hpp"

namespace takehold::frames {
namespace {

using Rows = std::vector<std::vector<std::string>>;  // when, practice, state, because

Picture calendar_of(const Ruleset& rules, const std::vector<std::string>& changes) {
  return named(pictures_of(rules, told(rules, changes), "rollout-patterns", px(1120)), "rollout-patterns.calendar");
}

// The state of the practice of which the title has these words.
std::string state_of(const Rows& practices, const std::string& words) {
  for (const std::vector<std::string>& practice : practices) {
    if (practice[1].find(words) != std::string::npos) return practice[2];
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
      {{"stage=rollout", "training=once"}, learning, "due"},  // nobody says since when it is live
      {{"stage=rollout", "training=once", "weeks_live=4"}, learning, "due"},
      {{"stage=rollout", "training=once", "weeks_live=5"}, learning, "missing"},  // 35 days: the first 30 are over
      {{"stage=rollout", "training=continues"}, "Learning goes on in daily work", "done"},
      {{"stage=planned", "goes_to=at-once"}, "Begin with the two or three kinds", "due"},
      {{"stage=rollout", "begins_where=easy"}, "Begin with the two or three kinds", "missing"},  // it was for before go-live
      {{"stage=rollout", "supplier_does=there,written,figures"}, "Those who built it are held to", "done"},
      {{"stage=rollout", "turnover=5"}, "Make it part of how new", "nothing asks for it"},
      {{"stage=rollout", "training=once"}, "Make it part of how new", "can't say yet"},
  };
  for (const Case& each : cases) {
    INFO(each.changes.back() << ": " << each.words);
    CHECK(state_of(calendar_of(*rules, each.changes).table.rows, each.words) == each.state);
  }
}

TEST_CASE("A practice none of whose rules applies is left out") {
  const auto rules = shipped_rules();
  const std::string words = "Write into the contract what the supplier does";
  CHECK(state_of(calendar_of(*rules, {"stage=rollout", "training=once"}).table.rows, words) == "can't say yet");
  CHECK(state_of(calendar_of(*rules, {"stage=rollout", "training=once", "supplier_does=n/a: built by the team"}).table.rows,
                 words) == "left out");
}

TEST_CASE("Of two practices that change the same, the one that is planned stands for both, and neither is done") {
  const auto rules = shipped_rules();
  for (const Story& story : all_stories(*rules)) {
    if (story.name.find("never-decided") == std::string::npos) continue;
    const Rows practices =
        named(pictures_of(*rules, story.assessment, "scale-thresholds", px(1120)), "scale-thresholds.calendar").table.rows;
    CHECK(state_of(practices, "Decide in the open: keep it, shrink it or stop it") == "due");
    CHECK(state_of(practices, "Write down why it is taken back") == "left out");
  }
}

TEST_CASE("What an action changes may be so already while a finding still asks for it: then it is done") {
  const auto rules = shipped_rules();
  const Assessment assessment = told(*rules, {"stage=rollout", "goes_to=by-kind", "begins_where=easy"});
  const Rows practices =
      named(pictures_of(*rules, assessment, "rollout-patterns", px(1120)), "rollout-patterns.calendar").table.rows;
  CHECK(state_of(practices, "Begin with the two or three kinds") == "done");
}

TEST_CASE("Every planned action of a framework stands in its calendar") {
  const auto rules = shipped_rules();
  std::size_t planned = 0;
  for (const Story& story : all_stories(*rules)) {
    const Diagnosis diagnosis = diagnose(*rules, story.assessment);
    for (std::size_t place = 0; place < rules->frameworks.size(); ++place) {
      const std::string& framework = rules->frameworks[place].id;
      const Picture calendar =
          named(framework_pictures(*rules, story.assessment, diagnosis, place, px(1120)), framework + ".calendar");
      std::map<std::string, int> ids;  // one action for several subjects is one practice
      for (const PlannedAction& action : diagnosis.plan) {
        const auto& owners = action.frameworks;
        if (std::find(owners.begin(), owners.end(), framework) != owners.end())
          ids[std::to_string(action.framework) + action.id + (action.framework == place ? "" : action.key + action.title)] = 1;
      }
      const auto is_asked = [](const std::vector<std::string>& row) { return row[2] == "missing" || row[2] == "due"; };
      const auto asked = std::count_if(calendar.table.rows.begin(), calendar.table.rows.end(), is_asked);
      INFO(story.name << ", " << framework);
      CHECK(static_cast<std::size_t>(asked) == ids.size());
      planned += ids.size();
    }
  }
  CHECK(planned > 40);
}

TEST_CASE("What is missing has a cross and the word, what is done a check, and both lead to why") {
  const auto rules = shipped_rules();
  const Picture picture =
      calendar_of(*rules, {"stage=rollout", "weeks_live=20", "training=once", "supplier_does=there,written,figures"});
  const auto marks = [&](Mark mark) {
    return shapes_where<MarkShape>(picture, [&](const MarkShape& each) { return each.mark == mark; }).size();
  };
  CHECK(marks(Mark::Broken) > 0);
  CHECK(marks(Mark::Strength) == 1);
  CHECK(has_text(picture, "missing"));
  CHECK(has_text(picture, "done"));
  CHECK(has_text(picture, "now: week 20"));
  const auto missing = std::find_if(picture.spots.begin(), picture.spots.end(),
                                    [](const Spot& spot) { return spot.label.find(": missing") != std::string::npos; });
  REQUIRE(missing != picture.spots.end());
  CHECK(!missing->target.empty());
}

TEST_CASE("Weeks since go-live come from the one answer or from the last week, and only where it is live") {
  const auto rules = shipped_rules();
  const auto weeks = [&](std::vector<std::string> changes) {
    changes.push_back("training=once");
    const auto now = shapes_where<TextShape>(calendar_of(*rules, changes),
                                             [](const TextShape& text) { return text.text.rfind("now: ", 0) == 0; });
    return now.empty() ? std::string() : now.front().text;
  };
  CHECK(weeks({"stage=rollout", "weeks_live=7"}) == "now: week 7");
  CHECK(weeks({"stage=scaled", "week[3].active=4", "week[9].active=5"}) == "now: week 9");
  CHECK(weeks({"stage=pilot", "weeks_live=7"}).empty());
  CHECK(weeks({"stage=rollout"}).empty());
}

}  // namespace
}  // namespace takehold::frames
