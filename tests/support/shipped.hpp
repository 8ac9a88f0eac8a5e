// SPDX-License-Identifier: MIT
//
// The rules and the examples that ship, as every program gets them. For test programs that link takehold::plugins and takehold::rules.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <memory>

#include "takehold/plugins/catalogue.hpp"
#include "takehold/rules/bundle.hpp"

namespace takehold::test {

// All of it loaded; fails the test where not all is on.
inline std::unique_ptr<Catalogue> shipped_catalogue() {
  std::unique_ptr<Catalogue> catalogue = make_catalogue(MemoryFiles::of(bundled_files()));
  load_all(*catalogue);
  for (const CatalogueEntry& entry : catalogue->entries()) {
    INFO(entry.id << "\n" << to_text(entry.issues));
    REQUIRE(entry.on);
  }
  return catalogue;
}

inline std::shared_ptr<const Ruleset> shipped_rules() { return shipped_catalogue()->ruleset(); }

}  // namespace takehold::test
