// SPDX-License-Identifier: MIT
//
// The program, whatever it runs on. A platform makes one App, feeds input to Dear ImGui, calls `frame`, draws
// ImGui::GetDrawData(), and sleeps as long as `next_frame` allows.
//
//   ImGui::CreateContext(); platform's backend; App app(platform, catalogue, kept); app.set_surface(...);
//   loop: [backend's NewFrame]; app.frame(seconds since the last one); [draw]; wait app.next_frame()
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "takehold/session/catalogue.hpp"
#include "takehold/ui/platform.hpp"
#include "takehold/value/issue.hpp"

namespace takehold::ui {

struct Workspace;

class App {
 public:
  // Sets up Dear ImGui's current context: fonts, keyboard, item collection.
  App(Platform& platform, Catalogue& catalogue, const Fonts& fonts, Kept kept);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  void set_surface(const Surface& surface);

  // One whole frame: ImGui::NewFrame to ImGui::Render, then the requests made in it. The platform calls its backend's
  // NewFrame before it and draws after it.
  void frame(double seconds);

  // Seconds until the next frame is needed; 0: at once; below 0: not before something happens.
  double next_frame() const;

  // Something happened outside: the next frame does not wait.
  void wake();

  // Called by platforms.
  void opened(FileKind kind, std::string name, std::string place, std::string text);
  void dropped(std::vector<std::pair<std::string, std::string>> files);  // names and texts: assessments, plugins, tables
  void saved(std::string place, std::string name);
  void failed(std::string what, Issues issues);   // "Could not open sales.json"

  // For tests and for platforms: runs a command of the command table by its id ("undo", "theme.dark"). False: unknown, or
  // not possible at the moment.
  bool run(std::string_view command);

  bool has_unsaved_work() const;
  std::string window_title() const;               // "Sales forecast · Takehold"
  std::string status_line() const;                // the text that a live region reads out

 private:
  std::unique_ptr<Workspace> workspace_;
};

}  // namespace takehold::ui
