// SPDX-License-Identifier: MIT
//
// The program in its window. A frame is drawn when something happened or the interface asked for one; otherwise it sleeps.
#include <algorithm>
#include <chrono>
#include <iostream>

#include "desktop/contents.hpp"
#include "desktop/desktop_platform.hpp"
#include "desktop/end_signals.hpp"
#include "desktop/program.hpp"
#include "desktop/system_glyphs.hpp"
#include "desktop/system_settings.hpp"
#include "desktop/user_folders.hpp"
#include "desktop/window.hpp"
#include "takehold/ui/embedded_fonts.hpp"

namespace takehold::desktop {
namespace {

constexpr double GlyphStep = 0.02;     // seconds between looks at a search for a font
constexpr double HiddenStep = 1;       // while nobody sees the window

// The sooner of two waits, of which one below 0 never ends.
double sooner(double a, double b) {
  if (a < 0 || b < 0) return std::max(a, b);
  return std::min(a, b);
}

class WindowProgram {
 public:
  WindowProgram(Window& window, EndSignals& signals, SystemGlyphs& glyphs, Catalogue& catalogue, const Options& options)
      : window_(window), signals_(signals), glyphs_(glyphs),
        platform_(state_folder(), [&window](const std::string& text) { window.copy(text); }),
        app_(platform_, catalogue, ui::embedded_fonts(), platform_.kept()), settings_(system_settings()) {
    if (options.theme != Appearance::OfTheSystem) settings_.prefers_dark = options.theme == Appearance::Dark;
    glyphs_.attach();
    window_.on_drop = [this](const std::vector<std::string>& places) { platform_.dropped(places); };
    window_.on_leave = [this] { platform_.write_kept(); };
    options.as_copies ? platform_.open_copies(options.files) : platform_.dropped(options.files);
    commands_ = options.commands;
  }

  void run() {
    while (!window_.is_closing() && !platform_.wants_to_quit() && !signals_.arrived()) {
      window_.wait(time_to_sleep());
      const bool told = platform_.deliver(app_);
      if (glyphs_.poll()) app_.wake();
      if (window_.needs_drawing()) app_.wake();
      if (told || app_.next_frame() == 0 || now() >= frame_due_) draw();
    }
    platform_.write_kept();
  }

 private:
  static double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

  double time_to_sleep() {
    double next = app_.next_frame();
    if (next >= 0 && !window_.is_visible()) next = std::max(next, HiddenStep);
    frame_due_ = next < 0 ? 1e300 : now() + next;
    next = sooner(next, platform_.next_due());
    return glyphs_.is_searching() ? sooner(next, GlyphStep) : next;
  }

  void draw() {
    follow_scale();
    window_.begin_frame();
    const double time = now();
    app_.frame(last_frame_ > 0 ? time - last_frame_ : 0);
    last_frame_ = time;
    window_.set_title(app_.window_title());
    window_.draw();
    run_next_command();
  }

  void follow_scale() {
    if (window_.scale() == scale_) return;
    scale_ = window_.scale();
    ui::Surface surface;
    surface.scale = scale_;
    surface.prefers_dark = settings_.prefers_dark;
    surface.reduced_motion = settings_.reduced_motion;
    surface.high_contrast = settings_.high_contrast;
    app_.set_surface(surface);
  }

  void run_next_command() {
    if (commands_.empty()) return;
    if (!app_.run(commands_.front())) std::cerr << "takehold-desktop: " << commands_.front() << ": not a command, or not possible now\n";
    commands_.erase(commands_.begin());
    app_.wake();
  }

  Window& window_;
  EndSignals& signals_;
  SystemGlyphs& glyphs_;
  DesktopPlatform platform_;
  ui::App app_;
  SystemSettings settings_;
  std::vector<std::string> commands_;
  float scale_ = 0;
  double last_frame_ = 0, frame_due_ = 0;
};

}  // namespace

int run_in_window(const Options& options) {
  EndSignals signals;
  SystemGlyphs glyphs;
  std::string why;
  const std::unique_ptr<Window> window = Window::open({options.width, options.height}, options.scale, why);
  if (!window) {
    std::cerr << "takehold-desktop: no window can be opened: " << why
              << "\nA display is needed (DISPLAY or WAYLAND_DISPLAY) with OpenGL 3.3. The program `takehold` works in a terminal.\n";
    return 1;
  }
  const std::unique_ptr<Catalogue> catalogue = load_catalogue({plugin_folder(), options.plugins});
  WindowProgram program(*window, signals, glyphs, *catalogue, options);
  signals.listen([&window] { window->wake(); });
  program.run();
  return 0;
}

}  // namespace takehold::desktop
