// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "desktop/system_settings.hpp"

using takehold::desktop::settings_from;

TEST_CASE("The settings of the desktop are read from what gsettings prints") {
  const auto plain = settings_from("org.gnome.desktop.interface color-scheme 'default'\norg.gnome.desktop.interface enable-animations true\n");
  CHECK_FALSE(plain.prefers_dark);
  CHECK_FALSE(plain.reduced_motion);
  CHECK_FALSE(plain.high_contrast);
  CHECK(settings_from("org.gnome.desktop.interface color-scheme 'prefer-dark'\n").prefers_dark);
  CHECK(settings_from("org.gnome.desktop.interface gtk-theme 'Adwaita-dark'\n").prefers_dark);
  CHECK(settings_from("org.gnome.desktop.interface enable-animations false\n").reduced_motion);
  CHECK(settings_from("org.gnome.desktop.interface gtk-theme 'HighContrast'\n").high_contrast);
}
