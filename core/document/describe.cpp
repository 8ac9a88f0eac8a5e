// SPDX-License-Identifier: MIT
#include "document/describe.hpp"

#include "takehold/value/date.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

template <typename Item>
std::vector<std::string> ids(const std::vector<Item>& items) {
  std::vector<std::string> result;
  for (const Item& item : items) result.push_back(item.id);
  return result;
}

std::string unit_in_words(const FactDef& fact, const std::string& currency) {
  if (fact.type == FactType::Percent) return " %";
  if (fact.type == FactType::Money) return currency.empty() ? "" : " " + currency;
  return fact.unit_many.empty() ? "" : " " + fact.unit_many;
}

std::string options_in_words(const FactDef& fact) {
  std::vector<std::string> names;
  for (const Option& option : fact.options) names.push_back(quote(option.id));
  return list_in_words(names, 8);
}

std::string decimals_in_words(int scale) {
  if (scale == 0) return "a whole number";
  return "a number with at most " + std::to_string(scale) + (scale == 1 ? " decimal" : " decimals");
}

}  // namespace

std::vector<std::string> ids_of(const std::vector<FactDef>& facts) { return ids(facts); }
std::vector<std::string> ids_of(const std::vector<Option>& options) { return ids(options); }
std::vector<std::string> ids_of(const std::vector<RecordType>& tables) { return ids(tables); }
std::vector<std::string> ids_of(const std::vector<OwnerRole>& owners) { return ids(owners); }
std::vector<std::string> ids_of(const std::vector<Word>& words) { return ids(words); }

const FactDef* find_fact(const std::vector<FactDef>& facts, std::string_view id) {
  for (const FactDef& fact : facts) {
    if (fact.id == id) return &fact;
  }
  return nullptr;
}

bool may_be_a_range(FactType type) { return is_numeric(type) && type != FactType::Flag && type != FactType::Choice; }

std::string value_in_words(const FactDef& fact, std::int64_t value) {
  switch (fact.type) {
    case FactType::Flag:
      return value != 0 ? "true" : "false";
    case FactType::Date:
      return print_date(value);
    case FactType::Level:
    case FactType::Choice: {
      const auto place = static_cast<std::size_t>(value);
      return place < fact.options.size() ? fact.options[place].id : std::string();
    }
    default:
      return print_decimal(value, fact.scale);
  }
}

std::string range_in_words(const FactDef& fact, const std::string& currency) {
  return value_in_words(fact, fact.lo) + " to " + value_in_words(fact, fact.hi) + unit_in_words(fact, currency);
}

std::string expectation(const FactDef& fact, const std::string& currency) {
  switch (fact.type) {
    case FactType::Flag:
      return "true or false";
    case FactType::Level:
    case FactType::Choice:
      return "one of " + options_in_words(fact);
    case FactType::ChoiceSet:
      return "a list of any of " + options_in_words(fact);
    case FactType::Text:
      return "a text";
    case FactType::Date:
      return "a date from " + range_in_words(fact, currency);
    case FactType::RowOf:
      return "the name of a row of " + quote(fact.row_of);
    default:
      return decimals_in_words(fact.scale) + " from " + range_in_words(fact, currency);
  }
}

std::string kind_in_words(const Json& json) {
  switch (json.kind) {
    case Json::Kind::Null:
      return "null";
    case Json::Kind::False:
      return "false";
    case Json::Kind::True:
      return "true";
    case Json::Kind::Number:
      return "the number " + excerpt(json.text);
    case Json::Kind::String:
      return "the text " + quote(json.text);
    case Json::Kind::Array:
      return "a list";
    case Json::Kind::Object:
      return "an object";
  }
  return "something else";
}

}  // namespace takehold
