// SPDX-License-Identifier: MIT
//
// What the interface asks of a platform, on a desktop with files. What it asks for is done or begun at once; what comes of
// it is handed over by `deliver`, between frames.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desktop/documents.hpp"
#include "desktop/file_chooser.hpp"
#include "desktop/kept_store.hpp"
#include "takehold/ui/app.hpp"
#include "takehold/ui/platform.hpp"

namespace takehold::desktop {

class DesktopPlatform final : public ui::Platform {
 public:
  using CopyText = std::function<void(const std::string&)>;

  DesktopPlatform(std::string state_folder, CopyText copy_text);

  ui::Capabilities can() const override;
  void choose_file(ui::FileKind kind) override;
  void reopen(const std::string& place) override;
  void save(const ui::SaveRequest& request) override;
  void copy(std::string_view text) override;
  void open_link(std::string_view address) override;
  void quit() override { wants_to_quit_ = true; }
  void keep(std::string_view key, std::string_view text) override;
  std::string today() const override;
  double now_ms() const override;

  const ui::Kept& kept() const { return store_.texts(); }      // for App
  void dropped(const std::vector<std::string>& places);         // files and folders that were dragged here
  void open_copies(const std::vector<std::string>& places);     // their texts, without the places

  // Tells the app what has come of what it asked for, and writes what is due. True when it was told something.
  bool deliver(ui::App& app);
  double next_due() const;     // seconds until `deliver` must be called; below 0: not before something happens
  bool wants_to_quit() const { return wants_to_quit_; }
  void write_kept() { store_.write_all(); }

 private:
  using Delivery = std::function<void(ui::App&)>;
  void later(Delivery delivery) { deliveries_.push_back(std::move(delivery)); }
  void complain(std::string what, Issues issues);
  void open_chosen(ui::FileKind kind, const std::string& place);
  void save_to(const ui::SaveRequest& request, const std::string& place, Documents::Over over);
  void save_without_dialog(const ui::SaveRequest& request);
  void remember(const std::string& place);

  KeptStore store_;
  CopyText copy_text_;
  Documents documents_;
  FileChooser chooser_;
  std::vector<Delivery> deliveries_;
  std::string last_folder_;
  bool wants_to_quit_ = false;
};

}  // namespace takehold::desktop
