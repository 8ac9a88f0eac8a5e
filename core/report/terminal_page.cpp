// SPDX-License-Identifier: MIT
#include "takehold/report/terminal_page.hpp"

#include <algorithm>
#include <utility>

#include "takehold/report/escape.hpp"

namespace takehold {
namespace {

// The text between two places where a line may be broken.
struct StyledWord {
  std::vector<std::pair<Style, std::string>> pieces;
  int width = 0;

  void add(Style style, std::string_view text) {
    pieces.emplace_back(style, std::string(text));
    width += display_width(text);
  }
};

// Splits at spaces, except within fixed spans. Spans without a space between them make one word.
class WordSplitter {
 public:
  void add(const Span& span) {
    const std::string text = escape_terminal(span.text);
    if (span.fixed) {
      word_.add(span.style, text);
      return;
    }
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t space = std::min(text.find(' ', at), text.size());
      if (space > at) word_.add(span.style, std::string_view(text).substr(at, space - at));
      if (space < text.size()) end_word();
      at = space + 1;
    }
  }

  std::vector<StyledWord> take() {
    end_word();
    return std::move(words_);
  }

 private:
  void end_word() {
    if (!word_.pieces.empty()) words_.push_back(std::move(word_));
    word_ = {};
  }

  StyledWord word_;
  std::vector<StyledWord> words_;
};

// Writes pieces with as few escape sequences as the styles need.
class StyledWriter {
 public:
  StyledWriter(std::string& out, const Palette& palette) : out_(out), palette_(palette) {}

  void write(Style style, std::string_view text) {
    if (style != style_) reset();
    if (style != style_) out_ += palette_[style];
    style_ = style;
    out_ += text;
  }

  // Between two words: keeps the style if both have it.
  void space(Style next) { write(next == style_ ? style_ : Style::Plain, " "); }

  void end_line() {
    reset();
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    out_ += '\n';
  }

 private:
  void reset() {
    if (!palette_[style_].empty()) out_ += palette_.reset;
    style_ = Style::Plain;
  }

  std::string& out_;
  const Palette& palette_;
  Style style_ = Style::Plain;
};

std::string spaces(int count) { return std::string(static_cast<std::size_t>(std::max(count, 0)), ' '); }

std::string cut_to(std::string_view text, int width) {
  std::string result(text);
  while (display_width(result) > width - 3 && !result.empty()) {
    do {
      const bool continues = (static_cast<unsigned char>(result.back()) & 0xC0) == 0x80;
      result.pop_back();
      if (!continues) break;
    } while (!result.empty());
  }
  return result + "...";
}

std::string fitted(std::string_view text, int width) {
  std::string escaped = escape_terminal(text);
  return display_width(escaped) > width ? cut_to(escaped, width) : escaped;
}

}  // namespace

TerminalPage::TerminalPage(int width, const Palette& palette) : width_(std::max(width, 40)), palette_(palette) {}

void TerminalPage::heading(std::string_view text, std::string_view note) {
  if (!text_.empty()) blank();
  Spans spans{Span(std::string(text), Style::Strong)};
  if (!note.empty()) {
    spans.push_back(" ");
    spans.push_back(Span("(" + std::string(note) + ")", Style::Faint));
  }
  paragraph(spans);
}

void TerminalPage::blank() { text_ += '\n'; }

void TerminalPage::paragraph(const Spans& spans, int indent, int hang) {
  WordSplitter splitter;
  for (const Span& span : spans) splitter.add(span);
  const int margin = std::max(indent, hang);
  StyledWriter writer(text_, palette_);
  writer.write(Style::Plain, spaces(indent));
  int at = indent;
  bool at_start = true;
  for (const StyledWord& word : splitter.take()) {
    if (!at_start && at + 1 + word.width > width_) {
      writer.end_line();
      writer.write(Style::Plain, spaces(margin));
      at = margin;
      at_start = true;
    }
    if (!at_start) writer.space(word.pieces.front().first);
    at += word.width + (at_start ? 0 : 1);
    for (const auto& piece : word.pieces) writer.write(piece.first, piece.second);
    at_start = false;
  }
  writer.end_line();
}

Span column(std::string_view text, int width, Style style) {
  std::string shown = fitted(text, width);
  shown += spaces(width - display_width(shown));
  return {shown, style, true};
}

Span right_column(std::string_view text, int width, Style style) {
  std::string shown = fitted(text, width);
  return {spaces(width - display_width(shown)) + shown, style, true};
}

}  // namespace takehold
