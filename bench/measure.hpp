// SPDX-License-Identifier: MIT
//
// Times of repeatable work, as a table in which steps stand beside each other.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace takehold::bench {

struct Measured {
  std::string step;
  double microseconds = 0;  // the median of the runs
  double target = 0;        // microseconds; 0: none
};

// Runs the work a few times to warm up, then for about a third of a second, at least five times.
[[nodiscard]] Measured measure(std::string step, double target, const std::function<void()>& work);

// A line a step: its time, how many times the time of the last step that is, and its target.
[[nodiscard]] std::string table(const std::vector<Measured>& steps);

}  // namespace takehold::bench
