// SPDX-License-Identifier: MIT
#include "engine/sections.hpp"

namespace takehold {
namespace {

class VerdictLister {
 public:
  explicit VerdictLister(const Evaluated& evaluated) : evaluated_(evaluated) {}

  Verdicts list() {
    for (framework_ = 0; framework_ < evaluated_.ruleset.frameworks.size(); ++framework_) {
      const std::vector<Rule>& rules = evaluated_.ruleset.frameworks[framework_].rules;
      for (rule_ = 0; rule_ < rules.size(); ++rule_) {
        if (rules[rule_].on.empty()) {
          add({}, truth_at(0));
        } else {
          add_rows(rules[rule_].on);
        }
      }
    }
    return std::move(verdicts_);
  }

 private:
  TruthSet truth_at(std::uint32_t row) const {
    return evaluated_.trace.truth(evaluated_.ruleset.nodes[framework_].rules[rule_], row);
  }

  void add(Subject subject, TruthSet truth, bool list_open = false) {
    RuleVerdict verdict;
    verdict.framework = framework_;
    verdict.rule = rule_;
    verdict.subject = std::move(subject);
    verdict.truth = truth;
    verdict.verdict = verdict_of(truth);
    verdict.list_open = list_open;
    verdicts_.push_back(std::move(verdict));
  }

  void add_rows(const std::string& table) {
    const ListState list = evaluated_.list(table);
    for (std::uint32_t row = 0; row < list.rows; ++row) add(evaluated_.subject(table, row), truth_at(row));
    if (list.may_grow) {
      add_rows_to_come(table, list.rows);
    } else if (list.rows == 0) {
      add({}, CertainlyNa);
    }
  }

  // A row that could only be clear, or not apply, is not worth a line, except where the rule would then have none at all.
  void add_rows_to_come(const std::string& table, std::uint32_t rows) {
    const TruthSet further = truth_at(rows);
    const bool settled = further == CertainlyFalse || further == CertainlyNa;
    if (settled && rows > 0) return;
    add(evaluated_.subject(table, rows), settled ? further : further | CertainlyNa, true);
  }

  const Evaluated& evaluated_;
  std::size_t framework_ = 0, rule_ = 0;
  Verdicts verdicts_;
};

}  // namespace

Verdict verdict_of(TruthSet truth) {
  if (truth == CertainlyTrue) return Verdict::Fires;
  if (truth == CertainlyFalse) return Verdict::Clear;
  return truth == CertainlyNa ? Verdict::NotApplicable : Verdict::Undetermined;
}

std::string_view to_text(Verdict verdict) {
  switch (verdict) {
    case Verdict::Fires:
      return "fires";
    case Verdict::Clear:
      return "clear";
    case Verdict::NotApplicable:
      return "not applicable";
    case Verdict::Undetermined:
      break;
  }
  return "undetermined";
}

Verdicts all_verdicts(const Evaluated& evaluated) { return VerdictLister(evaluated).list(); }

const Rule& rule_of(const Evaluated& evaluated, const RuleVerdict& verdict) {
  return evaluated.ruleset.frameworks[verdict.framework].rules[verdict.rule];
}

Node node_of(const Evaluated& evaluated, const RuleVerdict& verdict) {
  return evaluated.ruleset.nodes[verdict.framework].rules[verdict.rule];
}

AnswerRefs waits_for(const Evaluated& evaluated, const RuleVerdict& verdict) {
  if (verdict.verdict != Verdict::Undetermined) return {};
  AnswerRefs refs =
      open_answers(evaluated.program(), evaluated.bound, evaluated.trace, node_of(evaluated, verdict), verdict.subject.row);
  if (verdict.list_open) refs.insert(list_itself(verdict.subject.table));
  return refs;
}

}  // namespace takehold
