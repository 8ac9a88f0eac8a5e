// SPDX-License-Identifier: MIT
//
// The interview: what is asked, in the order of the story that the vocabulary tells and not of the frameworks. The interface and
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
  std::string title, help;   // may hold words of the trade: "{people}"
  std::vector<TopicPart> parts;
};

// What nobody put into a topic comes last, under this id.
inline constexpr std::string_view OtherTopic = "other";

// Topics in the order of the story, without those in which nothing is asked. Within one, what the shared vocabulary asks comes
// first, then the frameworks in their order; of each of them single facts and grids as declared, then tables. Every fact of the
// assessment that is no item of a grid, every grid and every table is in exactly one part.
[[nodiscard]] std::vector<TopicView> topics_of(const Ruleset& ruleset);

// The id of the topic in which a fact is asked: a cell's is that of its table, an item's that of its grid. With an empty `fact` that
// of the table itself. OtherTopic where there is none.
[[nodiscard]] std::string topic_of(const Vocabulary& vocabulary, const FactName& name);

}  // namespace takehold
