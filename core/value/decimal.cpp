// SPDX-License-Identifier: MIT
#include "takehold/value/ascii.hpp"
#include "takehold/value/decimal.hpp"

#include <array>
#include <cstddef>

#include "takehold/value/interval.hpp"

namespace takehold {
namespace {

constexpr int MostDigits = 18;

constexpr std::array<std::int64_t, MostDigits + 1> powers_of_ten() {
  std::array<std::int64_t, MostDigits + 1> powers{};
  std::int64_t power = 1;
  for (std::int64_t& each : powers) {
    each = power;
    if (power < NumberLimit) power *= 10;
  }
  return powers;
}
constexpr auto PowerOfTen = powers_of_ten();


// The parts of a number's text: its digits without the point, and the power of ten to multiply them by.
struct DecimalParts {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;
};

class NumberScanner {
 public:
  explicit NumberScanner(std::string_view text) : rest_(text) {}

  std::optional<DecimalParts> scan() {
    DecimalParts parts;
    parts.negative = take('-');
    if (!whole_part(parts)) return std::nullopt;
    if (take('.') && !fraction(parts)) return std::nullopt;
    if ((take('e') || take('E')) && !exponent(parts)) return std::nullopt;
    if (!rest_.empty()) return std::nullopt;
    return parts;
  }

 private:
  bool take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view take_digits() {
    std::size_t count = 0;
    while (count < rest_.size() && is_digit(rest_[count])) ++count;
    const std::string_view digits = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return digits;
  }

  bool whole_part(DecimalParts& parts) {
    const std::string_view digits = take_digits();
    if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return false;
    parts.digits = digits;
    return true;
  }

  bool fraction(DecimalParts& parts) {
    const std::string_view digits = take_digits();
    parts.digits += digits;
    parts.exponent -= static_cast<std::int64_t>(digits.size());
    return !digits.empty();
  }

  bool exponent(DecimalParts& parts) {
    const bool negative = take('-');
    if (!negative) take('+');
    const std::string_view digits = take_digits();
    std::int64_t power = 0;
    for (const char digit : digits) {
      // Larger than any text is long, so ignoring further digits cannot change whether the number fits.
      if (power < NumberLimit / 100) power = power * 10 + (digit - '0');
    }
    parts.exponent += negative ? -power : power;
    return !digits.empty();
  }

  std::string_view rest_;
};

// Leading zeros mean nothing; trailing zeros go into the exponent.
void strip_zeros(DecimalParts& parts) {
  const std::size_t first = parts.digits.find_first_not_of('0');
  if (first == std::string::npos) {
    parts = {};
    return;
  }
  parts.digits.erase(0, first);
  const std::size_t last = parts.digits.find_last_not_of('0');
  parts.exponent += static_cast<std::int64_t>(parts.digits.size() - last - 1);
  parts.digits.erase(last + 1);
}

std::optional<std::int64_t> times_power_of_ten(std::int64_t units, std::int64_t power) {
  if (units == 0) return 0;
  if (power > MostDigits) return std::nullopt;
  const std::int64_t factor = PowerOfTen[static_cast<std::size_t>(power)];
  const std::int64_t limit = NumberLimit / factor;
  if (units > limit || units < -limit) return std::nullopt;
  return units * factor;
}

std::int64_t divided_half_away_from_zero(std::int64_t units, std::int64_t divisor) {
  const std::int64_t quotient = units / divisor;
  const std::int64_t left = units % divisor;
  const std::int64_t size = left < 0 ? -left : left;
  // size >= divisor - size is 2 * size >= divisor without overflowing 64 bits.
  if (size < divisor - size) return quotient;
  return units < 0 ? quotient - 1 : quotient + 1;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  std::optional<DecimalParts> parts = NumberScanner(text).scan();
  if (!parts) return std::nullopt;
  strip_zeros(*parts);
  if (parts->digits.size() > MostDigits || parts->exponent < -MostDigits) return std::nullopt;
  std::int64_t units = 0;
  for (const char digit : parts->digits) units = units * 10 + (digit - '0');
  if (parts->negative) units = -units;
  if (parts->exponent <= 0) return Decimal{units, static_cast<int>(-parts->exponent)};
  const std::optional<std::int64_t> whole = times_power_of_ten(units, parts->exponent);
  if (!whole) return std::nullopt;
  return Decimal{*whole, 0};
}

std::optional<std::int64_t> to_scale_exactly(Decimal number, int scale) {
  if (scale >= number.scale) return times_power_of_ten(number.units, scale - number.scale);
  const std::int64_t divisor = PowerOfTen[static_cast<std::size_t>(number.scale - scale)];
  if (number.units % divisor != 0) return std::nullopt;
  return number.units / divisor;
}

std::string print_decimal(std::int64_t units, int scale) {
  const auto places = static_cast<std::size_t>(scale);
  const bool negative = units < 0;
  // Through unsigned, so that the most negative number can be printed too.
  const std::uint64_t size = negative ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
  std::string digits = std::to_string(size);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) {
    digits.insert(digits.size() - places, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return negative ? "-" + digits : digits;
}

std::string print_rounded(std::int64_t units, int scale, int digits) {
  if (digits >= scale) return print_decimal(units, scale);
  const std::int64_t divisor = PowerOfTen[static_cast<std::size_t>(scale - digits)];
  return print_decimal(divided_half_away_from_zero(units, divisor), digits);
}

}  // namespace takehold
