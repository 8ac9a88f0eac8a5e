// SPDX-License-Identifier: MIT
//
// Pictures of the interface without a window, a display or a graphics card: Dear ImGui's triangles drawn by the processor, the
// same on every machine. Tests look at them, and they illustrate the documentation.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

namespace takehold::ui {

struct Pixels {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgb;  // rows from the top, three bytes a pixel
  const std::uint8_t* at(int x, int y) const { return &rgb[(static_cast<std::size_t>(y) * width + x) * 3]; }
};

// What a renderer would draw, as large as DisplaySize. The data's textures must still hold their pixels.
[[nodiscard]] Pixels rasterise(const ImDrawData& data, ImU32 background);

// A PNG file without compression.
[[nodiscard]] std::string png_file(const Pixels& pixels);

// A Dear ImGui context that draws into memory; it is the current one as long as it lives.
class Headless {
 public:
  Headless(int width, int height);  // device pixels
  ~Headless();
  Headless(const Headless&) = delete;
  Headless& operator=(const Headless&) = delete;

  void finish_frame();     // after ImGui::Render: what a renderer does with new textures
  Pixels pixels() const;   // of the last frame

 private:
  ImGuiContext* context_;
};

}  // namespace takehold::ui
