// SPDX-License-Identifier: MIT
//
// The columns that a table shows, and which of them a heading of a spreadsheet means.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/explain/words.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

inline constexpr std::string_view NameColumn = "name", WeekColumn = "week", ParentColumn = "parent";

class PasteColumns {
 public:
  // Both must outlive this.
  PasteColumns(const Speaker& speaker, const RecordType& type);

  const std::vector<std::string>& ids() const { return ids_; }  // in the order in which the table shows them
  std::string label(const std::string& id) const;               // "Tasks removed", "Name"; "left out" for none

  // The column with this label or id; case, punctuation and the trade's words do not count. Empty for none.
  std::string find(std::string_view heading) const;
  // The column whose label was most probably meant by a heading that has none.
  std::string find_near(std::string_view heading) const;

 private:
  std::vector<std::string> names_of(const std::string& id) const;
  std::string without_trade_words(std::string_view text) const;

  const Speaker& speaker_;
  const RecordType& type_;
  std::vector<std::string> ids_;
  std::set<std::string> trade_words_;
};

}  // namespace takehold
