// SPDX-License-Identifier: MIT
//
// The seam between the interface and what it runs on: all that the interface asks of a platform. `native/desktop` and `web`
// each have one implementation; the tests have one in memory. `Capabilities` says what a platform can do; the interface does
// not offer the rest.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace takehold::ui {

struct Capabilities {
  bool has_places = false;    // files have places (paths) that can be reopened and saved to without asking
  bool zooms = false;         // Ctrl +, - and 0 are ours; otherwise the platform (a browser) zooms
  bool quits = false;         // the program can be ended from inside
  bool plugin_folder = false; // plugins are also read from one of the user's folders
  bool mac = false;           // shortcuts are named with Cmd
};

enum class FileKind { Assessment, Plugin, Table };

struct SaveRequest {
  std::string name;           // proposed: "sales-forecast.takehold.json"
  std::string mime;           // "application/json", "text/html", "text/markdown", "text/plain"
  std::string place;          // where to save without asking; empty: ask
  std::string text;
  bool is_document = false;   // the assessment itself: App::saved() must follow; others are exports
};

// Texts that Platform::keep kept, by key.
using Kept = std::map<std::string, std::string, std::less<>>;

// What there is to draw on.
struct Surface {
  float scale = 1;              // device pixels in a CSS pixel; ImGui works in device pixels
  bool prefers_dark = false;
  bool reduced_motion = false;
  bool touch = false;           // the last pointer was a finger: larger targets
  bool high_contrast = false;
};

// Fonts as they are embedded; must outlive the App.
struct Fonts {
  std::string_view regular, semibold, icons;
};

class Platform {
 public:
  virtual ~Platform() = default;

  virtual Capabilities can() const = 0;

  // All of these return at once; the result arrives later through App::opened, saved or failed, or never if the person
  // changes their mind.
  virtual void choose_file(FileKind kind) = 0;
  virtual void reopen(const std::string& place) = 0;     // only with has_places
  virtual void save(const SaveRequest& request) = 0;

  virtual void copy(std::string_view text) = 0;
  virtual void open_link(std::string_view address) = 0;
  virtual void quit() = 0;

  // Small texts, by key, that outlive the program: preferences, recent files, the unsaved document. Failing is never
  // shown as an error; what was kept is passed to App's constructor.
  virtual void keep(std::string_view key, std::string_view text) = 0;

  // The local date, for file names and proposed dates; no judgement depends on it.
  virtual std::string today() const = 0;   // "2026-03-31"

  // Milliseconds since an arbitrary moment; for durations only.
  virtual double now_ms() const = 0;
};

}  // namespace takehold::ui
