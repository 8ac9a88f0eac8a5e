// SPDX-License-Identifier: MIT
//
// FNV-1a, to tell whether something has changed since it was last sent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace takehold::web {

class Hash {
 public:
  template <class Plain>
  Hash& add(const Plain& value) {
    return bytes(&value, sizeof value);
  }
  Hash& add(std::string_view text) { return bytes(text.data(), text.size()).add(text.size()); }
  std::uint64_t value() const { return value_; }

 private:
  Hash& bytes(const void* from, std::size_t size) {
    for (const auto* byte = static_cast<const unsigned char*>(from); size > 0; --size, ++byte) value_ = (value_ ^ *byte) * 1099511628211u;
    return *this;
  }
  std::uint64_t value_ = 14695981039346656037u;
};

}  // namespace takehold::web
