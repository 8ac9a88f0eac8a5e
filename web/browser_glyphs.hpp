// SPDX-License-Identifier: MIT
//
// Characters that the embedded fonts lack (Chinese, Japanese, Korean, Thai, emoji, symbols), drawn by the browser's own fonts:
// nothing is downloaded. No shaping and no right-to-left order.
#pragma once

#include <imgui.h>

#include "imgui_internal.h"

namespace takehold::web {

// Must outlive the atlas that it was put behind.
class BrowserGlyphs {
 public:
  BrowserGlyphs();
  BrowserGlyphs(const BrowserGlyphs&) = delete;
  BrowserGlyphs& operator=(const BrowserGlyphs&) = delete;

  // Behind every font that is in the atlas now.
  void stand_behind(ImFontAtlas& atlas) const;

 private:
  ImFontLoader loader_;
};

}  // namespace takehold::web
