// SPDX-License-Identifier: MIT
//
// fact "workflow.tasks_added" { ... }
#pragma once

#include <string>

#include "sdk/keys.hpp"

namespace takehold::plugins {

int read_fact(Keys& keys, const std::string& name);

// What a grid and its items share with it.
// Splits, checks and claims "workflow.tasks_added".
FactName read_fact_name(Keys& keys, const std::string& name);
void read_options(Keys& keys, FactDef& fact);
// What is said and asked: label, ask, help, asked_if and the like; neither its id nor its type.
FactDef read_spoken(Keys& keys);

}  // namespace takehold::plugins
