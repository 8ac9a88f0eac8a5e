// SPDX-License-Identifier: MIT
#include "desktop/kept_store.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "files/atomic_save.hpp"
#include "files/read_file.hpp"

namespace takehold::desktop {
namespace {

namespace fs = std::filesystem;
constexpr int MostPrograms = 32;            // that run at once, each with unsaved work of its own
constexpr std::string_view Ending = ".kept";
constexpr std::size_t MostBytes = 2 * DocumentLimit;

std::string work_name(int place) {
  return std::string(WorkKey) + (place == 0 ? "" : "-" + std::to_string(place)) + std::string(Ending);
}

bool is_plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; }

bool is_key(std::string_view name) {
  for (const char c : name)
    if (!is_plain(c)) return false;
  return !name.empty();
}

bool is_work(std::string_view key) { return key == WorkKey || key.substr(0, WorkKey.size() + 1) == std::string(WorkKey) + "-"; }

// Not open when another program holds it. Where a file system knows no locks, everybody gets one.
FileHandle lock(const std::string& path) {
  FileHandle handle(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (handle.is_open() && ::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return FileHandle(-1);
  return handle;
}

}  // namespace

KeptStore::KeptStore(std::string folder) : folder_(std::move(folder)) {
  if (folder_.empty()) return;
  std::error_code failed;
  const bool is_new = fs::create_directories(folder_, failed);
  if (is_new) fs::permissions(folder_, fs::perms::owner_all, failed);  // documents may be confidential
  take_a_place();
  read_all();
}

// A place with work that nobody has is the best one; otherwise the first that is free.
void KeptStore::take_a_place() {
  for (const bool with_work : {true, false}) {
    for (int place = 0; place < MostPrograms; ++place) {
      std::error_code ignored;
      if (with_work && !fs::exists(folder_ + "/" + work_name(place), ignored)) continue;
      FileHandle handle = lock(folder_ + "/lock-" + std::to_string(place));
      if (!handle.is_open()) continue;
      place_ = place;
      lock_.emplace(std::move(handle));
      return;
    }
  }
  place_ = MostPrograms;
}

void KeptStore::read_all() {
  std::error_code failed;
  for (fs::directory_iterator entry(folder_, failed), end; !failed && entry != end; entry.increment(failed)) {
    const fs::path& path = entry->path();
    const std::string key = path.stem().string();
    if (path.extension() != Ending || !is_key(key) || is_work(key)) continue;
    if (Result<std::string> text = read_file(path.string(), MostBytes)) texts_[key] = std::move(*text);
  }
  if (Result<std::string> work = read_file(path_of(WorkKey), MostBytes)) texts_[std::string(WorkKey)] = std::move(*work);
}

std::string KeptStore::path_of(std::string_view key) const {
  return folder_ + "/" + (key == WorkKey ? work_name(place_) : std::string(key) + std::string(Ending));
}

void KeptStore::keep(std::string_view key, std::string_view text, double now) {
  if (folder_.empty() || !is_key(key)) return;
  waiting_.insert_or_assign(std::string(key), std::string(text));
  if (!due_) due_ = now + Delay;
}

void KeptStore::write_due(double now) {
  if (due_ && now >= *due_) write_all();
}

void KeptStore::write_all() {
  for (const auto& [key, text] : waiting_) write(key, text);
  waiting_.clear();
  due_.reset();
}

std::optional<double> KeptStore::next_due() const { return due_; }

// Nothing is said of what fails: the document itself is still in memory, and saving it tells.
void KeptStore::write(const std::string& key, const std::string& text) {
  std::string& known = texts_[key];
  if (known == text) return;
  known = text;
  const std::string path = path_of(key);
  std::error_code ignored;
  if (text.empty()) fs::remove(path, ignored);
  else (void)save_atomically(path, text);
}

}  // namespace takehold::desktop
