// SPDX-License-Identifier: MIT
//
// The rules that ship, and documents to draw pictures of them from.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "support/shipped.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold::frames {

using test::shipped_rules;

// The place of a framework by its id; fails the test where it is not loaded.
std::size_t place_of(const Ruleset& rules, const std::string& framework);

// Changes as `takehold set` takes them, made one after the other to an empty assessment.
Assessment told(const Ruleset& rules, const std::vector<std::string>& changes);

struct Story {
  std::string name;
  Assessment assessment;
};

// Every shipped example, the empty assessment, and two stories that no example tells: roles of every kind, and weeks of
// several kinds of case.
std::vector<Story> all_stories(const Ruleset& rules);

// Three roles: a measure in force, one decided, and one where nothing shifted.
Assessment roles_told(const Ruleset& rules);
// Live since ten weeks: week 4 missing, week 8 a range; two kinds of case; a pilot with 70 percent, of whose like are half the
// people.
Assessment weeks_told(const Ruleset& rules);

// The pictures of one framework, or of all; the picture with this id, or one without shapes.
std::vector<Picture> pictures_of(const Ruleset& rules, const Assessment& assessment, const std::string& framework, Length width);
std::vector<Picture> all_pictures(const Ruleset& rules, const Assessment& assessment, const Diagnosis& diagnosis, Length width);
Picture named(const std::vector<Picture>& pictures, const std::string& id);

// A framework "tiny" that declares nothing, for what is made by hand: its pictures of a diagnosis.
std::vector<Picture> tiny_pictures(const Diagnosis& diagnosis, Length width);

// What is wrong with the picture as such: texts over each other or outside it, shapes or spots outside it, rows of the
// table that are too short or too long, nothing to read for those who cannot see it. Empty: nothing.
std::vector<std::string> faults_of(const Picture& picture);

}  // namespace takehold::frames
