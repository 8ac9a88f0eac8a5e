// SPDX-License-Identifier: MIT
//
// What the readers of this folder share while one document is read: its source, the vocabulary, and the issues found.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/json/json.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"
#include "takehold/value/issue.hpp"

namespace takehold {

// A value of the document with the way to it: "records.workflow.rows[2].tasks_added".
struct DocumentSpot {
  const Json& json;
  std::string path;

  DocumentSpot member(std::string_view key, const Json& value) const;
  DocumentSpot item(std::size_t index, const Json& value) const;
};

class Reading {
 public:
  Reading(std::string_view source, const Vocabulary& vocabulary) : source_(source), vocabulary_(vocabulary) {}

  const Vocabulary& vocabulary() const { return vocabulary_; }
  const std::string& currency() const { return currency_; }
  void set_currency(std::string currency) { currency_ = std::move(currency); }

  void error(const DocumentSpot& at, std::string code, std::string message, std::string cure = {});
  void warning(const DocumentSpot& at, std::string code, std::string message, std::string cure = {});
  // "wants a whole number from 0 to 10 tasks, but this is a text".
  void wrong_type(const DocumentSpot& at, const std::string& what, const std::string& wanted);
  // A word only where `key` looks like a slip for one of the `known` keys: other unknown keys are kept in silence.
  void warn_if_slip(const DocumentSpot& at, std::string_view key, const std::vector<std::string>& known);
  // A fact, column or table that the vocabulary lacks.
  void warn_unknown(const DocumentSpot& at, std::string code, std::string_view what, std::string_view id,
                    const std::vector<std::string>& known);

  // Text in normal form, empty for null; nothing after an error.
  std::optional<std::string> text(const DocumentSpot& at, const std::string& what);

  // To be looked up when all tables are read. A row that belongs to another must find it; else a name may be ahead of its row.
  void expect_row(const DocumentSpot& at, std::string table, std::string row);
  void expect_parent(const DocumentSpot& at, std::string table, std::string row);
  void check_expected_rows(const Assessment& assessment);

  // Nothing that is said from now on will be heard, so that it need not be worked out.
  bool full() const { return warnings_ > MaxOfALevel; }
  bool failed() const { return errors_ > 0; }
  std::size_t count() const { return errors_ + warnings_; }
  Issues issues() const;  // in the order of the document

 private:
  struct ExpectedRow {
    DocumentSpot at;
    std::string table, row;
    bool is_parent = false;
  };
  void check_parent(const ExpectedRow& expected, const std::vector<std::string>& names);

  // Nobody reads more, and a hostile document shall not fill the memory with words about itself.
  static constexpr std::size_t MaxOfALevel = 100;

  void add(std::size_t& count, Issue issue);
  Place place(const DocumentSpot& at) const;

  std::string source_;
  const Vocabulary& vocabulary_;
  std::string currency_;
  Issues issues_;
  std::size_t errors_ = 0, warnings_ = 0;  // of which only the first are kept
  std::vector<ExpectedRow> expected_rows_;
};

}  // namespace takehold
