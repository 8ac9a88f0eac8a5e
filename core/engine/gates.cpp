// SPDX-License-Identifier: MIT
//
// docs/semantics.md, section 7.
#include <algorithm>
#include <set>
#include <tuple>

#include "engine/gate_details.hpp"
#include "engine/sections.hpp"

namespace takehold {
namespace {

// What a requirement came to, before it is put in words.
struct Weighed {
  TruthSet truth = CertainlyNa;
  std::string detail;
  AnswerRefs waits_for;
};

// Rules of one cause and one subject are one finding, in a gate as elsewhere.
class CountedFindings {
 public:
  bool add(const std::string& cause, const Subject& subject) { return known_.insert({cause, subject.table, subject.row}).second; }

 private:
  std::set<std::tuple<std::string, std::string, std::uint32_t>> known_;
};

class GateKeeper {
 public:
  GateKeeper(const Evaluated& evaluated, const Verdicts& verdicts, const std::vector<Score>& scores)
      : evaluated_(evaluated), verdicts_(verdicts), scores_(scores) {}

  GateView view(GateId gate) const {
    GateView view;
    view.gate = gate;
    view.truth = CertainlyNa;
    for (std::size_t framework = 0; framework < evaluated_.ruleset.frameworks.size(); ++framework) {
      const std::vector<Requirement>& requirements = evaluated_.ruleset.frameworks[framework].requirements;
      for (std::size_t place = 0; place < requirements.size(); ++place) {
        if (requirements[place].gate != gate) continue;
        view.requirements.push_back(view_requirement(framework, place));
        view.truth = truth_all(view.truth, view.requirements.back().truth);
      }
    }
    return view;
  }

 private:
  RequirementView view_requirement(std::size_t framework, std::size_t place) const {
    const Framework& owner = evaluated_.ruleset.frameworks[framework];
    const Requirement& requirement = owner.requirements[place];
    const Weighed weighed = weigh(framework, place, requirement);
    RequirementView view;
    view.framework_id = owner.id;
    view.title = evaluated_.say(requirement.title, framework, 0);
    view.truth = weighed.truth;
    view.detail = weighed.detail;
    if (!weighed.truth.settled()) view.waits_for = view_answers(evaluated_, weighed.waits_for);
    view.cites = requirement.cites;
    return view;
  }

  Weighed weigh(std::size_t framework, std::size_t place, const Requirement& requirement) const {
    if (requirement.no_findings) return weigh_findings(framework, *requirement.no_findings);
    if (!requirement.dimension.empty()) return weigh_score(framework, requirement);
    return weigh_condition(evaluated_.ruleset.nodes[framework].requirements[place], *requirement.when);
  }

  Weighed weigh_condition(Node node, const Expr& condition) const {
    Weighed weighed;
    weighed.truth = evaluated_.trace.truth(node);
    weighed.detail = condition_detail(evaluated_, condition, weighed.truth);
    weighed.waits_for = open_answers(evaluated_.program(), evaluated_.bound, evaluated_.trace, node, 0);
    return weighed;
  }

  // Compares the figure that is shown: 60.0 never fails "at least 60".
  Weighed weigh_score(std::size_t framework, const Requirement& requirement) const {
    Weighed weighed;
    for (const Score& score : scores_) {
      if (score.framework != framework || score.id != requirement.dimension) continue;
      const Interval& tenths = score.tenths;
      const std::int64_t needed = std::int64_t{requirement.points} * 10;
      if (tenths.has_number) weighed.truth = TruthSet::of(tenths.hi >= needed, tenths.lo < needed, tenths.may_be_na);
      weighed.detail = score_detail(score, requirement.points);
      weighed.waits_for = score_waits_for(evaluated_, framework, score.id);
    }
    return weighed;
  }

  Weighed weigh_findings(std::size_t framework, Severity least) const {
    Weighed weighed;
    weighed.truth = CertainlyTrue;
    std::vector<std::string> found;
    std::size_t open = 0;
    CountedFindings findings;
    for (const RuleVerdict& verdict : verdicts_) {
      const Rule& rule = rule_of(evaluated_, verdict);
      if (verdict.framework != framework || rule.is_strength() || *rule.severity < least) continue;
      weighed.truth = truth_no_findings(weighed.truth, verdict.truth);
      if (verdict.verdict == Verdict::Fires) {
        if (findings.add(rule.cause, verdict.subject)) found.push_back(evaluated_.say(rule.title, framework, verdict.subject.row));
      } else if (verdict.truth.can_be_true()) {
        ++open;
        weighed.waits_for.merge(takehold::waits_for(evaluated_, verdict));
      }
    }
    weighed.detail = findings_detail(found, open);
    return weighed;
  }

  const Evaluated& evaluated_;
  const Verdicts& verdicts_;
  const std::vector<Score>& scores_;
};

}  // namespace

std::string_view gate_word(TruthSet truth) {
  if (truth == CertainlyTrue) return "pass";
  if (truth == CertainlyFalse) return "fail";
  return truth == CertainlyNa ? "not applicable" : "undetermined";
}

std::vector<GateView> all_gates(const Evaluated& evaluated, const Verdicts& verdicts, const std::vector<Score>& scores) {
  const GateKeeper keeper(evaluated, verdicts, scores);
  return {keeper.view(GateId::ToPilot), keeper.view(GateId::ToRollout), keeper.view(GateId::ToScaled)};
}

}  // namespace takehold
