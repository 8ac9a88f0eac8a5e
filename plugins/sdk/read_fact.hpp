// SPDX-License-Identifier: MIT
//
// fact "workflow.tasks_added" { ... }
#pragma once

#include <string>

#include "sdk/keys.hpp"

namespace takehold::plugins {

int read_fact(Keys& keys, const std::string& name);

}  // namespace takehold::plugins
