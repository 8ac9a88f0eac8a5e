// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "takehold/value/date.hpp"

using takehold::FirstDay;
using takehold::LastDay;
using takehold::parse_date;
using takehold::print_date;

TEST_CASE("Dates are days of the Gregorian calendar") {
  CHECK(parse_date("1970-01-01") == 0);
  CHECK(parse_date("1969-12-31") == -1);
  CHECK(parse_date("2000-01-01") == FirstDay);
  CHECK(parse_date("2000-02-29") == FirstDay + 59);
  CHECK(parse_date("2099-12-31") == LastDay);
  CHECK(parse_date("2100-03-01") == *parse_date("2100-02-28") + 1);
  CHECK(parse_date("0000-03-01") == -719468);
}

TEST_CASE("What is no day is no date") {
  const std::vector<std::string> texts{"",           "2026-3-31",  "2026-03-32", "2026-02-29",  "2026-13-01",  "2026-00-10",
                                       "2026-01-00", "31.03.2026", "2026/03/31", "2026-03-31T", " 2026-03-31", "+026-03-31",
                                       "2100-02-29", "2026-0a-01"};
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("Every day is printed as it is read, and follows the day before") {
  for (std::int64_t day = -719528; day <= 60000; ++day) {
    if (parse_date(print_date(day)) != day) FAIL(day << " is printed as " << print_date(day));
  }
  CHECK(print_date(LastDay) == "2099-12-31");
}
