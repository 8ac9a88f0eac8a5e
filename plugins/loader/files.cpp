// SPDX-License-Identifier: MIT
#include "takehold/plugins/files.hpp"

#include <algorithm>
#include <utility>

namespace takehold {

Issue missing_file(std::string_view path) {
  Place place;
  place.source = path;
  return error("no-file", "the file cannot be read", "is the path right?", std::move(place));
}

Issue file_too_big(std::string_view path, std::size_t at_most) {
  Place place;
  place.source = path;
  return error("too-big", "the file is larger than " + std::to_string(at_most / 1024) + " KB", "split it", std::move(place));
}

namespace {

bool is_below(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() + 1 && path.substr(0, folder.size()) == folder && path[folder.size()] == '/';
}

Result<std::string> checked(std::string_view path, std::string_view text, std::size_t at_most) {
  if (text.size() > at_most) return file_too_big(path, at_most);
  return std::string(text);
}

}  // namespace

std::vector<std::string> MemoryFiles::plugin_folders(std::string_view folder) const {
  constexpr std::string_view Entry = "/plugin.lua";
  std::vector<std::string> folders;
  for (const auto& [path, text] : texts_)
    if (is_below(path, folder) && path.ends_with(Entry)) folders.push_back(path.substr(0, path.size() - Entry.size()));
  return folders;
}

PluginFiles::Kind MemoryFiles::kind(std::string_view path) const {
  if (texts_.find(path) != texts_.end()) return Kind::File;
  const bool folder = std::any_of(texts_.begin(), texts_.end(), [&](const auto& entry) { return is_below(entry.first, path); });
  return folder ? Kind::Folder : Kind::Missing;
}

Result<std::string> MemoryFiles::read(std::string_view path, std::size_t at_most) const {
  const auto found = texts_.find(path);
  if (found == texts_.end()) return missing_file(path);
  return checked(path, found->second, at_most);
}

}  // namespace takehold
