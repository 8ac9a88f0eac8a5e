// SPDX-License-Identifier: MIT
// Replace this by a real test.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "takehold/rules/bundle.hpp"

TEST_CASE("bundled files are sorted by path") {
  const auto files = takehold::bundled_files();
  CHECK(std::is_sorted(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; }));
}
