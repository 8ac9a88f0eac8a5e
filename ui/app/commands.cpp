// SPDX-License-Identifier: MIT
#include "app/commands.hpp"

#include <algorithm>
#include <iterator>

#include "app/pages.hpp"
#include "app/workspace.hpp"
#include "takehold/report/formats.hpp"
#include "takehold/ui/icons.hpp"

namespace takehold::ui {
namespace {

bool always(const Workspace&) { return true; }
bool with_session(const Workspace& app) { return app.has_session(); }
bool has_removed_plugin(const Workspace& app) { return app.removed.has_value(); }
bool can_undo(const Workspace& app) { return app.has_session() && app.session->can_undo(); }
bool can_redo(const Workspace& app) { return app.has_session() && app.session->can_redo(); }
bool can_copy(const Workspace& app) { return !app.copy.text.empty() && !ImGui::GetIO().WantTextInput; }
bool can_zoom(const Workspace& app) { return app.platform.can().zooms; }

void set_theme(Workspace& app, ThemeChoice choice) {
  app.state.theme = choice;
  app.style_is_stale = true;
  keep_preferences(app);
}

void set_zoom(Workspace& app, float zoom) {
  app.state.zoom = std::clamp(zoom, 0.5f, 3.0f);
  app.style_is_stale = true;
  keep_preferences(app);
}

void close_innermost(Workspace& app) {
  UiState& state = app.state;
  if (state.palette.open) state.palette = {};
  else if (state.find.open) state.find = {};
  else if (state.keys_open) state.keys_open = false;
  else if (!state.problems.empty()) state.problems.clear();
  else show_details(app, {});
}

bool something_is_open(const Workspace& app) {
  const UiState& state = app.state;
  return state.palette.open || state.find.open || state.keys_open || !state.problems.empty() || !state.details.empty();
}

void toggle_palette(Workspace& app) {
  const bool open = !app.state.palette.open;
  app.state.palette = {};
  app.state.palette.open = app.state.palette.just_opened = open;
}

void open_find(Workspace& app) { app.state.find = {true, true, app.state.find.query}; }

void copy_hovered(Workspace& app) {
  app.platform.copy(app.copy.text);
  toast(app, "Copied as text");
}

std::string undo_object(const Workspace& app) { return app.has_session() ? app.session->undo_label() : std::string(); }
std::string redo_object(const Workspace& app) { return app.has_session() ? app.session->redo_label() : std::string(); }

constexpr ImGuiKeyChord Ctrl = ImGuiMod_Ctrl, Shift = ImGuiMod_Shift;

// A row for each format of reports, and one more where it is made to be pasted.
std::vector<Command> report_commands() {
  std::vector<Command> all;
  const auto add = [&](const std::string& id, const std::string& label, const char* icon, std::function<void(Workspace&)> perform) {
    all.push_back({id, label, MenuSection::File, icon, 0, with_session, std::move(perform)});
  };
  for (const ReportFormat& format : report_formats())
    add("report." + std::string(format.name), "Export report as " + std::string(format.title), icon::Download,
        [&format](Workspace& app) { export_report(app, format); });
  for (const ReportFormat& format : report_formats()) {
    if (format.pasted)
      add("report.copy-" + std::string(format.name), "Copy the report as " + std::string(format.title), icon::Copy,
          [&format](Workspace& app) { copy_report(app, format); });
  }
  return all;
}

std::vector<Command> quit_commands() {
  return {
      {"file.quit", "Quit", MenuSection::File, icon::Close, Ctrl | ImGuiKey_Q, [](const Workspace& app) { return app.platform.can().quits; },
       [](Workspace& app) { app.platform.quit(); }},
  };
}

std::vector<Command> file_commands() {
  constexpr MenuSection File = MenuSection::File;
  return {
      {"file.new", "New assessment", File, icon::Add, 0, always, new_assessment},
      {"file.quick-scan", "Quick scan", File, icon::Questions, 0, always, quick_scan},
      {"file.open", "Open file", File, icon::Open, Ctrl | ImGuiKey_O, always, [](Workspace& app) { app.platform.choose_file(FileKind::Assessment); }},
      {"plugin.add", "Add a plugin", File, icon::Plugins, 0, always, [](Workspace& app) { app.platform.choose_file(FileKind::Plugin); }},
      {"file.before", "Bring back what was open before", File, icon::Refresh, 0,
       [](const Workspace& app) { return app.session_before.has_value(); }, bring_back},
      {"file.save", "Save", File, icon::Save, Ctrl | ImGuiKey_S, with_session, [](Workspace& app) { save_document(app, false); }},
      {"file.save-as", "Save as", File, icon::Save, Ctrl | Shift | ImGuiKey_S, with_session, [](Workspace& app) { save_document(app, true); }},
  };
}

std::vector<Command> edit_commands() {
  constexpr MenuSection Edit = MenuSection::Edit;
  constexpr Listing Everywhere = Listing::Everywhere;
  constexpr WhileTyping BelongsToField = WhileTyping::BelongsToField;
  return {
      {"edit.undo", "Undo", Edit, icon::Undo, Ctrl | ImGuiKey_Z, can_undo, undo_edit, Everywhere, BelongsToField, undo_object},
      {"edit.redo", "Redo", Edit, icon::Redo, Ctrl | Shift | ImGuiKey_Z, can_redo, redo_edit, Everywhere, BelongsToField, redo_object},
      {"edit.copy", "Copy what is under the pointer", Edit, icon::Copy, Ctrl | ImGuiKey_C, can_copy, copy_hovered, Everywhere, BelongsToField},
      {"plugins.bring-back", "Bring back the plugin removed last", Edit, icon::Refresh, 0, has_removed_plugin, bring_plugin_back},
  };
}

std::vector<Command> view_commands() {
  constexpr MenuSection View = MenuSection::View;
  return {
      {"view.palette", "Find anything", View, icon::Search, Ctrl | ImGuiKey_K, always, toggle_palette, Listing::MenuOnly},
      {"view.find", "Find on this page", View, icon::Search, Ctrl | ImGuiKey_F, always, open_find},
      {"theme.system", "Light or dark as the system", View, icon::Settings, 0, always, [](Workspace& app) { set_theme(app, ThemeChoice::System); }},
      {"theme.light", "Light", View, icon::Light, 0, always, [](Workspace& app) { set_theme(app, ThemeChoice::Light); }},
      {"theme.dark", "Dark", View, icon::Dark, 0, always, [](Workspace& app) { set_theme(app, ThemeChoice::Dark); }},
      {"zoom.in", "Larger", View, icon::ZoomIn, Ctrl | ImGuiKey_Equal, can_zoom, [](Workspace& app) { set_zoom(app, app.state.zoom * 1.1f); }},
      {"zoom.out", "Smaller", View, icon::ZoomOut, Ctrl | ImGuiKey_Minus, can_zoom, [](Workspace& app) { set_zoom(app, app.state.zoom / 1.1f); }},
      {"zoom.reset", "Usual size", View, icon::Search, Ctrl | ImGuiKey_0, can_zoom, [](Workspace& app) { set_zoom(app, 1); }},
      {"view.close", "Close the innermost thing", View, icon::Close, ImGuiKey_Escape, something_is_open, close_innermost, Listing::PaletteOnly,
       WhileTyping::BelongsToField},
      {"details.back", "Back in the details", View, icon::ArrowLeft, 0, [](const Workspace& app) { return !app.state.details_back.empty(); },
       go_back_in_details},
  };
}

std::vector<Command> go_commands() {
  std::vector<Command> all;
  for (const PageRow& row : pages())
    all.push_back({row.command, row.title, MenuSection::Go, row.icon, row.shortcut,
                   [page = row.page](const Workspace& app) { return can_go_to(app, page); },
                   [page = row.page](Workspace& app) { go_to(app, {page, {}}); }});
  all.push_back({"go.back", "Back", MenuSection::Go, icon::ArrowLeft, ImGuiMod_Alt | ImGuiKey_LeftArrow,
                 [](const Workspace& app) { return !app.state.back.empty(); }, go_back});
  all.push_back({"go.forward", "Forward", MenuSection::Go, icon::ArrowRight, ImGuiMod_Alt | ImGuiKey_RightArrow,
                 [](const Workspace& app) { return !app.state.forward.empty(); }, go_forward});
  return all;
}

std::vector<Command> help_commands() {
  return {{"help.keys", "Keys of this program", MenuSection::Help, icon::Keyboard, Shift | ImGuiKey_Slash,
           [](const Workspace&) { return !ImGui::GetIO().WantTextInput; }, [](Workspace& app) { app.state.keys_open = !app.state.keys_open; }}};
}

std::vector<Command> all_commands() {
  std::vector<Command> all;
  for (const auto section : {file_commands, report_commands, quit_commands, edit_commands, view_commands, go_commands, help_commands}) {
    std::vector<Command> some = section();
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  }
  return all;
}

// "Ctrl+Shift+Z", "Cmd+Z" on a Mac; empty if there is none.
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

}  // namespace

const std::vector<Command>& commands() {
  static const std::vector<Command> all = all_commands();
  return all;
}

const Command* find_command(std::string_view id) {
  const std::vector<Command>& all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& command) { return id == command.id; });
  return found == all.end() ? nullptr : &*found;
}

Offer offer_of(const Command& command, const Workspace& app) {
  Offer offer{std::string(command.id), std::string(command.label), command.icon, shortcut_words(command, app.platform.can().mac),
              command.possible(app), command.section, command.listing};
  const std::string object = command.object ? command.object(app) : std::string();
  if (!object.empty()) offer.label += ": " + object;
  return offer;
}

Offer offer_of(std::string_view id, const Workspace& app) { return offer_of(*find_command(id), app); }

std::vector<Offer> all_offers(const Workspace& app) {
  std::vector<Offer> offers;
  for (const Command& command : commands()) offers.push_back(offer_of(command, app));
  return offers;
}

void run_shortcuts(Workspace& app) {
  // A field that is being edited keeps its own keys, to undo and copy its own text.
  const bool field_is_edited = ImGui::GetIO().WantTextInput && !app.state.palette.open && !app.state.find.open;
  for (const Command& command : commands()) {
    if (command.shortcut == 0 || !ImGui::IsKeyChordPressed(command.shortcut)) continue;
    if (field_is_edited && command.while_typing == WhileTyping::BelongsToField) continue;
    if (command.possible(app)) return app.requests.run(std::string(command.id));
  }
}

}  // namespace takehold::ui
