// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <vector>

#include "takehold/value/decimal.hpp"

using takehold::Decimal;
using takehold::parse_decimal;
using takehold::print_decimal;
using takehold::print_rounded;
using takehold::to_scale_exactly;

TEST_CASE("A number is read exactly as it is written") {
  struct Case {
    std::string text;
    Decimal number;
  };
  const std::vector<Case> cases{
      {"0", {0, 0}},
      {"-0", {0, 0}},
      {"-0.000", {0, 0}},
      {"12", {12, 0}},
      {"-12", {-12, 0}},
      {"2.50", {25, 1}},
      {"0.25", {25, 2}},
      {"100", {100, 0}},
      {"1e3", {1000, 0}},
      {"1E+3", {1000, 0}},
      {"125e-2", {125, 2}},
      {"100e-2", {1, 0}},
      {"0.5e1", {5, 0}},
      {"0e999999999999999999999", {0, 0}},
      {"0.000000000000000001", {1, 18}},
      {"999999999999999999", {999'999'999'999'999'999, 0}},
      {"1000000000000000000", {1'000'000'000'000'000'000, 0}},
      {"-1e18", {-1'000'000'000'000'000'000, 0}},
      {"1000000000000000000000e-6", {1'000'000'000'000'000, 0}},
      {"0.0000000000000000000000000001e28", {1, 0}},
  };
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(parse_decimal(each.text) == each.number);
  }
}

TEST_CASE("What is no number of JSON, or does not fit, is no decimal") {
  const std::vector<std::string> texts{"",
                                       "-",
                                       "+1",
                                       "01",
                                       "-01",
                                       ".5",
                                       "1.",
                                       "1.e2",
                                       "1e",
                                       "1e+",
                                       "1 ",
                                       " 1",
                                       "1,5",
                                       "0x10",
                                       "1_000",
                                       "NaN",
                                       "Infinity",
                                       "--1",
                                       "1e1.5",
                                       "1.2.3",
                                       "1000000000000000001",
                                       "1e19",
                                       "1e400",
                                       "1e999999999999999999999",
                                       "1e-19",
                                       "1.0000000000000000001"};
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK_FALSE(parse_decimal(text).has_value());
  }
}

TEST_CASE("A scale is reached exactly or not at all") {
  CHECK(to_scale_exactly({25, 1}, 2) == 250);
  CHECK(to_scale_exactly({-25, 1}, 1) == -25);
  CHECK(to_scale_exactly({250, 2}, 1) == 25);
  CHECK_FALSE(to_scale_exactly({25, 1}, 0).has_value());
  CHECK(to_scale_exactly({0, 0}, 6) == 0);
  CHECK(to_scale_exactly({1'000'000'000'000, 0}, 6) == 1'000'000'000'000'000'000);
  CHECK_FALSE(to_scale_exactly({1'000'000'000'001, 0}, 6).has_value());
}

TEST_CASE("A number is printed as short as it can be without losing a digit") {
  CHECK(print_decimal(250, 2) == "2.5");
  CHECK(print_decimal(-5, 2) == "-0.05");
  CHECK(print_decimal(0, 6) == "0");
  CHECK(print_decimal(100, 0) == "100");
  CHECK(print_decimal(1000, 2) == "10");
  CHECK(print_decimal(INT64_MIN, 0) == "-9223372036854775808");
}

TEST_CASE("A number for a person is rounded with halves away from zero") {
  CHECK(print_rounded(333'333, 6, 1) == "0.3");
  CHECK(print_rounded(25, 2, 1) == "0.3");
  CHECK(print_rounded(-25, 2, 1) == "-0.3");
  CHECK(print_rounded(24, 2, 1) == "0.2");
  CHECK(print_rounded(-4, 2, 1) == "0");
  CHECK(print_rounded(995, 3, 2) == "1");
  CHECK(print_rounded(15, 1, 4) == "1.5");
  CHECK(print_rounded(1'000'000'000'000'000'000, 6, 0) == "1000000000000");
}

TEST_CASE("Printing a number and reading it again gives the number") {
  std::mt19937_64 random(20260331);
  for (int i = 0; i < 5000; ++i) {
    const int scale = static_cast<int>(random() % 7);
    const auto units = static_cast<std::int64_t>(random() % 2'000'000'000'001) - 1'000'000'000'000;
    const auto number = parse_decimal(print_decimal(units, scale));
    REQUIRE(number.has_value());
    REQUIRE(to_scale_exactly(*number, scale) == units);
  }
}
