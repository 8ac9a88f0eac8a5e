// SPDX-License-Identifier: MIT
//
// The checks of a framework that go beyond a single tree; the compiler checks those. docs/semantics.md, section 11.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/framework/kinds.hpp"

namespace takehold {

struct Check {
  const Framework& framework;
  const Vocabulary& vocabulary;  // the shared one with the framework's own additions
  Issues& issues;
  bool trees_are_sound = true;  // they compile; only then do the checks below walk them
};

// A vocabulary's own parts: checks `part`, which may name anything in `all`.
void check_vocabulary(const Vocabulary& part, const Vocabulary& all, Issues& issues);

void check_texts(const Check& check);                        // what texts read, and whether it can be open
void check_reading(const Check& check);                      // facts that nothing reads, or that one rule reads twice
void check_behaviour(const Ruleset& alone, Issues& issues);  // truths that are settled although nothing is answered

// "there is no cause \"work-not-removd\"", with the nearest known name as its cure. `what` names the part that is wrong.
[[nodiscard]] Issue unknown_name(const std::string& kind, const std::string& wanted, const std::vector<std::string>& known,
                                 Place place, std::string what);

// The same place, with the part's name as its path.
[[nodiscard]] Place inside(Place place, std::string what);

// At most four, each once and like "I-78". Says what is wrong with the first that is not; nothing where all are well.
[[nodiscard]] std::optional<Issue> cite_fault(const Cites& cites);

// "rule \"nothing-removed\""
[[nodiscard]] std::string named(const std::string& kind, const std::string& id);

template <typename Item>
std::vector<std::string> ids_of(const std::vector<Item>& items) {
  std::vector<std::string> ids;
  for (const Item& item : items) ids.push_back(item.id);
  return ids;
}

}  // namespace takehold
