// SPDX-License-Identifier: MIT
#include "desktop/user_plugins.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "files/read_file.hpp"
#include "takehold/plugins/limits.hpp"

namespace takehold::desktop {
namespace {

namespace fs = std::filesystem;

void add(NamedTexts& texts, const fs::path& file, std::string name, std::size_t at_most) {
  if (Result<std::string> text = read_file(file.string(), at_most)) texts.emplace_back(std::move(name), std::move(*text));
}

NamedTexts texts_of_folder(const fs::path& folder) {
  const LoadLimits limits;
  std::vector<fs::path> found;
  std::error_code failed;
  for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end && found.size() < limits.files; entry.increment(failed)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored) && entry->path().extension() == ".lua") found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end());
  NamedTexts texts;
  for (const fs::path& file : found) add(texts, file, (folder.filename() / file.lexically_relative(folder)).generic_string(), limits.source_bytes);
  return texts;
}

bool is_plugin(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored) ? fs::exists(path / "plugin.lua", ignored) : path.extension() == ".lua";
}

}  // namespace

std::vector<UserPlugin> plugins_below(const std::string& folder) {
  std::vector<fs::path> paths;
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
    if (is_plugin(entry->path())) paths.push_back(entry->path());
  std::sort(paths.begin(), paths.end());
  std::vector<UserPlugin> plugins;
  for (const fs::path& path : paths) plugins.push_back({path.string(), texts_of(path.string())});
  return plugins;
}

NamedTexts texts_of(const std::string& path) {
  std::error_code ignored;
  fs::path place(path);
  if (!place.has_filename()) place = place.parent_path();  // "folder/"
  if (fs::is_directory(place, ignored)) return texts_of_folder(place);
  NamedTexts texts;
  add(texts, place, place.filename().string(), DocumentLimit);
  return texts;
}

}  // namespace takehold::desktop
