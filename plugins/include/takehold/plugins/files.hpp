// SPDX-License-Identifier: MIT
//
// Where plugins are read from. `plugins` itself never touches a disk: the programs hand in one of these.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "takehold/value/result.hpp"

namespace takehold {

// Paths are relative or absolute as the person named them, with '/' between folders. All calls are repeatable and
// without side effects; a file that changes between two calls gives what it holds then.
class PluginFiles {
 public:
  enum class Kind { Missing, File, Folder };

  virtual ~PluginFiles() = default;

  [[nodiscard]] virtual Kind kind(std::string_view path) const = 0;

  // The bytes of a file. An issue, with `path` as its place's source: "no-file" when it is missing or cannot be read,
  // "too-big" when it has more than `at_most` bytes, which is found out before it is read.
  [[nodiscard]] virtual Result<std::string> read(std::string_view path, std::size_t at_most) const = 0;
};

// Files held in memory: path to text. A path is a folder when there is a file below it.
class MemoryFiles final : public PluginFiles {
 public:
  MemoryFiles() = default;
  explicit MemoryFiles(std::map<std::string, std::string, std::less<>> texts) : texts_(std::move(texts)) {}

  // From any table of files with `path` and `text`: the rules that ship inside the program.
  template <typename Table>
  static MemoryFiles of(const Table& table) {
    MemoryFiles files;
    for (const auto& file : table) files.set(std::string(file.path), std::string(file.text));
    return files;
  }

  void set(std::string path, std::string text) { texts_[std::move(path)] = std::move(text); }

  const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

  // Folders below `folder` that hold a plugin.lua, in order of their names.
  std::vector<std::string> plugin_folders(std::string_view folder) const;

  Kind kind(std::string_view path) const override;
  Result<std::string> read(std::string_view path, std::size_t at_most) const override;

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

// The issues of the two ways in which `read` fails, so that every implementation says the same.
[[nodiscard]] Issue missing_file(std::string_view path);
[[nodiscard]] Issue file_too_big(std::string_view path, std::size_t at_most);

// The folder of the shared vocabulary among the rules that ship.
inline constexpr std::string_view SharedVocabularyFolder = "rules/vocabulary";

}  // namespace takehold
