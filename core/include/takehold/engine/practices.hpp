// SPDX-License-Identifier: MIT
//
// The state of each practice of a framework, and why. A practice is an action, whether or not anything asks for it
// now. Nobody reports that one is done; it is read from the answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/judgement.hpp"

namespace takehold {

enum class PracticeState {
  Missing,   // a finding asks for it, and the time that it was meant for is over
  Due,       // a finding asks for it
  Done,      // a strength that holds rests on an answer that the practice changes, or everything that it changes is so already
  NotAsked,  // every rule that could ask for it is clear
  Open,      // nothing asks for it yet, and a rule that could waits for answers
};
[[nodiscard]] std::string_view to_text(PracticeState state);  // "missing", "due", "done", "nothing asks for it", "can't say yet"

struct JudgedPractice {
  std::size_t framework = 0;           // whose practice it is: one of those that propose the action
  ActionPlace action;                  // the action that gives the words
  PracticeState state = PracticeState::Open;
  std::vector<std::size_t> planned;    // Missing, Due: places in Judgement::plan; one for each subject
  std::vector<std::size_t> findings;   // Missing, Due: places in Judgement::findings that ask for it, severe ones first
  std::optional<std::size_t> strength; // Done: place in Judgement::verdicts of the strength that says so; nothing: it is so already
};

// By framework, then by phase, then by state in the order above, then as planned or declared. Practices for which no rule applies
// are left out.
[[nodiscard]] std::vector<JudgedPractice> judge_practices(const Ruleset& ruleset, const Assessment& assessment, const Judgement& judgement);

struct Practice {
  std::size_t framework = 0;         // place in Ruleset::frameworks
  Phase phase = Phase::BeforeGoLive;
  PracticeState state = PracticeState::Open;
  std::string title;                 // of the strength that says it is done, if there is one, otherwise what is to be done
  std::string because;               // the reason: titles of findings or of the strength; empty if there is no more to say
  std::string target;                // key of the finding, or empty
  std::optional<Severity> severity;  // of the severest finding that asks for it
};

}  // namespace takehold
