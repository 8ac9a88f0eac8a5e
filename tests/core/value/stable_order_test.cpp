// SPDX-License-Identifier: MIT
#include "takehold/value/stable_order.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>
#include <utility>
#include <vector>

using takehold::sort_stably;
using takehold::stable_order;

TEST_CASE("Items come in their order, and equal ones stay as they were") {
  std::mt19937 random(1);
  const auto by_rank = [](const auto& a, const auto& b) { return a.first < b.first; };
  for (std::size_t count : {0, 1, 2, 7, 100, 1000}) {
    std::vector<std::pair<unsigned, std::string>> items;
    for (std::size_t place = 0; place < count; ++place) items.emplace_back(random() % 10, std::to_string(place));
    auto wanted = items;
    std::stable_sort(wanted.begin(), wanted.end(), by_rank);
    sort_stably(items, by_rank);
    CHECK(items == wanted);
  }
}

TEST_CASE("An order is told as places, the items stay where they are") {
  const std::vector<int> ranks{30, 10, 20, 10};
  CHECK(stable_order(ranks.size(), [&](auto a, auto b) { return ranks[a] < ranks[b]; }) == std::vector<std::uint32_t>{1, 3, 2, 0});
}
