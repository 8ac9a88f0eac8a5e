// SPDX-License-Identifier: MIT
//
// Options as people write them: by id, by label, or by a beginning that only one of them has; in letters of any size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "change/asked.hpp"
#include "takehold/value/result.hpp"

namespace takehold {

[[nodiscard]] Result<std::size_t> parse_option(std::string_view text, const Asked& asked);

// One bit an option; separated by semicolons, or by commas if it has none.
[[nodiscard]] Result<std::uint64_t> parse_options(std::string_view text, const Asked& asked);

}  // namespace takehold
