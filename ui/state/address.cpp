// SPDX-License-Identifier: MIT
#include "state/address.hpp"

#include <charconv>

namespace takehold::ui {

std::string address_of(const AnswerRef& ref) {
  if (ref.table.empty()) return ref.fact;
  if (ref.row == AnswerRef::NoRow) return ref.fact.empty() ? ref.table : ref.table + "." + ref.fact;
  return ref.table + "[" + std::to_string(ref.row + 1) + "]" + (ref.fact.empty() ? "" : "." + ref.fact);
}

std::optional<AnswerRef> answer_at(std::string_view address, const Vocabulary& vocabulary) {
  AnswerRef ref;
  const std::size_t bracket = address.find('[');
  if (bracket == std::string_view::npos) {
    const std::string name(address);
    if (vocabulary.find_table(name)) {
      ref.table = name;
      return ref;
    }
    if (!vocabulary.find({"", name})) return std::nullopt;
    ref.fact = name;
    return ref;
  }
  const std::size_t close = address.find("].", bracket);
  if (close == std::string_view::npos) return std::nullopt;
  ref.table = address.substr(0, bracket);
  ref.fact = address.substr(close + 2);
  const std::string_view number = address.substr(bracket + 1, close - bracket - 1);
  std::uint32_t row = 0;
  const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), row);
  if (failed != std::errc() || end != number.data() + number.size() || row == 0) return std::nullopt;
  ref.row = row - 1;
  if (!vocabulary.find({ref.table, ref.fact})) return std::nullopt;
  return ref;
}

}  // namespace takehold::ui
