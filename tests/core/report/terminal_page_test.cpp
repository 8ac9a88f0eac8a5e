// SPDX-License-Identifier: MIT
#include "takehold/report/terminal_page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <string>

#include "takehold/report/escape.hpp"

using namespace takehold;

TEST_CASE("No line is wider than the page, except for a word that is") {
  TerminalPage page(40, plain_palette());
  page.paragraph({"The quick brown fox jumps over the lazy dog and then it goes home to sleep for an hour."}, 2, 6);
  std::istringstream lines(page.text());
  std::string line;
  std::size_t count = 0;
  while (std::getline(lines, line)) {
    CHECK(display_width(line) <= 40);
    CHECK(line.find_first_not_of(' ') == (count == 0 ? 2U : 6U));
    ++count;
  }
  CHECK(count == 3);
}

TEST_CASE("A plain page has no escape sequence, a coloured one closes each that it opens") {
  TerminalPage plain(60, plain_palette());
  plain.heading("Title", "note");
  CHECK(plain.text().find('\x1b') == std::string::npos);
  TerminalPage coloured(60, colour_palette());
  coloured.paragraph({Span("two words", Style::Blocker), " plain"});
  CHECK(coloured.text() == "\x1b[1;31mtwo words\x1b[0m plain\n");
}

TEST_CASE("Text cannot bring its own escape sequences onto a page") {
  TerminalPage page(60, plain_palette());
  page.paragraph({Span("\x1b[2Jgone")});
  page.paragraph({column("\x1b[2Jgone", 20)});
  CHECK(page.text().find('\x1b') == std::string::npos);
}

TEST_CASE("Columns are filled up or cut to their width") {
  CHECK(column("ab", 4).text == "ab  ");
  CHECK(right_column("ab", 4).text == "  ab");
  CHECK(column("abcdefgh", 6).text == "abc...");
  CHECK(display_width(column("ééééééééé", 6).text) == 6);
}

TEST_CASE("Spans without a space between them stay together") {
  TerminalPage page(40, plain_palette());
  page.paragraph({Span("glued", Style::Strong), ", and", " apart"});
  CHECK(page.text() == "glued, and apart\n");
}
