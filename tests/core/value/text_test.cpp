// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/value/text.hpp"

using takehold::excerpt;
using takehold::list_in_words;
using takehold::nearest_name;
using takehold::normalise_text;

TEST_CASE("Text is composed to normal form C and trimmed") {
  struct Case {
    std::string given, wanted;
  };
  const std::vector<Case> cases{
      {"", ""},
      {" \t\r\n ", ""},
      {"  two  words ", "two  words"},
      {"Cafe\u0301", "Caf\u00e9"},
      {"\u00a0\u2003Caf\u00e9\u3000", "Caf\u00e9"},
      {"\u212b", "\u00c5"},  // Angstrom sign
      {"a\u0323\u0307", "\u1ea1\u0307"},
      {"a\u0307\u0323", "\u1ea1\u0307"},  // marks in the other order
      {"\u1112\u1161\u11ab", "\ud55c"},   // Hangul
      {"\u0958", "\u0915\u093c"},         // excluded from composition
      {"\ufa6c", "\U000242ee"},            // decomposes to a character beyond the first 65,536
      {"\ufb01", "\ufb01"},               // a ligature is no canonical equivalent
      {"\U0001f680 go", "\U0001f680 go"},
      {std::string("a\0b", 3), std::string("a\0b", 3)},
  };
  for (const Case& each : cases) {
    CAPTURE(each.given);
    const auto normal = normalise_text(each.given);
    REQUIRE(normal.has_value());
    CHECK(*normal == each.wanted);
    CHECK(normalise_text(*normal) == normal);
  }
}

TEST_CASE("A text of nothing but marks is brought into order as fast as any other") {
  std::string marks, above, below;
  for (int i = 0; i < 200'000; ++i) marks += i % 2 == 0 ? "\u0307" : "\u0323";
  for (int i = 0; i < 100'000; ++i) {
    below += "\u0323";
    above += "\u0307";
  }
  CHECK(normalise_text(marks) == below + above);
}

TEST_CASE("Bytes that are not UTF-8 are no text") {
  for (const std::string text : {"\xff", "a\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"}) {
    CAPTURE(text);
    CHECK_FALSE(normalise_text(text).has_value());
  }
}

TEST_CASE("The nearest name is found for a slip, and none for another word") {
  const std::vector<std::string> names{"training_done", "tasks_added", "tasks_removed", "bonus"};
  CHECK(nearest_name("trainig_done", names) == "training_done");
  CHECK(nearest_name("training-done", names) == "training_done");
  CHECK(nearest_name("TasksAdded", names) == "tasks_added");
  CHECK(nearest_name("tasks_aded", names) == "tasks_added");
  CHECK(nearest_name("bonsu", names) == "bonus");
  CHECK(nearest_name("penalty", names).empty());
  CHECK(nearest_name("", names).empty());
  CHECK(nearest_name("b", names).empty());
  CHECK(nearest_name(std::string(5000, 'x'), names).empty());
  CHECK(nearest_name("bonus", {}).empty());
}

TEST_CASE("Lists are said as a person says them") {
  const std::vector<std::string> items{"a", "b", "c", "d", "e"};
  const auto first = [&](std::size_t count) { return std::span(items).first(count); };
  CHECK(list_in_words(first(0)).empty());
  CHECK(list_in_words(first(1)) == "a");
  CHECK(list_in_words(first(2)) == "a and b");
  CHECK(list_in_words(first(3)) == "a, b and c");
  CHECK(list_in_words(first(4)) == "a, b, c and 1 more");
  CHECK(list_in_words(first(5)) == "a, b, c and 2 more");
  CHECK(list_in_words(items, 1) == "a and 4 more");
}

TEST_CASE("A stranger's text is quoted short and without control characters") {
  CHECK(excerpt("short") == "short");
  CHECK(excerpt("a\x1b[31m\nb") == "a [31m b");
  CHECK(excerpt("\u00e4\u00f6\u00fcx", 3) == "\u00e4\u00f6\u00fc...");
}

TEST_CASE("The first letter of a sentence is raised") {
  CHECK(takehold::capitalised("work added") == "Work added");
  CHECK(takehold::capitalised("\u00e4rger") == "\u00e4rger");
  CHECK(takehold::capitalised("").empty());
}
