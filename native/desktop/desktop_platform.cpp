// SPDX-License-Identifier: MIT
#include "desktop/desktop_platform.hpp"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <system_error>
#include <utility>

#include "desktop/user_folders.hpp"
#include "desktop/user_plugins.hpp"
#include "files/read_file.hpp"

namespace takehold::desktop {
namespace {

namespace fs = std::filesystem;
using ui::App;
using ui::FileKind;
using ui::SaveRequest;

constexpr std::string_view KnownFilesKey = "known-files";
constexpr double DialogStep = 0.05;  // seconds between looks at a dialog that is open

double seconds_now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

FileQuestion question_for(FileKind kind) {
  switch (kind) {
    case FileKind::Assessment: return {false, "Open an assessment", {}, "Assessments", {"*.json"}};
    case FileKind::Plugin: return {false, "Add a plugin", {}, "Plugins", {"*.lua"}};
    case FileKind::Table: return {false, "Read a table", {}, "Tables", {"*.csv", "*.tsv", "*.txt"}};
  }
  return {};
}

FileQuestion question_for(const SaveRequest& request) {
  const std::string extension = fs::path(request.name).extension().string();
  return {true, request.is_document ? "Save the assessment" : "Save the report", {}, "Files of this kind", {"*" + extension}};
}

// A name typed without an ending gets the one proposed, unless there is a file of that name.
std::string with_ending(const std::string& place, const std::string& proposed) {
  const std::size_t dot = proposed.find('.', 1);
  if (dot == std::string::npos || fs::path(place).has_extension()) return place;
  const std::string full = place + proposed.substr(dot);
  std::error_code ignored;
  return fs::exists(full, ignored) ? place : full;
}

bool is_folder(const std::string& place) {
  std::error_code ignored;
  return fs::is_directory(place, ignored);
}

}  // namespace

DesktopPlatform::DesktopPlatform(std::string state_folder, CopyText copy_text)
    : store_(std::move(state_folder)), copy_text_(std::move(copy_text)), last_folder_(documents_folder()) {
  const auto known = store_.texts().find(KnownFilesKey);
  if (known != store_.texts().end()) documents_.restore(known->second);
}

ui::Capabilities DesktopPlatform::can() const {
  ui::Capabilities can;
  can.has_places = can.zooms = can.quits = can.plugin_folder = true;
#ifdef __APPLE__
  can.mac = true;
#endif
  return can;
}

void DesktopPlatform::complain(std::string what, Issues issues) {
  later([what = std::move(what), issues = std::move(issues)](App& app) { app.failed(what, issues); });
}

void DesktopPlatform::choose_file(FileKind kind) {
  FileQuestion question = question_for(kind);
  question.start = last_folder_ + "/";
  if (chooser_.ask(question, [this, kind](const std::string& place) { open_chosen(kind, place); })) return;
  complain("There is no dialog for choosing files on this system",
       {error("no-dialog", "neither zenity nor kdialog is installed",
              "install zenity, drag the file onto this window, or name it when starting the program: `takehold-desktop FILE`")});
}

void DesktopPlatform::open_chosen(FileKind kind, const std::string& place) {
  if (kind == FileKind::Assessment) return reopen(place);
  if (kind == FileKind::Plugin) return dropped({name_of(place) == "plugin.lua" ? fs::path(place).parent_path().string() : place});
  Result<std::string> text = read_file(place);
  if (!text) return complain("Could not open " + name_of(place), text.issues());
  later([kind, place, text = std::move(*text)](App& app) { app.opened(kind, name_of(place), place, text); });
}

void DesktopPlatform::reopen(const std::string& given) {
  const std::string place = absolute_place(given);
  Result<std::string> text = documents_.open(place);
  if (!text) return complain("Could not open " + name_of(place), text.issues());
  remember(place);
  later([place, text = std::move(*text)](App& app) { app.opened(FileKind::Assessment, name_of(place), place, text); });
}

void DesktopPlatform::dropped(const std::vector<std::string>& places) {
  std::vector<std::string> others;
  for (const std::string& place : places) {
    if (fs::path(place).extension() == ".json" && !is_folder(place)) reopen(place);
    else others.push_back(place);
  }
  open_copies(others);
}

void DesktopPlatform::open_copies(const std::vector<std::string>& places) {
  for (const std::string& place : places) {
    NamedTexts texts = texts_of(place);
    if (!texts.empty()) {
      later([texts = std::move(texts)](App& app) { app.dropped(texts); });
    } else {
      const char* what = is_folder(place) ? "there is no plugin in this folder: no file that ends with .lua" : "cannot be read";
      complain("Could not open " + name_of(place), {error("no-file", what, {}, Place{place, 0, 0, ""})});
    }
  }
}

void DesktopPlatform::save(const SaveRequest& request) {
  if (!request.place.empty()) return save_to(request, request.place, Documents::Over::KnownVersion);
  FileQuestion question = question_for(request);
  question.start = last_folder_ + "/" + request.name;
  const bool asked = chooser_.ask(question, [this, request](const std::string& place) {
    save_to(request, with_ending(absolute_place(place), request.name), Documents::Over::AnyVersion);
  });
  if (!asked) save_without_dialog(request);
}

void DesktopPlatform::save_to(const SaveRequest& request, const std::string& place, Documents::Over over) {
  Issues issues = documents_.save(place, request.text, over);
  if (!issues.empty()) return complain("Could not save " + name_of(place), std::move(issues));
  remember(place);
  if (request.is_document) later([place](App& app) { app.saved(place, name_of(place)); });
}

// Nothing may be lost because a system has no dialog.
void DesktopPlatform::save_without_dialog(const SaveRequest& request) {
  Result<std::string> place = save_as_new(documents_folder(), request.name, request.text);
  if (!place) return complain("Could not save " + request.name, place.issues());
  if (request.is_document) {
    (void)documents_.open(*place);
    remember(*place);
    later([at = *place](App& app) { app.saved(at, name_of(at)); });
  }
  complain("Saved as " + *place, {warning("no-dialog", "there is no dialog for choosing files on this system, so you were not asked where to",
                                      "install zenity or kdialog to choose")});
}

void DesktopPlatform::remember(const std::string& place) {
  last_folder_ = fs::path(place).parent_path().string();
  keep(KnownFilesKey, documents_.known());
}

void DesktopPlatform::copy(std::string_view text) { copy_text_(std::string(text)); }

void DesktopPlatform::open_link(std::string_view address) {
  const std::string link(address);
  const bool is_web = link.compare(0, 8, "https://") == 0 || link.compare(0, 7, "http://") == 0;
  if (is_web && start_and_forget({"xdg-open", link})) return;
  complain("Could not open the link", {error("no-browser", "nothing on this system opens " + link, "copy the address into a browser")});
}

void DesktopPlatform::keep(std::string_view key, std::string_view text) { store_.keep(key, text, seconds_now()); }

std::string DesktopPlatform::today() const {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  char text[16];
  return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d", &local));
}

double DesktopPlatform::now_ms() const { return seconds_now() * 1000; }

bool DesktopPlatform::deliver(App& app) {
  chooser_.poll();
  store_.write_due(seconds_now());
  const std::vector<Delivery> deliveries = std::exchange(deliveries_, {});
  for (const Delivery& delivery : deliveries) delivery(app);
  return !deliveries.empty();
}

double DesktopPlatform::next_due() const {
  if (!deliveries_.empty()) return 0;
  if (chooser_.is_open()) return DialogStep;
  const std::optional<double> due = store_.next_due();
  return due ? std::max(0.0, *due - seconds_now()) : -1;
}

}  // namespace takehold::desktop
