// SPDX-License-Identifier: MIT
#include "files/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "files/file_handle.hpp"

namespace takehold {
namespace {

Issue read_issue(std::string code, std::string message, const std::string& path, std::string cure = {}) {
  return error(std::move(code), std::move(message), std::move(cure), Place{path, 0, 0, ""});
}

Issue too_big(const std::string& path, std::size_t at_most) {
  return read_issue("too-big", "this is more than the limit of " + std::to_string(at_most) + " bytes", path);
}

Issue system_issue(std::string code, const std::string& what, const std::string& path) {
  return read_issue(std::move(code), what + ": " + std::strerror(errno), path);
}

Result<std::string> read_all(int descriptor, const std::string& path, std::size_t at_most) {
  std::string text;
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_issue("read-failed", "cannot be read", path);
    if (got == 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(got));
    if (text.size() > at_most) return too_big(path, at_most);
  }
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t at_most) {
  FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return system_issue("no-file", "cannot be opened", path);
  struct stat about {};
  if (::fstat(file.get(), &about) != 0) return system_issue("read-failed", "cannot be read", path);
  if (S_ISDIR(about.st_mode)) return read_issue("not-a-file", "this is a folder, and a file was expected", path);
  if (S_ISREG(about.st_mode) && static_cast<std::size_t>(about.st_size) > at_most) return too_big(path, at_most);
  return read_all(file.get(), path, at_most);
}

Result<std::string> read_standard_input(const std::string& name, std::size_t at_most) { return read_all(STDIN_FILENO, name, at_most); }

}  // namespace takehold
