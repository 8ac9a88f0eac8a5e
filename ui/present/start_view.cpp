// SPDX-License-Identifier: MIT
#include "present/start_view.hpp"

#include <algorithm>

#include "app/inside.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

bool ships(const Inside& app, const std::string& path) {
  return std::any_of(app.examples.begin(), app.examples.end(), [&](const ExampleFile& file) { return file.path == path; });
}

}  // namespace

StartView present_start(const Inside& app) {
  StartView view;
  view.is_loading = app.is_loading;
  view.has_session = app.has_session();
  if (app.has_session()) view.open_title = app.session->assessment().title;
  for (const RecentFile& file : app.state.recent)
    view.recent.push_back({file.title.empty() ? file.name : file.title, file.name, file.verdict, file.seen, file.place});
  const auto rules = app.catalogue.ruleset();
  std::string names;
  for (const Framework& framework : rules->frameworks) {
    names += (names.empty() ? "" : ", ") + framework.title;
    for (const Example& example : framework.examples) {
      const std::string path = "examples/" + example.document;
      const bool told = std::any_of(view.examples.begin(), view.examples.end(), [&](const ExampleLine& line) { return line.path == path; });
      if (!told && ships(app, path)) view.examples.push_back({example.title, example.story, framework.title, path});
    }
  }
  view.plugins = counted(rules->frameworks.size(), "framework is on", "frameworks are on") + (names.empty() ? "" : ": " + names);
  return view;
}

}  // namespace takehold::ui
