// SPDX-License-Identifier: MIT
//
// Rows are named by other rows (RecordType::per) and by answers (FactType::RowOf). What happens to those when a row gets
// another name or goes.
#pragma once

#include <string>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// The table whose rows are named, in its assessment. All must outlive the call.
struct NamedRows {
  Assessment& assessment;
  const Vocabulary& vocabulary;
  const std::string& table;
};

// Whether anything may name rows of this table, so that each needs a name of its own.
[[nodiscard]] bool may_be_referred_to(const Vocabulary& vocabulary, const std::string& table);

// All that named the row `before` names `after`; neither is empty.
void rename_references(const NamedRows& rows, const std::string& before, const std::string& after);

// Series of the row go, answers that named it are unanswered again. How many rows and answers that were.
std::size_t remove_references(const NamedRows& rows, const std::string& name);

}  // namespace takehold
