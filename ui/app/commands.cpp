// SPDX-License-Identifier: MIT
#include "app/commands.hpp"

#include <algorithm>
#include <array>

#include "app/inside.hpp"
#include "takehold/ui/icons.hpp"

namespace takehold::ui {
namespace {

bool always(const Inside&) { return true; }
bool with_session(const Inside& app) { return app.has_session(); }
bool can_zoom(const Inside& app) { return app.platform.can().zooms; }

template <Page page>
void go(Inside& app) {
  go_to(app, {page, {}});
}

void set_theme(Inside& app, ThemeChoice choice) {
  app.state.theme = choice;
  app.style_is_stale = true;
  keep_preferences(app);
}

void set_zoom(Inside& app, float zoom) {
  app.state.zoom = std::clamp(zoom, 0.5f, 3.0f);
  app.style_is_stale = true;
  keep_preferences(app);
}

void close_innermost(Inside& app) {
  UiState& state = app.state;
  if (state.palette.open) state.palette = {};
  else if (state.find.open) state.find = {};
  else if (state.keys_open) state.keys_open = false;
  else if (!state.problems.empty()) state.problems.clear();
  else show_details(app, {});
}

bool something_is_open(const Inside& app) {
  const UiState& state = app.state;
  return state.palette.open || state.find.open || state.keys_open || !state.problems.empty() || !state.details.empty();
}

void toggle_palette(Inside& app) {
  const bool open = !app.state.palette.open;
  app.state.palette = {};
  app.state.palette.open = app.state.palette.just_opened = open;
}

void open_find(Inside& app) { app.state.find = {true, true, app.state.find.query}; }

void copy_hovered(Inside& app) {
  app.platform.copy(app.copy.text);
  toast(app, "Copied as text");
}

constexpr ImGuiKeyChord Ctrl = ImGuiMod_Ctrl, Shift = ImGuiMod_Shift, Alt = ImGuiMod_Alt;

constexpr std::array<Command, 35> Commands{{
    {"file.new", "New assessment", "File", icon::Add, 0, always, new_assessment},
    {"file.quick-scan", "Quick scan", "File", icon::Questions, 0, always, quick_scan},
    {"file.open", "Open file", "File", icon::Open, Ctrl | ImGuiKey_O, always, [](Inside& app) { app.platform.choose_file(FileKind::Assessment); }},
    {"plugin.add", "Add a plugin", "File", icon::Plugins, 0, always, [](Inside& app) { app.platform.choose_file(FileKind::Plugin); }},
    {"file.before", "Bring back what was open before", "File", icon::Refresh, 0,
     [](const Inside& app) { return app.session_before.has_value(); }, bring_back},
    {"file.save", "Save", "File", icon::Save, Ctrl | ImGuiKey_S, with_session, [](Inside& app) { save_document(app, false); }},
    {"file.save-as", "Save as", "File", icon::Save, Ctrl | Shift | ImGuiKey_S, with_session, [](Inside& app) { save_document(app, true); }},
    {"report.html", "Export report as HTML", "File", icon::Download, 0, with_session, [](Inside& app) { export_report(app, ReportFormat::Html); }},
    {"report.markdown", "Export report as Markdown", "File", icon::Download, 0, with_session,
     [](Inside& app) { export_report(app, ReportFormat::Markdown); }},
    {"report.copy", "Copy the report as Markdown", "File", icon::Copy, 0, with_session, copy_report},
    {"file.quit", "Quit", "File", icon::Close, Ctrl | ImGuiKey_Q, [](const Inside& app) { return app.platform.can().quits; },
     [](Inside& app) { app.platform.quit(); }},
    {"edit.undo", "Undo", "Edit", icon::Undo, Ctrl | ImGuiKey_Z, [](const Inside& app) { return app.has_session() && app.session->can_undo(); },
     [](Inside& app) { app.session->undo(); keep_work(app); }},
    {"edit.redo", "Redo", "Edit", icon::Redo, Ctrl | Shift | ImGuiKey_Z,
     [](const Inside& app) { return app.has_session() && app.session->can_redo(); }, [](Inside& app) { app.session->redo(); keep_work(app); }},
    {"edit.copy", "Copy what is under the pointer", "Edit", icon::Copy, Ctrl | ImGuiKey_C,
     [](const Inside& app) { return !app.copy.text.empty() && !ImGui::GetIO().WantTextInput; }, copy_hovered},
    {"plugins.bring-back", "Bring back the plugin removed last", "Edit", icon::Refresh, 0,
     [](const Inside& app) { return app.removed.has_value(); }, bring_plugin_back},
    {"view.palette", "Find anything", "View", icon::Search, Ctrl | ImGuiKey_K, always, toggle_palette},
    {"view.find", "Find on this page", "View", icon::Search, Ctrl | ImGuiKey_F, always, open_find},
    {"theme.system", "Light or dark as the system", "View", icon::Settings, 0, always, [](Inside& app) { set_theme(app, ThemeChoice::System); }},
    {"theme.light", "Light", "View", icon::Light, 0, always, [](Inside& app) { set_theme(app, ThemeChoice::Light); }},
    {"theme.dark", "Dark", "View", icon::Dark, 0, always, [](Inside& app) { set_theme(app, ThemeChoice::Dark); }},
    {"zoom.in", "Larger", "View", icon::ZoomIn, Ctrl | ImGuiKey_Equal, can_zoom, [](Inside& app) { set_zoom(app, app.state.zoom * 1.1f); }},
    {"zoom.out", "Smaller", "View", icon::ZoomOut, Ctrl | ImGuiKey_Minus, can_zoom, [](Inside& app) { set_zoom(app, app.state.zoom / 1.1f); }},
    {"zoom.reset", "Usual size", "View", icon::Search, Ctrl | ImGuiKey_0, can_zoom, [](Inside& app) { set_zoom(app, 1); }},
    {"view.close", "Close the innermost thing", "View", icon::Close, ImGuiKey_Escape, something_is_open, close_innermost},
    {"details.back", "Back in the details", "View", icon::ArrowLeft, 0, [](const Inside& app) { return !app.state.details_back.empty(); },
     go_back_in_details},
    {"go.start", "Start", "Go", icon::Start, Alt | ImGuiKey_1, always, go<Page::Start>},
    {"go.interview", "Interview", "Go", icon::Questions, Alt | ImGuiKey_2, with_session, go<Page::Interview>},
    {"go.diagnosis", "Diagnosis", "Go", icon::Diagnosis, Alt | ImGuiKey_3, with_session, go<Page::Diagnosis>},
    {"go.frameworks", "Frameworks", "Go", icon::Frameworks, Alt | ImGuiKey_4, with_session, go<Page::Frameworks>},
    {"go.plan", "Plan", "Go", icon::Plan, Alt | ImGuiKey_5, with_session, go<Page::Plan>},
    {"go.report", "Report", "Go", icon::Report, Alt | ImGuiKey_6, with_session, go<Page::Report>},
    {"go.plugins", "Plugins", "Go", icon::Plugins, Alt | ImGuiKey_7, always, go<Page::Plugins>},
    {"go.back", "Back", "Go", icon::ArrowLeft, Alt | ImGuiKey_LeftArrow, [](const Inside& app) { return !app.state.back.empty(); }, go_back},
    {"go.forward", "Forward", "Go", icon::ArrowRight, Alt | ImGuiKey_RightArrow, [](const Inside& app) { return !app.state.forward.empty(); }, go_forward},
    {"help.keys", "Keys of this program", "Help", icon::Keyboard, Shift | ImGuiKey_Slash, [](const Inside&) { return !ImGui::GetIO().WantTextInput; },
     [](Inside& app) { app.state.keys_open = !app.state.keys_open; }},
}};

}  // namespace

std::span<const Command> commands() { return Commands; }

const Command* find_command(std::string_view id) {
  const auto found = std::find_if(Commands.begin(), Commands.end(), [&](const Command& command) { return id == command.id; });
  return found == Commands.end() ? nullptr : &*found;
}

std::string label_of(const Command& command, const Inside& app) {
  const std::string_view id = command.id;
  std::string what;
  if (id == "edit.undo" && app.has_session()) what = app.session->undo_label();
  if (id == "edit.redo" && app.has_session()) what = app.session->redo_label();
  return what.empty() ? command.label : std::string(command.label) + ": " + what;
}

std::string shortcut_words(const Command& command, bool mac) {
  if (command.shortcut == 0) return {};
  std::string words;
  const auto key = static_cast<ImGuiKey>(command.shortcut & ~ImGuiMod_Mask_);
  if (command.shortcut & ImGuiMod_Ctrl) words += mac ? "Cmd+" : "Ctrl+";
  if (command.shortcut & ImGuiMod_Alt) words += "Alt+";
  if (key == ImGuiKey_Slash && (command.shortcut & ImGuiMod_Shift)) return words + "?";
  if (command.shortcut & ImGuiMod_Shift) words += "Shift+";
  switch (key) {
    case ImGuiKey_Equal: return words + "+";
    case ImGuiKey_Minus: return words + "-";
    case ImGuiKey_Escape: return words + "Esc";
    case ImGuiKey_LeftArrow: return words + "Left";
    case ImGuiKey_RightArrow: return words + "Right";
    default: return words + ImGui::GetKeyName(key);
  }
}

void run_shortcuts(Inside& app) {
  for (const Command& command : Commands) {
    if (command.shortcut == 0 || !ImGui::IsKeyChordPressed(command.shortcut)) continue;
    // A field that is being edited keeps its own keys: what it takes back or copies is its text.
    const std::string_view id = command.id;
    const bool of_fields = id == "edit.undo" || id == "edit.redo" || id == "edit.copy" || id == "view.close";
    if (of_fields && ImGui::GetIO().WantTextInput && !app.state.palette.open && !app.state.find.open) continue;
    if (command.possible(app)) return app.actions.run(command.id);
  }
}

}  // namespace takehold::ui
