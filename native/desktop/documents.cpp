// SPDX-License-Identifier: MIT
#include "desktop/documents.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "files/atomic_save.hpp"
#include "files/read_file.hpp"

namespace takehold::desktop {
namespace {

namespace fs = std::filesystem;
constexpr int MostNumbers = 1000;
constexpr std::size_t MostKnown = 50;

// FNV-1a: tells versions of one file apart; nobody gains by making two that collide.
std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 14695981039346656037u;
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return value;
}

Issues changed(const std::string& place) {
  return {error("changed-on-disk", "has been changed by another program since it was opened here, and is left as it is",
                "save yours under another name, then compare; or open the file again", Place{place, 0, 0, ""})};
}

// What the file holds now; nothing if there is no file.
struct Present {
  bool exists = false;
  std::string text;
  Issues issues;
};

Present look(const std::string& place) {
  std::error_code ignored;
  if (!fs::exists(fs::status(place, ignored))) return {};
  Result<std::string> text = read_file(place);
  if (!text) return {true, {}, text.issues()};
  return {true, std::move(*text), {}};
}

// The old file itself gets the second name, so that its mode and owner stay; where there are no such names, a copy.
Issues keep_previous(const std::string& place, const std::string& text) {
  const std::string previous = place + "~";
  std::error_code failed;
  const fs::path file = fs::canonical(place, failed);
  if (!failed) fs::remove(previous, failed);
  if (!failed) fs::create_hard_link(file, previous, failed);
  return failed ? save_atomically(previous, text) : Issues{};
}

// "sales.takehold.json", 2 -> "sales-2.takehold.json"
std::string numbered(const std::string& name, int number) {
  const std::size_t dot = name.find('.', 1);
  const std::string stem = name.substr(0, dot), rest = dot == std::string::npos ? "" : name.substr(dot);
  return number == 1 ? name : stem + "-" + std::to_string(number) + rest;
}

}  // namespace

Result<std::string> Documents::open(const std::string& place) {
  Result<std::string> text = read_file(place);
  if (text) hashes_[place] = hash(*text);
  return text;
}

Issues Documents::save(const std::string& place, std::string_view text, Over over) {
  const Present before = look(place);
  const auto known = hashes_.find(place);
  if (over == Over::KnownVersion && before.exists) {
    if (!before.issues.empty()) return before.issues;
    const bool is_ours = before.text == text || (known != hashes_.end() && known->second == hash(before.text));
    if (!is_ours) return changed(place);
  }
  if (before.exists && before.issues.empty() && before.text != text) {
    if (Issues issues = keep_previous(place, before.text); !issues.empty()) return issues;
  }
  Issues issues = save_atomically(place, text);
  if (issues.empty()) hashes_[place] = hash(text);
  return issues;
}

std::string Documents::known() const {
  std::string lines;
  std::size_t count = 0;
  for (const auto& [place, value] : hashes_) {
    if (++count > MostKnown) break;
    lines += std::to_string(value) + "\t" + place + "\n";
  }
  return lines;
}

void Documents::restore(std::string_view lines) {
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    const std::size_t tab = line.find('\t');
    std::uint64_t value = 0;
    if (tab == std::string_view::npos || std::from_chars(line.data(), line.data() + tab, value).ptr != line.data() + tab) continue;
    hashes_[std::string(line.substr(tab + 1))] = value;
  }
}

Result<std::string> save_as_new(const std::string& folder, const std::string& name, std::string_view text) {
  for (int number = 1; number < MostNumbers; ++number) {
    std::string path = (fs::path(folder) / numbered(name, number)).string();
    Issues issues = save_atomically(path, text, SaveMode::CreateNew);
    if (issues.empty()) return path;
    if (issues.front().code != "file-exists") return issues;
  }
  return error("file-exists", "there are files of this name already, and a thousand more with numbers", "take another name",
               Place{folder + "/" + name, 0, 0, ""});
}

std::string absolute_place(const std::string& path) {
  std::error_code failed;
  const fs::path absolute = fs::absolute(path, failed);
  return failed ? path : absolute.lexically_normal().string();
}

std::string name_of(const std::string& place) { return fs::path(place).filename().string(); }

}  // namespace takehold::desktop
