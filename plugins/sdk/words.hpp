// SPDX-License-Identifier: MIT
//
// The words of the plugin language: one table, from which they are registered and from which the stub for editors is
// made. Bodies are plain functions over the host; mistakes are reported, not raised, so that one load finds many.
#pragma once

#include <span>

#include "sdk/host.hpp"

namespace takehold::plugins {

struct SdkWord {
  const char* name;
  lua_CFunction entry;
  const char* parameters;  // "a: Condition, b: Condition", for the stub
  const char* returns;     // "Condition"; empty: nothing
  const char* doc;         // one line
};

// Makes a body callable from Lua. When the body has found one mistake too many, the plugin ends here.
template <int (*Body)(Host&, lua_State*)>
int entry(lua_State* L) {
  const int results = Body(Host::of(L), L);
  Budget::raise_if_stopped(L);
  return results;
}

// The methods of values; each in the source that holds their bodies.
std::span<const SdkWord> expression_methods();  // is, at_least, share_of, ...
std::span<const SdkWord> rows_methods();        // any_row, sum, where, ...

// The predefined names, by theme; each group in the source named after it.
std::span<const SdkWord> condition_words();   // all, any, when, count_of, ...
std::span<const SdkWord> plugin_words();      // framework, shared_vocabulary
std::span<const SdkWord> vocabulary_words();  // topic, fact, record, cause, owner, word
std::span<const SdkWord> grid_words();        // grid, item
std::span<const SdkWord> rule_words();        // rule, strength, measure
std::span<const SdkWord> chain_words();       // chain, link, ladder, rung
std::span<const SdkWord> estimate_words();    // estimate, step
std::span<const SdkWord> score_words();       // dimension, gate
std::span<const SdkWord> action_words();      // action
std::span<const SdkWord> shown_words();       // claim, view, example
std::span<const SdkWord> test_words();        // test
std::span<const SdkWord> part_words();        // option, cite, part, indicator, ...

struct WordGroup {
  const char* title;
  std::span<const SdkWord> words;
};
// All predefined names, in the order of docs/plugins.md.
std::vector<WordGroup> word_groups();

// True for the names that rows_methods() takes and a fact can therefore not have.
bool is_rows_word(std::string_view name);

}  // namespace takehold::plugins
