// SPDX-License-Identifier: MIT
//
// Shared by the lists of questions, whether of one assessment or of everything that can be asked.
#pragma once

#include <string>
#include <string_view>

#include "takehold/engine/ruleset.hpp"
#include "takehold/engine/topics.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/explain/explanation.hpp"
#include "takehold/json/json.hpp"
#include "takehold/report/terminal_page.hpp"

namespace takehold {

// Puts conditions into words without an assessment.
class NothingAnswered {
 public:
  explicit NothingAnswered(const Ruleset& ruleset);
  NothingAnswered(const NothingAnswered&) = delete;
  NothingAnswered& operator=(const NothingAnswered&) = delete;

  std::string condition(const FactDef& fact) const;  // of `asked_if`; empty if it is always asked
  std::string words(std::string_view text) const;

 private:
  Assessment assessment_;
  Bound bound_;
  Trace trace_;
  Evaluation evaluation_;
};

inline constexpr int QuestionIndent = 3;

// Each option with the id to set and its meaning.
void write_options(TerminalPage& page, const FactDef& fact, const NothingAnswered& nothing, int indent);

// The text above the questions of a topic, of a grid and of a table in it.
void write_topic(TerminalPage& page, const TopicView& topic, const NothingAnswered& nothing);
// Writes nothing for a single fact. Returns the indent of the questions below.
[[nodiscard]] int write_part(TerminalPage& page, const Ruleset& ruleset, const TopicPart& part, const NothingAnswered& nothing);

[[nodiscard]] Json topics_json(const std::vector<TopicView>& topics, const NothingAnswered& nothing);

}  // namespace takehold
