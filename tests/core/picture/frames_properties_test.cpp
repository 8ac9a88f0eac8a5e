// SPDX-License-Identifier: MIT
//
// What holds for every picture of every framework, whatever it is drawn from and however wide.
#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "core/picture/frames_world.hpp"
#include "takehold/change/change_text.hpp"

namespace takehold::frames {
namespace {

bool is_finding(const Diagnosis& diagnosis, const std::string& key) {
  return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
                     [&](const Finding& finding) { return finding.key == key; });
}

TEST_CASE("No picture has texts over each other, parts outside it or a ragged table, at any width") {
  const auto rules = shipped_rules();
  std::size_t drawn = 0;
  for (const Story& story : all_stories(*rules)) {
    const Diagnosis diagnosis = diagnose(*rules, story.assessment);
    for (const int width : {280, 320, 360, 560, 640, 760, 1120}) {
      for (const Picture& picture : all_pictures(*rules, story.assessment, diagnosis, px(width))) {
        ++drawn;
        INFO(story.name << ", " << picture.id << ", " << width << " pixels");
        CHECK(faults_of(picture) == std::vector<std::string>{});
        CHECK(picture.width == px(width));
      }
    }
  }
  CHECK(drawn > 150);
}

TEST_CASE("Of an empty assessment nothing is drawn") {
  const auto rules = shipped_rules();
  const Assessment empty = told(*rules, {});
  const Diagnosis diagnosis = diagnose(*rules, empty);
  for (const Picture& picture : all_pictures(*rules, empty, diagnosis, px(1120))) FAIL_CHECK(picture.id << " is drawn");
}

TEST_CASE("Whatever a spot leads to is there: a finding, or an answer that can be set") {
  const auto rules = shipped_rules();
  std::size_t findings = 0, answers = 0;
  for (const Story& story : all_stories(*rules)) {
    const Diagnosis diagnosis = diagnose(*rules, story.assessment);
    for (const Picture& picture : all_pictures(*rules, story.assessment, diagnosis, px(1120))) {
      for (const Spot& spot : picture.spots) {
        if (spot.target.empty()) continue;
        if (is_finding(diagnosis, spot.target)) {
          ++findings;
          continue;
        }
        INFO(story.name << ", " << picture.id << ": " << spot.target);
        CHECK(apply_change(story.assessment, spot.target + "=", rules->vocabulary));
        ++answers;
      }
    }
  }
  CHECK(findings > 50);
  CHECK(answers > 100);
}

TEST_CASE("The same assessment gives the same pictures, each with an id of its own") {
  const auto rules = shipped_rules();
  const Assessment assessment = weeks_told(*rules);
  const Diagnosis diagnosis = diagnose(*rules, assessment);
  const std::vector<Picture> once = all_pictures(*rules, assessment, diagnosis, px(1120)),
                             again = all_pictures(*rules, assessment, diagnosis, px(1120));
  std::set<std::string> ids;
  for (std::size_t i = 0; i < once.size(); ++i) {
    CHECK(once[i].shapes.size() == again[i].shapes.size());
    INFO(once[i].id);
    CHECK(ids.insert(once[i].id).second);
  }
}

}  // namespace
}  // namespace takehold::frames
