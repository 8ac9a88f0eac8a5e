// SPDX-License-Identifier: MIT
#include "browser_glyphs.hpp"

#include <array>
#include <utility>
#include <vector>

#include "browser.hpp"

namespace takehold::web {
namespace {

constexpr int LargestSide = 256;          // device pixels
constexpr float EmsPerLine = 0.74f;       // Dear ImGui's sizes are line heights, the browser's are ems
constexpr float Ascent = 0.8f, Descent = 0.2f;

enum Metric { Advance, Left, Top, Width, Height, IsColoured, MetricCount };
using Metrics = std::array<float, MetricCount>;

bool has(ImWchar c) { return c >= 0x80 && page_has_glyph(c); }

bool start_font(ImFontAtlas*, ImFontConfig*) { return true; }

bool contains(ImFontAtlas*, ImFontConfig*, ImWchar c) { return has(c); }

bool start_size(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
  if (source->MergeMode) return true;
  baked->Ascent = baked->Size * Ascent;
  baked->Descent = -baked->Size * Descent;
  return true;
}

// Puts the picture into the atlas. False: there is no room.
bool place(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, const Metrics& metrics, float density,
           const std::vector<unsigned char>& pixels, ImFontGlyph* glyph) {
  const int width = static_cast<int>(metrics[Width]), height = static_cast<int>(metrics[Height]);
  const ImFontAtlasRectId room = ImFontAtlasPackAddRect(atlas, width, height);
  if (room == ImFontAtlasRectId_Invalid) return false;
  const float baseline = ImFloor(baked->Ascent + 0.5f);
  glyph->X0 = metrics[Left] / density;
  glyph->Y0 = baseline - metrics[Top] / density;
  glyph->X1 = glyph->X0 + metrics[Width] / density;
  glyph->Y1 = glyph->Y0 + metrics[Height] / density;
  glyph->Visible = true;
  glyph->Colored = metrics[IsColoured] != 0;
  glyph->PackId = room;
  ImTextureRect* rectangle = ImFontAtlasPackGetRect(atlas, room);
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, rectangle, pixels.data(), ImTextureFormat_RGBA32, width * 4);
  return true;
}

bool load(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar c, ImFontGlyph* glyph, float* advance) {
  if (!has(c)) return false;
  const float density = source->RasterizerDensity * baked->RasterizerDensity;
  const float size = baked->Size * density * EmsPerLine;
  Metrics metrics{};
  std::vector<unsigned char> pixels(advance ? 0 : LargestSide * LargestSide * 4);
  if (!page_glyph(c, size, metrics.data(), advance ? nullptr : pixels.data(), static_cast<int>(pixels.size()))) return false;
  if (advance) {
    *advance = metrics[Advance] / density;
    return true;
  }
  glyph->Codepoint = c;
  glyph->AdvanceX = metrics[Advance] / density;
  if (metrics[Width] <= 0 || metrics[Height] <= 0) return true;
  return place(atlas, source, baked, metrics, density, pixels, glyph);
}

}  // namespace

BrowserGlyphs::BrowserGlyphs() {
  loader_.Name = "browser";
  loader_.FontSrcInit = start_font;
  loader_.FontSrcContainsGlyph = contains;
  loader_.FontBakedInit = start_size;
  loader_.FontBakedLoadGlyph = load;
}

void BrowserGlyphs::stand_behind(ImFontAtlas& atlas) const {
  for (ImFont*& font : atlas.Fonts) {
    std::swap(font, atlas.Fonts.back());  // Dear ImGui merges into the last font only
    ImFontConfig config;
    config.MergeMode = true;
    config.FontLoader = &loader_;
    atlas.AddFont(&config);
    std::swap(font, atlas.Fonts.back());
  }
}

}  // namespace takehold::web
