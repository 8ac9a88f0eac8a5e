// SPDX-License-Identifier: MIT
//
// The types of the expression language, and which of them go together.
#pragma once

#include "compile/typed.hpp"

namespace takehold {

ValueType type_of(const FactDef& fact);
std::string unit_of(const FactDef& fact);            // singular; "money", "percent"; empty: none
bool same_unit(const ValueType& a, const ValueType& b);        // a constant without a unit goes with any
const std::string& unit_of_either(const ValueType& a, const ValueType& b);
bool same_options(const FactDef& a, const FactDef& b);
std::int64_t power_of_ten(int exponent);             // exponent 0..18

}  // namespace takehold
