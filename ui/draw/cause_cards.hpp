// SPDX-License-Identifier: MIT
//
// Findings as cards: what is true, why it stops the rollout, what to do first and who does it. Strengths have the same form. Each
// card opens its details.
#pragma once

#include <vector>

#include "present/diagnosis_view.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

void draw_cause_cards(const Ui& ui, const std::vector<CauseCard>& causes);
// With their heading; nothing if there are none.
void draw_strengths(const Ui& ui, const std::vector<StrengthLine>& strengths);

}  // namespace takehold::ui
