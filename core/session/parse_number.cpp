// SPDX-License-Identifier: MIT
#include "session/parse_number.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "document/describe.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

constexpr std::size_t Group = 3;  // digits between thousands marks

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string without(std::string text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) text.erase(at, part.size());
  return text;
}

// Blanks of all widths and apostrophes stand between thousands; a long minus is a minus.
std::string plain(std::string_view written) {
  std::string text(written);
  for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "'", "\xE2\x80\x99"}) text = without(text, blank);
  constexpr std::string_view minus = "\xE2\x88\x92";
  if (text.starts_with(minus)) text = "-" + text.substr(minus.size());
  return text;
}

struct Taken {
  std::string number;   // sign, digits and marks
  std::string around;   // what stood before and behind: a unit, a currency, "%"
};

Taken take_apart(const std::string& text) {
  const auto belongs = [](char c) { return is_digit(c) || c == '.' || c == ',' || c == '-' || c == '+'; };
  const auto from = std::find_if(text.begin(), text.end(), belongs);
  auto to = text.end();
  while (to != from && !is_digit(*(to - 1))) --to;
  Taken taken;
  taken.number.assign(from, to);
  taken.around = std::string(text.begin(), from) + std::string(to, text.end());
  return taken;
}

Issue not_a_number(std::string_view text, const FactDef& fact) {
  return error("wrong-type", quoted(text) + " is not a number that fits here", "give " + expectation(fact, {}));
}

Issue ambiguous(std::string_view text, const std::string& digits, std::size_t mark) {
  const std::string whole = digits.substr(0, mark) + digits.substr(mark + 1);
  const std::string fraction = digits.substr(0, mark) + "." + digits.substr(mark + 1);
  return error("ambiguous-number", quoted(text) + " can be read as " + whole + " and as " + fraction,
               "write " + whole + " without a mark, or leave out the last zeros of the fraction");
}

// Every mark is followed by exactly three digits, and the first is preceded by one to three.
bool are_thousands(const std::string& digits, char mark) {
  std::size_t at = digits.find(mark);
  const std::size_t sign = digits.starts_with('-') || digits.starts_with('+') ? 1 : 0;
  if (at == sign || at - sign > Group) return false;
  while (at != std::string::npos) {
    const std::size_t next = digits.find(mark, at + 1);
    if (std::min(next, digits.size()) - at - 1 != Group) return false;
    at = next;
  }
  return true;
}

std::string remove_all(std::string digits, char mark) {
  digits.erase(std::remove(digits.begin(), digits.end(), mark), digits.end());
  return digits;
}

// The digits with a point before the fraction and nothing between thousands; nothing where they make no number.
Result<std::string> settle_marks(std::string_view text, const std::string& digits, const FactDef& fact) {
  const std::size_t point = digits.rfind('.'), comma = digits.rfind(',');
  if (point == std::string::npos && comma == std::string::npos) return digits;
  if (point != std::string::npos && comma != std::string::npos) {
    const char fraction = point > comma ? '.' : ',', thousands = point > comma ? ',' : '.';
    const std::size_t at = std::max(point, comma);
    if (std::count(digits.begin(), digits.end(), fraction) != 1 || !are_thousands(digits.substr(0, at), thousands)) return not_a_number(text, fact);
    return remove_all(digits.substr(0, at), thousands) + "." + digits.substr(at + 1);
  }
  const char mark = point != std::string::npos ? '.' : ',';
  const std::size_t at = point != std::string::npos ? point : comma;
  const bool several = std::count(digits.begin(), digits.end(), mark) > 1;
  const bool thousands = are_thousands(digits, mark);
  if (several) return thousands ? Result<std::string>(remove_all(digits, mark)) : Result<std::string>(not_a_number(text, fact));
  const std::string as_fraction = digits.substr(0, at) + "." + digits.substr(at + 1);
  if (!thousands) return as_fraction;
  const std::optional<Decimal> fraction = parse_decimal(as_fraction);
  const bool fraction_fits = fraction && to_scale_exactly(*fraction, fact.scale).has_value();
  if (!fraction_fits || fact.scale == 0) return remove_all(digits, mark);
  if (digits.starts_with("0") || digits.starts_with("-0")) return as_fraction;
  return ambiguous(text, digits, at);
}

bool is_percent(const std::string& around) { return around == "%" || around == "percent" || around == "pct"; }

}  // namespace

Result<std::int64_t> parse_number(std::string_view text, const FactDef& fact) {
  const Taken taken = take_apart(plain(text));
  if (taken.number.empty()) return not_a_number(text, fact);
  const Result<std::string> digits = settle_marks(text, taken.number, fact);
  if (!digits) return digits.issues();
  std::string number = *digits;
  if (number.starts_with('+')) number.erase(0, 1);
  if (number.starts_with('.')) number = "0" + number;
  std::optional<Decimal> value = parse_decimal(number);
  if (!value) return not_a_number(text, fact);
  if (is_percent(taken.around) && fact.type == FactType::Share) value->scale += 2;
  else if (is_percent(taken.around) && fact.type != FactType::Percent) return not_a_number(text, fact);
  const std::optional<std::int64_t> units = to_scale_exactly(*value, fact.scale);
  if (!units) return error("too-exact", quoted(text) + " has more decimals than are kept here", "give " + expectation(fact, {}));
  return *units;
}

std::pair<std::string, std::string> range_ends(std::string_view text) {
  constexpr std::array<std::string_view, 4> marks{"..", " to ", "\xE2\x80\x93", "\xE2\x80\xA6"};
  for (const std::string_view mark : marks) {
    const std::size_t at = text.find(mark);
    if (at != std::string_view::npos && at > 0 && at + mark.size() < text.size())
      return {std::string(text.substr(0, at)), std::string(text.substr(at + mark.size()))};
  }
  // A hyphen behind a digit stands between two numbers; at the start it is a minus.
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != '-') continue;
    std::size_t before = at;
    while (before > 0 && text[before - 1] == ' ') --before;
    if (before > 0 && (is_digit(text[before - 1]) || text[before - 1] == '%')) return {std::string(text.substr(0, at)), std::string(text.substr(at + 1))};
  }
  return {std::string(text), std::string(text)};
}

}  // namespace takehold
