// SPDX-License-Identifier: MIT
#include "desktop/font_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <imstb_truetype.h>

#include <utility>

#include "files/file_handle.hpp"

namespace takehold::desktop {

struct FontFile::MappedFont {
  MappedFont(void* where, std::size_t bytes) : data(where), size(bytes) {}
  MappedFont(const MappedFont&) = delete;
  MappedFont& operator=(const MappedFont&) = delete;
  ~MappedFont() { ::munmap(data, size); }

  void* data;
  std::size_t size;
  stbtt_fontinfo info{};
};

std::unique_ptr<FontFile> FontFile::open(const std::string& path, int index) {
  const FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat about {};
  if (!file.is_open() || ::fstat(file.get(), &about) != 0 || about.st_size < 1) return nullptr;
  const auto size = static_cast<std::size_t>(about.st_size);
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (data == MAP_FAILED) return nullptr;
  auto font = std::make_unique<MappedFont>(data, size);
  const auto* bytes = static_cast<const unsigned char*>(data);
  const int offset = stbtt_GetFontOffsetForIndex(bytes, index);
  if (offset < 0 || stbtt_InitFont(&font->info, bytes, offset) == 0) return nullptr;
  return std::unique_ptr<FontFile>(new FontFile(std::move(font)));
}

FontFile::FontFile(std::unique_ptr<MappedFont> font) : font_(std::move(font)) {}
FontFile::~FontFile() = default;

bool FontFile::has(unsigned code_point) const { return stbtt_FindGlyphIndex(&font_->info, static_cast<int>(code_point)) != 0; }

float FontFile::advance(unsigned code_point, float em) const {
  int advance = 0, bearing = 0;
  stbtt_GetCodepointHMetrics(&font_->info, static_cast<int>(code_point), &advance, &bearing);
  return static_cast<float>(advance) * stbtt_ScaleForMappingEmToPixels(&font_->info, em);
}

FontFile::Glyph FontFile::draw(unsigned code_point, float em) const {
  const int glyph = stbtt_FindGlyphIndex(&font_->info, static_cast<int>(code_point));
  const float scale = stbtt_ScaleForMappingEmToPixels(&font_->info, em);
  Glyph drawn;
  drawn.advance = advance(code_point, em);
  int right = 0, bottom = 0;
  stbtt_GetGlyphBitmapBox(&font_->info, glyph, scale, scale, &drawn.left, &drawn.top, &right, &bottom);
  drawn.width = right - drawn.left;
  drawn.height = bottom - drawn.top;
  if (drawn.width <= 0 || drawn.height <= 0) return drawn;
  drawn.coverage.resize(static_cast<std::size_t>(drawn.width) * static_cast<std::size_t>(drawn.height));
  stbtt_MakeGlyphBitmap(&font_->info, drawn.coverage.data(), drawn.width, drawn.height, drawn.width, scale, scale, glyph);
  return drawn;
}

}  // namespace takehold::desktop
