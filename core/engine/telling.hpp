// SPDX-License-Identifier: MIT
//
// A judgement while it is put into words: everything that the sections of a diagnosis read.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/evaluated.hpp"
#include "takehold/engine/diagnosis.hpp"
#include "takehold/explain/explanation.hpp"
#include "takehold/explain/fill_text.hpp"

namespace takehold {

struct Telling : Evaluated {
  Telling(const Judgement& judged, const Ruleset& rules, const Assessment& document);
  Telling(const Telling&) = delete;
  Telling& operator=(const Telling&) = delete;

  Subject subject(const SubjectPlace& place) const;
  Subject subject(const std::string& table, std::uint32_t row) const;
  // The label of a row that rules are about, "Forecasting"; made unique if several rows share it: "Forecasting#2".
  std::string key_of(const Subject& subject) const;
  // "nothing-removed", or "nothing-removed[Forecasting]".
  std::string key_of(const JudgedRule& verdict) const;
  // The key of the finding's first rule.
  std::string key_of(const JudgedFinding& finding) const;

  // The text, filled in with the words of framework number `framework`.
  std::string say(const Text& text, std::size_t framework, std::uint32_t row) const;

  // The answers as they are shown.
  std::vector<AnswerView> view(const AnswerRefs& refs) const;

  const Judgement& judgement;
  Evaluation evaluation;

 private:
  void name_rows(std::size_t table);

  std::map<std::string, std::vector<std::string>, std::less<>> row_keys_;  // of the tables that rules are about
};

}  // namespace takehold
