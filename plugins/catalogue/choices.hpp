// SPDX-License-Identifier: MIT
//
// What was chosen about plugins, as a program keeps it between starts: one line each.
//
//   off incentive-alignment             a bundled framework that was switched off
//   on 0123456789abcdef my-plugin       content of an added plugin that was agreed to
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace takehold::plugins {

struct Choices {
  std::set<std::string, std::less<>> off;                    // ids
  std::map<std::string, std::string, std::less<>> agreed;    // content -> the plugin's id

  bool agrees_to(std::string_view content) const { return agreed.find(content) != agreed.end(); }
  void take_back(std::string_view id);  // all contents of that plugin

  bool operator==(const Choices&) const = default;
};

[[nodiscard]] std::string to_text(const Choices& choices);
// Lines that mean nothing are passed over: they may come from another version.
[[nodiscard]] Choices choices_from(std::string_view text);

}  // namespace takehold::plugins
