// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "takehold/value/issue.hpp"

using takehold::Issues;
using takehold::Place;

TEST_CASE("An issue is printed with its place in front, its path and its cure below") {
  const auto issue =
      takehold::error("out-of-range", "\"days\" must be in the range 0 to 9", "write less", Place{"a.json", 3, 14, "answers.days"});
  CHECK(to_text(issue) == "a.json:3:14: error: \"days\" must be in the range 0 to 9\n  at answers.days\n  cure: write less");
}

TEST_CASE("What is not known about a place is left out") {
  CHECK(to_text(takehold::warning("x", "odd")) == "warning: odd");
  CHECK(to_text(takehold::warning("x", "odd", {}, Place{"a.json", 0, 0, {}})) == "a.json: warning: odd");
  CHECK(to_text(takehold::warning("x", "odd", {}, Place{"a.json", 7, 0, {}})) == "a.json:7: warning: odd");
  CHECK(to_text(takehold::error("x", "odd", {}, Place{{}, 7, 2, {}})) == "line 7, column 2: error: odd");
}

TEST_CASE("In one line, the cure comes after the message") {
  CHECK(in_one_line(takehold::error("x", "odd", "write less", Place{"a.json", 7, 0, {}})) == "odd; write less");
  CHECK(in_one_line(takehold::error("x", "odd")) == "odd");
}

TEST_CASE("Only an error makes issues an error") {
  CHECK_FALSE(takehold::has_error({}));
  CHECK_FALSE(takehold::has_error({takehold::warning("x", "odd")}));
  CHECK(takehold::has_error({takehold::warning("x", "odd"), takehold::error("y", "wrong")}));
  CHECK(to_text(Issues{takehold::warning("x", "odd"), takehold::error("y", "wrong")}) == "warning: odd\nerror: wrong");
}
