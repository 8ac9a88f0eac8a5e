// SPDX-License-Identifier: MIT
//
// A position in the text of a JSON document that moves token by token with the parser: it knows the line and column of each
// value, and the text of each number as written. Private to core/json.
#pragma once

#include <cstddef>
#include <string_view>

namespace takehold {

class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  bool at_end() const { return offset_ == text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[offset_]; }
  std::string_view rest() const { return text_.substr(offset_); }
  std::string_view since(const Cursor& start) const { return text_.substr(start.offset_, offset_ - start.offset_); }
  char before() const { return offset_ == 0 ? '\0' : text_[offset_ - 1]; }
  int line() const { return line_; }
  int column() const { return column_; }

  void advance();  // by one byte, unless at the end
  void advance(std::size_t bytes);
  void skip_space();     // JSON's own white space only
  void skip_to_token();  // and commas and colons, which the parser has already approved
  void skip_token();     // one bracket, text, number or word, which the parser has already approved

 private:
  void skip_text();
  void skip_digits();
  void skip_number();

  std::string_view text_;
  std::size_t offset_ = 0;
  int line_ = 1;
  int column_ = 1;  // in code points
};

// Length in bytes of the UTF-8 sequence that `text` begins with; 0 if it is not one (RFC 3629).
std::size_t utf8_sequence(std::string_view text);

}  // namespace takehold
