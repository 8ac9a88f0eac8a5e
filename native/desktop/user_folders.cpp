// SPDX-License-Identifier: MIT
#include "desktop/user_folders.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace takehold::desktop {
namespace {

namespace fs = std::filesystem;

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

// The specification asks that a relative path be ignored.
std::string base(const char* name, const std::string& below_home) {
  const std::string named = from_environment(name), home = from_environment("HOME");
  if (!named.empty() && named.front() == '/') return named;
  return home.empty() ? "" : home + below_home;
}

std::string below(const std::string& folder, const std::string& name) { return folder.empty() ? "" : folder + name; }

}  // namespace

std::string state_folder() { return below(base("XDG_STATE_HOME", "/.local/state"), "/takehold"); }

std::string plugin_folder() { return below(base("XDG_DATA_HOME", "/.local/share"), "/takehold/plugins"); }

std::string documents_folder() {
  const std::string home = from_environment("HOME");
  std::error_code ignored;
  if (fs::is_directory(home + "/Documents", ignored)) return home + "/Documents";
  return home.empty() ? "." : home;
}

}  // namespace takehold::desktop
