// SPDX-License-Identifier: MIT
#include "takehold/value/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace takehold {
namespace {

// Unicode's property White_Space.
bool is_white_space(std::int32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

using CodePoints = std::vector<utf8proc_int32_t>;

// The longest canonical decomposition of one character is four code points.
constexpr utf8proc_ssize_t LongestDecomposition = 4;
constexpr auto Decompose = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
constexpr auto Compose = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

void append_decomposed(CodePoints& points, utf8proc_int32_t point) {
  utf8proc_int32_t parts[LongestDecomposition];
  const utf8proc_ssize_t count = utf8proc_decompose_char(point, parts, LongestDecomposition, Decompose, nullptr);
  points.insert(points.end(), parts, parts + std::min(count, LongestDecomposition));
}

// Puts the marks of one character into canonical order. The library takes time quadratic in their number, and a hostile
// text may consist of nothing else.
void order_marks(CodePoints& points) {
  const auto mark_class = [](utf8proc_int32_t point) { return utf8proc_get_property(point)->combining_class; };
  const auto is_mark = [&](utf8proc_int32_t point) { return mark_class(point) != 0; };
  for (auto begin = points.begin(); begin != points.end();) {
    begin = std::find_if(begin, points.end(), is_mark);
    const auto end = std::find_if_not(begin, points.end(), is_mark);
    std::stable_sort(begin, end, [&](auto a, auto b) { return mark_class(a) < mark_class(b); });
    begin = end;
  }
}

// The canonical decomposition; nothing when the bytes are not valid UTF-8.
std::optional<CodePoints> decomposed(std::string_view text) {
  CodePoints points;
  while (!text.empty()) {
    utf8proc_int32_t point = -1;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const utf8proc_ssize_t size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &point);
    if (size <= 0) return std::nullopt;
    append_decomposed(points, point);
    text.remove_prefix(static_cast<std::size_t>(size));
  }
  order_marks(points);
  return points;
}

void compose(CodePoints& points) {
  const auto size = static_cast<utf8proc_ssize_t>(points.size());
  const utf8proc_ssize_t left = utf8proc_normalize_utf32(points.data(), size, Compose);
  points.resize(left < 0 ? 0 : static_cast<std::size_t>(left));
}

std::string encoded(CodePoints::const_iterator begin, CodePoints::const_iterator end) {
  std::string text;
  for (auto point = begin; point != end; ++point) {
    utf8proc_uint8_t bytes[4];
    const utf8proc_ssize_t count = utf8proc_encode_char(*point, bytes);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
  }
  return text;
}

std::string trimmed_ascii(std::string_view text) {
  const auto is_space = [](char c) { return is_white_space(c); };
  const auto begin = std::find_if_not(text.begin(), text.end(), is_space);
  const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), is_space).base();
  return std::string(begin, end);
}

// Names that differ only in case or in the separators between words count as equal.
char folded(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  return c == '-' || c == ' ' ? '_' : c;
}

// Edits from one name to the other: a letter added, dropped, replaced, or two neighbours swapped.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = folded(a[i - 1]) == folded(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) && folded(a[i - 2]) == folded(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above[b.size()];
}

// A typo in a longer name is not recognisable anyway, and the limit keeps the search cheap for any input.
constexpr std::size_t LongestName = 100;

}  // namespace

std::optional<std::string> normalise_text(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return trimmed_ascii(text);
  std::optional<CodePoints> points = decomposed(text);
  if (!points) return std::nullopt;
  compose(*points);
  const auto begin = std::find_if_not(points->begin(), points->end(), is_white_space);
  const auto end = std::find_if_not(points->rbegin(), std::make_reverse_iterator(begin), is_white_space).base();
  return encoded(begin, end);
}

std::string nearest_name(std::string_view wanted, std::span<const std::string> known) {
  if (wanted.empty() || wanted.size() > LongestName) return {};
  std::size_t allowed = wanted.size() < 3 ? 0 : std::max<std::size_t>(1, wanted.size() / 3);
  const std::string* nearest = nullptr;
  for (const std::string& name : known) {
    const std::size_t gap = std::max(name.size(), wanted.size()) - std::min(name.size(), wanted.size());
    if (gap > allowed) continue;
    const std::size_t distance = edit_distance(wanted, name);
    if (distance > allowed || (nearest != nullptr && distance == allowed)) continue;
    nearest = &name;
    allowed = distance;
  }
  return nearest == nullptr ? std::string() : *nearest;
}

std::string as_sentence(std::string_view text) {
  const bool ends = text.empty() || text.ends_with('.') || text.ends_with('?') || text.ends_with('!');
  return capitalised(text) + (ends ? "" : ".");
}

std::string did_you_mean(std::string_view wanted, const std::vector<std::string>& known, std::string otherwise) {
  const std::string nearest = nearest_name(wanted, known);
  return nearest.empty() ? otherwise : "did you mean " + quote(nearest) + "?";
}

std::string nearest_or_all(std::string_view wanted, const std::vector<std::string>& known) {
  constexpr std::size_t MostListed = 20;
  std::vector<std::string> quoted;
  for (const std::string& name : known) quoted.push_back(quote(name));
  return did_you_mean(wanted, known, known.empty() ? std::string() : "known: " + list_in_words(quoted, MostListed));
}

std::string list_in_words(std::span<const std::string> items, std::size_t at_most) {
  const std::size_t shown = std::min(items.size(), at_most);
  const std::size_t left = items.size() - shown;
  if (shown == 0) return left == 0 ? std::string() : std::to_string(left) + " more";
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    const bool last = left == 0 && i + 1 == shown;
    if (i > 0) text += last ? " and " : ", ";
    text += items[i];
  }
  if (left > 0) text += " and " + std::to_string(left) + " more";
  return text;
}

std::string excerpt(std::string_view text, std::size_t characters) {
  std::string result;
  std::size_t count = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool begins_character = (byte & 0xC0) != 0x80;
    if (begins_character && ++count > characters) return result + "...";
    result += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return result;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

std::string quote(std::string_view text) { return "\"" + excerpt(text) + "\""; }
std::string in_marks(std::string_view title) { return "“" + std::string(title) + "”"; }

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

}  // namespace takehold
