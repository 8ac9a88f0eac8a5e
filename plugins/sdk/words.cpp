// SPDX-License-Identifier: MIT
#include "sdk/words.hpp"

namespace takehold::plugins {

std::vector<WordGroup> word_groups() {
  return {
      {"The file", plugin_words()},
      {"Vocabulary", vocabulary_words()},
      {"Questions asked together", grid_words()},
      {"Conditions and numbers", condition_words()},
      {"Rules", rule_words()},
      {"What breaks first", chain_words()},
      {"Carried over", estimate_words()},
      {"Scores and gates", score_words()},
      {"Actions", action_words()},
      {"Shown", shown_words()},
      {"Tests", test_words()},
      {"Parts of declarations", part_words()},
  };
}

}  // namespace takehold::plugins
