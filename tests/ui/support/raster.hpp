// SPDX-License-Identifier: MIT
//
// Dear ImGui's draw data as pixels, on the processor: pictures of the interface without a window or a graphics card. Nearest
// texel, top-left rule, alpha blending.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <string>
#include <vector>

namespace takehold::ui {

struct Pixels {
  int width = 0, height = 0;
  std::vector<unsigned char> rgb;  // rows from the top, three bytes a pixel
};

[[nodiscard]] Pixels rasterise(const ImDrawData& data);

// Overwrites. False where the file could not be written.
bool write_png(const std::string& path, const Pixels& pixels);

}  // namespace takehold::ui
