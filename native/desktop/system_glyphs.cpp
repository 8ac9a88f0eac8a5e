// SPDX-License-Identifier: MIT
#include "desktop/system_glyphs.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

#include "desktop/font_file.hpp"

namespace takehold::desktop {
namespace {

constexpr std::size_t MostFonts = 24;
constexpr float LineOfAnEm = 1.362f;        // Dear ImGui's sizes are heights of lines; the embedded face has this many ems
constexpr unsigned FirstWanted = 0x80, PrivateFrom = 0xE000, PrivateTo = 0xF8FF, MissingSign = 0xFFFD;

// Whose a font source is: Dear ImGui keeps a copy of the bytes that it takes for a font's.
SystemGlyphs& owner(const ImFontConfig* source) { return **static_cast<SystemGlyphs* const*>(source->FontData); }

bool init_source(ImFontAtlas*, ImFontConfig*) { return true; }

bool contains(ImFontAtlas*, ImFontConfig* source, ImWchar code_point) { return owner(source).font_with(code_point) != nullptr; }

void put_into_atlas(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, const FontFile::Glyph& drawn, float density, ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, drawn.width, drawn.height);
  if (id == ImFontAtlasRectId_Invalid) return;
  const float base = std::round(baked->Ascent);
  glyph->X0 = static_cast<float>(drawn.left) / density;
  glyph->Y0 = base + static_cast<float>(drawn.top) / density;
  glyph->X1 = glyph->X0 + static_cast<float>(drawn.width) / density;
  glyph->Y1 = glyph->Y0 + static_cast<float>(drawn.height) / density;
  glyph->Visible = true;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, ImFontAtlasPackGetRect(atlas, id), drawn.coverage.data(),
                                     ImTextureFormat_Alpha8, drawn.width);
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar code_point, ImFontGlyph* glyph, float* advance) {
  const FontFile* font = owner(source).font_with(code_point);
  if (!font) return false;
  const float em = baked->Size / LineOfAnEm, density = source->RasterizerDensity * baked->RasterizerDensity;
  if (advance) {
    *advance = font->advance(code_point, em);
    return true;
  }
  const FontFile::Glyph drawn = font->draw(code_point, em * density);
  glyph->Codepoint = code_point & 0x1FFFFF;
  glyph->AdvanceX = drawn.advance / density;
  if (!drawn.coverage.empty()) put_into_atlas(atlas, source, baked, drawn, density, glyph);
  return true;
}

// Merging goes to the last font of the list, whichever the configuration names.
void add_behind(ImFontAtlas& atlas, int which, const ImFontLoader* loader, SystemGlyphs* self) {
  ImFontConfig config;
  config.MergeMode = true;
  config.DstFont = atlas.Fonts[which];
  config.FontLoader = loader;
  config.FontData = &self;
  config.FontDataSize = sizeof self;
  config.FontDataOwnedByAtlas = false;
  std::swap(atlas.Fonts[which], atlas.Fonts.back());
  atlas.AddFont(&config);
  std::swap(atlas.Fonts[which], atlas.Fonts.back());
}

// Dear ImGui remembers what it did not find.
void look_again(ImFontAtlas& atlas) {
  if (!atlas.Builder) return;
  constexpr auto not_found = static_cast<ImU16>(-2), unused = static_cast<ImU16>(-1);
  ImFontAtlasBuilder& builder = *atlas.Builder;
  for (int which = 0; which < builder.BakedPool.Size; ++which) {
    ImFontBaked& baked = builder.BakedPool[which];
    for (int at = 0; at < baked.IndexLookup.Size; ++at) {
      if (baked.IndexLookup[at] != not_found) continue;
      baked.IndexLookup[at] = unused;
      baked.IndexAdvanceX[at] = -1;
    }
  }
}

// "FILE\nINDEX" as fc-match printed it.
std::unique_ptr<FontFile> open_answer(const std::string& answer) {
  const std::size_t line = answer.find('\n');
  if (line == std::string::npos) return nullptr;
  int index = 0;
  std::from_chars(answer.data() + line + 1, answer.data() + answer.size(), index);
  return FontFile::open(answer.substr(0, line), index & 0xFFFF);  // the bits above are the instance of a variable font
}

}  // namespace

SystemGlyphs::SystemGlyphs() : loader_(std::make_unique<ImFontLoader>()) {
  loader_->Name = "fonts of the system";
  loader_->FontSrcInit = init_source;
  loader_->FontSrcContainsGlyph = contains;
  loader_->FontBakedLoadGlyph = load_glyph;
}

void SystemGlyphs::attach() {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  for (int which = 0; which < atlas.Fonts.Size; ++which) add_behind(atlas, which, loader_.get(), this);
}

SystemGlyphs::~SystemGlyphs() = default;

const FontFile* SystemGlyphs::font_with(unsigned code_point) {
  if (code_point < FirstWanted || (code_point >= PrivateFrom && code_point <= PrivateTo) || code_point == MissingSign) return nullptr;
  for (const std::unique_ptr<FontFile>& font : fonts_)
    if (font->has(code_point)) return font.get();
  if (fonts_.size() < MostFonts && seen_.insert(code_point).second) wanted_.push_back(code_point);
  return nullptr;
}

bool SystemGlyphs::poll() {
  bool found = false;
  if (search_) {
    const std::optional<ChildProcess::Ended> ended = search_->poll();
    if (!ended) return false;
    search_.reset();
    found = ended->well && end_search(ended->output);
  }
  if (!search_ && !wanted_.empty()) begin_search();
  return found;
}

void SystemGlyphs::begin_search() {
  searched_ = wanted_.front();
  wanted_.pop_front();
  char pattern[80];
  std::snprintf(pattern, sizeof pattern, "sans-serif:charset=%x:scalable=true:color=false", searched_);
  search_ = ChildProcess::start({"fc-match", "--format=%{file}\n%{index}", pattern});
  if (!search_) wanted_.clear();
}

bool SystemGlyphs::end_search(const std::string& answer) {
  std::unique_ptr<FontFile> font = open_answer(answer);
  if (!font || !font->has(searched_)) return false;  // fc-match always names some font
  fonts_.push_back(std::move(font));
  const FontFile& added = *fonts_.back();
  const auto rest = std::remove_if(wanted_.begin(), wanted_.end(), [&](unsigned code_point) { return added.has(code_point); });
  wanted_.erase(rest, wanted_.end());
  look_again(*ImGui::GetIO().Fonts);
  return true;
}

}  // namespace takehold::desktop
