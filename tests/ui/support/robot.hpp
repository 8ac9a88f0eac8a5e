// SPDX-License-Identifier: MIT
//
// The whole interface without a window: a robot presses items by their role and name, types, and reads what is
// shown. If an item is missing, the test fails with the screen as text.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/session/catalogue.hpp"
#include "takehold/ui/app.hpp"
#include "takehold/ui/items.hpp"
#include "takehold/ui/platform.hpp"

namespace takehold::ui {

// A platform in memory, whose requests can be read.
class MemoryPlatform final : public Platform {
 public:
  Capabilities can() const override { return abilities; }
  void choose_file(FileKind kind) override { chosen_kinds.push_back(kind); }
  void reopen(const std::string& place) override { reopened.push_back(place); }
  void save(const SaveRequest& request) override { saves.push_back(request); }
  void copy(std::string_view text) override { clipboard = text; }
  void open_link(std::string_view address) override { links.emplace_back(address); }
  void quit() override { has_quit = true; }
  void keep(std::string_view key, std::string_view text) override { kept[std::string(key)] = text; }
  std::string today() const override { return "2026-03-31"; }
  double now_ms() const override { return 0; }

  Capabilities abilities{true, true, true, true, false};
  std::vector<FileKind> chosen_kinds;
  std::vector<std::string> reopened, links;
  std::vector<SaveRequest> saves;
  std::string clipboard;
  Kept kept;
  bool has_quit = false;
};

struct RobotStart {
  int width = 1280, height = 860;
  float scale = 1;
  bool dark = false;
  Kept kept;
};

class Robot {
 public:
  explicit Robot(RobotStart start = {});
  ~Robot();
  Robot(const Robot&) = delete;
  Robot& operator=(const Robot&) = delete;

  App& app();
  MemoryPlatform& platform();
  Catalogue& catalogue();

  void frame();                       // one frame
  void settle();                      // runs frames until nothing moves any more
  void press(Role role, std::string_view name, int nth = 0);
  void hover(Role role, std::string_view name, int nth = 0);
  void key(ImGuiKeyChord chord);
  void type(std::string_view text);   // into the item with the keyboard's focus
  void fill(std::string_view field, std::string_view text);  // replaces a text field's content and leaves the field by Enter
  void open_example(const std::string& path);
  void resize(int width, int height, float scale = 1);
  void scroll(float lines);           // of the page, downwards

  // `shows`: in sight; `has`: on the page at all, even out of sight. To check that something is gone, use `has`.
  bool shows(Role role, std::string_view name) const;
  bool has(Role role, std::string_view name) const;
  bool shows_text(std::string_view part) const;   // in the name or value of any item
  bool has_text(std::string_view part) const;
  bool can_press(Role role, std::string_view name) const;
  std::string value(Role role, std::string_view name);
  std::uint32_t state(Role role, std::string_view name);
  std::string screen() const;         // all items as text
  void picture(const std::string& path);  // writes what is drawn as a PNG file

  const Item& find(Role role, std::string_view name, int nth = 0);

 private:
  struct Rig;
  std::unique_ptr<Rig> rig_;
};

}  // namespace takehold::ui
