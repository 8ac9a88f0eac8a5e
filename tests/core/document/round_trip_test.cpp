// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

#include "core/document/generated_documents.hpp"
#include "core/document/small_vocabulary.hpp"

using namespace takehold;
using namespace takehold::test;

TEST_CASE("An assessment that is written and read again is the same, and so are the bytes") {
  std::mt19937 random(20260331);
  for (int i = 0; i < 500; ++i) {
    const Assessment made = generated_assessment(random, small_vocabulary());
    const std::string text = write_document(made, small_vocabulary());
    const Assessment again = from_json(text);
    CAPTURE(text);
    REQUIRE(again == made);
    REQUIRE(write_document(again, small_vocabulary()) == text);
  }
}

TEST_CASE("Answers of a plugin that is not loaded survive reading and writing without it") {
  Vocabulary without = small_vocabulary();
  without.facts.erase(without.facts.begin() + 4, without.facts.end());
  without.tables.erase(without.tables.begin());
  without.tables.front().facts.clear();
  std::mt19937 random(99);
  for (int i = 0; i < 200; ++i) {
    const Assessment made = generated_assessment(random, small_vocabulary());
    const auto partly = read_document(write_document(made, small_vocabulary()), "a", without);
    REQUIRE(partly);
    const std::string text = write_document(partly->value, without);
    const auto stable = read_document(text, "a", without);
    REQUIRE(stable);
    REQUIRE(write_document(stable->value, without) == text);
    // With the plugin again all answers are back; only the order of what nobody knows may differ.
    const Assessment back = from_json(text);
    REQUIRE(back.answers == made.answers);
    REQUIRE(back.tables == made.tables);
  }
}

TEST_CASE("A document cut off anywhere is refused, and never read as something else") {
  std::mt19937 random(5);
  const std::string text = write_document(generated_assessment(random, small_vocabulary()), small_vocabulary());
  for (std::size_t size = 0; size + 2 < text.size(); ++size) {
    REQUIRE_FALSE(read_document(text.substr(0, size), "a", small_vocabulary()));
  }
}

TEST_CASE("A document with any byte changed is read or refused, but never read and written differently twice") {
  std::mt19937 random(6);
  const std::string good = write_document(generated_assessment(random, small_vocabulary()), small_vocabulary());
  for (int i = 0; i < 3000; ++i) {
    std::string text = good;
    text[random() % text.size()] = static_cast<char>(random() % 256);
    const auto noted = read_document(text, "a", small_vocabulary());
    if (!noted) {
      REQUIRE(has_error(noted.issues()));
      continue;
    }
    const std::string once = write_document(noted->value, small_vocabulary());
    const auto again = read_document(once, "a", small_vocabulary());
    REQUIRE(again);
    REQUIRE(write_document(again->value, small_vocabulary()) == once);
  }
}
