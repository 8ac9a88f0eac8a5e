// SPDX-License-Identifier: MIT
//
// Triangles with half-space functions: a pixel belongs to a triangle if its centre does, and one on the edge between two
// triangles belongs to exactly one of them (the top-left rule), as on a graphics card.
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "takehold/ui/screenshot.hpp"

namespace takehold::ui {
namespace {

using Colour = std::array<float, 4>;  // red, green, blue, opacity; 0 to 255

struct ClipBox {
  int left, top, right, bottom;
};

// Positive on the inner side of the edge from p to q of a clockwise triangle.
struct Edge {
  float dx, dy, at_corner;
  bool takes_border;
  Edge(const ImVec2& p, const ImVec2& q, const ClipBox& box)
      : dx(p.y - q.y), dy(q.x - p.x),
        at_corner(dy * (static_cast<float>(box.top) + 0.5f - p.y) + dx * (static_cast<float>(box.left) + 0.5f - p.x)),
        takes_border(dx > 0 || (dx == 0 && dy > 0)) {}
  float at(int x, int y) const { return at_corner + dx * static_cast<float>(x) + dy * static_cast<float>(y); }
  bool covers(float value) const { return value > 0 || (value == 0 && takes_border); }
};

float area_of(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
  return (b.pos.x - a.pos.x) * (c.pos.y - a.pos.y) - (b.pos.y - a.pos.y) * (c.pos.x - a.pos.x);
}

Colour colour_of(ImU32 packed) {
  Colour colour;
  for (std::size_t part = 0; part < 4; ++part) colour[part] = static_cast<float>(packed >> (8 * part) & 255);
  return colour;
}

ClipBox cut(const ClipBox& clip, const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
  return {std::max(clip.left, static_cast<int>(std::floor(std::min({a.pos.x, b.pos.x, c.pos.x})))),
          std::max(clip.top, static_cast<int>(std::floor(std::min({a.pos.y, b.pos.y, c.pos.y})))),
          std::min(clip.right, static_cast<int>(std::ceil(std::max({a.pos.x, b.pos.x, c.pos.x})))),
          std::min(clip.bottom, static_cast<int>(std::ceil(std::max({a.pos.y, b.pos.y, c.pos.y}))))};
}

class Texture {
 public:
  explicit Texture(const ImTextureData& data) : data_(data) {}

  // Interpolates between the four nearest texels, as a graphics card does.
  Colour at(float u, float v) const {
    const float x = u * static_cast<float>(data_.Width) - 0.5f, y = v * static_cast<float>(data_.Height) - 0.5f;
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    const float right_part = x - static_cast<float>(left), lower_part = y - static_cast<float>(top);
    if (right_part < Little && lower_part < Little) return texel(left, top);
    const Colour a = texel(left, top), b = texel(left + 1, top), c = texel(left, top + 1), d = texel(left + 1, top + 1);
    Colour mixed;
    for (std::size_t i = 0; i < 4; ++i) {
      const float upper = a[i] + (b[i] - a[i]) * right_part, lower = c[i] + (d[i] - c[i]) * right_part;
      mixed[i] = upper + (lower - upper) * lower_part;
    }
    return mixed;
  }

 private:
  static constexpr float Little = 1.0f / 256;

  Colour texel(int x, int y) const {
    const int column = std::clamp(x, 0, data_.Width - 1), row = std::clamp(y, 0, data_.Height - 1);
    const unsigned char* bytes = data_.Pixels + (static_cast<std::ptrdiff_t>(row) * data_.Width + column) * data_.BytesPerPixel;
    if (data_.BytesPerPixel != 4) return {255, 255, 255, static_cast<float>(bytes[0])};
    return {static_cast<float>(bytes[0]), static_cast<float>(bytes[1]), static_cast<float>(bytes[2]), static_cast<float>(bytes[3])};
  }

  const ImTextureData& data_;
};

class TrianglePainter {
 public:
  explicit TrianglePainter(Pixels& pixels) : pixels_(pixels) {}

