// SPDX-License-Identifier: MIT
#include "desktop/end_signals.hpp"

#include <csignal>
#include <utility>

namespace takehold::desktop {
namespace {

sigset_t end_set() {
  sigset_t set;
  ::sigemptyset(&set);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaddset(&set, signal);
  return set;
}

}  // namespace

EndSignals::EndSignals() {
  const sigset_t set = end_set();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void EndSignals::listen(std::function<void()> wake) {
  thread_ = std::thread([this, wake = std::move(wake)] {
    const sigset_t set = end_set();
    int signal = 0;
    ::sigwait(&set, &signal);
    if (over_) return;
    arrived_ = true;
    wake();
  });
}

EndSignals::~EndSignals() {
  if (!thread_.joinable()) return;
  over_ = true;
  ::pthread_kill(thread_.native_handle(), SIGTERM);
  thread_.join();
}

}  // namespace takehold::desktop
