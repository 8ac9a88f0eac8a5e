// SPDX-License-Identifier: MIT
#include "files/disk_plugin_files.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "files/read_file.hpp"

namespace takehold {
namespace {

namespace fs = std::filesystem;

class DiskPluginFiles final : public PluginFiles {
 public:
  Kind kind(std::string_view path) const override {
    std::error_code ignored;
    const fs::file_status status = fs::status(fs::path(path), ignored);
    if (fs::is_directory(status)) return Kind::Folder;
    return fs::is_regular_file(status) ? Kind::File : Kind::Missing;
  }

  Result<std::string> read(std::string_view path, std::size_t at_most) const override {
    if (kind(path) != Kind::File) return missing_file(path);
    Result<std::string> text = takehold::read_file(std::string(path), at_most);
    if (text) return text;
    return text.issues().front().code == "too-big" ? file_too_big(path, at_most) : missing_file(path);
  }
};

}  // namespace

std::unique_ptr<PluginFiles> disk_plugin_files() { return std::make_unique<DiskPluginFiles>(); }

std::vector<std::string> plugin_folders_in(const std::string& folder) {
  std::vector<std::string> folders;
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
    if (fs::exists(entry->path() / "plugin.lua", failed)) folders.push_back(entry->path().string());
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

}  // namespace takehold
