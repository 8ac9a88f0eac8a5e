// SPDX-License-Identifier: MIT
//
// The interface's platform, provided by the page: files through its pickers and downloads, kept texts in its database.
#pragma once

#include "takehold/ui/platform.hpp"

namespace takehold::web {

class WebPlatform : public ui::Platform {
 public:
  ui::Capabilities can() const override;
  void choose_file(ui::FileKind kind) override;
  void reopen(const std::string& place) override;
  void save(const ui::SaveRequest& request) override;
  void copy(std::string_view text) override;
  void open_link(std::string_view address) override;
  void quit() override {}  // a page cannot close itself
  void keep(std::string_view key, std::string_view text) override;
  std::string today() const override;
  double now_ms() const override;
};

}  // namespace takehold::web
