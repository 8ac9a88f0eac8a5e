// SPDX-License-Identifier: MIT
//
// Dear ImGui's text fields with the edit channel of takehold/ui/items.hpp. Only `ui/widgets` calls these.
#pragma once

#include <imgui.h>

#include <string>

namespace takehold::ui {

// True in each frame in which the text changed.
bool input_line(const char* label, const char* hint, std::string& text, ImGuiInputTextFlags flags = 0);
bool input_area(const char* label, std::string& text, ImVec2 size, ImGuiInputTextFlags flags = 0);

}  // namespace takehold::ui
