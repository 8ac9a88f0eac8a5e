// SPDX-License-Identifier: MIT
//
// Changes of rows, carried out: each changes the assessment, or says why it cannot.
#pragma once

#include <optional>

#include "takehold/change/change.hpp"

namespace takehold {

[[nodiscard]] std::optional<Issue> carry_out(const RowAdded& change, Assessment& assessment, const Vocabulary& vocabulary);
[[nodiscard]] std::optional<Issue> carry_out(const RowRemoved& change, Assessment& assessment, const Vocabulary& vocabulary);
[[nodiscard]] std::optional<Issue> carry_out(const RowRenamed& change, Assessment& assessment, const Vocabulary& vocabulary);
[[nodiscard]] std::optional<Issue> carry_out(const RowMoved& change, Assessment& assessment, const Vocabulary& vocabulary);

// A row of the table `type` may belong to the row of this name, as that row has it; or why not. Letters of another size will do.
[[nodiscard]] Result<std::string> parent_named(const std::string& name, const RecordType& type, const Assessment& assessment, const Vocabulary& vocabulary);

// The table and its row, or why there is none.
[[nodiscard]] Result<Row*> find_row_at(const std::string& table, std::uint32_t row, Assessment& assessment, const Vocabulary& vocabulary);

// A table about which nothing is said any more is unanswered.
void drop_if_empty(const std::string& table, Assessment& assessment);

}  // namespace takehold
