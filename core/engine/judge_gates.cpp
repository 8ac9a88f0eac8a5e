// SPDX-License-Identifier: MIT
//
// docs/semantics.md, section 7.
#include <algorithm>

#include "engine/judging.hpp"

namespace takehold {
namespace {

class GateKeeper {
 public:
  GateKeeper(const Evaluated& evaluated, const Judgement& judgement) : evaluated_(evaluated), judgement_(judgement) {}

  JudgedGate judge(GateId id) const {
    JudgedGate gate;
    gate.gate = id;
    for (std::size_t framework = 0; framework < evaluated_.ruleset.frameworks.size(); ++framework) {
      const std::vector<Requirement>& requirements = evaluated_.ruleset.frameworks[framework].requirements;
      for (std::size_t place = 0; place < requirements.size(); ++place) {
        if (requirements[place].gate != id) continue;
        gate.requirements.push_back(judge_requirement(framework, place));
        gate.truth = truth_all(gate.truth, gate.requirements.back().truth);
      }
    }
    return gate;
  }

 private:
  JudgedRequirement judge_requirement(std::size_t framework, std::size_t place) const {
    const Requirement& requirement = evaluated_.ruleset.frameworks[framework].requirements[place];
    JudgedRequirement judged;
    judged.framework = framework;
    judged.requirement = place;
    if (requirement.no_findings)
      weigh_findings(*requirement.no_findings, judged);
    else if (!requirement.dimension.empty())
      weigh_score(requirement.points, judged);
    else
      judged.truth = evaluated_.trace.truth(requirement.when.node);
    return judged;
  }

  // Compares the figure as shown: 60.0 never fails "at least 60".
  void weigh_score(int points, JudgedRequirement& judged) const {
    const std::size_t dimension = evaluated_.ruleset.links.frameworks[judged.framework].dimensions[judged.requirement];
    for (std::size_t place = 0; place < judgement_.scores.size(); ++place) {
      const JudgedScore& score = judgement_.scores[place];
      if (score.framework != judged.framework || score.dimension != dimension) continue;
      const std::int64_t needed = std::int64_t{points} * 10;
      if (score.tenths.has_number)
        judged.truth = TruthSet::of(score.tenths.hi >= needed, score.tenths.lo < needed, score.tenths.may_be_na);
      judged.score = place;
    }
  }

  // Rules of one cause and one subject are one finding, in gates as everywhere else.
  bool is_counted(const JudgedRequirement& judged, const JudgedRule& verdict) const {
    const std::vector<std::size_t>& causes = evaluated_.ruleset.links.frameworks[judged.framework].causes;
    return std::any_of(judged.found.begin(), judged.found.end(), [&](std::size_t place) {
      const JudgedRule& other = judgement_.verdicts[place];
      return other.subject == verdict.subject && causes[other.rule] == causes[verdict.rule];
    });
  }

  void weigh_findings(Severity least, JudgedRequirement& judged) const {
    judged.truth = CertainlyTrue;
    for (std::size_t place = 0; place < judgement_.verdicts.size(); ++place) {
      const JudgedRule& verdict = judgement_.verdicts[place];
      if (verdict.framework != judged.framework) continue;
      const Rule& rule = rule_of(evaluated_.ruleset, verdict);
      if (rule.is_strength() || *rule.severity < least) continue;
      judged.truth = truth_no_findings(judged.truth, verdict.truth);
      if (verdict.verdict == Verdict::Fires) {
        if (!is_counted(judged, verdict)) judged.found.push_back(place);
      } else if (verdict.truth.can_be_true()) {
        judged.waiting.push_back(place);
      }
    }
  }

  const Evaluated& evaluated_;
  const Judgement& judgement_;
};

}  // namespace

std::array<JudgedGate, 3> all_gates(const Evaluated& evaluated, const Judgement& judgement) {
  const GateKeeper keeper(evaluated, judgement);
  return {keeper.judge(GateId::ToPilot), keeper.judge(GateId::ToRollout), keeper.judge(GateId::ToScaled)};
}

}  // namespace takehold
