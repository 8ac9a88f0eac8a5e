// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "document/describe.hpp"
#include "session/parse_date_words.hpp"
#include "session/parse_number.hpp"
#include "takehold/session/make_edit.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

using Parsed = Result<std::optional<Answer>>;

std::string small(std::string_view text) {
  std::string letters(text);
  for (char& c : letters)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return letters;
}

Issue wrong(std::string_view text, const FactDef& fact) {
  return error("wrong-type", quoted(text) + " does not fit here", "give " + expectation(fact, {}));
}

Parsed number_answer(std::int64_t low, std::int64_t high, std::string_view text, const FactDef& fact) {
  if (low > high) return error("range-reversed", quoted(text) + " begins above its end", "put the smaller number first");
  if (low < fact.lo || high > fact.hi) return error("out-of-range", quoted(text) + " is outside what is possible here", "give " + expectation(fact, {}));
  return std::optional<Answer>(Answer{NumberAnswer{low, high}, std::nullopt, {}});
}

Parsed parse_flag(std::string_view text, const FactDef& fact) {
  constexpr std::array<std::string_view, 6> yes{"yes", "true", "1", "x", "y", "\xE2\x9C\x93"}, no{"no", "false", "0", "n", "", ""};
  const std::string word = small(text);
  if (std::find(yes.begin(), yes.end(), word) != yes.end()) return number_answer(1, 1, text, fact);
  if (std::find(no.begin(), no.end(), word) != no.end()) return number_answer(0, 0, text, fact);
  return wrong(text, fact);
}

// By id, by label, or by a beginning that only one of them has.
std::optional<std::size_t> option_for(std::string_view text, const FactDef& fact) {
  const std::string word = small(text);
  std::optional<std::size_t> begun;
  std::size_t count = 0;
  for (std::size_t place = 0; place < fact.options.size(); ++place) {
    const std::string id = small(fact.options[place].id), label = small(fact.options[place].label);
    if (word == id || word == label) return place;
    if (!label.starts_with(word) && !id.starts_with(word)) continue;
    begun = place;
    count += 1;
  }
  return count == 1 ? begun : std::nullopt;
}

Issue no_option(std::string_view text, const FactDef& fact) {
  std::vector<std::string> labels;
  for (const Option& option : fact.options) labels.push_back(option.label.empty() ? option.id : option.label);
  return error("unknown-option", quoted(text) + " is none of the choices", "choose one of: " + list_in_words(labels, 12));
}

Parsed parse_option(std::string_view text, const FactDef& fact) {
  const std::optional<std::size_t> place = option_for(text, fact);
  if (!place) return no_option(text, fact);
  const auto level = static_cast<std::int64_t>(*place);
  return number_answer(level, level, text, fact);
}

Parsed parse_options(std::string_view text, const FactDef& fact) {
  OptionsAnswer answer;
  if (small(text) == "none" && !option_for(text, fact)) return std::optional<Answer>(Answer{answer, std::nullopt, {}});
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t to = std::min({text.find(',', from), text.find(';', from), text.size()});
    const std::string part = normalise_text(text.substr(from, to - from)).value_or(std::string());
    const std::optional<std::size_t> place = part.empty() ? std::nullopt : option_for(part, fact);
    if (!place) return no_option(part, fact);
    answer.chosen |= std::uint64_t{1} << *place;
    from = to + 1;
  }
  return std::optional<Answer>(Answer{answer, std::nullopt, {}});
}

Parsed parse_range(std::string_view text, const FactDef& fact) {
  const auto [first, last] = range_ends(text);
  const Result<std::int64_t> low = parse_number(first, fact), high = parse_number(last, fact);
  if (!low) return low.issues();
  if (!high) return high.issues();
  return number_answer(*low, *high, text, fact);
}

Parsed parse_day(std::string_view text, const FactDef& fact) {
  const Result<std::int64_t> day = parse_date_words(text);
  if (!day) return day.issues();
  return number_answer(*day, *day, text, fact);
}

}  // namespace

Result<std::optional<Answer>> parse_answer(std::string_view text, const FactDef& fact, const Vocabulary&) {
  const std::optional<std::string> normal = normalise_text(text);
  if (!normal) return error("not-utf-8", "this text cannot be read", "type it anew");
  if (normal->empty() || *normal == "-" || *normal == "?") return std::optional<Answer>();
  if (small(*normal) == "n/a") return error("reason-missing", "\"n/a\" alone does not say why it does not apply", "choose \"does not apply\" and say why");
  switch (fact.type) {
    case FactType::Flag: return parse_flag(*normal, fact);
    case FactType::Level:
    case FactType::Choice: return parse_option(*normal, fact);
    case FactType::ChoiceSet: return parse_options(*normal, fact);
    case FactType::Text:
    case FactType::RowOf: return std::optional<Answer>(Answer{TextAnswer{*normal}, std::nullopt, {}});
    case FactType::Date: return parse_day(*normal, fact);
    default: return parse_range(*normal, fact);
  }
}

namespace {

std::string number_text(const FactDef& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::Flag: return value != 0 ? "yes" : "no";
    case FactType::Level:
    case FactType::Choice: {
      const auto place = static_cast<std::size_t>(value);
      return place < fact.options.size() ? fact.options[place].label : std::string();
    }
    case FactType::Date: return print_date(value);
    default: return print_decimal(value, fact.scale) + (fact.type == FactType::Percent ? " %" : "");
  }
}

}  // namespace

std::string answer_text(const FactDef& fact, const std::optional<Answer>& answer) {
  if (!answer) return {};
  if (const auto* text = std::get_if<TextAnswer>(&answer->value)) return text->text;
  if (const auto* options = std::get_if<OptionsAnswer>(&answer->value)) {
    std::string all;
    for (std::size_t place = 0; place < fact.options.size(); ++place)
      if ((options->chosen >> place) & 1u) all += (all.empty() ? "" : "; ") + fact.options[place].id;
    return all.empty() ? "none" : all;
  }
  const auto* number = std::get_if<NumberAnswer>(&answer->value);
  if (!number) return {};
  const std::string low = number_text(fact, number->lo);
  return number->lo == number->hi ? low : low + " to " + number_text(fact, number->hi);
}

}  // namespace takehold
