// SPDX-License-Identifier: MIT
//
// A finding as a card: what is so, why it stops the rollout, what to do first and who. Opens its details.
#pragma once

#include "present/diagnosis_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

void draw_cause_card(const Ui& ui, const CauseCard& cause, float width);
// What is going well, in the same form.
void draw_strength_card(const Ui& ui, const StrengthLine& strength, float width);

}  // namespace takehold::ui
