// SPDX-License-Identifier: MIT
//
// The interview: what is asked, in the order of the story that the vocabulary tells, not by framework. The interface and
// `takehold questions` both follow it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/model/fact.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// One question of an interview: a fact of the assessment by itself, a grid with all its items, or a table with all its columns.
struct TopicPart {
  enum class Kind { Fact, Grid, Table };
  Kind kind = Kind::Fact;
  FactName fact;   // Fact
  std::string id;  // Grid, Table: its id

  bool operator==(const TopicPart&) const = default;
};

struct TopicView {
  std::string id;            // "pilot"
  std::string title, help;   // may contain words of the trade: "{people}"
  std::vector<TopicPart> parts;
};

// Questions that belong to no topic come last, under this id.
inline constexpr std::string_view OtherTopic = "other";

// Topics in the order of the story, without those in which nothing is asked. Within one, the shared vocabulary's questions come
// first, then those of the frameworks in their order; of each, single facts and grids as declared, then tables. Every fact of the
// assessment that is not an item of a grid, every grid and every table is in exactly one part.
[[nodiscard]] std::vector<TopicView> topics_of(const Ruleset& ruleset);

// The id of the topic in which a fact is asked: for a cell its table's, for an item its grid's. With an empty `fact`, the table's
// own. OtherTopic if there is none.
[[nodiscard]] std::string topic_of(const Vocabulary& vocabulary, const FactName& name);

}  // namespace takehold
