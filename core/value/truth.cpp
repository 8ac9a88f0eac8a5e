// SPDX-License-Identifier: MIT
#include "takehold/value/truth.hpp"

#include <array>

namespace takehold {

std::string_view to_text(TruthSet set) {
  static constexpr std::array<std::string_view, 8> names{"", "T", "F", "TF", "N", "TN", "FN", "TFN"};
  return names[set.bits()];
}

}  // namespace takehold
