// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/action_changes.hpp"
#include "engine/judging.hpp"

namespace takehold {
namespace {

const ActionPlace& same_as(const Ruleset& ruleset, const ActionPlace& action) {
  return ruleset.links.frameworks[action.framework].same_as[action.action];
}

bool do_the_same(const Ruleset& ruleset, const JudgedAction& a, const JudgedAction& b) {
  return a.subject == b.subject && same_as(ruleset, a.proposed_by.front()) == same_as(ruleset, b.proposed_by.front());
}

template <typename T>
void add_missing(std::vector<T>& into, const std::vector<T>& from) {
  for (const T& each : from) {
    if (std::find(into.begin(), into.end(), each) == into.end()) into.push_back(each);
  }
}

void add(const Ruleset& ruleset, std::vector<JudgedAction>& actions, const JudgedAction& action) {
  const auto is_it = [&](const JudgedAction& known) { return do_the_same(ruleset, known, action); };
  const auto known = std::find_if(actions.begin(), actions.end(), is_it);
  if (known == actions.end()) return actions.push_back(action);
  add_missing(known->proposed_by, action.proposed_by);
  add_missing(known->findings, action.findings);
}

}  // namespace

void add_actions(const Evaluated& evaluated, const Judgement& judgement, JudgedFinding& finding) {
  const Ruleset& ruleset = evaluated.ruleset;
  for (const std::size_t source : finding.sources) {
    const JudgedRule& verdict = judgement.verdicts[source];
    for (const std::size_t place : ruleset.links.frameworks[verdict.framework].actions[verdict.rule]) {
      JudgedAction proposed;
      proposed.proposed_by = {{verdict.framework, place}};
      const Action& action = action_of(ruleset, proposed.proposed_by.front());
      if (!action.on.empty()) proposed.subject = finding.subject;
      if (is_done(ruleset.vocabulary, evaluated.assessment, action, proposed.subject.row)) continue;
      proposed.overdue = action.phase == Phase::BeforeGoLive && is_live(judgement.stage);
      add(ruleset, finding.actions, proposed);
    }
  }
}

// Severe findings come first, so an action has the words of the one that the severest finding asks for.
std::vector<JudgedAction> make_plan(const Ruleset& ruleset, const std::vector<JudgedFinding>& findings) {
  std::vector<JudgedAction> plan;
  for (const JudgedFinding& finding : findings) {
    for (const JudgedAction& action : finding.actions) add(ruleset, plan, action);
  }
  std::stable_sort(plan.begin(), plan.end(), [&](const JudgedAction& a, const JudgedAction& b) {
    const Action &first = action_of(ruleset, a.proposed_by.front()), &second = action_of(ruleset, b.proposed_by.front());
    if (first.phase != second.phase) return first.phase < second.phase;
    const Severity worst = findings[a.findings.front()].severity, other_worst = findings[b.findings.front()].severity;
    if (worst != other_worst) return worst > other_worst;
    if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
    return first.effort < second.effort;
  });
  return plan;
}

}  // namespace takehold
