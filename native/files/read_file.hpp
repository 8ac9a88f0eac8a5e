// SPDX-License-Identifier: MIT
//
// Whole files and standard input, never more than a limit: a document is a stranger's.
#pragma once

#include <cstddef>
#include <string>

#include "takehold/value/result.hpp"

namespace takehold {

inline constexpr std::size_t DocumentLimit = 8 * 1024 * 1024;

// Issues, with `path` as their source: "no-file", "not-a-file", "too-big" (a regular file's size is checked before it is
// read), "read-failed".
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::size_t at_most = DocumentLimit);

// `name` is how messages call it.
[[nodiscard]] Result<std::string> read_standard_input(const std::string& name, std::size_t at_most = DocumentLimit);

}  // namespace takehold
