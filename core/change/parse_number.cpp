// SPDX-License-Identifier: MIT
#include "change/parse_number.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "takehold/value/ascii.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t Group = 3;  // digits between thousands marks


void replace_all(std::string& text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
}

std::string without_blanks(std::string text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// Blanks of all widths are blanks, all apostrophes are one, and a long minus is a minus.
std::string in_plain_marks(std::string_view written) {
  std::string text(written);
  for (const std::string_view blank : {"\t", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "\xE2\x80\x87"}) replace_all(text, blank, " ");
  replace_all(text, "\xE2\x80\x99", "'");
  replace_all(text, "\xE2\x88\x92", "-");
  return without_blanks(std::move(text));
}

// The text before the first digit and after the last.
struct NumberParts {
  std::string before, number, after;
};

std::optional<NumberParts> take_apart(const std::string& text) {
  const auto first = std::find_if(text.begin(), text.end(), is_digit);
  if (first == text.end()) return std::nullopt;
  const auto last = std::find_if(text.rbegin(), text.rend(), is_digit).base();
  NumberParts parts{{text.begin(), first}, {first, last}, without_blanks({last, text.end()})};
  if (parts.before.ends_with('.') || parts.before.ends_with(',')) {  // ".5"
    parts.number.insert(0, std::string("0") + parts.before.back());
    parts.before.pop_back();
  }
  return parts;
}

// Takes a sign off the end of the text before the number.
bool take_minus(std::string& before) {
  before = without_blanks(before);
  const bool minus = before.starts_with('-') || before.ends_with('-');
  if (before.starts_with('-') || before.starts_with('+')) before.erase(0, 1);
  else if (before.ends_with('-') || before.ends_with('+')) before.pop_back();
  before = without_blanks(before);
  return minus;
}

bool is_percent(std::string_view word) { return word == "%" || word == "percent" || word == "per cent"; }

// The currency of the assessment by its code or its sign; any where the assessment does not name one.
bool is_currency(std::string_view word, const std::string& own) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs{
      {{"€", "EUR"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}, {"₹", "INR"}}};
  for (const auto& [sign, code] : signs) {
    if (word == sign) return own.empty() || own == code || own == sign || (sign == "$" && own.ends_with('D'));
  }
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (own.empty()) return word.size() == 3 && std::all_of(word.begin(), word.end(), is_letter);
  return in_small_letters(word) == in_small_letters(own);
}

bool is_unit(std::string_view word, const Asked& asked) {
  if (asked.fact.type == FactType::Money) return is_currency(word, asked.speaker.assessment->currency);
  const std::string small = in_small_letters(word);
  if (asked.fact.type == FactType::Percent || asked.fact.type == FactType::Share) return is_percent(small);
  return small == in_small_letters(asked.fact.unit_one) || small == in_small_letters(asked.fact.unit_many);
}

// Digits between marks: "1.200,50" is 1, 200 and 50 with '.' and ','.
struct Grouped {
  std::vector<std::string> digits;
  std::string marks;

  bool are_thousands(std::size_t groups) const {
    const bool alike = std::all_of(marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(groups - 1), [&](char mark) { return mark == marks.front(); });
    const bool filled = std::all_of(digits.begin() + 1, digits.begin() + static_cast<std::ptrdiff_t>(groups),
                                    [](const std::string& group) { return group.size() == Group; });
    return groups == 1 || (alike && filled && digits.front().size() <= Group && digits.front().front() != '0');
  }
  std::string joined(std::size_t groups) const {
    std::string all;
    for (std::size_t i = 0; i < groups; ++i) all += digits[i];
    const std::size_t first = std::min(all.find_first_not_of('0'), all.size() - 1);
    return all.substr(first);
  }
};

std::optional<Grouped> groups_of(const std::string& number) {
  Grouped parts{{""}, {}};
  for (const char c : number) {
    if (is_digit(c)) {
      parts.digits.back() += c;
    } else if ((c == '.' || c == ',' || c == ' ' || c == '\'') && !parts.digits.back().empty()) {
      parts.marks += c;
      parts.digits.emplace_back();
    } else {
      return std::nullopt;
    }
  }
  return parts;
}

