// SPDX-License-Identifier: MIT
//
// Characters that the embedded fonts lack (Chinese, Japanese, Korean, Thai, symbols and so on), from the fonts of the
// system: a font loader after the others that notes which are missing, asks fontconfig's fc-match for a font that has
// them, and draws from it. Until it is found, and if none has it, Dear ImGui shows its sign for a missing character.
//
// There is no shaping: Arabic, Hebrew and Indic scripts come out letter by letter.
#pragma once

#include <imgui.h>

#include <deque>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "desktop/child_process.hpp"

struct ImFontLoader;

namespace takehold::desktop {

class FontFile;  // a font of the system, mapped into memory

class SystemGlyphs {
 public:
  SystemGlyphs();  // must outlive the Dear ImGui context
  SystemGlyphs(const SystemGlyphs&) = delete;
  SystemGlyphs& operator=(const SystemGlyphs&) = delete;
  ~SystemGlyphs();

  // Comes after all fonts that the current context has now.
  void attach();

  // Between frames. True when characters have been found, so that another frame must be drawn.
  bool poll();
  bool is_searching() const { return search_ != nullptr || !wanted_.empty(); }

  // For the font loader: null when no font that is known has it, which makes it wanted.
  const FontFile* font_with(unsigned code_point);

 private:
  void begin_search();
  bool end_search(const std::string& answer);

  std::unique_ptr<ImFontLoader> loader_;
  std::vector<std::unique_ptr<FontFile>> fonts_;
  std::set<unsigned> seen_;            // wanted, being searched for, or given up
  std::deque<unsigned> wanted_;
  std::unique_ptr<ChildProcess> search_;
  unsigned searched_ = 0;
};

}  // namespace takehold::desktop
