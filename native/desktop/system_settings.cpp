// SPDX-License-Identifier: MIT
#include "desktop/system_settings.hpp"

#include <cstdlib>
#include <memory>
#include <string>

#include "desktop/child_process.hpp"
#include "files/read_file.hpp"

namespace takehold::desktop {
namespace {

constexpr int LongestWait = 300;  // milliseconds

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

bool dark_in_gtk_file() {
  const std::string config = variable("XDG_CONFIG_HOME");
  const Result<std::string> text = read_file((config.empty() ? variable("HOME") + "/.config" : config) + "/gtk-3.0/settings.ini", 65536);
  return text && (holds(*text, "gtk-application-prefer-dark-theme=1") || holds(*text, "gtk-application-prefer-dark-theme=true"));
}

}  // namespace

SystemSettings settings_from(std::string_view gsettings) {
  SystemSettings settings;
  settings.prefers_dark = holds(gsettings, "color-scheme 'prefer-dark'") || holds(gsettings, "gtk-theme 'Adwaita-dark'");
  settings.reduced_motion = holds(gsettings, "enable-animations false");
  settings.high_contrast = holds(gsettings, "gtk-theme 'HighContrast");
  return settings;
}

SystemSettings system_settings() {
  SystemSettings settings;
  bool known = false;
  if (const std::unique_ptr<ChildProcess> child = ChildProcess::start({"gsettings", "list-recursively", "org.gnome.desktop.interface"})) {
    const ChildProcess::Ended ended = child->wait(LongestWait);
    known = ended.well;
    if (known) settings = settings_from(ended.output);
  }
  const std::string theme = variable("GTK_THEME");
  if (!theme.empty()) settings.prefers_dark = holds(theme, "dark");
  else if (!known) settings.prefers_dark = dark_in_gtk_file();
  return settings;
}

}  // namespace takehold::desktop
