// SPDX-License-Identifier: MIT
#include "takehold/report/escape.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <string>

using namespace takehold;

namespace {

// Repeatable noise: bytes that mean something to a terminal or to Markdown, and pieces of UTF-8.
class Noise {
 public:
  std::string text() {
    static const std::string pieces[] = {"a", "B", " ", "1", ".", ")", "-", "+", "*", "_", "`", "[", "]", "(", "<", ">", "|", "~", "&", "#", "\\", "$", "@",
                                         "\n", "\t", "\x1b", "\x07", "\x7f", "\xc2\x9b", "\xe2\x80\xae", "\xc3\xa9", "\xe6\x97\xa5", "\xff", "\xc3", "=", ":"};
    std::string result;
    for (std::size_t length = next() % 12; length > 0; --length) result += pieces[next() % std::size(pieces)];
    return result;
  }

 private:
  std::size_t next() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33);
  }
  std::uint64_t state_ = 7;
};

bool is_punctuation(char c) { return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos; }

// What a reader of Markdown shows for text without markup: a backslash before punctuation disappears.
std::string shown(const std::string& markdown) {
  std::string result;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] == '\\' && i + 1 < markdown.size() && is_punctuation(markdown[i + 1])) ++i;
    result += markdown[i];
  }
  return result;
}

bool has_bare_markup(const std::string& markdown) {
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] == '\\') ++i;
    else if (std::string_view("`*_[]<>|~&").find(markdown[i]) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("A terminal is never sent a control character, whatever a document holds") {
  Noise noise;
  for (int i = 0; i < 5000; ++i) {
    const std::string escaped = escape_terminal(noise.text());
    for (const char c : escaped) CHECK(static_cast<unsigned char>(c) >= 0x20);
    CHECK(escaped.find("\xc2\x9b") == std::string::npos);
    CHECK(escaped.find("\xe2\x80\xae") == std::string::npos);
    CHECK(escape_terminal(escaped) == escaped);
  }
}

TEST_CASE("Harmless text reaches the terminal as it is") {
  CHECK(escape_terminal("Prüfung \"A\" \xe6\x97\xa5 100 %") == "Prüfung \"A\" \xe6\x97\xa5 100 %");
  CHECK(escape_terminal("a\nb\tc") == "a b c");
  CHECK(escape_terminal("\x1b[31m") == "\\u{1B}[31m");
}

TEST_CASE("Markdown shows exactly the text, and nothing in it is markup") {
  Noise noise;
  for (int i = 0; i < 5000; ++i) {
    const std::string text = noise.text();
    const std::string escaped = escape_markdown(text);
    std::string expected = escape_terminal(text);
    expected.erase(0, expected.find_first_not_of(' ') == std::string::npos ? expected.size() : expected.find_first_not_of(' '));
    CHECK(shown(escaped) == expected);
    CHECK_FALSE(has_bare_markup(escaped));
    CHECK(escaped.find('\n') == std::string::npos);
  }
}

TEST_CASE("The start of a line cannot become a list, a heading or a rule") {
  CHECK(escape_markdown("- a") == "\\- a");
  CHECK(escape_markdown("12. a") == "12\\. a");
  CHECK(escape_markdown("1.0.0") == "1.0.0");
  CHECK(escape_markdown("# a") == "\\# a");
  CHECK(escape_markdown("a - 1. b") == "a - 1. b");
}

TEST_CASE("Width counts columns, not bytes") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("é█▒") == 3);
  CHECK(display_width("\xe6\x97\xa5") == 2);
  CHECK(display_width("e\xcc\x81") == 1);
}
