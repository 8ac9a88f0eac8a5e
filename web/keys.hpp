// SPDX-License-Identifier: MIT
//
// Keys as the page names them (KeyboardEvent.code) in Dear ImGui's words.
#pragma once

#include <imgui.h>

#include <string_view>

namespace takehold::web {

// "KeyA", "Digit1", "F2", "ArrowLeft", ...; ImGuiKey_None for others.
ImGuiKey key_of(std::string_view code);

}  // namespace takehold::web
