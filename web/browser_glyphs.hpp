// SPDX-License-Identifier: MIT
//
// Characters that the embedded fonts lack (Chinese, Japanese, Korean, Thai, emoji, symbols), drawn with the browser's own fonts:
// nothing is downloaded. There is no shaping and no right-to-left order.
#pragma once

#include <imgui.h>

#include "imgui_internal.h"

namespace takehold::web {

// Must outlive the atlas to which it is a fallback.
class BrowserGlyphs {
 public:
  BrowserGlyphs();
  BrowserGlyphs(const BrowserGlyphs&) = delete;
  BrowserGlyphs& operator=(const BrowserGlyphs&) = delete;

  // Makes it the fallback of every font that is now in the atlas.
  void stand_behind(ImFontAtlas& atlas) const;

 private:
  ImFontLoader loader_;
};

}  // namespace takehold::web
