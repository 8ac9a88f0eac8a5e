// SPDX-License-Identifier: MIT
//
// Sorting in which equal items stay as they were. The algorithm is compiled once, on places, and not anew for each type, which
// in a program that is downloaded is the dearer part; records are moved once, whatever their size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace takehold {

// Whether the item at place `a` belongs before the one at `b`. Holds a reference: for the length of a call.
class ComesBefore {
 public:
  template <typename Compare>
  ComesBefore(const Compare& compare)
      : compare_(&compare), call_([](const void* of, std::uint32_t a, std::uint32_t b) { return bool((*static_cast<const Compare*>(of))(a, b)); }) {}

  bool operator()(std::uint32_t a, std::uint32_t b) const { return call_(compare_, a, b); }

 private:
  const void* compare_;
  bool (*call_)(const void*, std::uint32_t, std::uint32_t);
};

// The places of `count` items in their order; at most 2^32 of them.
[[nodiscard]] std::vector<std::uint32_t> stable_order(std::size_t count, ComesBefore before);

// Puts items into the order of `before(const T&, const T&)`.
template <typename T, typename Before>
void sort_stably(std::vector<T>& items, const Before& before) {
  const auto by_place = [&](std::uint32_t a, std::uint32_t b) { return before(items[a], items[b]); };
  std::vector<T> sorted;
  sorted.reserve(items.size());
  for (const std::uint32_t place : stable_order(items.size(), by_place)) sorted.push_back(std::move(items[place]));
  items = std::move(sorted);
}

}  // namespace takehold
