// SPDX-License-Identifier: MIT
//
// JSON (RFC 8259) as an ordered tree that keeps numbers as their text and knows where each value came from.
// An established library does the parsing; nothing else in `core` knows which.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "takehold/value/result.hpp"

namespace takehold {

struct Json {
  enum class Kind { Null, False, True, Number, String, Array, Object };
  using Member = std::pair<std::string, Json>;

  Kind kind = Kind::Null;
  std::string text;             // String: its value; Number: as written
  std::vector<Json> items;      // Array
  std::vector<Member> members;  // Object, in document order, without duplicate keys
  int line = 0, column = 0;     // where the value starts; 0 for values made by the program

  static Json null() { return {}; }
  static Json boolean(bool value);
  static Json number(std::string text);
  static Json string(std::string text);
  static Json array(std::vector<Json> items = {});
  static Json object(std::vector<Member> members = {});

  bool is(Kind wanted) const { return kind == wanted; }
  const Json* find(std::string_view key) const;  // null if absent or not an object
  Json& add(std::string key, Json value);        // appends a member; returns the new value

  bool operator==(const Json& other) const;      // ignores positions
};

// Limits are checked while reading (safety: documents come from strangers): 8 MB, depth 64, 200,000 values, texts of 64 KB.
// `source` is only used for the places of issues. Duplicate keys are errors.
// A byte order mark is skipped, as RFC 8259 allows.
[[nodiscard]] Result<Json> parse_json(std::string_view text, std::string_view source);

// Indents by two spaces; arrays and objects without nested containers stay on one line if they fit 100 characters.
// The top object and the objects in it always have one member a line, so that changing one answer changes one line.
// Ends with a newline. The same tree always gives the same bytes.
[[nodiscard]] std::string print_json(const Json& value);

// On one line, without spaces and without a newline at the end.
[[nodiscard]] std::string print_json_line(const Json& value);

}  // namespace takehold
