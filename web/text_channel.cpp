// SPDX-License-Identifier: MIT
#include "text_channel.hpp"

#include "browser.hpp"
#include "hash.hpp"
#include "imgui_internal.h"

namespace takehold::web {

TextChannel::TextChannel(ImGuiContext& context) {
  context.PlatformIO.Platform_ImeUserData = this;
  context.PlatformIO.Platform_SetImeDataFn = [](ImGuiContext* c, ImGuiViewport*, ImGuiPlatformImeData* data) {
    static_cast<TextChannel*>(c->PlatformIO.Platform_ImeUserData)->caret_ = *data;
  };
}

void TextChannel::send(const ui::TextState& state, float css) {
  const float x = caret_.InputPos.x * css, y = caret_.InputPos.y * css, height = caret_.InputLineHeight * css;
  const std::uint64_t now = Hash()
                                .add(state.id)
                                .add(std::string_view(state.text))
                                .add(state.selection_from)
                                .add(state.selection_to)
                                .add(caret_.WantTextInput)
                                .add(x)
                                .add(y)
                                .add(height)
                                .value();
  if (now == sent_) return;
  sent_ = now;
  page_text_state(state.id, state.text.c_str(), state.selection_from, state.selection_to, caret_.WantTextInput, x, y, height);
}

}  // namespace takehold::web
