// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <emscripten.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "browser.hpp"
#include "imgui_internal.h"
#include "takehold/plugins/catalogue.hpp"
#include "takehold/rules/bundle.hpp"
#include "takehold/ui/embedded_fonts.hpp"
#include "takehold/ui/items.hpp"

namespace takehold::web {
namespace {

constexpr double MirrorPause = 100;  // milliseconds: while things move, the page's elements are updated ten times a second
constexpr int SettleFrames = 8;

bool has_pending_input(const ImGuiContext& context) { return context.InputEventsQueue.Size > 0 || context.NavNextActivateId != 0; }

}  // namespace

BrowserProgram::BrowserProgram(ui::Kept kept)
    : context_(ImGui::CreateContext()),
      catalogue_(make_catalogue(MemoryFiles::of(bundled_files()))),
      clipboard_(*context_),
      text_(*context_) {
  ImGuiIO& io = ImGui::GetIO();
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  io.BackendPlatformName = "takehold_web";
  io.ConfigMacOSXBehaviors = platform_.can().mac;
  app_ = std::make_unique<ui::App>(platform_, *catalogue_, ui::embedded_fonts(), std::move(kept));
  glyphs_.stand_behind(*io.Fonts);
  renderer_.start();
  last_mirrored_ = emscripten_get_now();  // so that the first picture comes before its elements
}

BrowserProgram::~BrowserProgram() {
  app_.reset();
  renderer_.stop();
  ImGui::DestroyContext(context_);
}

void BrowserProgram::run_frame(double seconds, bool draw) {
  renderer_.new_frame();
  app_->frame(last_frame_ > 0 ? std::max(0.0, seconds - last_frame_) : 0);
  last_frame_ = seconds;
  if (draw) renderer_.draw(*ImGui::GetDrawData());
  text_.send(ui::text_state(), 1 / surface_.scale);
}

double BrowserProgram::frame(double now_ms) {
  run_frame(now_ms / 1000, true);
  const double next = app_->next_frame();
  if (next != 0 || now_ms - last_mirrored_ > MirrorPause) {
    last_mirrored_ = now_ms;
    mirror_.send(ui::items(), 1 / surface_.scale);
    tell_page();
  }
  return next;
}

void BrowserProgram::settle() {
  for (int frames = 0; frames < SettleFrames; ++frames) {
    run_frame(emscripten_get_now() / 1000, false);
    if (frames > 0 && !has_pending_input(*context_)) break;
  }
  app_->wake();
  page_wake();
}

void BrowserProgram::resize(int width, int height, float scale) {
  ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  if (scale != surface_.scale) {
    surface_.scale = scale;
    surface_changed();
  }
  app_->wake();
}

void BrowserProgram::tell_page() {
  if (const int cursor = ImGui::GetMouseCursor(); cursor != cursor_) page_cursor(cursor_ = cursor);
  if (std::string title = app_->window_title(); title != title_) {
    title_ = std::move(title);
    page_title(title_.c_str());
  }
  if (std::string said = app_->status_line(); said != said_) {
    said_ = std::move(said);
    page_say(said_.c_str());
  }
}

}  // namespace takehold::web
