// SPDX-License-Identifier: MIT
//
// How the person has set up their desktop.
#pragma once

#include <string_view>

namespace takehold::desktop {

struct SystemSettings {
  bool prefers_dark = false;
  bool reduced_motion = false;
  bool high_contrast = false;
};

// From GTK_THEME, else GNOME's settings, else GTK 3's file; what cannot be found out is false. Takes at most a third of
// a second.
[[nodiscard]] SystemSettings system_settings();

// Of the lines "org.gnome.desktop.interface color-scheme 'prefer-dark'" that gsettings prints.
[[nodiscard]] SystemSettings settings_from(std::string_view gsettings);

}  // namespace takehold::desktop
