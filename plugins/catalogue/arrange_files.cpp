// SPDX-License-Identifier: MIT
#include "catalogue/arrange_files.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace takehold::plugins {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view Entry = "plugin.lua";
constexpr std::string_view NoName = "plugin";

// FNV-1a, 64 bits.
class ContentHash {
 public:
  void add(std::string_view bytes) {
    for (const char byte : bytes) state_ = (state_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    state_ = state_ * 0x100000001b3U;  // as of a zero byte, so that two texts are not taken for one
  }
  std::string text() const {
    std::string digits(16, '0');
    std::uint64_t rest = state_;
    for (std::size_t i = digits.size(); i-- > 0; rest >>= 4U) digits[i] = "0123456789abcdef"[rest & 15U];
    return digits;
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325U;
};

std::string hash_of(const Texts& texts) {
  ContentHash hash;
  for (const auto& [path, text] : texts) {
    hash.add(path);
    hash.add(std::to_string(text.size()));
    hash.add(text);
  }
  return hash.text();
}

// With '/' between folders and nothing before the first.
std::string plain_path(std::string path) {
  std::replace(path.begin(), path.end(), '\\', '/');
  while (path.starts_with("./") || path.starts_with("/")) path.erase(0, path.front() == '.' ? 2 : 1);
  while (path.ends_with('/')) path.pop_back();
  return path;
}

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view without_ending(std::string_view file) { return file.ends_with(".lua") ? file.substr(0, file.size() - 4) : file; }

std::ptrdiff_t depth(std::string_view path) { return std::count(path.begin(), path.end(), '/'); }

const std::string* least_deep_entry(const Texts& texts) {
  const std::string* found = nullptr;
  for (const auto& [path, text] : texts) {
    if (last_part(path) == Entry && (found == nullptr || depth(path) < depth(*found))) found = &path;
  }
  return found;
}

const std::string* only_lua_file(const Texts& texts) {
  const std::string* found = nullptr;
  for (const auto& [path, text] : texts) {
    if (!path.ends_with(".lua")) continue;
    if (found != nullptr) return nullptr;
    found = &path;
  }
  return found;
}

// Those below a folder, seen from there; an empty one holds all.
Texts below(const Texts& texts, const std::string& folder) {
  Texts found;
  const std::string start = folder.empty() ? "" : folder + "/";
  for (const auto& [path, text] : texts) {
    if (path.starts_with(start)) found.emplace(path.substr(start.size()), text);
  }
  return found;
}

std::string name_or(std::string_view name, const std::string& origin) {
  if (name.empty()) name = last_part(origin);
  if (name == Entry) name = {};
  name = without_ending(name);
  return std::string(name.empty() ? NoName : name);
}

PluginSource folder_source(std::string name, const Texts& inside) {
  MemoryFiles files;
  for (const auto& [path, text] : inside) files.set(name + "/" + path, text);
  return {std::move(name), std::make_shared<const MemoryFiles>(std::move(files)), {}, hash_of(inside)};
}

// Its content is that of a folder with nothing else in it.
PluginSource file_source(const std::string& path, const std::string& text) {
  std::string name(last_part(path));
  MemoryFiles files;
  files.set(name, text);
  return {std::move(name), std::make_shared<const MemoryFiles>(std::move(files)), {}, hash_of({{std::string(Entry), text}})};
}

PluginSource arranged(const std::string& from, const Texts& texts) {
  if (const std::string* entry = least_deep_entry(texts)) {
    const std::string folder = entry->substr(0, entry->size() - std::min(entry->size(), Entry.size() + 1));
    return folder_source(name_or(last_part(folder), from), below(texts, folder));
  }
  if (const std::string* file = only_lua_file(texts)) return file_source(*file, texts.find(*file)->second);
  return folder_source(name_or({}, from), texts);
}

}  // namespace

PluginSource arrange_files(const std::string& origin, const PathsAndTexts& files) {
  Texts texts;
  for (const auto& [path, text] : files) texts.emplace(plain_path(path), text);
  PluginSource source = arranged(plain_path(origin), texts);
  source.origin = origin;
  return source;
}

PluginSource folder_of(const std::shared_ptr<const MemoryFiles>& files, const std::string& folder) {
  return {folder, files, {}, hash_of(below(files->texts(), folder))};
}

}  // namespace takehold::plugins
