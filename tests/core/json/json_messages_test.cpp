// SPDX-License-Identifier: MIT
//
// What a person reads who has broken a document by hand.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/json/json.hpp"

TEST_CASE("A broken document is refused with the place, what is wrong and what to do") {
  struct Case {
    std::string text, message;
  };
  const std::vector<Case> cases{
      {"", "1:1: error: the document is empty\n  cure: expected { ... }"},
      {"{\n  \"a\": 1\n  \"b\": 2\n}",
       "3:3: error: a comma is missing before this\n  cure: separate it from what comes before by a comma, or close with }"},
      {"{\n  \"a\": 1,\n}", "2:9: error: there is a comma before the closing }\n  cure: remove the comma"},
      {"[1, 2,]", "1:6: error: there is a comma before the closing ]\n  cure: remove the comma"},
      {"{\"a\": 1,, \"b\": 2}", "1:9: error: there is a comma where a key is expected\n  cure: remove one comma"},
      {"{\"a\" 1}", "1:6: error: a colon is missing after the key \"a\""},
      {"{\"a\": }", "1:7: error: a value is missing after the key \"a\"\n  cure: write a value, or null for \"not answered\""},
      {"{\"a\": rollout}", "1:7: error: text needs double quotes\n  cure: write \"rollout\""},
      {"{a: 1}", "1:2: error: a key needs double quotes\n  cure: write \"a\""},
      {"{'a': 1}", "1:2: error: text and keys stand in straight double quotes\n  cure: replace this quotation mark by \""},
      {"{\"a\": \u201cx\u201d}",
       "1:7: error: text and keys stand in straight double quotes\n  cure: replace this quotation mark by \""},
      {"{\"a\": True}", "1:7: error: \"True\" is no word of JSON\n  cure: write true"},
      {"{\"a\": yes}", "1:7: error: \"yes\" is no word of JSON\n  cure: write true"},
      {"{\"a\": None}", "1:7: error: \"None\" is no word of JSON\n  cure: write null"},
      {"{\"a\": 007}", "1:8: error: a number does not begin with 0\n  cure: drop the zero in front"},
      {"{\"a\": .5}", "1:7: error: a digit is missing before the point\n  cure: write 0 before the point"},
      {"{\"a\": 5.}", "1:7: error: a digit is missing after the point"},
      {"{\"a\": +5}", "1:7: error: a number has no plus sign in front\n  cure: drop the +"},
      {"{\"a\": 1e999}", "1:7: error: the number is too large"},
      {"{\"a\": -}", "1:7: error: this is no number as JSON writes it\n  cure: write it like 12, -3 or 0.5"},
      {"{\"a\": \"x\n}",
       "1:7: error: the text that begins here is not closed on its line\n  cure: add the missing \"; a line break inside a text "
       "is written \\n"},
      {"{\"a\": \"x\ty\"}", "1:9: error: there is a tab inside a text\n  cure: write \\t, or a space"},
      {"{\"a\": \"C:\\new\\docs\"}",
       "1:14: error: there is a backslash before a character that it does not go with\n  cure: write \\\\ for a backslash"},
      {"{\"a\": \"\\u12x4\"}", "1:8: error: \\u needs four hexadecimal digits after it"},
      {"{\"a\": \"\xe4\"}", "1:8: error: the text is not valid UTF-8\n  cure: save the file as UTF-8"},
      {"{ // words\n}",
       "1:3: error: this is a comment, and JSON has none\n  cure: remove it, or put the words into a \"note\""},
      {"{\n\"a\": [1, 2\n}", "3:1: error: this } does not close the [ of line 2\n  cure: expected ]"},
      {"{\n\"a\": 1\n", "3:1: error: the document ends before the { of line 1 is closed\n  cure: add the missing }"},
      {"{}\n{}",
       "2:1: error: something follows the end of the document\n  cure: remove it, or the bracket that closes too early"},
      {std::string("{}\0", 3), "1:3: error: a control character (code 0) cannot be here\n  cure: remove it"},
      {"{\"a\": \u00e4\u00f6 }",
       "1:7: error: expected a value after the key \"a\": text in double quotes, a number, true, false, null, [ or {"},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    const auto json = takehold::parse_json(each.text, "a.json");
    REQUIRE_FALSE(json);
    CHECK(to_text(json.issues()) == "a.json:" + each.message);
  }
}
