// SPDX-License-Identifier: MIT
//
// A font of the system: mapped into memory, read by stb_truetype.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace takehold::desktop {

class FontFile {
 public:
  // Null when it is no font that can be drawn from. `index`: which one of a collection.
  static std::unique_ptr<FontFile> open(const std::string& path, int index);
  ~FontFile();
  FontFile(const FontFile&) = delete;
  FontFile& operator=(const FontFile&) = delete;

  bool has(unsigned code_point) const;

  // Pixels from the pen on the base line; `em` is the size of the em in pixels.
  struct Glyph {
    float advance = 0;
    int left = 0, top = 0, width = 0, height = 0;  // top: above the base line is negative
    std::vector<unsigned char> coverage;           // rows from the top; empty for one without ink
  };
  float advance(unsigned code_point, float em) const;
  Glyph draw(unsigned code_point, float em) const;

 private:
  struct MappedFont;
  explicit FontFile(std::unique_ptr<MappedFont> font);
  std::unique_ptr<MappedFont> font_;
};

}  // namespace takehold::desktop