  void triangle(ImDrawVert a, ImDrawVert b, ImDrawVert c, const Texture& texture, const ClipBox& clip) {
    float area = area_of(a, b, c);
    if (area == 0) return;
    if (area < 0) std::swap(b, c);
    area = std::abs(area);
    const ClipBox box = cut(clip, a, b, c);
    const std::array<Edge, 3> edges{Edge(b.pos, c.pos, box), Edge(c.pos, a.pos, box), Edge(a.pos, b.pos, box)};
    const std::array<Colour, 3> colours{colour_of(a.col), colour_of(b.col), colour_of(c.col)};
    const bool plain = a.uv.x == b.uv.x && a.uv.x == c.uv.x && a.uv.y == b.uv.y && a.uv.y == c.uv.y;
    const Colour plain_texel = plain ? texture.at(a.uv.x, a.uv.y) : Colour{};
    for (int y = box.top; y < box.bottom; ++y) {
      for (int x = box.left; x < box.right; ++x) {
        std::array<float, 3> shares;
        bool inside = true;
        for (std::size_t i = 0; i < 3 && inside; ++i) inside = edges[i].covers(shares[i] = edges[i].at(x - box.left, y - box.top));
        if (!inside) continue;
        for (float& share : shares) share /= area;
        const float u = shares[0] * a.uv.x + shares[1] * b.uv.x + shares[2] * c.uv.x;
        const float v = shares[0] * a.uv.y + shares[1] * b.uv.y + shares[2] * c.uv.y;
        blend(x, y, colours, shares, plain ? plain_texel : texture.at(u, v));
      }
    }
  }

 private:
  void blend(int x, int y, const std::array<Colour, 3>& colours, const std::array<float, 3>& shares, const Colour& texel) {
    Colour colour;
    for (std::size_t i = 0; i < 4; ++i)
      colour[i] = (shares[0] * colours[0][i] + shares[1] * colours[1][i] + shares[2] * colours[2][i]) * texel[i] / 255;
    const float opacity = colour[3] / 255;
    std::uint8_t* under = &pixels_.rgb[(static_cast<std::size_t>(y) * pixels_.width + x) * 3];
    for (std::size_t i = 0; i < 3; ++i)
      under[i] = static_cast<std::uint8_t>(static_cast<float>(under[i]) + (colour[i] - static_cast<float>(under[i])) * opacity + 0.5f);
  }

  Pixels& pixels_;
};

void paint(TrianglePainter& painter, const ImDrawList& list, const ImDrawCmd& command, const ClipBox& whole) {
  const ImTextureData* data = command.TexRef._TexData;
  if (command.UserCallback || !data || !data->Pixels) return;
  const Texture texture(*data);
  const ClipBox clip{std::max(whole.left, static_cast<int>(command.ClipRect.x)), std::max(whole.top, static_cast<int>(command.ClipRect.y)),
                 std::min(whole.right, static_cast<int>(command.ClipRect.z)), std::min(whole.bottom, static_cast<int>(command.ClipRect.w))};
  const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
  const ImDrawVert* vertex = list.VtxBuffer.Data + command.VtxOffset;
  for (unsigned at = 0; at + 2 < command.ElemCount; at += 3)
    painter.triangle(vertex[index[at]], vertex[index[at + 1]], vertex[index[at + 2]], texture, clip);
}

}  // namespace

Pixels rasterise(const ImDrawData& data, ImU32 background) {
  Pixels pixels{static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y), {}};
  pixels.rgb.resize(static_cast<std::size_t>(pixels.width) * pixels.height * 3);
  for (std::size_t at = 0; at < pixels.rgb.size(); at += 3)
    for (std::size_t part = 0; part < 3; ++part) pixels.rgb[at + part] = static_cast<std::uint8_t>(background >> (8 * part) & 255);
  TrianglePainter painter(pixels);
  const ClipBox whole{0, 0, pixels.width, pixels.height};
  for (const ImDrawList* list : data.CmdLists)
    for (const ImDrawCmd& command : list->CmdBuffer) paint(painter, *list, command, whole);
  return pixels;
}

}  // namespace takehold::ui
