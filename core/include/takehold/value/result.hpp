// SPDX-License-Identifier: MIT
//
// A value, or the issues that prevented it. For failures of the host: files, syntax, limits, plugins.
// Open or inapplicable answers are not failures; they are values (truth.hpp, interval.hpp).
#pragma once

#include <utility>
#include <variant>

#include "takehold/value/issue.hpp"

namespace takehold {

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Issue issue) : state_(Issues{std::move(issue)}) {}
  Result(Issues issues) : state_(std::move(issues)) {}

  explicit operator bool() const { return std::holds_alternative<T>(state_); }

  // Only if the result is known to hold a value.
  T& operator*() { return std::get<T>(state_); }
  const T& operator*() const { return std::get<T>(state_); }
  T* operator->() { return &std::get<T>(state_); }
  const T* operator->() const { return &std::get<T>(state_); }

  // Only if the result is known to have failed. Never empty.
  const Issues& issues() const { return std::get<Issues>(state_); }

 private:
  std::variant<T, Issues> state_;
};

// A usable value, with warnings about it.
template <typename T>
struct WithWarnings {
  T value;
  Issues warnings;
};

}  // namespace takehold
