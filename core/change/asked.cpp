// SPDX-License-Identifier: MIT
#include "change/asked.hpp"

#include <utility>
#include <vector>

#include "document/describe.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

std::string Asked::name() const { return quote(fact.label.empty() ? fact.id : speaker.say_words(fact.label)); }

std::string Asked::label(const Option& option) const { return option.label.empty() ? option.id : speaker.say_words(option.label); }

std::string Asked::expected() const {
  std::vector<std::string> options;
  for (const Option& option : fact.options) options.push_back(quote(label(option)));
  switch (fact.type) {
    case FactType::Flag: return "yes or no";
    case FactType::Level:
    case FactType::Choice: return "one of " + list_in_words(options, 8);
    case FactType::ChoiceSet: return "any of " + list_in_words(options, 8) + ", with semicolons between them, or none";
    case FactType::Share: return "a share from " + range_in_words(fact, {}) + ", such as 0.3 or 30 %";
    default: return expectation(fact, speaker.assessment->currency);
  }
}

Issue Asked::wrong(std::string code, std::string_view text, std::string cure) const {
  return error(std::move(code), name() + " wants " + expected() + ", but this is " + quote(text), std::move(cure));
}

std::string tidy(std::string_view text) { return normalise_text(text).value_or(std::string()); }

}  // namespace takehold
