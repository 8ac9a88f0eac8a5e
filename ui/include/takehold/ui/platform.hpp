// SPDX-License-Identifier: MIT
//
// The seam between the interface and what it runs on: all that the interface asks of a platform. `native/desktop` and `web`
// each have one implementation; the tests have one in memory. What a platform cannot do is said in `Capabilities`, and the
// interface then does not offer it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace takehold::ui {

struct Capabilities {
  bool has_places = false;    // files have places (paths) that can be opened again and saved to without asking
  bool zooms = false;         // Ctrl +, - and 0 are ours; otherwise the platform (a browser) zooms
  bool quits = false;         // the program can be ended from inside
  bool plugin_folder = false; // plugins are also read from a folder of the user's
  bool mac = false;           // shortcuts are said with Cmd
};

enum class FileKind { Assessment, Plugin, Table };

struct SaveRequest {
  std::string name;           // proposed: "sales-forecast.takehold.json"
  std::string mime;           // "application/json", "text/html", "text/markdown", "text/plain"
  std::string place;          // where to without asking; empty: ask
  std::string text;
  bool is_document = false;   // the assessment itself: App::saved() must follow; others are exports
};

// What Platform::keep kept, by its key.
using Kept = std::map<std::string, std::string, std::less<>>;

// What there is to draw on.
struct Surface {
  float scale = 1;              // device pixels in a CSS pixel; ImGui works in device pixels
  bool prefers_dark = false;
  bool reduced_motion = false;
  bool touch = false;           // the last pointer was a finger: larger targets
  bool high_contrast = false;
};

// An example that ships: told as one sentence, opened as a copy.
struct ExampleFile {
  std::string path;             // "examples/sales-forecast/middle.takehold.json"
  std::string text;
};

// Fonts as they are embedded; must outlive the App.
struct Fonts {
  std::string_view regular, semibold, icons;
};

class Platform {
 public:
  virtual ~Platform() = default;

  virtual Capabilities can() const = 0;

  // All of these return at once; what comes of them arrives later by App::opened, saved or failed, or never when the person
  // changes their mind.
  virtual void choose_file(FileKind kind) = 0;
  virtual void reopen(const std::string& place) = 0;     // only with has_places
  virtual void save(const SaveRequest& request) = 0;

  virtual void copy(std::string_view text) = 0;
  virtual void open_link(std::string_view address) = 0;
  virtual void quit() = 0;

  // Small texts that outlive the program under a key: preferences, recent files, the unsaved document. Never an
  // error for the person; what was kept comes back in App's constructor.
  virtual void keep(std::string_view key, std::string_view text) = 0;

  // The day where the person is, for names of files and proposals of dates; an assessment is never judged by it.
  virtual std::string today() const = 0;   // "2026-03-31"

  // Milliseconds since some moment; for durations only.
  virtual double now_ms() const = 0;
};

}  // namespace takehold::ui
