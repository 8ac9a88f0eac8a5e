// SPDX-License-Identifier: MIT
#include "measure.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace takehold::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr double Budget = 333'000;  // microseconds
constexpr std::size_t FewestRuns = 5, MostRuns = 20'000;

double timed(const std::function<void()>& work) {
  const Clock::time_point start = Clock::now();
  work();
  return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

template <typename... Values>
std::string line(const char* format, Values... values) {
  std::array<char, 160> buffer;
  const int size = std::snprintf(buffer.data(), buffer.size(), format, values...);
  return std::string(buffer.data(), static_cast<std::size_t>(std::clamp<int>(size, 0, static_cast<int>(buffer.size()) - 1)));
}

std::string with_unit(double microseconds) {
  return microseconds >= 1000 ? line("%.2f ms", microseconds / 1000) : line("%.2f us", microseconds);
}

}  // namespace

Measured measure(std::string step, double target, const std::function<void()>& work) {
  work();
  std::vector<double> times;
  double spent = 0;
  while (times.size() < MostRuns && (times.size() < FewestRuns || spent < Budget)) {
    times.push_back(timed(work));
    spent += times.back();
  }
  std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
  return {std::move(step), times[times.size() / 2], target};
}

std::string table(const std::vector<Measured>& steps) {
  std::string text = line("%-44s %12s %10s %12s\n", "step", "median", "ratio", "target");
  for (const Measured& each : steps) {
    const double ratio = steps.back().microseconds > 0 ? each.microseconds / steps.back().microseconds : 0;
    const std::string target = each.target > 0 ? "< " + with_unit(each.target) : "";
    text += line("%-44s %12s %10.3f %12s\n", each.step.c_str(), with_unit(each.microseconds).c_str(), ratio, target.c_str());
  }
  return text;
}

}  // namespace takehold::bench
