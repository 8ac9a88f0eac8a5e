// SPDX-License-Identifier: MIT
//
// One assessment evaluated under a ruleset: what every section of a diagnosis reads.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/explain/explanation.hpp"
#include "takehold/explain/fill_text.hpp"

namespace takehold {

// How far the list of a table's rows goes. The row still to come stands at `rows`.
struct ListState {
  bool not_applicable = false;
  bool may_grow = false;
  std::uint32_t rows = 0;
};

struct Evaluated {
  Evaluated(const Ruleset& rules, const Assessment& document);
  Evaluated(const Evaluated&) = delete;
  Evaluated& operator=(const Evaluated&) = delete;

  const Program& program() const { return ruleset.compiled.program; }
  ListState list(std::string_view table) const;
  // The stage of the document is answered, and is the one with this id.
  bool stage_is(std::string_view id) const;
  Subject subject(const std::string& table, std::uint32_t row) const;
  // The label of a row that rules speak of, "Forecasting"; where several rows have it made unique: "Forecasting#2".
  std::string key_of(const Subject& subject) const;

  // Filled with the words of framework number `framework`.
  std::string say(const Text& text, std::size_t framework, std::uint32_t row) const;

  const Ruleset& ruleset;
  const Assessment& assessment;
  Bound bound;
  Trace trace;
  Evaluation evaluation;  // points at the members above

 private:
  void name_rows(const std::string& table);

  std::map<std::string, std::vector<std::string>, std::less<>> row_keys_;  // of the tables that rules are about
};

// "nothing-removed", or "nothing-removed[Forecasting]"; rows of one label are told apart by their number.
[[nodiscard]] std::string verdict_key(const Evaluated& evaluated, const std::string& rule, const Subject& subject);

// What the open answers are, as they are shown.
[[nodiscard]] std::vector<AnswerView> view_answers(const Evaluated& evaluated, const AnswerRefs& refs);

// "that is all" of the table's list.
[[nodiscard]] AnswerRef list_itself(const std::string& table);

}  // namespace takehold
