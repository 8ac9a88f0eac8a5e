// SPDX-License-Identifier: MIT
//
// Saves a file so that at every moment, a crash included, either the old or the new content is there whole.
#pragma once

#include <string>
#include <string_view>

#include "takehold/value/issue.hpp"

namespace takehold {

enum class SaveMode {
  Replace,    // or create
  CreateNew,  // an existing file is left as it is: issue "file-exists"
};

// Writes a temporary file in the same folder, flushes it to disk, renames it over `path` and flushes the folder. The
// file's mode is kept, and a link is followed, not replaced. Empty when all of that worked; otherwise the old file is as
// it was and the temporary one is gone.
[[nodiscard]] Issues save_atomically(const std::string& path, std::string_view text, SaveMode mode = SaveMode::Replace);

}  // namespace takehold
