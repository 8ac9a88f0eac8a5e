// SPDX-License-Identifier: MIT
//
// Translates keys from the page's names (KeyboardEvent.code) to Dear ImGui's.
#pragma once

#include <imgui.h>

#include <string_view>

namespace takehold::web {

// "KeyA", "Digit1", "F2", "ArrowLeft", ...; ImGuiKey_None for others.
ImGuiKey key_of(std::string_view code);

}  // namespace takehold::web
