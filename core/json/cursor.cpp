// SPDX-License-Identifier: MIT
#include "json/cursor.hpp"

#include "takehold/value/ascii.hpp"

namespace takehold {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool in_range(char c, unsigned low, unsigned high) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= low && byte <= high;
}

}  // namespace

void Cursor::advance() {
  if (at_end()) return;
  const char passed = text_[offset_++];
  if (passed == '\n') {
    ++line_;
    column_ = 1;
  } else if (!is_continuation(passed)) {
    ++column_;
  }
}

void Cursor::advance(std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) advance();
}

void Cursor::skip_space() {
  while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') advance();
}

void Cursor::skip_to_token() {
  skip_space();
  while (peek() == ',' || peek() == ':') {
    advance();
    skip_space();
  }
}

void Cursor::skip_token() {
  const char first = peek();
  if (first == '"') return skip_text();
  if (first == '-' || is_digit(first)) return skip_number();
  if (first == 't' || first == 'n') return advance(4);
  if (first == 'f') return advance(5);
  advance();
}

void Cursor::skip_text() {
  advance();
  while (!at_end() && peek() != '"') {
    if (peek() == '\\') advance();
    advance();
  }
  advance();
}

void Cursor::skip_digits() {
  while (is_digit(peek())) advance();
}

void Cursor::skip_number() {
  if (peek() == '-') advance();
  if (peek() == '0')
    advance();
  else
    skip_digits();
  if (peek() == '.') {
    advance();
    skip_digits();
  }
  if (peek() == 'e' || peek() == 'E') {
    advance();
    if (peek() == '+' || peek() == '-') advance();
    skip_digits();
  }
}

std::size_t utf8_sequence(std::string_view text) {
  if (text.empty()) return 0;
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return 1;
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < size) return 0;
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_continuation(text[i])) return 0;
  }
  // Overlong forms, surrogates, and anything beyond U+10FFFF.
  if (first == 0xE0 && !in_range(text[1], 0xA0, 0xBF)) return 0;
  if (first == 0xED && !in_range(text[1], 0x80, 0x9F)) return 0;
  if (first == 0xF0 && !in_range(text[1], 0x90, 0xBF)) return 0;
  if (first == 0xF4 && !in_range(text[1], 0x80, 0x8F)) return 0;
  return size;
}

}  // namespace takehold
