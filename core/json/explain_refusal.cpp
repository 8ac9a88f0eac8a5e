// SPDX-License-Identifier: MIT
#include "json/explain_refusal.hpp"

#include <optional>
#include <utility>

#include "takehold/value/ascii.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Behind = Refusal::Behind;

bool is_word_letter(char c) { return is_ascii_letter(c) || c == '_'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

std::string_view leading_word(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && size < 40 && (is_word_letter(text[size]) || is_digit(text[size]))) ++size;
  return text.substr(0, size);
}

class RefusalExplainer {
 public:
  RefusalExplainer(const Refusal& refusal, std::string_view source) : refusal_(refusal), source_(source), at_(refusal.cursor) {}

  Issue explain() {
    at_.skip_space();
    if (std::optional<Issue> issue = stray_character()) return *issue;
    switch (refusal_.behind) {
      case Behind::Nothing:
        return at_.at_end() ? here("the document is empty", "expected { ... }") : wanted_value();
      case Behind::OpeningBracket:
        return in_object() ? wanted_key() : wanted_value();
      case Behind::Key:
        return after_key();
      case Behind::Value:
        return after_value();
    }
    return here("this cannot be read as JSON");
  }

 private:
  bool in_object() const { return refusal_.bracket == '{'; }
  char closing() const { return in_object() ? '}' : ']'; }

  Issue at(const Cursor& cursor, std::string message, std::string cure = {}) const {
    Place place;
    place.source = source_;
    place.line = cursor.line();
    place.column = cursor.column();
    return error("json-syntax", std::move(message), std::move(cure), std::move(place));
  }
  Issue here(std::string message, std::string cure = {}) const { return at(at_, std::move(message), std::move(cure)); }

  Issue ended_early() const {
    if (refusal_.bracket == '\0') return here("the document ends where a value is expected");
    return here(std::string("the document ends before the ") + refusal_.bracket + " of line " +
                    std::to_string(refusal_.bracket_line) + " is closed",
                std::string("add the missing ") + closing());
  }

  // Characters that are wrong anywhere between two tokens.
  std::optional<Issue> stray_character() const {
    const std::string_view rest = at_.rest();
    if (rest.empty()) return std::nullopt;
    const auto byte = static_cast<unsigned char>(rest.front());
    if (utf8_sequence(rest) == 0) return here("the text is not valid UTF-8", "save the file as UTF-8");
    if (byte < 0x20 || byte == 0x7F)
      return here("a control character (code " + std::to_string(byte) + ") cannot be here", "remove it");
    if (rest.front() == '/' || rest.front() == '#') {
      return here("this is a comment, and JSON has none", "remove it, or put the words into a \"note\"");
    }
    if (rest.front() == '\'' || starts_with_curly_quote(rest)) {
      return here("text and keys stand in straight double quotes", "replace this quotation mark by \"");
    }
    return std::nullopt;
  }

  static bool starts_with_curly_quote(std::string_view rest) {
    return rest.starts_with("\u201c") || rest.starts_with("\u201d") || rest.starts_with("\u201e") || rest.starts_with("\u2018") ||
           rest.starts_with("\u2019");
  }

  Issue after_key() {
    if (at_.at_end()) return ended_early();
    if (at_.peek() != ':') return here("a colon is missing after the key " + quote(refusal_.key));
    at_.advance();
    at_.skip_space();
    if (std::optional<Issue> issue = stray_character()) return *issue;
    return wanted_value();
  }

  Issue after_value() {
    if (at_.at_end()) return ended_early();
    const char next = at_.peek();
    if (is_digit(next) && is_digit(at_.before())) return here("a number does not begin with 0", "drop the zero in front");
    if (refusal_.bracket == '\0')
      return here("something follows the end of the document", "remove it, or the bracket that closes too early");
    if (next == ',') return after_comma();
    if (next == '}' || next == ']') return wrong_closing(next);
    if (next == ':') return here("there is a colon where a comma or " + std::string(1, closing()) + " is expected");
    return here("a comma is missing before this",
                std::string("separate it from what comes before by a comma, or close with ") + closing());
  }

  Issue after_comma() {
    const Cursor comma = at_;
    at_.advance();
    at_.skip_space();
    if (std::optional<Issue> issue = stray_character()) return *issue;
    if (at_.at_end()) return ended_early();
    if (at_.peek() == closing()) {
      return at(comma, std::string("there is a comma before the closing ") + closing(), "remove the comma");
    }
    return in_object() ? wanted_key() : wanted_value();
  }

  Issue wrong_closing(char next) const {
    return here(std::string("this ") + next + " does not close the " + refusal_.bracket + " of line " +
                    std::to_string(refusal_.bracket_line),
                std::string("expected ") + closing());
  }

  Issue wanted_key() {
    if (at_.at_end()) return ended_early();
    const char next = at_.peek();
    if (next == '"') return broken_text();
    if (next == ',') return here("there is a comma where a key is expected", "remove one comma");
    if (next == ']') return wrong_closing(next);
    const std::string_view word = leading_word(at_.rest());
    if (!word.empty()) return here("a key needs double quotes", "write " + quote(word));
    return here("expected a key in double quotes, or }");
  }

