// SPDX-License-Identifier: MIT
//
// Counts in sentences: "1 rule", "2 rules".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace takehold {

[[nodiscard]] inline std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

}  // namespace takehold
