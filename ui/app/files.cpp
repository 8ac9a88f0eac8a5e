// SPDX-License-Identifier: MIT
//
// Opening, saving and exporting. Unsaved work is never lost: an assessment that is replaced is kept and offered back.
#include <algorithm>
#include <cctype>

#include "app/workspace.hpp"
#include "takehold/document/document.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/formats.hpp"

namespace takehold::ui {
namespace {

constexpr std::string_view Work = "work";          // the unsaved document; its first line is the file's name and place
constexpr std::string_view Extension = ".takehold.json";

std::string file_stem(const std::string& title) {
  std::string stem;
  for (const char c : title) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) stem += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!stem.empty() && stem.back() != '-') stem += '-';
  }
  while (!stem.empty() && stem.back() == '-') stem.pop_back();
  return stem.empty() ? "assessment" : stem.substr(0, 60);
}

void begin(Workspace& app, Assessment assessment, FileState file) {
  if (app.session && app.session->is_changed()) {
    app.session_before = std::move(app.session);
    app.file_before = app.state.file;
    toast(app, "What was open had unsaved changes; it is kept", "file.before", "Bring it back");
  }
  app.session.emplace(app.catalogue.ruleset(), std::move(assessment));
  app.state.file = std::move(file);
  app.state.details.clear();
  app.state.details_back.clear();
  app.state.changed.clear();
  app.state.back.clear();
  app.state.forward.clear();
  app.state.pages = {};
  app.views = {};
  app.state.problems.clear();
}

std::string report_of(const Session& session, const ReportFormat& format) {
  return format.write({session.ruleset(), session.assessment(), session.diagnosis()}, {});
}

}  // namespace

void open_document(Workspace& app, std::string name, std::string place, const std::string& text) {
  auto read = read_document(text, name, app.catalogue.ruleset()->vocabulary);
  if (!read) return complain(app, "Could not open " + name, read.issues());
  begin(app, std::move(read->value), {name, std::move(place), false});
  if (!read->warnings.empty()) complain(app, name + " is open; some of it deserves a word", read->warnings);
  remember_file(app);
  go_to(app, {Page::Diagnosis, {}});
  app.state.said = "Opened " + name;
}

void open_example(Workspace& app, const std::string& path) {
  const std::vector<ExampleFile>& examples = app.catalogue.examples();
  const auto found = std::find_if(examples.begin(), examples.end(), [&](const ExampleFile& file) { return file.path == path; });
  if (found == examples.end()) return;
  auto read = read_document(found->text, found->path, app.catalogue.ruleset()->vocabulary);
  if (!read) return complain(app, "Could not open the example", read.issues());
  begin(app, std::move(read->value), {{}, {}, true});
  go_to(app, {Page::Diagnosis, {}});
  app.state.said = "Opened a copy of the example";
}

void new_assessment(Workspace& app) {
  begin(app, empty_assessment("New assessment"), {});
  go_to(app, {Page::Interview, {}});
}

void quick_scan(Workspace& app) {
  new_assessment(app);
  app.state.pages.quick = true;
}

void bring_back(Workspace& app) {
  std::swap(app.session, app.session_before);
  std::swap(app.state.file, app.file_before);
  app.state.pages = {};
  app.views = {};
  app.state.details.clear();
  app.state.changed.clear();
  go_to(app, {Page::Diagnosis, {}});
  keep_work(app);
}

void save_document(Workspace& app, bool ask) {
  SaveRequest request;
  request.name = app.state.file.name.empty() ? file_stem(app.session->assessment().title) + std::string(Extension) : app.state.file.name;
  request.mime = "application/json";
  request.place = ask ? std::string() : app.state.file.place;
  request.text = app.session->document();
  request.is_document = true;
  app.platform.save(request);
}

void export_report(Workspace& app, const ReportFormat& format) {
  SaveRequest request;
  request.name = file_stem(app.session->assessment().title) + format.ending;
  request.mime = format.media_type;
  request.text = report_of(*app.session, format);
  app.platform.save(request);
}

void copy_report(Workspace& app, const ReportFormat& format) {
  app.platform.copy(report_of(*app.session, format));
  toast(app, "Copied as text");
}

void keep_work(Workspace& app) {
  if (!app.session) return;
  std::string kept = app.session->is_changed() ? app.state.file.name + "\t" + app.state.file.place + "\n" + app.session->document() : std::string();
  if (kept == app.kept_document) return;
  app.platform.keep(Work, kept);
  app.kept_document = std::move(kept);
}

void restore_work(Workspace& app) {
  const std::string kept = app.kept[std::string(Work)];
  const std::size_t head = kept.find('\n');
  if (head == std::string::npos) return;
  const std::size_t tab = kept.find('\t');
  if (tab == std::string::npos || tab > head) return;
  auto read = read_document(kept.substr(head + 1), "your unsaved work", app.catalogue.ruleset()->vocabulary);
  if (!read) return;
  begin(app, std::move(read->value), {kept.substr(0, tab), kept.substr(tab + 1, head - tab - 1), false});
  app.session->mark_unsaved();
  app.kept_document = kept;
  go_to(app, {Page::Diagnosis, {}});
  toast(app, "Your unsaved work is back");
}

void remember_file(Workspace& app) {
  if (!app.platform.can().has_places || app.state.file.place.empty()) return;
  std::erase_if(app.state.recent, [&](const RecentFile& file) { return file.place == app.state.file.place; });
  app.state.recent.insert(app.state.recent.begin(), {app.state.file.place, app.state.file.name, app.session->assessment().title,
                                                     outlook_sentence(app.session->diagnosis()), app.platform.today()});
  keep_preferences(app);
}

}  // namespace takehold::ui
