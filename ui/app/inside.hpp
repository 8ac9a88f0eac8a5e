// SPDX-License-Identifier: MIT
//
// What App is made of. Commands and `perform` change it; draw functions never see it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/actions.hpp"
#include "app/page_views.hpp"
#include "app/ui_state.hpp"
#include "takehold/session/catalogue.hpp"
#include "takehold/session/session.hpp"
#include "takehold/ui/app.hpp"
#include "takehold/ui/platform.hpp"
#include "theme/theme.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// Where the assessment lives outside the program.
struct FileState {
  std::string name;          // "sales-forecast.takehold.json"; empty: never saved
  std::string place;         // for saving without asking; empty: ask
  bool example = false;      // a copy of one that ships
};

// A plugin that a person gave the program, with what it is made of: paths and texts.
struct AddedPlugin {
  std::string id, origin;
  std::vector<std::pair<std::string, std::string>> files;
};

struct Inside {
  Inside(Platform& on, Catalogue& with, std::vector<ExampleFile> shipped, Kept from_before)
      : platform(on), catalogue(with), examples(std::move(shipped)), kept(std::move(from_before)) {}

  Platform& platform;
  Catalogue& catalogue;
  std::vector<ExampleFile> examples;
  Kept kept;
  UiState state;
  FileState file;
  bool is_loading = true;             // the rules are on their way: what is asked for waits for them
  std::optional<Session> session;     // nothing: no assessment is open
  std::optional<Session> session_before;  // what was open before it, while it had unsaved changes
  FileState file_before;
  Actions actions;
  PageViews views;
  CopySource copy;
  Theme theme;
  Surface surface;
  bool style_is_stale = true;
  double clock = 0;                   // seconds since the start, of frames
  int frames_wanted = 3;
  std::vector<AddedPlugin> added;     // those that work
  std::optional<AddedPlugin> removed; // the last that was taken out of them
  int catalogue_changes = 0;          // counts what happened to plugins
  std::string kept_document;          // as last handed to Platform::keep
  double evaluation_ms = 0;           // of the last diagnosis

  bool has_session() const { return session.has_value(); }
};

// app/added_plugins.cpp
void add_plugin(Inside& app, std::string origin, std::vector<std::pair<std::string, std::string>> files);
void remove_plugin(Inside& app, const std::string& id);
void bring_plugin_back(Inside& app);
void restore_added(Inside& app);

// app/files.cpp
void open_document(Inside& app, std::string name, std::string place, const std::string& text);
void open_example(Inside& app, const std::string& path);
void new_assessment(Inside& app);
void quick_scan(Inside& app);
void save_document(Inside& app, bool ask);
void copy_report(Inside& app);
void export_report(Inside& app, ReportFormat format);
void bring_back(Inside& app);           // exchanges the assessment with the one that was open before it
void keep_work(Inside& app);            // the autosave: after each change
void restore_work(Inside& app);
void remember_file(Inside& app);

// app/navigate.cpp
void go_to(Inside& app, Route route);
void go_back(Inside& app);
void go_forward(Inside& app);
void show_details(Inside& app, std::string target);
void go_back_in_details(Inside& app);

// app/perform.cpp
void perform(Inside& app, Request action);
void apply_edit(Inside& app, Edit edit);
void toast(Inside& app, std::string words, std::string command = {}, std::string button = {});
void complain(Inside& app, std::string title, Issues issues);
void rules_changed(Inside& app);

// app/loading.cpp
void load_some(Inside& app);            // one plugin; with the last of them comes what was kept
void load_rest(Inside& app);

// app/preferences.cpp
void keep_preferences(Inside& app);
void restore_preferences(Inside& app);  // all but the choice of plugins
void restore_plugins(Inside& app);

// app/shell.cpp
void draw_shell(Inside& app);

}  // namespace takehold::ui
