// SPDX-License-Identifier: MIT
#include "web_platform.hpp"

#include <emscripten.h>

#include <array>

#include "browser.hpp"

namespace takehold::web {

ui::Capabilities WebPlatform::can() const {
  const int abilities = page_abilities();
  ui::Capabilities can;
  can.has_places = (abilities & Ability::HasPlaces) != 0;
  can.mac = (abilities & Ability::IsMac) != 0;
  return can;
}

void WebPlatform::choose_file(ui::FileKind kind) { page_choose_file(static_cast<int>(kind)); }

void WebPlatform::reopen(const std::string& place) { page_reopen(place.c_str()); }

void WebPlatform::save(const ui::SaveRequest& request) {
  page_save(request.name.c_str(), request.mime.c_str(), request.place.c_str(), request.text.data(), static_cast<int>(request.text.size()),
            request.is_document);
}

void WebPlatform::copy(std::string_view text) { page_write_clipboard(std::string(text).c_str()); }

void WebPlatform::open_link(std::string_view address) { page_open_link(std::string(address).c_str()); }

void WebPlatform::keep(std::string_view key, std::string_view text) { page_keep(std::string(key).c_str(), std::string(text).c_str()); }

std::string WebPlatform::today() const {
  std::array<char, 11> day{};
  page_today(day.data(), static_cast<int>(day.size()));
  return day.data();
}

double WebPlatform::now_ms() const { return emscripten_get_now(); }

}  // namespace takehold::web
