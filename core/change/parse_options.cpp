// SPDX-License-Identifier: MIT
#include "change/parse_options.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Places = std::vector<std::size_t>;

template <typename Matches>
Places places_where(const FactDef& fact, Matches matches) {
  Places places;
  for (std::size_t place = 0; place < fact.options.size(); ++place) {
    if (matches(fact.options[place])) places.push_back(place);
  }
  return places;
}

Issue several(std::string_view text, const Places& places, const Asked& asked) {
  std::vector<std::string> labels;
  for (const std::size_t place : places) labels.push_back(quote(asked.label(asked.fact.options[place])));
  return error("ambiguous-option", quote(text) + " can be " + list_in_words(labels, labels.size()), "write more of the one that is meant");
}

Issue none(std::string_view text, const Asked& asked) {
  std::vector<std::string> known;
  for (const Option& option : asked.fact.options) known.push_back(asked.label(option));
  return asked.wrong("unknown-option", text, did_you_mean(text, known));
}

}  // namespace

Result<std::size_t> parse_option(std::string_view text, const Asked& asked) {
  if (const std::optional<std::size_t> exact = find_option(asked.fact, text)) return *exact;
  const std::string word = in_small_letters(text);
  const auto id = [](const Option& option) { return in_small_letters(option.id); };
  const auto label = [&](const Option& option) { return in_small_letters(asked.label(option)); };
  Places places = places_where(asked.fact, [&](const Option& option) { return label(option) == word; });
  if (places.empty()) places = places_where(asked.fact, [&](const Option& option) { return id(option) == word; });
  if (places.empty() && !word.empty())
    places = places_where(asked.fact, [&](const Option& option) { return label(option).starts_with(word) || id(option).starts_with(word); });
  if (places.size() == 1) return places.front();
  return places.empty() ? none(text, asked) : several(text, places, asked);
}

Result<std::uint64_t> parse_options(std::string_view text, const Asked& asked) {
  const auto bit = [](std::size_t place) { return std::uint64_t{1} << place; };
  const Result<std::size_t> whole = parse_option(text, asked);
  if (whole) return bit(*whole);
  if (in_small_letters(text) == "none") return std::uint64_t{0};
  const char separator = text.find(';') == text.npos ? ',' : ';';
  if (text.find(separator) == text.npos) return whole.issues();
  std::uint64_t chosen = 0;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t to = std::min(text.find(separator, from), text.size());
    const std::string part = normalise_text(text.substr(from, to - from)).value_or(std::string());
    from = to + 1;
    if (part.empty()) continue;
    const Result<std::size_t> place = parse_option(part, asked);
    if (!place) return place.issues();
    chosen |= bit(*place);
  }
  return chosen;
}

}  // namespace takehold
