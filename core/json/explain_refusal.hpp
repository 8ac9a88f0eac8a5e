// SPDX-License-Identifier: MIT
//
// Says what is wrong with JSON that the parser refused, in words for a person who edits a document by hand.
// It never decides whether the text is valid. Private to core/json.
#pragma once

#include <string>

#include "json/cursor.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

// Where the parser was when it refused the text.
struct Refusal {
  enum class Behind { Nothing, OpeningBracket, Key, Value };

  Cursor cursor;  // after the last valid token, before any comma or colon that follows it
  Behind behind = Behind::Nothing;
  std::string key;      // the last key, if `behind` is Behind::Key
  char bracket = '\0';  // of the innermost open object or array; none at the top
  int bracket_line = 0;
};

[[nodiscard]] Issue explain_refusal(const Refusal& refusal, std::string_view source);

}  // namespace takehold
