// SPDX-License-Identifier: MIT
//
// The answers of a plugin's test, as the text of a document (docs/document.md).
#pragma once

#include <string>

#include "sdk/keys.hpp"

namespace takehold::plugins {

// From the table on top of the stack, the value of `given` in `test`.
[[nodiscard]] std::string given_document(Keys& test, const std::string& title);

}  // namespace takehold::plugins
