// SPDX-License-Identifier: MIT
#include "explain/numbers.hpp"

#include "takehold/explain/words.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

constexpr int DigitsShown = 2;  // of a computed number; answers keep all of theirs

// "1200000.5" becomes "1 200 000.5".
std::string with_separators(std::string digits) {
  const std::size_t start = digits.front() == '-' ? 1 : 0;
  const std::size_t point = digits.find('.');
  for (std::size_t at = point == std::string::npos ? digits.size() : point; at > start + 3;) {
    at -= 3;
    digits.insert(at, 1, ' ');
  }
  return digits;
}

std::string say_plain(std::int64_t units, int scale) {
  return with_separators(scale > DigitsShown ? print_rounded(units, scale, DigitsShown) : print_decimal(units, scale));
}

// Cents have two digits or are left out.
std::string say_money(std::int64_t units, int scale) {
  std::string text = with_separators(print_decimal(units, scale));
  const std::size_t point = text.find('.');
  if (point != std::string::npos && text.size() - point == 2) text += '0';
  return text;
}

std::string with_unit(const std::string& number, std::string_view unit) {
  return unit.empty() ? number : number + " " + std::string(unit);
}

template <typename Print>
std::string say_range(const Interval& value, Print print) {
  const std::string lo = print(value.lo), hi = print(value.hi);
  return lo == hi ? lo : lo + " to " + hi;
}

bool is_one(const std::string& number) { return number == "1" || number == "-1"; }

}  // namespace

std::string say_interval(const Interval& value, int scale, std::string_view unit_one, std::string_view unit_many) {
  if (!value.has_number) return std::string(DoesNotApply);
  const std::string number = say_range(value, [scale](std::int64_t units) { return say_plain(units, scale); });
  const bool singular = is_one(number) || unit_many.empty();
  const std::string text = with_unit(number, singular ? unit_one : unit_many);
  return value.may_be_na ? text + ", if it applies" : text;
}

std::string say_fact_number(const FactDef& fact, const Interval& value, const std::string& currency) {
  const int scale = fact.scale;
  switch (fact.type) {
    case FactType::Money:
      return with_unit(say_range(value, [scale](std::int64_t units) { return say_money(units, scale); }), currency);
    case FactType::Percent:
      return say_range(value, [scale](std::int64_t units) { return print_decimal(units, scale); }) + " %";
    case FactType::Share:  // a share is easier to read as a percentage
      return say_range(value, [scale](std::int64_t units) { return print_decimal(units * 100, scale); }) + " %";
    default:
      return say_interval(value, scale, fact.unit_one, fact.unit_many);
  }
}

}  // namespace takehold
