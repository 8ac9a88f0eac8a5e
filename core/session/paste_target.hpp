// SPDX-License-Identifier: MIT
//
// A table that takes pasted rows: what each cell means for it, and which row it already has for one.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "session/paste_columns.hpp"
#include "takehold/change/change.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/session/paste.hpp"

namespace takehold {

class PasteTarget {
 public:
  // All must outlive this.
  PasteTarget(const Ruleset& rules, const Assessment& assessment, const RecordType& type);

  PasteTarget(const PasteTarget&) = delete;  // its columns refer to its own speaker
  PasteTarget& operator=(const PasteTarget&) = delete;

  const PasteColumns& columns() const { return columns_; }
  PastePreview::Cell read_cell(const std::string& text, const std::string& column) const;

  enum class Taken { No, Changed, New };
  // Takes the good cells of a row that read_cell has read, each for its column. Not where it says no week or nobody's.
  Taken take(const std::vector<PastePreview::Column>& columns, const std::vector<PastePreview::Cell>& cells);

  const Changes& changes() const { return changes_; }  // that all taken rows ask for
  std::size_t rows() const { return table_.rows.size(); }

 private:
  std::pair<std::size_t, bool> find_or_add(const Row& key);

  const Vocabulary& vocabulary_;
  const Assessment& assessment_;
  const RecordType& type_;
  Speaker speaker_;
  PasteColumns columns_;
  Table table_;  // with the rows that are added, to find them again
  Changes changes_;
};

}  // namespace takehold