// The ways in which the digits make a number.
struct Readings {
  std::optional<std::string> whole;     // every mark separates thousands
  std::optional<std::string> fraction;  // the last mark comes before a fraction
};

Readings readings_of(const Grouped& parts) {
  Readings readings;
  const std::size_t count = parts.digits.size();
  if (parts.are_thousands(count)) readings.whole = parts.joined(count);
  if (count == 1 || (parts.marks.back() != '.' && parts.marks.back() != ',')) return readings;
  const bool is_last_alone = std::count(parts.marks.begin(), parts.marks.end(), parts.marks.back()) == 1;
  if (is_last_alone && parts.are_thousands(count - 1)) readings.fraction = parts.joined(count - 1) + "." + parts.digits.back();
  return readings;
}

class NumberReader {
 public:
  NumberReader(std::string_view text, const Asked& asked) : text_(text), asked_(asked), fact_(asked.fact) {}

  Result<std::int64_t> read() {
    const std::string plain = in_plain_marks(text_);
    std::optional<NumberParts> parts = take_apart(plain);
    if (!parts) return asked_.wrong("wrong-type", text_);
    negative_ = take_minus(parts->before);
    percent_ = ends_with_percent(parts->after);
    if (!parts->before.empty() && (fact_.type != FactType::Money || !is_unit(parts->before, asked_))) return asked_.wrong("wrong-type", text_);
    if (!parts->after.empty() && !is_unit(parts->after, asked_)) return asked_.wrong("wrong-type", text_);
    if (parts->number.find_first_of("eE") != std::string::npos) return units_or_issue(parts->number);
    const std::optional<Grouped> groups = groups_of(parts->number);
    return groups ? choose(readings_of(*groups)) : asked_.wrong("wrong-type", text_);
  }

 private:
  std::optional<std::int64_t> units(const std::string& number) const {
    std::optional<Decimal> value = parse_decimal((negative_ ? "-" : "") + number);
    if (value && percent_ && fact_.type == FactType::Share && value->units != 0) value->scale += 2;
    return value ? to_scale_exactly(*value, fact_.scale) : std::nullopt;
  }

  bool fits(const std::string& number) const {
    const std::optional<std::int64_t> value = units(number);
    return value && *value >= fact_.lo && *value <= fact_.hi;
  }

  Result<std::int64_t> units_or_issue(const std::string& number) const {
    if (!parse_decimal(number)) return asked_.wrong("wrong-type", text_);
    if (const std::optional<std::int64_t> value = units(number)) return *value;
    return asked_.wrong("too-many-decimals", text_, "round it, or give a range such as \"2 to 3\"");
  }

  Result<std::int64_t> choose(const Readings& readings) const {
    if (!readings.whole && !readings.fraction) return asked_.wrong("wrong-type", text_);
    if (!readings.whole) return units_or_issue(*readings.fraction);
    // Nobody writes whole numbers with a point, or money with three digits after it.
    if (!readings.fraction || fact_.scale == 0 || fact_.type == FactType::Money) return units_or_issue(*readings.whole);
    const bool whole = fits(*readings.whole), fraction = fits(*readings.fraction);
    if (whole && fraction) return ambiguous(readings);
    const bool is_exact = units(*readings.fraction).has_value();
    return units_or_issue(fraction || (!whole && is_exact) ? *readings.fraction : *readings.whole);
  }

  Issue ambiguous(const Readings& readings) const {
    const std::string fraction = print_decimal(parse_decimal(*readings.fraction)->units, parse_decimal(*readings.fraction)->scale);
    return error("ambiguous-number", quote(text_) + " can be read as " + *readings.whole + " and as " + fraction,
                 "write " + *readings.whole + " or " + fraction);
  }

  std::string_view text_;
  const Asked& asked_;
  const FactDef& fact_;
  bool negative_ = false, percent_ = false;
};

}  // namespace

bool ends_with_percent(std::string_view text) {
  const std::string small = in_small_letters(text);
  return small.ends_with("%") || small.ends_with("percent") || small.ends_with("per cent");
}

Result<std::int64_t> parse_number(std::string_view text, const Asked& asked) { return NumberReader(text, asked).read(); }

}  // namespace takehold
