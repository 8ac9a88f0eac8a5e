// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

#include "takehold/json/json.hpp"

using takehold::Json;
using takehold::parse_json;
using takehold::print_json;
using takehold::print_json_line;

namespace {

Json random_json(std::mt19937& random, int depth) {
  const std::string texts[] = {"", "a", "\"\\/\n\t\x01\x7f", "caf\u00e9 \U0001f680", std::string(60, 'x')};
  const std::string numbers[] = {"0", "-1.50", "1E3", "123456789012345678901"};
  switch (random() % (depth == 0 ? 5 : 7)) {
    case 0:
      return Json::null();
    case 1:
      return Json::boolean(true);
    case 2:
      return Json::boolean(false);
    case 3:
      return Json::number(numbers[random() % 4]);
    case 4:
      return Json::string(texts[random() % 5]);
    case 5: {
      Json list = Json::array();
      for (auto left = random() % 5; left > 0; --left) list.items.push_back(random_json(random, depth - 1));
      return list;
    }
    default: {
      Json object = Json::object();
      for (auto left = random() % 5; left > 0; --left)
        object.add("key " + std::to_string(left) + texts[random() % 4], random_json(random, depth - 1));
      return object;
    }
  }
}

}  // namespace

TEST_CASE("Short things deep down stay on a line, the rest has a line for each member") {
  const std::string text = R"({
  "title": "x",
  "none": {},
  "answers": {
    "a": true,
    "range": { "low": 20, "high": 30 },
    "set": ["bonus", "promotion"]
  },
  "records": {
    "workflow": {
      "rows": [
        { "name": "Forecasting", "tasks_added": 2 },
        {
          "name": "Reporting",
          "tasks_added": { "low": 1, "high": 2 }
        }
      ],
      "more": true
    },
    "empty": { "rows": [] }
  },
  "list": [1, 2]
}
)";
  const auto json = parse_json(text, "a");
  REQUIRE(json);
  CHECK(print_json(*json) == text);
  CHECK(print_json_line(*parse_json(R"( {"a": [1, {"b": "x\u000b"}], "c": {}} )", "a")) == R"({"a":[1,{"b":"x\u000b"}],"c":{}})");
}

TEST_CASE("A line holds at most a hundred characters, counted as a reader counts them") {
  const auto list_of = [](std::size_t characters) {
    std::string word;
    for (std::size_t i = 0; i < characters; ++i) word += "\u00e4";
    return print_json(Json::object({{"a", Json::array({Json::string(word)})}}));
  };
  // Indent, key, brackets, quotes and a comma that may follow take 12 characters.
  CHECK(list_of(88).find("[\n") == std::string::npos);
  CHECK(list_of(89).find("[\n") != std::string::npos);
}

TEST_CASE("What is printed reads as the same tree, and prints as the same bytes") {
  std::mt19937 random(7);
  for (int i = 0; i < 500; ++i) {
    const Json json = random_json(random, 5);
    const std::string text = print_json(json);
    const auto again = parse_json(text, "a");
    REQUIRE(again);
    REQUIRE(*again == json);
    REQUIRE(print_json(*again) == text);
    const auto line = parse_json(print_json_line(json), "a");
    REQUIRE(line);
    REQUIRE(*line == json);
  }
}
