// SPDX-License-Identifier: MIT
#include "files/atomic_save.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include "files/file_handle.hpp"

namespace takehold {
namespace {

namespace fs = std::filesystem;
constexpr int MostLinks = 40;

Issues failed(const std::string& path, const std::string& what) {
  const std::string reason = std::strerror(errno);
  return {error("save-failed", "cannot be saved: " + what + ": " + reason, "the file is as it was", Place{path, 0, 0, ""})};
}

Issues exists(const std::string& path) {
  return {error("file-exists", "there is such a file already, and it is left as it is", "take another name", Place{path, 0, 0, ""})};
}

// The file that a chain of links ends at, whether it exists or not.
fs::path follow_links(const std::string& path) {
  fs::path at = path;
  std::error_code ignored;
  for (int i = 0; i < MostLinks && fs::is_symlink(fs::symlink_status(at, ignored)); ++i) {
    const fs::path next = fs::read_symlink(at, ignored);
    at = next.is_absolute() ? next : at.parent_path() / next;
  }
  return at;
}

// A file that is not there yet gets what the person's umask allows.
mode_t mode_for(const fs::path& target) {
  struct stat about {};
  if (::stat(target.c_str(), &about) == 0) return about.st_mode & 07777;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool flush_folder(const fs::path& folder) {
  FileHandle handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return handle.is_open() && ::fsync(handle.get()) == 0 && handle.close();
}

// The new content beside the file. It is removed again unless it took the file's place.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target)
      : name_((target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string()), handle_(::mkostemp(name_.data(), O_CLOEXEC)) {
    exists_ = handle_.is_open();
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (exists_) ::unlink(name_.c_str());
  }

  bool created() const { return exists_; }
  bool fill(std::string_view text, mode_t mode) {
    return ::fchmod(handle_.get(), mode) == 0 && write_all(handle_.get(), text) && ::fsync(handle_.get()) == 0 && handle_.close();
  }
  bool replace(const fs::path& target) {
    if (::rename(name_.c_str(), target.c_str()) != 0) return false;
    exists_ = false;
    return true;
  }
  // Fails with EEXIST where the target is there: a second name never replaces. The first one is then removed as usual.
  bool appear_as(const fs::path& target) {
    if (::link(name_.c_str(), target.c_str()) == 0) return true;
    const bool no_links_here = errno == EPERM || errno == ENOTSUP || errno == EMLINK || errno == ENOSYS;
    if (!no_links_here) return false;
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(target, ignored))) return replace(target);
    errno = EEXIST;
    return false;
  }

 private:
  std::string name_;
  FileHandle handle_;
  bool exists_ = false;
};

}  // namespace

Issues save_atomically(const std::string& path, std::string_view text, SaveMode mode) {
  const fs::path target = mode == SaveMode::Replace ? follow_links(path) : fs::path(path);
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::error_code ignored;
  const fs::file_status status = fs::symlink_status(target, ignored);
  if (mode == SaveMode::CreateNew && fs::exists(status)) return exists(path);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    return {error("not-a-file", "cannot be saved: it is not an ordinary file", "", Place{path, 0, 0, ""})};
  }
  TemporaryFile fresh(target);
  if (!fresh.created()) return failed(path, "no file can be made in this folder");
  if (!fresh.fill(text, mode_for(target))) return failed(path, "the new content cannot be written");
  const bool placed = mode == SaveMode::Replace ? fresh.replace(target) : fresh.appear_as(target);
  if (!placed) return errno == EEXIST && mode == SaveMode::CreateNew ? exists(path) : failed(path, "the new content cannot take its place");
  if (!flush_folder(folder)) {
    return {error("save-failed", "is saved, but the system could not make sure that it survives a power cut", "", Place{path, 0, 0, ""})};
  }
  return {};
}

}  // namespace takehold