  Issue wanted_value() {
    if (at_.at_end()) return ended_early();
    const char next = at_.peek();
    if (next == '"') return broken_text();
    if (next == '-' || next == '+' || next == '.' || is_digit(next)) return broken_number();
    if (is_word_letter(next)) return broken_word();
    if (next == '}' && refusal_.bracket == '[') return wrong_closing(next);
    const std::string after = refusal_.behind == Behind::Key ? " after the key " + quote(refusal_.key) : "";
    if (next == ',' || next == ':' || next == '}' || next == ']') {
      return here("a value is missing" + after, "write a value, or null for \"not answered\"");
    }
    return here("expected a value" + after + ": text in double quotes, a number, true, false, null, [ or {");
  }

  Issue broken_word() const {
    const std::string_view word = leading_word(at_.rest());
    const std::string small = in_small_letters(word);
    if (small == "true" || small == "false" || small == "null")
      return here(quote(word) + " is no word of JSON", "write " + small);
    if (small == "yes" || small == "no")
      return here(quote(word) + " is no word of JSON", small == "yes" ? "write true" : "write false");
    if (small == "none" || small == "nil" || small == "undefined")
      return here(quote(word) + " is no word of JSON", "write null");
    if (small == "nan" || small == "infinity" || small == "inf") return here(quote(word) + " is no number of JSON");
    return here("text needs double quotes", "write " + quote(word));
  }

  Issue broken_number() const {
    Cursor end = at_;
    while (is_digit(end.peek()) || is_word_letter(end.peek()) || end.peek() == '.' || end.peek() == '+' || end.peek() == '-')
      end.advance();
    const std::string_view number = end.since(at_);
    if (number.front() == '+') return here("a number has no plus sign in front", "drop the +");
    if (number.front() == '.' || number.starts_with("-."))
      return here("a digit is missing before the point", "write 0 before the point");
    if (number.ends_with('.') || number.find(".e") != number.npos || number.find(".E") != number.npos) {
      return here("a digit is missing after the point");
    }
    Cursor probe = at_;
    probe.skip_token();
    // A well-formed number can only have been refused for its size.
    const bool well_formed = is_digit(number.back()) && probe.since(at_) == number;
    return well_formed ? here("the number is too large")
                       : here("this is no number as JSON writes it", "write it like 12, -3 or 0.5");
  }

  Issue broken_text() const {
    Cursor inside = at_;
    inside.advance();
    while (!inside.at_end() && inside.peek() != '"') {
      if (inside.peek() == '\n' || inside.peek() == '\r') break;
      if (std::optional<Issue> issue = wrong_in_text(inside)) return *issue;
      inside.advance(utf8_sequence(inside.rest()));
    }
    if (inside.peek() == '"') return here("this text cannot be read");
    return here("the text that begins here is not closed on its line",
                "add the missing \"; a line break inside a text is written \\n");
  }

  // One character, or one escape without its last character, which is left to the caller.
  std::optional<Issue> wrong_in_text(Cursor& inside) const {
    const std::string_view rest = inside.rest();
    const auto byte = static_cast<unsigned char>(rest.front());
    if (utf8_sequence(rest) == 0) return at(inside, "the text is not valid UTF-8", "save the file as UTF-8");
    if (byte == '\t') return at(inside, "there is a tab inside a text", "write \\t, or a space");
    if (byte < 0x20)
      return at(inside, "a control character (code " + std::to_string(byte) + ") cannot be inside a text", "remove it");
    if (byte != '\\') return std::nullopt;
    if (rest.size() > 1 && rest[1] == 'u') return wrong_unicode_escape(inside);
    if (rest.size() < 2 || std::string_view("\"\\/bfnrt").find(rest[1]) == std::string_view::npos) {
      return at(inside, "there is a backslash before a character that it does not go with", "write \\\\ for a backslash");
    }
    inside.advance();
    return std::nullopt;
  }

  std::optional<Issue> wrong_unicode_escape(Cursor& inside) const {
    const Cursor start = inside;
    const int first = code_unit(inside.rest());
    if (first < 0) return at(start, "\\u needs four hexadecimal digits after it");
    const bool low = first >= 0xDC00 && first <= 0xDFFF;
    const bool high = first >= 0xD800 && first <= 0xDBFF;
    inside.advance(5);
    if (!low && !high) return std::nullopt;
    const int second = code_unit(inside.rest().substr(1));
    if (low || second < 0xDC00 || second > 0xDFFF)
      return at(start, "half of a surrogate pair is no character", "write the character itself");
    inside.advance(6);
    return std::nullopt;
  }

  // The value of "\u12ab" at the start of `text`, or -1.
  static int code_unit(std::string_view text) {
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return -1;
    int value = 0;
    for (const char c : text.substr(2, 4)) {
      if (!is_hex(c)) return -1;
      value = value * 16 + (is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
  }

  const Refusal& refusal_;
  std::string_view source_;
  Cursor at_;
};

}  // namespace

Issue explain_refusal(const Refusal& refusal, std::string_view source) { return RefusalExplainer(refusal, source).explain(); }

}  // namespace takehold
