// SPDX-License-Identifier: MIT
//
// The program without a window: what it would show, as a picture. It starts afresh and keeps nothing, so that the same
// arguments give the same picture.
#include <iostream>

#include "desktop/contents.hpp"
#include "desktop/desktop_platform.hpp"
#include "desktop/program.hpp"
#include "desktop/system_glyphs.hpp"
#include "files/atomic_save.hpp"
#include "takehold/ui/embedded_fonts.hpp"
#include "takehold/ui/screenshot.hpp"

namespace takehold::desktop {
namespace {

constexpr double FrameTime = 1.0 / 60;
constexpr int MostFrames = 600;  // after which what still moves is taken as it is

class ScreenshotSession {
 public:
  ScreenshotSession(ui::Headless& screen, SystemGlyphs& glyphs, ui::App& app, DesktopPlatform& platform)
      : screen_(screen), glyphs_(glyphs), app_(app), platform_(platform) {
    glyphs_.attach();
  }

  void settle() {
    for (int frame = 0; frame < MostFrames; ++frame) {
      const bool told = platform_.deliver(app_);
      while (glyphs_.is_searching())
        if (glyphs_.poll()) app_.wake();
      app_.frame(FrameTime);
      screen_.finish_frame();
      if (!told && app_.next_frame() != 0 && !glyphs_.is_searching()) return;
    }
  }

  bool run(const std::string& command) {
    const bool done = app_.run(command);
    if (!done) std::cerr << "takehold-desktop: " << command << ": not a command, or not possible now\n";
    settle();
    return done;
  }

 private:
  ui::Headless& screen_;
  SystemGlyphs& glyphs_;
  ui::App& app_;
  DesktopPlatform& platform_;
};

ui::Surface surface_of(const Options& options) {
  ui::Surface surface;
  surface.scale = options.scale > 0 ? options.scale : 1;
  surface.prefers_dark = options.theme == Appearance::Dark;
  surface.reduced_motion = true;
  return surface;
}

}  // namespace

int write_screenshot(const Options& options) {
  const ui::Surface surface = surface_of(options);
  SystemGlyphs glyphs;
  ui::Headless screen(static_cast<int>(static_cast<float>(options.width) * surface.scale),
                      static_cast<int>(static_cast<float>(options.height) * surface.scale));
  const std::unique_ptr<Catalogue> catalogue = load_catalogue({options.plugins});
  DesktopPlatform platform({}, [](const std::string&) {});
  ui::App app(platform, *catalogue, ui::embedded_fonts(), {});
  app.set_surface(surface);
  ScreenshotSession picture(screen, glyphs, app, platform);
  picture.settle();
  options.as_copies ? platform.open_copies(options.files) : platform.dropped(options.files);
  picture.settle();
  bool well = true;
  for (const std::string& command : options.commands) well = picture.run(command) && well;
  const Issues issues = save_atomically(options.screenshot, ui::png_file(screen.pixels()));
  if (!issues.empty()) std::cerr << to_text(issues) << '\n';
  return well && issues.empty() ? 0 : 1;
}

}  // namespace takehold::desktop
