// SPDX-License-Identifier: MIT
#include "engine/evaluated.hpp"
#include "takehold/engine/judgement.hpp"
#include "takehold/explain/support.hpp"

namespace takehold {
namespace {

AnswerRefs opens_below(const Ruleset& ruleset, const Judgement& judgement, Node node, std::uint32_t row) {
  return open_answers(ruleset.compiled.program, judgement.bound, judgement.trace, node, row);
}

AnswerRefs score_waits_for(const Ruleset& ruleset, const Judgement& judgement, const JudgedScore& score) {
  AnswerRefs refs;
  for (const Dimension::Indicator& indicator : ruleset.frameworks[score.framework].dimensions[score.dimension].indicators) {
    const Node node = indicator.value.node;
    if (!judgement.trace.number(node).settled()) refs.merge(opens_below(ruleset, judgement, node, 0));
  }
  return refs;
}

}  // namespace

AnswerRefs rests_on(const Ruleset& ruleset, const Judgement& judgement, const JudgedRule& verdict) {
  const Node node = rule_of(ruleset, verdict).condition.node;
  return support(ruleset.compiled.program, judgement.bound, judgement.trace, node, verdict.subject.row);
}

AnswerRefs rests_on(const Ruleset& ruleset, const Judgement& judgement, const JudgedFinding& finding) {
  AnswerRefs refs;
  for (const std::size_t source : finding.sources) refs.merge(rests_on(ruleset, judgement, judgement.verdicts[source]));
  return refs;
}

AnswerRefs waits_for(const Ruleset& ruleset, const Judgement& judgement, const JudgedRule& verdict) {
  if (verdict.verdict != Verdict::Undetermined) return {};
  AnswerRefs refs = opens_below(ruleset, judgement, rule_of(ruleset, verdict).condition.node, verdict.subject.row);
  if (verdict.list_open) refs.insert(list_itself(ruleset.vocabulary.tables[verdict.subject.table].id));
  return refs;
}

AnswerRefs waits_for(const Ruleset& ruleset, const Judgement& judgement, const JudgedRequirement& requirement) {
  if (requirement.truth.settled()) return {};
  if (requirement.score != Nowhere) return score_waits_for(ruleset, judgement, judgement.scores[requirement.score]);
  const Node node = ruleset.frameworks[requirement.framework].requirements[requirement.requirement].when.node;
  if (node != NoNode) return opens_below(ruleset, judgement, node, 0);
  AnswerRefs refs;
  for (const std::size_t place : requirement.waiting) refs.merge(waits_for(ruleset, judgement, judgement.verdicts[place]));
  return refs;
}

}  // namespace takehold
