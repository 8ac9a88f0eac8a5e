// SPDX-License-Identifier: MIT
#include "engine/judging.hpp"

namespace takehold {
namespace {

class VerdictLister {
 public:
  explicit VerdictLister(const Evaluated& evaluated) : evaluated_(evaluated) {}

  std::vector<JudgedRule> list() {
    for (framework_ = 0; framework_ < evaluated_.ruleset.frameworks.size(); ++framework_) {
      const std::vector<std::size_t>& tables = evaluated_.ruleset.links.frameworks[framework_].tables;
      for (rule_ = 0; rule_ < tables.size(); ++rule_) {
        if (tables[rule_] == Nowhere)
          add({}, truth_at(0));
        else
          add_rows(tables[rule_]);
      }
    }
    return std::move(verdicts_);
  }

 private:
  TruthSet truth_at(std::uint32_t row) const {
    return evaluated_.trace.truth(evaluated_.ruleset.frameworks[framework_].rules[rule_].condition.node, row);
  }

  void add(const SubjectPlace& subject, TruthSet truth, bool list_open = false) {
    verdicts_.push_back({framework_, rule_, subject, truth, verdict_of(truth), list_open});
  }

  void add_rows(std::size_t table) {
    const ListState& list = evaluated_.list(table);
    for (std::uint32_t row = 0; row < list.rows; ++row) add({table, row}, truth_at(row));
    if (list.may_grow) {
      add_rows_to_come(table, list.rows);
    } else if (list.rows == 0) {
      add({}, CertainlyNa);
    }
  }

  // Further rows that could only be clear or not apply get no line, unless the rule would then have none at all.
  void add_rows_to_come(std::size_t table, std::uint32_t rows) {
    const TruthSet further = truth_at(rows);
    const bool settled = further == CertainlyFalse || further == CertainlyNa;
    if (settled && rows > 0) return;
    add({table, rows}, settled ? further : further | CertainlyNa, true);
  }

  const Evaluated& evaluated_;
  std::size_t framework_ = 0, rule_ = 0;
  std::vector<JudgedRule> verdicts_;
};

}  // namespace

Verdict verdict_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Verdict::Fires;
  if (truth == CertainlyFalse) return Verdict::Clear;
  return truth == CertainlyNa ? Verdict::NotApplicable : Verdict::Undetermined;
}

std::string_view to_text(Verdict verdict) {
  switch (verdict) {
    case Verdict::Fires: return "fires";
    case Verdict::Clear: return "clear";
    case Verdict::NotApplicable: return "not applicable";
    case Verdict::Undetermined: return "undetermined";
  }
  return {};
}

std::vector<JudgedRule> all_verdicts(const Evaluated& evaluated) { return VerdictLister(evaluated).list(); }

}  // namespace takehold
