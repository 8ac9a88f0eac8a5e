// SPDX-License-Identifier: MIT
//
// In which colour and with which shape a judgement is shown: everywhere the same.
#pragma once

#include "takehold/engine/diagnosis.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold::ui {

[[nodiscard]] Ink ink_of(Severity severity);
[[nodiscard]] Mark mark_of(Severity severity);
[[nodiscard]] Ink ink_of(Outlook outlook);
[[nodiscard]] Mark mark_of(Outlook outlook);
[[nodiscard]] Ink ink_of(TruthSet truth);   // whether something that should hold does
[[nodiscard]] Mark mark_of(TruthSet truth);

}  // namespace takehold::ui
