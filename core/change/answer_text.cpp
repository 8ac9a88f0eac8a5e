// SPDX-License-Identifier: MIT
#include <utility>

#include "change/asked.hpp"
#include "change/parse_options.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

// An option by its label, or by its id where that label would be read as something else.
std::string option_text(const Asked& asked, std::size_t place) {
  if (place >= asked.fact.options.size()) return {};
  const Option& option = asked.fact.options[place];
  const std::string label = asked.label(option);
  const Result<std::size_t> read = parse_option(label, asked);
  return read && *read == place && label != "-" && label != "?" ? label : option.id;
}

struct AnswerWriter {
  const Asked& asked;

  std::string operator()(const TextAnswer& answer) const { return answer.text; }
  std::string operator()(const NotApplicable& answer) const { return "n/a: " + answer.reason; }
  std::string operator()(const NotKnown&) const { return "?"; }

  std::string operator()(const NumberAnswer& answer) const {
    if (answer.lo == answer.hi) return single(answer.lo);
    if (asked.fact.type == FactType::Level) return id(answer.lo) + " to " + id(answer.hi);
    return single(answer.lo) + " to " + single(answer.hi);
  }

  std::string operator()(const OptionsAnswer& answer) const {
    if (answer.chosen == 0) return "none";
    const std::string labels = joined(answer.chosen, [&](std::size_t place) { return option_text(asked, place); });
    const Result<std::uint64_t> read = parse_options(labels, asked);
    if (read && *read == answer.chosen) return labels;
    return joined(answer.chosen, [&](std::size_t place) { return asked.fact.options[place].id; });
  }

 private:
  std::string id(std::int64_t place) const {
    const auto index = static_cast<std::size_t>(place);
    return index < asked.fact.options.size() ? asked.fact.options[index].id : std::string();
  }

  std::string single(std::int64_t value) const {
    switch (asked.fact.type) {
      case FactType::Flag: return value != 0 ? "yes" : "no";
      case FactType::Level:
      case FactType::Choice: return option_text(asked, static_cast<std::size_t>(value));
      case FactType::Date: return print_date(value);
      case FactType::Percent: return print_decimal(value, asked.fact.scale) + " %";
      default: return print_decimal(value, asked.fact.scale);
    }
  }

  template <typename Name>
  std::string joined(std::uint64_t chosen, Name name) const {
    std::string all;
    for (std::size_t place = 0; place < asked.fact.options.size(); ++place) {
      if ((chosen >> place & 1) != 0) all += (all.empty() ? "" : "; ") + name(place);
    }
    return all;
  }
};

}  // namespace

std::string answer_text(const FactDef& fact, const std::optional<Answer>& answer, const Speaker& speaker) {
  const Asked asked{fact, speaker};
  return answer ? std::visit(AnswerWriter{asked}, answer->value) : std::string();
}

}  // namespace takehold
