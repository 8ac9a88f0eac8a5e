// SPDX-License-Identifier: MIT
//
// What lists of questions share, whether of one assessment or of all that can be asked.
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

// What is needed to say conditions in words while there is no assessment.
class NothingAnswered {
 public:
  explicit NothingAnswered(const Ruleset& ruleset);
  NothingAnswered(const NothingAnswered&) = delete;
  NothingAnswered& operator=(const NothingAnswered&) = delete;

  std::string condition(const FactDef& fact) const;  // of `asked_if`; empty where it is always asked
  std::string words(std::string_view text) const;

 private:
  Assessment assessment_;
  Bound bound_;
  Trace trace_;
  Evaluation evaluation_;
};

inline constexpr int QuestionIndent = 3;

// Each option as it is set and as it is meant.
void write_options(TerminalPage& page, const FactDef& fact, const NothingAnswered& nothing, int indent);

// What stands above the questions of a topic, of a grid and of a table in it.
void write_topic(TerminalPage& page, const TopicView& topic, const NothingAnswered& nothing);
// Nothing for a single fact. Gives the indent of the questions below.
[[nodiscard]] int write_part(TerminalPage& page, const Ruleset& ruleset, const TopicPart& part, const NothingAnswered& nothing);

[[nodiscard]] Json topics_json(const std::vector<TopicView>& topics, const NothingAnswered& nothing);

}  // namespace takehold
