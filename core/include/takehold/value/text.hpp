// SPDX-License-Identifier: MIT
//
// Text from people: UTF-8, in Unicode's normalisation form C, without white space at either end
// (docs/semantics.md, section 10).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace takehold {

// Normalised text; nothing when the bytes are not valid UTF-8.
[[nodiscard]] std::optional<std::string> normalise_text(std::string_view text);

// The known name that `wanted` was most likely meant to be; empty if none is close (within about a third of its letters).
[[nodiscard]] std::string nearest_name(std::string_view wanted, std::span<const std::string> known);

// The cure for a name that is not known: `did you mean "workflow"?`, or `otherwise` if none is near.
[[nodiscard]] std::string did_you_mean(std::string_view wanted, const std::vector<std::string>& known, std::string otherwise = {});
// The same; if none is near, all that are known: `known: "role" and "workflow"`. Empty if there are none.
[[nodiscard]] std::string nearest_or_all(std::string_view wanted, const std::vector<std::string>& known);

// "a", "a and b", "a, b and c"; with more than `at_most` items (here 3) "a, b, c and 2 more". Empty for no items.
[[nodiscard]] std::string list_in_words(std::span<const std::string> items, std::size_t at_most = 3);

[[nodiscard]] std::string in_small_letters(std::string_view text);  // ASCII letters lowered; others unchanged
[[nodiscard]] std::string capitalised(std::string_view text);  // first letter raised if it is ASCII

[[nodiscard]] std::string as_sentence(std::string_view text);  // a message or a cure on its own: capitalised, with a full stop

// A stranger's text, safe to quote in a message: control characters become blanks, and it is cut to a length.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t characters = 60);
[[nodiscard]] std::string quote(std::string_view text);  // "text", an excerpt
[[nodiscard]] std::string in_marks(std::string_view title);  // “title”: in sentences of reports and the interface

// "1 rule", "2 rules"
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);

}  // namespace takehold
