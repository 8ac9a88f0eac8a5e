// SPDX-License-Identifier: MIT
#include "ui/support/raster.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace takehold::ui {
namespace {

struct Clip {
  int left, top, right, bottom;
};

struct Edge {
  float step_x, step_y, at;
  bool owns;  // pixels exactly on it belong to this triangle
};

Edge edge_of(ImVec2 from, ImVec2 to, float x, float y) {
  const float dx = to.x - from.x, dy = to.y - from.y;
  return {-dy, dx, dx * (y - from.y) - dy * (x - from.x), dy < 0 || (dy == 0 && dx > 0)};
}

std::array<float, 4> channels(ImU32 colour) {
  return {static_cast<float>(colour & 255), static_cast<float>((colour >> 8) & 255), static_cast<float>((colour >> 16) & 255),
          static_cast<float>(colour >> 24)};
}

struct Corner {
  std::array<float, 4> colour;
  ImVec2 uv;
};

class Triangle {
 public:
  Triangle(ImDrawVert a, ImDrawVert b, ImDrawVert c, const ImTextureData& texture) : texture_(texture) {
    area_ = (b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) - (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x);
    if (area_ < 0) {
      std::swap(b, c);
      area_ = -area_;
    }
    points_ = {a.pos, b.pos, c.pos};
    corners_ = {Corner{channels(a.col), a.uv}, Corner{channels(b.col), b.uv}, Corner{channels(c.col), c.uv}};
  }

  void paint(Pixels& pixels, Clip clip) const {
    if (area_ == 0) return;
    const auto [left, right] = std::minmax({points_[0].x, points_[1].x, points_[2].x});
    const auto [top, bottom] = std::minmax({points_[0].y, points_[1].y, points_[2].y});
    clip.left = std::max(clip.left, static_cast<int>(std::floor(left)));
    clip.right = std::min(clip.right, static_cast<int>(std::ceil(right)));
    clip.top = std::max(clip.top, static_cast<int>(std::floor(top)));
    clip.bottom = std::min(clip.bottom, static_cast<int>(std::ceil(bottom)));
    for (int y = clip.top; y < clip.bottom; ++y)
      for (int x = clip.left; x < clip.right; ++x) paint_pixel(pixels, x, y);
  }

 private:
  void paint_pixel(Pixels& pixels, int x, int y) const {
    std::array<float, 3> share{};
    for (std::size_t corner = 0; corner < 3; ++corner) {
      const Edge edge = edge_of(points_[(corner + 1) % 3], points_[(corner + 2) % 3], static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f);
      if (edge.at < 0 || (edge.at == 0 && !edge.owns)) return;
      share[corner] = edge.at / area_;
    }
    const std::array<float, 4> texel = sample(share);
    const auto mix = [&](std::size_t channel) {
      return share[0] * corners_[0].colour[channel] + share[1] * corners_[1].colour[channel] + share[2] * corners_[2].colour[channel];
    };
    const float alpha = mix(3) * texel[3] / (255.0f * 255.0f);
    unsigned char* pixel = &pixels.rgb[(static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) * 3];
    for (std::size_t channel = 0; channel < 3; ++channel) {
      const float under = pixel[channel];
      pixel[channel] = static_cast<unsigned char>(under + (mix(channel) * texel[channel] / 255.0f - under) * alpha + 0.5f);
    }
  }

  std::array<float, 4> sample(const std::array<float, 3>& share) const {
    const float u = share[0] * corners_[0].uv.x + share[1] * corners_[1].uv.x + share[2] * corners_[2].uv.x;
    const float v = share[0] * corners_[0].uv.y + share[1] * corners_[1].uv.y + share[2] * corners_[2].uv.y;
    const int x = std::clamp(static_cast<int>(u * static_cast<float>(texture_.Width)), 0, texture_.Width - 1);
    const int y = std::clamp(static_cast<int>(v * static_cast<float>(texture_.Height)), 0, texture_.Height - 1);
    const unsigned char* texel = texture_.Pixels + (y * texture_.Width + x) * texture_.BytesPerPixel;
    if (texture_.BytesPerPixel != 4) return {255, 255, 255, static_cast<float>(texel[0])};
    return {static_cast<float>(texel[0]), static_cast<float>(texel[1]), static_cast<float>(texel[2]), static_cast<float>(texel[3])};
  }

  const ImTextureData& texture_;
  float area_ = 0;
  std::array<ImVec2, 3> points_{};
  std::array<Corner, 3> corners_{};
};

void paint_command(Pixels& pixels, const ImDrawList& list, const ImDrawCmd& command) {
  const ImTextureData* texture = command.TexRef._TexData;
  if (command.UserCallback || !texture || !texture->Pixels) return;
  const Clip clip{std::max(0, static_cast<int>(command.ClipRect.x)), std::max(0, static_cast<int>(command.ClipRect.y)),
                  std::min(pixels.width, static_cast<int>(command.ClipRect.z)), std::min(pixels.height, static_cast<int>(command.ClipRect.w))};
  const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
  const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset;
  for (unsigned at = 0; at + 2 < command.ElemCount; at += 3)
    Triangle(vertices[indices[at]], vertices[indices[at + 1]], vertices[indices[at + 2]], *texture).paint(pixels, clip);
}

}  // namespace

Pixels rasterise(const ImDrawData& data) {
  Pixels pixels{static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y), {}};
  pixels.rgb.resize(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height) * 3);
  for (const ImDrawList* list : data.CmdLists)
    for (const ImDrawCmd& command : list->CmdBuffer) paint_command(pixels, *list, command);
  return pixels;
}

}  // namespace takehold::ui
