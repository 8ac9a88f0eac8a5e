// SPDX-License-Identifier: MIT
#include "core/picture/frames_world.hpp"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "takehold/document/document.hpp"
#include "takehold/change/change_text.hpp"
#include "takehold/picture/framework_pictures.hpp"

namespace takehold::frames {

std::size_t place_of(const Ruleset& rules, const std::string& framework) {
  for (std::size_t place = 0; place < rules.frameworks.size(); ++place) {
    if (rules.frameworks[place].id == framework) return place;
  }
  FAIL("no framework " << framework);
  return 0;
}

Assessment told(const Ruleset& rules, const std::vector<std::string>& changes) {
  Assessment assessment = empty_assessment("A story");
  for (const std::string& change : changes) {
    Result<Assessment> changed = apply_change(assessment, change, rules.vocabulary);
    if (!changed) FAIL(change << ": " << to_text(changed.issues()));
    assessment = std::move(*changed);
  }
  return assessment;
}

std::vector<Story> all_stories(const Ruleset& rules) {
  std::vector<Story> stories;
  for (const ExampleFile& file : shipped_sources(MemoryFiles::of(bundled_files())).examples) {
    auto document = read_document(file.text, file.path, rules.vocabulary);
    REQUIRE(document);
    stories.push_back({file.path, std::move(document->value)});
  }
  stories.push_back({"nothing answered", empty_assessment("")});
  stories.push_back({"roles", roles_told(rules)});
  stories.push_back({"weeks", weeks_told(rules)});
  return stories;
}

Assessment roles_told(const Ruleset& rules) {
  return told(rules,
              {
                  "stage=rollout",
                  "role[+].name=Clerk",
                  "role[1].old_measure=cases closed a day",
                  "role[1].new_measure=cases closed right the first time",
                  "role[1].shift=the weekly list ranks by it",
                  "role[1].metric_change=in-force",
                  "role[1].judged_by=speed",
                  "role[1].faster=better",
                  "role[1].safer=better",
                  "role[1].less_risk=same",
                  "role[1].extra_effort=some",
                  "role[1].credit=partly",
                  "role[+].name=Team lead of the complaints department in the north of the country",
                  "role[2].shift=none",
                  "role[2].old_measure=average handling time of all cases of the team, weighted by kind and by how hard they are",
                  "role[2].new_measure=average handling time",
                  "role[2].metric_change=unchanged",
                  "role[2].judged_by=speed,right",
                  "role[2].faster=worse",
                  "role[2].safer=same",
                  "role[2].less_risk=worse",
                  "role[2].extra_effort=much",
                  "role[2].credit=none",
                  "role[+].name=Auditor",
                  "role[3].old_measure=findings",
                  "role[3].new_measure=findings that held",
                  "role[3].shift=what is praised",
                  "role[3].metric_change=decided",
                  "role[3].faster=much-better",
                  "role[3].judged_by=none",
              });
}

Assessment weeks_told(const Ruleset& rules) {
  std::vector<std::string> changes{"stage=rollout",
                                   "words.people=agents",
                                   "had_pilot=yes",
                                   "pilot_rate=70",
                                   "people_alike=50",
                                   "cases_alike=n/a: one kind",
                                   "without_help=n/a: none given",
                                   "joiners_learn=yes",
                                   "goes_to=by-kind",
                                   "training=continues"};
  const std::vector<std::string> active{"52", "58", "61", "", "62", "55", "51", "40..52", "45", "44"};
  for (std::size_t i = 0; i < active.size(); ++i) {
    if (active[i].empty()) continue;
    const std::string week = "week[" + std::to_string(i + 1) + "].";
    changes.push_back(week + "active=" + active[i]);
    changes.push_back(week + "eligible=88");
  }
  for (const std::string kind : {"Balance inquiry", "Refunds and complaints about fees that nobody expected"}) {
    changes.push_back("category[+].name=" + kind);
    for (const std::string week : {"1", "2", "3"}) {
      changes.push_back("category_week[" + kind + ", " + week + "].active=" + week + "2");
      changes.push_back("category_week[" + kind + ", " + week + "].eligible=40");
    }
  }
  return told(rules, changes);
}

std::vector<Picture> pictures_of(const Ruleset& rules, const Assessment& assessment, const std::string& framework, Length width) {
  return framework_pictures(rules, assessment, diagnose(rules, assessment), place_of(rules, framework), width);
}

std::vector<Picture> all_pictures(const Ruleset& rules, const Assessment& assessment, const Diagnosis& diagnosis, Length width) {
  std::vector<Picture> all;
  for (std::size_t place = 0; place < rules.frameworks.size(); ++place) {
    for (Picture& picture : framework_pictures(rules, assessment, diagnosis, place, width)) all.push_back(std::move(picture));
  }
  return all;
}

Picture named(const std::vector<Picture>& pictures, const std::string& id) {
  const auto found = std::find_if(pictures.begin(), pictures.end(), [&](const Picture& picture) { return picture.id == id; });
  return found == pictures.end() ? Picture{} : *found;
}

std::vector<Picture> tiny_pictures(const Diagnosis& diagnosis, Length width) {
  Ruleset rules;
  rules.frameworks.emplace_back();
  rules.frameworks.front().id = "tiny";
  return framework_pictures(rules, {}, diagnosis, 0, width);
}

}  // namespace takehold::frames
