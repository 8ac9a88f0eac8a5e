// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/json/json.hpp"

using takehold::Json;
using takehold::parse_json;

namespace {

Json parsed(const std::string& text) {
  const auto json = parse_json(text, "a.json");
  if (!json) FAIL(to_text(json.issues()));
  return *json;
}

std::string refusal(const std::string& text) {
  const auto json = parse_json(text, "a.json");
  REQUIRE_FALSE(json);
  REQUIRE(json.issues().size() == 1);
  return json.issues().front().code;
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("All kinds of JSON values are read") {
  const Json json = parsed(R"( {"a": null, "b": [true, false], "c": {"d": "text"}, "e": 1} )");
  CHECK(json.find("a")->is(Json::Kind::Null));
  CHECK(json.find("b")->items == std::vector<Json>{Json::boolean(true), Json::boolean(false)});
  CHECK(json.find("c")->find("d")->text == "text");
  CHECK(json.find("e")->is(Json::Kind::Number));
  CHECK(json.find("f") == nullptr);
  CHECK(Json::null().find("a") == nullptr);
}

TEST_CASE("A number keeps the text that was written") {
  for (const std::string number :
       {"0", "-0", "1E3", "1.50", "-0.0e-0", "1e-999", "123456789012345678901234567890", "9223372036854775808"}) {
    CHECK(parsed(number).text == number);
    CHECK(parsed("[ 1, " + number + " ]").items[1].text == number);
    CHECK(parsed("{\"a\":" + number + "}").find("a")->text == number);
  }
}

TEST_CASE("Escapes in a text become what they stand for") {
  CHECK(parsed(R"("\"\\\/\b\f\n\r\t")").text == "\"\\/\b\f\n\r\t");
  CHECK(parsed(R"("\u00e9\ud83d\ude80")").text == "\u00e9\U0001f680");
  CHECK(parsed(R"("a\u0000b")").text == std::string("a\0b", 3));
}

TEST_CASE("Each value knows the line and the column where it starts, in characters") {
  const Json json = parsed("{\n  \"caf\u00e9\": 12,\n\t\"b\" :\r\n [ true ,\"\u00e4\\\"\",-1.5e2,{ } ]\n}");
  CHECK((json.line == 1 && json.column == 1));
  CHECK((json.find("caf\u00e9")->line == 2 && json.find("caf\u00e9")->column == 11));
  const Json& list = *json.find("b");
  CHECK((list.line == 4 && list.column == 2));
  CHECK((list.items[0].line == 4 && list.items[0].column == 4));
  CHECK((list.items[1].line == 4 && list.items[1].column == 10));
  CHECK((list.items[2].line == 4 && list.items[2].column == 16));
  CHECK((list.items[3].line == 4 && list.items[3].column == 23));
}

TEST_CASE("A byte order mark in front is passed over and counts as no column") {
  const Json json = parsed("\xEF\xBB\xBF{}");
  CHECK((json.line == 1 && json.column == 1));
  CHECK(refusal("\xEF\xBB\xBF\xEF\xBB\xBF{}") == "json-syntax");
}

TEST_CASE("The order of members is kept and no key may stand twice") {
  const Json json = parsed(R"({"z": 1, "a": 2})");
  CHECK(json.members[0].first == "z");
  CHECK(json.members[1].first == "a");
  const auto twice = parse_json("{\"a\": 1,\n \"b\": {\"a\": 1}, \"\\u0061\": 2}", "a.json");
  REQUIRE_FALSE(twice);
  CHECK(twice.issues().front().code == "json-duplicate-key");
  CHECK(to_text(twice.issues().front()).starts_with("a.json:2:17: error: the key \"a\" is there twice"));
}

TEST_CASE("Only RFC 8259 is JSON") {
  const std::vector<std::string> refused{"",
                                         " ",
                                         "nul",
                                         "[1,]",
                                         "[,1]",
                                         "[1 2]",
                                         "{\"a\"}",
                                         "{\"a\":}",
                                         "{a: 1}",
                                         "{'a': 1}",
                                         "{\"a\": 1,}",
                                         "[1]]",
                                         "{} {}",
                                         "[01]",
                                         "[+1]",
                                         "[.5]",
                                         "[1.]",
                                         "[1e]",
                                         "[0x1]",
                                         "[NaN]",
                                         "[True]",
                                         "[Infinity]",
                                         "[\"\t\"]",
                                         "[\"\n\"]",
                                         "[\"\\x\"]",
                                         "[\"\\u12\"]",
                                         "[\"\\ud800\"]",
                                         "[\"\\udc00\\ud800\"]",
                                         "\"",
                                         "[\"a]",
                                         "// a\n{}",
                                         "[1/**/]",
                                         "# a\n{}",
                                         "[\xff]",
                                         "[\"\xff\"]",
                                         "[\"\xed\xa0\x80\"]",
                                         "\f[]",
                                         "[1\xc2\xa0]",
                                         "{\"a\":1 \"b\":2}",
                                         "[\"a\"",
                                         "{",
                                         "[",
                                         "]",
                                         "}",
                                         ":",
                                         ",",
                                         "-",
                                         "[1e400]",
                                         std::string("[]\0", 3),
                                         std::string("[\0]", 3),
                                         std::string("{\"a\":1}\0x", 9),
                                         std::string("\xff\xfe[\0]\0", 6)};
  for (const std::string& text : refused) {
    CAPTURE(text);
    CHECK(refusal(text) == "json-syntax");
  }
  for (const std::string text :
       {"[]", "{}", " [ ] ", "\"\"", "0", "null", "[\"\x7f\"]", "{\"\": 0}", "[1E+2,-0,0.1]", "\t\r\n{}\n"}) {
    CAPTURE(text);
    CHECK(parse_json(text, "a.json"));
  }
}

TEST_CASE("The limits hold exactly and are refused in words") {
  CHECK(parse_json(nested(64), "a"));
  CHECK(refusal(nested(65)) == "json-too-deep");
  CHECK(refusal(std::string(1'000'000, '[')) == "json-too-deep");

  const std::string text(64 * 1024, 'x');
  CHECK(parse_json("[\"" + text + "\"]", "a"));
  CHECK(refusal("[\"" + text + "x\"]") == "json-text-too-long");
  CHECK(refusal("{\"" + text + "x\": 1}") == "json-text-too-long");
  CHECK(refusal("[0." + std::string(64 * 1024, '1') + "]") == "json-text-too-long");

  std::string values = "[0";
  for (int i = 0; i < 199'998; ++i) values += ",0";
  CHECK(parse_json(values + "]", "a"));
  CHECK(refusal(values + ",0]") == "json-too-many");

  const std::string eight_megabytes = "[]" + std::string(8 * 1024 * 1024 - 2, ' ');
  CHECK(parse_json(eight_megabytes, "a"));
  CHECK(refusal(eight_megabytes + " ") == "json-too-big");
}

TEST_CASE("Two trees are equal whatever their places are") {
  CHECK(parsed("{\"a\": [1, 2]}") == parsed("{\n\"a\":\n[1,2]}"));
  CHECK_FALSE(parsed("[1]") == parsed("[1.0]"));
  CHECK_FALSE(parsed(R"({"a":1,"b":2})") == parsed(R"({"b":2,"a":1})"));
  CHECK_FALSE(Json::string("1") == Json::number("1"));
}
