// SPDX-License-Identifier: MIT
//
// What a gate asks for, one requirement below the other: whether it is met, which framework asks, and a link to the open answer.
#pragma once

#include <vector>

#include "present/diagnosis_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

void draw_requirements(const Ui& ui, const std::vector<RequirementLine>& requirements);

}  // namespace takehold::ui
