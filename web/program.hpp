// SPDX-License-Identifier: MIT
//
// The browser program: the App, its renderer, and its mirror in the page. There is one object; the page keeps its address
// and passes it in each call.
#pragma once

#include <imgui.h>

#include <memory>
#include <string>

#include "browser_glyphs.hpp"
#include "clipboard.hpp"
#include "mirror.hpp"
#include "renderer.hpp"
#include "takehold/session/catalogue.hpp"
#include "takehold/ui/app.hpp"
#include "text_channel.hpp"
#include "web_platform.hpp"

namespace takehold::web {

class BrowserProgram {
 public:
  explicit BrowserProgram(ui::Kept kept);
  ~BrowserProgram();
  BrowserProgram(const BrowserProgram&) = delete;
  BrowserProgram& operator=(const BrowserProgram&) = delete;

  // Shows one frame. Returns the seconds until the next one; 0: at once; below 0: not before something happens.
  double frame(double now_ms);

  // Runs frames without drawing until all input so far has had its effect: for things that must be done within one event of
  // the page, such as using its clipboard or opening a phone's keyboard.
  void settle();

  // The size of the canvas in device pixels, and the device pixels per CSS pixel.
  void resize(int width, int height, float scale);

  ui::App& app() { return *app_; }
  ui::Surface& surface() { return surface_; }  // followed by surface_changed()
  void surface_changed() { app_->set_surface(surface_); }
  Renderer& renderer() { return renderer_; }
  Clipboard& clipboard() { return clipboard_; }
  float css(float device_pixels) const { return device_pixels / surface_.scale; }
  float device(float css_pixels) const { return css_pixels * surface_.scale; }

 private:
  void run_frame(double seconds, bool draw);
  void tell_page();

  ImGuiContext* context_;
  BrowserGlyphs glyphs_;
  WebPlatform platform_;
  std::unique_ptr<Catalogue> catalogue_;
  Renderer renderer_;
  Clipboard clipboard_;
  TextChannel text_;
  Mirror mirror_;
  std::unique_ptr<ui::App> app_;
  ui::Surface surface_;
  double last_frame_ = 0;     // seconds
  double last_mirrored_ = 0;  // milliseconds
  int cursor_ = -1;
  std::string title_, said_;
};

}  // namespace takehold::web
