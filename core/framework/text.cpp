// SPDX-License-Identifier: MIT
#include "takehold/framework/text.hpp"

#include <optional>

namespace takehold {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

// A name of facts, tables, words and measures: letters, digits, '_' and '-'; a letter first.
bool is_name(std::string_view name) {
  if (name.empty() || !is_lower(name.front())) return false;
  for (const char c : name) {
    if (!is_lower(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') return false;
  }
  return true;
}

std::optional<TextPart> word_part(std::string_view name) {
  TextPart part;
  part.kind = TextPart::Kind::Word;
  part.words = name;
  if (!name.empty() && is_upper(name.front())) {
    part.capital = true;
    part.words.front() = static_cast<char>(name.front() - 'A' + 'a');
  }
  if (!is_name(part.words)) return std::nullopt;
  return part;
}

std::optional<TextPart> dotted_part(std::string_view before, std::string_view after) {
  if (!is_name(before) || !is_name(after)) return std::nullopt;
  TextPart part;
  if (before == "measure") {
    part.kind = TextPart::Kind::Measure;
    part.words = after;
    return part;
  }
  part.fact.table = before == "rollout" ? std::string_view() : before;
  if (after == "name" && before != "rollout") {
    part.kind = TextPart::Kind::RowName;
    return part;
  }
  part.kind = TextPart::Kind::Fact;
  part.fact.fact = after;
  return part;
}

// The text between the braces: "workflow.tasks_added|some".
std::optional<TextPart> placeholder(std::string_view inside) {
  const std::size_t bar = inside.find('|');
  const std::string_view name = inside.substr(0, bar);
  const std::size_t dot = name.find('.');
  std::optional<TextPart> part =
      dot == std::string_view::npos ? word_part(name) : dotted_part(name.substr(0, dot), name.substr(dot + 1));
  if (!part || bar == std::string_view::npos) return part;
  part->fallback = inside.substr(bar + 1);
  const bool takes_one = part->kind == TextPart::Kind::Fact || part->kind == TextPart::Kind::Measure;
  if (!takes_one || part->fallback.empty()) return std::nullopt;
  return part;
}

Issue bad_placeholder(std::string_view inside, const Place& place) {
  return error("bad-text", "\"{" + std::string(inside) + "}\" is not a place for an answer",
               "write {table.fact}, {table.fact|words for an open answer}, {table.name}, {rollout.fact}, {measure.id} or a "
               "word of the trade such as {people}; {{ and }} stand for braces",
               place);
}

Issue stray_brace(char brace, const Place& place) {
  return error("bad-text", std::string("a text has a \"") + brace + "\" without its partner",
               "write {{ or }} for a brace that is meant as such", place);
}

class TextReader {
 public:
  TextReader(std::string_view source, const Place& place) : source_(source), place_(place) {}

  Result<Text> read() {
    while (at_ < source_.size()) {
      if (std::optional<Issue> issue = step()) return std::move(*issue);
    }
    flush();
    text_.source = source_;
    return std::move(text_);
  }

 private:
  std::optional<Issue> step() {
    const char c = source_[at_];
    if (c != '{' && c != '}') return plain(c, 1);
    if (source_.substr(at_ + 1, 1) == std::string_view(&c, 1)) return plain(c, 2);
    if (c == '}') return stray_brace(c, place_);
    const std::size_t end = source_.find_first_of("{}", at_ + 1);
    if (end == std::string_view::npos || source_[end] == '{') return stray_brace(c, place_);
    const std::string_view inside = source_.substr(at_ + 1, end - at_ - 1);
    std::optional<TextPart> part = placeholder(inside);
    if (!part) return bad_placeholder(inside, place_);
    flush();
    text_.parts.push_back(std::move(*part));
    at_ = end + 1;
    return std::nullopt;
  }

  std::optional<Issue> plain(char c, std::size_t width) {
    words_ += c;
    at_ += width;
    return std::nullopt;
  }

  void flush() {
    if (words_.empty()) return;
    TextPart part;
    part.words = std::move(words_);
    words_.clear();
    text_.parts.push_back(std::move(part));
  }

  std::string_view source_;
  const Place& place_;
  std::size_t at_ = 0;
  std::string words_;
  Text text_;
};

}  // namespace

Result<Text> parse_text(std::string_view source, const Place& place) { return TextReader(source, place).read(); }

}  // namespace takehold
