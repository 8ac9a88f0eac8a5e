// SPDX-License-Identifier: MIT
//
// The colour and shape of a judgement, the same everywhere.
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
