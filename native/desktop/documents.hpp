// SPDX-License-Identifier: MIT
//
// Documents on the disk, so that nothing of a person's is lost:
//  - a file that has changed since it was last read or written here is not overwritten;
//  - what a file held before a save stays beside it, as NAME~ ("sales.takehold.json~"): one version, the one before.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "takehold/value/issue.hpp"
#include "takehold/value/result.hpp"

namespace takehold::desktop {

class Documents {
 public:
  // Reads a document and notes what it holds.
  [[nodiscard]] Result<std::string> open(const std::string& place);

  enum class Over {
    KnownVersion,  // issue "changed-on-disk" when the file holds something else than what was last read or written
    AnyVersion     // the person has just chosen it and said yes to replacing it
  };
  // Empty when it is saved.
  [[nodiscard]] Issues save(const std::string& place, std::string_view text, Over over);

  // What is known of files, as lines for keeping between starts, and back.
  std::string known() const;
  void restore(std::string_view lines);

 private:
  std::map<std::string, std::uint64_t> hashes_;  // by place
};

// Writes under the proposed name, or with a number after it if that is taken, and gives the path: never replaces.
[[nodiscard]] Result<std::string> save_as_new(const std::string& folder, const std::string& name, std::string_view text);

// "/home/me/a.json" of "a.json": what can be opened again from anywhere.
[[nodiscard]] std::string absolute_place(const std::string& path);
[[nodiscard]] std::string name_of(const std::string& place);

}  // namespace takehold::desktop
