// SPDX-License-Identifier: MIT
//
// Preferences that outlive the program, one per line: "theme dark", "zoom 110", "plugin ...", and recent files as lines of fields
// separated by tabs.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/workspace.hpp"

namespace takehold::ui {
namespace {

constexpr std::string_view Preferences = "preferences", Recent = "recent", Plugins = "plugins";
constexpr std::size_t RecentLimit = 12;

std::string_view theme_word(ThemeChoice choice) {
  return choice == ThemeChoice::Light ? "light" : choice == ThemeChoice::Dark ? "dark" : "system";
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find(separator, from), text.size());
    parts.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return parts;
}

std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  return text;
}

void restore_line(UiState& state, const std::string& line) {
  if (line == "theme light") state.theme = ThemeChoice::Light;
  if (line == "theme dark") state.theme = ThemeChoice::Dark;
  if (!line.starts_with("zoom ")) return;
  int percent = 100;
  std::from_chars(line.data() + 5, line.data() + line.size(), percent);
  if (percent >= 50 && percent <= 300) state.zoom = static_cast<float>(percent) / 100;
}

}  // namespace

void keep_preferences(Workspace& app) {
  const int percent = static_cast<int>(std::lround(app.state.zoom * 100));
  app.platform.keep(Preferences, "theme " + std::string(theme_word(app.state.theme)) + "\nzoom " + std::to_string(percent) + "\n");
  app.platform.keep(Plugins, app.catalogue.choices());
  std::string recent;
  for (std::size_t place = 0; place < app.state.recent.size() && place < RecentLimit; ++place) {
    const RecentFile& file = app.state.recent[place];
    for (const std::string& field : {file.place, file.name, file.title, file.verdict, file.seen}) recent += one_line(field) + "\t";
    recent += "\n";
  }
  app.platform.keep(Recent, recent);
}

void restore_preferences(Workspace& app) {
  for (const std::string& line : split(app.kept[std::string(Preferences)], '\n')) restore_line(app.state, line);
  for (const std::string& line : split(app.kept[std::string(Recent)], '\n')) {
    const std::vector<std::string> fields = split(line, '\t');
    if (fields.size() >= 5) app.state.recent.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
  }
}

void restore_plugins(Workspace& app) { app.catalogue.restore(app.kept[std::string(Plugins)]); }

}  // namespace takehold::ui
