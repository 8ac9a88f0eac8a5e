// SPDX-License-Identifier: MIT
#include "present/start_view.hpp"

#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

bool ships(const std::vector<ExampleFile>& examples, const std::string& path) {
  return std::any_of(examples.begin(), examples.end(), [&](const ExampleFile& file) { return file.path == path; });
}

}  // namespace

StartView present_start(const Ruleset& rules, const std::vector<ExampleFile>& examples, const Session* session, const UiState& state) {
  StartView view;
  view.is_loading = state.is_loading;
  view.has_session = session != nullptr;
  if (session) view.open_title = session->assessment().title;
  for (const RecentFile& file : state.recent)
    view.recent.push_back({file.title.empty() ? file.name : file.title, file.name, file.verdict, file.seen, file.place});
  std::string names;
  for (const Framework& framework : rules.frameworks) {
    names += (names.empty() ? "" : ", ") + framework.title;
    for (const Example& example : framework.examples) {
      const std::string path = "examples/" + example.document;
      const bool told = std::any_of(view.examples.begin(), view.examples.end(), [&](const ExampleLine& line) { return line.path == path; });
      if (!told && ships(examples, path)) view.examples.push_back({example.title.source, example.story, framework.title, path});
    }
  }
  view.measured = rules.vocabulary.measured;
  view.plugins = counted(rules.frameworks.size(), "framework is on", "frameworks are on") + (names.empty() ? "" : ": " + names);
  return view;
}

}  // namespace takehold::ui
