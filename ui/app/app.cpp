// SPDX-License-Identifier: MIT
#include "takehold/ui/app.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <initializer_list>

#include "app/commands.hpp"
#include "app/workspace.hpp"
#include "takehold/ui/items.hpp"

namespace takehold::ui {
namespace {

constexpr double LongPause = 0.1;        // seconds; after a longer one nothing was being drawn
constexpr double FrameTime = 1.0 / 60;
constexpr int SettleFrames = 3;          // after input: Dear ImGui needs one frame to see it and one to react

// Each character is taken from the first face that has it.
ImFont* add_font(std::initializer_list<std::string_view> faces) {
  ImFont* font = nullptr;
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  for (const std::string_view face : faces) {
    font = ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<char*>(face.data()), static_cast<int>(face.size()), font_size(Type::Body), &config);
    config.MergeMode = true;
  }
  return font;
}

Scheme scheme_of(const Workspace& app) {
  const ThemeChoice choice = app.state.theme;
  const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && app.surface.prefers_dark);
  if (app.surface.high_contrast) return dark ? Scheme::DarkContrast : Scheme::LightContrast;
  return dark ? Scheme::Dark : Scheme::Light;
}

Layout layout_of(float css_width) {
  constexpr float narrow = 760, wide = 1100;
  return css_width < narrow ? Layout::Narrow : css_width < wide ? Layout::Medium : Layout::Wide;
}

void renew_theme(Workspace& app) {
  Theme& theme = app.theme;
  theme.layout = layout_of(ImGui::GetIO().DisplaySize.x / theme.unit);
  if (!app.style_is_stale) return;
  app.style_is_stale = false;
  theme.scheme = scheme_of(app);
  theme.colours = screen_colours(theme.scheme);
  theme.unit = app.surface.scale * app.state.zoom;
  theme.touch = app.surface.touch;
  theme.reduced_motion = app.surface.reduced_motion;
  theme.layout = layout_of(ImGui::GetIO().DisplaySize.x / theme.unit);
  apply_style(theme);
  ImGui::GetIO().ConfigInputTextCursorBlink = !theme.reduced_motion;
}

void pass_time(Workspace& app, double seconds) {
  app.clock += seconds;
  double step = seconds;
  if (seconds > LongPause) {
    slept(seconds - FrameTime);
    step = FrameTime;
  }
  ImGui::GetIO().DeltaTime = static_cast<float>(std::max(step, 1e-4));
  std::erase_if(app.state.toasts, [&](const Toast& toast) { return toast.until <= app.clock; });
}

bool ends_with(std::string_view name, std::string_view end) { return name.size() >= end.size() && name.substr(name.size() - end.size()) == end; }

}  // namespace

App::App(Platform& platform, Catalogue& catalogue, const Fonts& fonts, Kept kept)
    : workspace_(std::make_unique<Workspace>(platform, catalogue, std::move(kept))) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigNavEscapeClearFocusWindow = false;
  io.ConfigNavCursorVisibleAuto = true;
  workspace_->theme.regular = add_font({fonts.regular, fonts.icons});
  workspace_->theme.semibold = add_font({fonts.semibold, fonts.icons, fonts.regular});
  collect_items(ImGui::GetCurrentContext(), true);
  restore_preferences(*workspace_);
}

App::~App() { collect_items(ImGui::GetCurrentContext(), false); }

void App::set_surface(const Surface& surface) {
  workspace_->surface = surface;
  workspace_->style_is_stale = true;
  wake();
}

void App::frame(double seconds) {
  Workspace& app = *workspace_;
  if (app.state.is_loading && ImGui::GetFrameCount() > 0) {
    load_some(app);
    wake();
  }
  if (app.frames_wanted > 0) app.frames_wanted -= 1;
  if (ImGui::GetIO().Ctx->InputEventsQueue.Size > 0) app.frames_wanted = SettleFrames;
  renew_theme(app);
  pass_time(app, seconds);
  items_before_new_frame();
  ImGui::NewFrame();
  items_after_new_frame();
  run_shortcuts(app);
  app.copy = {};
  draw_shell(app);
  ImGui::Render();
  items_after_render();
  if (app.state.is_loading) return;
  std::vector<Request> requests = app.requests.take();
  if (!requests.empty()) wake();
  for (Request& request : requests) perform(app, std::move(request));
}

double App::next_frame() const {
  const Workspace& app = *workspace_;
  if (app.state.is_loading || app.frames_wanted > 0 || app.style_is_stale || !app.requests.empty() || still_moving()) return 0;
  double next = next_blink();
  for (const Toast& toast : app.state.toasts) {
    const double left = std::max(0.01, toast.until - app.clock);
    next = next < 0 ? left : std::min(next, left);
  }
  return next;
}

void App::wake() { workspace_->frames_wanted = SettleFrames; }

void App::opened(FileKind kind, std::string name, std::string place, std::string text) {
  wake();
  load_rest(*workspace_);
  if (kind == FileKind::Assessment && !ends_with(name, ".lua")) return open_document(*workspace_, std::move(name), std::move(place), text);
  dropped({{std::move(name), std::move(text)}});
}

void App::dropped(std::vector<std::pair<std::string, std::string>> files) {
  wake();
  load_rest(*workspace_);
  std::vector<std::pair<std::string, std::string>> plugin;
  for (auto& [name, text] : files) {
    if (ends_with(name, ".lua")) plugin.emplace_back(name, std::move(text));
    else if (ends_with(name, ".json")) open_document(*workspace_, name, {}, text);
    else complain(*workspace_, "Could not open " + name, {error("unknown-kind", "this is neither an assessment (.json) nor a plugin (.lua)")});
  }
  if (plugin.empty()) return;
  std::string origin = plugin.front().first;
  add_plugin(*workspace_, std::move(origin), std::move(plugin));
}

void App::saved(std::string place, std::string name) {
  wake();
  Workspace& app = *workspace_;
  if (!app.session) return;
  app.state.file = {std::move(name), std::move(place), false};
  app.session->mark_saved();
  keep_work(app);
  remember_file(app);
  toast(app, "Saved " + app.state.file.name);
}

void App::failed(std::string what, Issues issues) {
  wake();
  complain(*workspace_, std::move(what), std::move(issues));
}

bool App::run(std::string_view id) {
  load_rest(*workspace_);
  if (!run_command(*workspace_, id)) return false;
  wake();
  return true;
}

bool App::has_unsaved_work() const { return workspace_->session && workspace_->session->is_changed(); }

std::string App::window_title() const {
  if (!workspace_->session) return "Takehold";
  return std::string(has_unsaved_work() ? "• " : "") + workspace_->session->assessment().title + " · Takehold";
}

std::string App::status_line() const { return workspace_->state.said; }

}  // namespace takehold::ui
