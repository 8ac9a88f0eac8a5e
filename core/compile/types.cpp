// SPDX-License-Identifier: MIT
#include "compile/types.hpp"

#include "takehold/value/text.hpp"

namespace takehold {

std::string to_text(const ValueType& type) {
  switch (type.kind) {
    case ValueType::Kind::Truth: return "yes or no";
    case ValueType::Kind::Number: return type.unit.empty() ? "a number" : "a number in " + quote(type.unit);
    case ValueType::Kind::Place: return type.options->type == FactType::Level ? "a level" : "a choice";
    case ValueType::Kind::Date: return "a date";
    case ValueType::Kind::Set: return "a set of choices";
    case ValueType::Kind::Text: return "a text";
  }
  return "";
}

ValueType type_of(const FactDef& fact) {
  ValueType type;
  switch (fact.type) {
    case FactType::Flag: type.kind = ValueType::Kind::Truth; break;
    case FactType::Level:
    case FactType::Choice: type.kind = ValueType::Kind::Place; break;
    case FactType::Date: type.kind = ValueType::Kind::Date; break;
    case FactType::ChoiceSet: type.kind = ValueType::Kind::Set; break;
    case FactType::Text:
    case FactType::RowOf: type.kind = ValueType::Kind::Text; break;
    case FactType::Count:
    case FactType::Number:
    case FactType::Money:
    case FactType::Percent:
    case FactType::Share:
    case FactType::Duration: type.kind = ValueType::Kind::Number; break;
  }
  type.scale = fact.scale;
  type.unit = unit_of(fact);
  if (type.kind == ValueType::Kind::Place) type.options = &fact;
  return type;
}

std::string unit_of(const FactDef& fact) {
  if (!fact.unit_one.empty()) return fact.unit_one;
  if (fact.type == FactType::Money) return "money";
  if (fact.type == FactType::Percent) return "percent";
  return {};
}

bool same_unit(const ValueType& a, const ValueType& b) { return a.unit == b.unit || a.any_unit || b.any_unit; }

const std::string& unit_of_either(const ValueType& a, const ValueType& b) { return a.unit.empty() ? b.unit : a.unit; }

bool same_options(const FactDef& a, const FactDef& b) {
  if (a.type != b.type || a.options.size() != b.options.size()) return false;
  for (std::size_t i = 0; i < a.options.size(); ++i)
    if (a.options[i].id != b.options[i].id) return false;
  return true;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace takehold
