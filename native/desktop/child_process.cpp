// SPDX-License-Identifier: MIT
#include "desktop/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

extern char** environ;

namespace takehold::desktop {
namespace {

constexpr std::size_t MostOutput = 64 * 1024;
constexpr int PollStep = 5;  // milliseconds

// The signals that this program keeps for itself are nothing to its children.
class Attributes {
 public:
  explicit Attributes(int flags) {
    ::posix_spawnattr_init(&attributes_);
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setflags(&attributes_, static_cast<short>(POSIX_SPAWN_SETSIGMASK | flags));
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_;
};

class Redirections {
 public:
  Redirections() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  Redirections(const Redirections&) = delete;
  Redirections& operator=(const Redirections&) = delete;
  ~Redirections() { ::posix_spawn_file_actions_destroy(&actions_); }
  void output_to(int descriptor) { ::posix_spawn_file_actions_adddup2(&actions_, descriptor, STDOUT_FILENO); }
  void no_output() { ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

// 0 when it could not be started.
pid_t spawn(std::vector<std::string>& words, const Redirections& redirections, int flags) {
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const Attributes attributes(flags);
  pid_t pid = 0;
  return ::posix_spawnp(&pid, arguments[0], redirections.get(), attributes.get(), arguments.data(), environ) == 0 ? pid : 0;
}

}  // namespace

std::unique_ptr<ChildProcess> ChildProcess::start(std::vector<std::string> words) {
  std::array<int, 2> ends;
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return nullptr;
  FileHandle reading(ends[0]);
  const FileHandle writing(ends[1]);
  ::fcntl(reading.get(), F_SETFL, O_NONBLOCK);
  Redirections redirections;
  redirections.output_to(writing.get());
  const pid_t pid = spawn(words, redirections, 0);
  if (pid == 0) return nullptr;
  return std::unique_ptr<ChildProcess>(new ChildProcess(pid, std::move(reading)));
}

ChildProcess::~ChildProcess() {
  if (pid_ <= 0) return;
  ::kill(pid_, SIGTERM);
  ::waitpid(pid_, nullptr, 0);
}

void ChildProcess::collect() {
  std::array<char, 4096> buffer;
  for (ssize_t got = 0; (got = ::read(output_.get(), buffer.data(), buffer.size())) > 0 || (got < 0 && errno == EINTR);) {
    if (got > 0 && collected_.size() < MostOutput) collected_.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

std::optional<ChildProcess::Ended> ChildProcess::poll() {
  if (pid_ <= 0) return Ended{};
  collect();
  int status = 0;
  if (::waitpid(pid_, &status, WNOHANG) != pid_) return std::nullopt;
  pid_ = -1;
  collect();
  while (!collected_.empty() && collected_.back() == '\n') collected_.pop_back();
  return Ended{WIFEXITED(status) && WEXITSTATUS(status) == 0, collected_};
}

ChildProcess::Ended ChildProcess::wait(int milliseconds) {
  for (int waited = 0; waited < milliseconds; waited += PollStep) {
    if (std::optional<Ended> ended = poll()) return *ended;
    ::poll(nullptr, 0, PollStep);
  }
  return {};
}

bool start_and_forget(std::vector<std::string> words) {
  Redirections redirections;
  redirections.no_output();
  return spawn(words, redirections, POSIX_SPAWN_SETSID) != 0;
}

}  // namespace takehold::desktop
