// SPDX-License-Identifier: MIT
#include "takehold/value/characters.hpp"

#include <utf8proc.h>

#include <cstddef>

namespace takehold {

Character first_character(std::string_view text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  utf8proc_int32_t point = -1;
  const utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (size <= 0) return {-1, text.substr(0, 1)};
  return {point, text.substr(0, static_cast<std::size_t>(size))};
}

int columns_of(std::int32_t point) { return point < 0 ? 1 : utf8proc_charwidth(point); }

}  // namespace takehold
