// SPDX-License-Identifier: MIT
//
// Numbers of facts in words, with the unit or currency of their type.
#pragma once

#include <string>

#include "takehold/model/fact.hpp"
#include "takehold/value/interval.hpp"

namespace takehold {

// Any numeric fact except flags, levels, choices and dates: "2 tasks", "12.5 %", "1 200 000 EUR".
[[nodiscard]] std::string say_fact_number(const FactDef& fact, const Interval& value, const std::string& currency);

}  // namespace takehold
