// SPDX-License-Identifier: MIT
//
// Everything that an App works with: the open assessment, the plugins, the platform, what is on the screen and what was
// requested. Commands and `perform` change it; the levels below `app` never see it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/view_cache.hpp"
#include "state/requests.hpp"
#include "state/ui_state.hpp"
#include "takehold/report/formats.hpp"
#include "takehold/session/catalogue.hpp"
#include "takehold/session/session.hpp"
#include "takehold/ui/platform.hpp"
#include "theme/theme.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// A plugin that a person added, with its files: paths and texts.
struct AddedPlugin {
  std::string id, origin;
  std::vector<std::pair<std::string, std::string>> files;
};

struct Workspace {
  Workspace(Platform& on, Catalogue& with, Kept from_before) : platform(on), catalogue(with), kept(std::move(from_before)) {}

  Platform& platform;
  Catalogue& catalogue;
  Kept kept;
  UiState state;
  std::optional<Session> session;     // empty: no assessment is open
  std::optional<Session> session_before;  // the one that was open before, if it had unsaved changes
  FileState file_before;
  Requests requests;
  ViewCache views;
  CopySource copy;
  Theme theme;
  Surface surface;
  bool style_is_stale = true;
  double clock = 0;                   // seconds of frames since the start
  int frames_wanted = 3;
  std::vector<AddedPlugin> added;     // the ones that work
  std::optional<AddedPlugin> removed; // the last one removed from them
  int catalogue_changes = 0;          // counts the changes of plugins
  std::string kept_document;          // as last handed to Platform::keep

  bool has_session() const { return session.has_value(); }
  const Session* open_session() const { return session ? &*session : nullptr; }
};

// app/added_plugins.cpp
void add_plugin(Workspace& app, std::string origin, std::vector<std::pair<std::string, std::string>> files);
void remove_plugin(Workspace& app, const std::string& id);
void bring_plugin_back(Workspace& app);
void restore_added(Workspace& app);

// app/files.cpp
void open_document(Workspace& app, std::string name, std::string place, const std::string& text);
void open_example(Workspace& app, const std::string& path);
void new_assessment(Workspace& app);
void quick_scan(Workspace& app);
void save_document(Workspace& app, bool ask);
void copy_report(Workspace& app, const ReportFormat& format);
void export_report(Workspace& app, const ReportFormat& format);
void bring_back(Workspace& app);        // exchanges the assessment with the one that was open before it
void keep_work(Workspace& app);         // the autosave: after each change
void restore_work(Workspace& app);
void remember_file(Workspace& app);

// app/navigate.cpp
void go_to(Workspace& app, Route route);
void go_back(Workspace& app);
void go_forward(Workspace& app);
void show_details(Workspace& app, std::string target);
void go_back_in_details(Workspace& app);

// app/perform.cpp
void perform(Workspace& app, Request request);
bool run_command(Workspace& app, std::string_view id);  // false: unknown, or not possible now
void apply_edit(Workspace& app, Edit edit);
void undo_edit(Workspace& app);
void redo_edit(Workspace& app);
void toast(Workspace& app, std::string words, std::string command = {}, std::string button = {});
void complain(Workspace& app, std::string title, Issues issues);
void rules_changed(Workspace& app);

// app/loading.cpp
void load_some(Workspace& app);         // one plugin; after the last, restores what was kept
void load_rest(Workspace& app);

// app/preferences.cpp
void keep_preferences(Workspace& app);
void restore_preferences(Workspace& app);  // all but the choice of plugins
void restore_plugins(Workspace& app);

// app/shell.cpp
void draw_shell(Workspace& app);

}  // namespace takehold::ui
