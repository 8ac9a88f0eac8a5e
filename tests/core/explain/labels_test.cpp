// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "../../../core/explain/labels.hpp"

using takehold::in_sentence;

TEST_CASE("A label loses its capital inside a sentence, unless it begins with an abbreviation") {
  CHECK(in_sentence("Got worse") == "got worse");
  CHECK(in_sentence("A little faster") == "a little faster");
  CHECK(in_sentence("AI team") == "AI team");
  CHECK(in_sentence("HR") == "HR");
  CHECK(in_sentence("B") == "B");
  CHECK(in_sentence("3 of 4") == "3 of 4");
  CHECK(in_sentence("").empty());
}
