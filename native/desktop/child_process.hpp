// SPDX-License-Identifier: MIT
//
// Another program of the system, run without a shell, whose output is collected without waiting for it.
#pragma once

#include <sys/types.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "files/file_handle.hpp"

namespace takehold::desktop {

class ChildProcess {
 public:
  // Null when there is no such program. The first word is found on the PATH.
  static std::unique_ptr<ChildProcess> start(std::vector<std::string> words);

  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess();  // ends it when it still runs

  struct Ended {
    bool well = false;   // with exit code 0
    std::string output;  // without the line ends at its end; at most 64 KB
  };
  // Nothing while it runs; call it again soon.
  std::optional<Ended> poll();
  // Waits, at most this long, and ends it then.
  Ended wait(int milliseconds);

 private:
  ChildProcess(pid_t pid, FileHandle output) : pid_(pid), output_(std::move(output)) {}
  void collect();

  pid_t pid_;
  FileHandle output_;
  std::string collected_;
};

// Starts a program that is left to itself and outlives this one, such as a browser. False when there is no such program.
bool start_and_forget(std::vector<std::string> words);

}  // namespace takehold::desktop
