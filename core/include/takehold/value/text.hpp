// SPDX-License-Identifier: MIT
//
// Text from people: UTF-8, in Unicode's normalisation form C, without white space at either end
// (docs/semantics.md, section 10).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace takehold {

// Normalised text; nothing when the bytes are not valid UTF-8.
[[nodiscard]] std::optional<std::string> normalise_text(std::string_view text);

// The known name that `wanted` was most likely meant to be; empty if none is close (within about a third of its letters).
[[nodiscard]] std::string nearest_name(std::string_view wanted, std::span<const std::string> known);

// "a", "a and b", "a, b and c"; with more than `at_most` items (here 3) "a, b, c and 2 more". Empty for no items.
[[nodiscard]] std::string list_in_words(std::span<const std::string> items, std::size_t at_most = 3);

[[nodiscard]] std::string in_small_letters(std::string_view text);  // ASCII letters lowered; others unchanged
[[nodiscard]] std::string capitalised(std::string_view text);  // first letter raised if it is ASCII

// A stranger's text, safe to quote in a message: control characters become blanks, and it is cut to a length.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t characters = 60);
[[nodiscard]] std::string quote(std::string_view text);  // "text", an excerpt

// "1 rule", "2 rules"
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace takehold
