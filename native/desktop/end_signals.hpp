// SPDX-License-Identifier: MIT
//
// SIGTERM, SIGINT and SIGHUP end the program as closing its window does: after everything is kept.
#pragma once

#include <pthread.h>

#include <atomic>
#include <functional>
#include <thread>

namespace takehold::desktop {

class EndSignals {
 public:
  EndSignals();  // before any other thread is started, so that all of them leave the signals alone
  ~EndSignals();
  EndSignals(const EndSignals&) = delete;
  EndSignals& operator=(const EndSignals&) = delete;

  // `wake` is called once, from another thread, when the program is asked to end.
  void listen(std::function<void()> wake);
  bool arrived() const { return arrived_; }

 private:
  std::atomic<bool> arrived_{false};
  std::atomic<bool> over_{false};
  std::thread thread_;
};

}  // namespace takehold::desktop
