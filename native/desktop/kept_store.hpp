// SPDX-License-Identifier: MIT
//
// Small texts that outlive the program: one file each in a folder, replaced whole, so that a crash at any moment leaves
// the old or the new one.
//
// Texts are shared by all programs that run, except the unsaved document ("work"): each program has one of its own, and one
// that ended without saving is found again by the next that starts, whichever it is. Who has which is settled by locks that
// the system releases when a program dies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "files/file_handle.hpp"

namespace takehold::desktop {

inline constexpr std::string_view WorkKey = "work";

class KeptStore {
 public:
  using Texts = std::map<std::string, std::string, std::less<>>;

  // An empty folder: nothing is kept beyond this object.
  explicit KeptStore(std::string folder);

  // What was kept before.
  const Texts& texts() const { return texts_; }

  // The text reaches the disk within `Delay` seconds, by `write_due`. An empty one is forgotten.
  void keep(std::string_view key, std::string_view text, double now);

  static constexpr double Delay = 1;
  void write_due(double now);                 // what has waited long enough
  void write_all();                           // whatever waits; before the program ends, or when its window loses focus
  std::optional<double> next_due() const;     // on the clock of `now`

 private:
  std::string path_of(std::string_view key) const;
  void take_a_place();
  void read_all();
  void write(const std::string& key, const std::string& text);

  std::string folder_;
  int place_ = 0;                 // which of the unsaved documents is ours
  std::optional<FileHandle> lock_;
  Texts texts_;
  Texts waiting_;
  std::optional<double> due_;
};

}  // namespace takehold::desktop
