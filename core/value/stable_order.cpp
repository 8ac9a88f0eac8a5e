// SPDX-License-Identifier: MIT
#include "takehold/value/stable_order.hpp"

#include <algorithm>
#include <numeric>

namespace takehold {

std::vector<std::uint32_t> stable_order(std::size_t count, ComesBefore before) {
  std::vector<std::uint32_t> places(count);
  std::iota(places.begin(), places.end(), 0U);
  std::stable_sort(places.begin(), places.end(), before);
  return places;
}

}  // namespace takehold
