// SPDX-License-Identifier: MIT
#include <set>
#include <utility>

#include "engine/sections.hpp"

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// Findings are counted as they are shown, merged; what waits, by rule.
struct Tally {
  std::size_t blockers = 0, highs = 0, lesser = 0;
  std::size_t may_block = 0;   // rules that could still find a blocker
  std::size_t may_matter = 0;  // rules that could still find a blocker or a high
  std::size_t waiting = 0;     // rules that could still find anything
  bool any_rule = false;
};

std::size_t rules_that_may_fire(const Evaluated& evaluated, const Verdicts& verdicts, Severity least) {
  std::set<std::pair<std::size_t, std::size_t>> rules;
  for (const RuleVerdict& verdict : verdicts) {
    const Rule& rule = rule_of(evaluated, verdict);
    const bool counts = !rule.is_strength() && *rule.severity >= least;
    if (counts && verdict.verdict == Verdict::Undetermined && verdict.truth.can_be_true()) {
      rules.emplace(verdict.framework, verdict.rule);
    }
  }
  return rules.size();
}

Tally tally(const Evaluated& evaluated, const Verdicts& verdicts, const std::vector<Finding>& findings) {
  Tally counts;
  for (const Finding& finding : findings) {
    if (finding.severity == Severity::Blocker)
      ++counts.blockers;
    else if (finding.severity == Severity::High)
      ++counts.highs;
    else
      ++counts.lesser;
  }
  counts.may_block = rules_that_may_fire(evaluated, verdicts, Severity::Blocker);
  counts.may_matter = rules_that_may_fire(evaluated, verdicts, Severity::High);
  counts.waiting = rules_that_may_fire(evaluated, verdicts, Severity::Low);
  counts.any_rule = !verdicts.empty();
  return counts;
}

std::string still_wait(std::size_t rules) { return counted(rules, "rule still waits", "rules still wait") + " for answers"; }

Judgement will_stall(const Tally& counts) {
  const std::string found = counted(counts.blockers, "blocker stands in the way.", "blockers stand in the way.");
  if (counts.waiting == 0) return {Outlook::WillStall, found + " No open answer could change that."};
  const std::string them = counts.blockers == 1 ? "the blocker." : "the blockers.";
  return {Outlook::WillStall, found + " " + still_wait(counts.waiting) + "; none of the answers could undo " + them};
}

Judgement at_risk(const Tally& counts) {
  const std::string found = "No blocker stands in the way, but " + counted(counts.highs, "finding is", "findings are") + " of high severity.";
  if (counts.may_block == 0) return {Outlook::AtRisk, found + " No open answer could add a blocker."};
  return {Outlook::AtRisk,
          found + " " +
              counted(counts.may_block, "rule that could find a blocker waits", "rules that could find a blocker wait") +
              " for answers."};
}

Judgement cannot_say_yet(const Tally& counts) {
  if (!counts.any_rule) return {Outlook::CannotSayYet, "No rule is loaded, so nothing was looked at."};
  return {Outlook::CannotSayYet, "Nothing severe was found so far. " +
                                     counted(counts.may_matter, "rule that could stop the rollout or put it at risk waits",
                                             "rules that could stop the rollout or put it at risk wait") +
                                     " for answers."};
}

Judgement nothing_found(const Tally& counts) {
  std::string reason = "Neither a blocker nor anything of high severity was found, and no open answer could change that.";
  if (counts.lesser > 0) reason += " " + counted(counts.lesser, "lesser finding is left.", "lesser findings are left.");
  return {Outlook::NothingFound, reason};
}

Judgement judge_counts(const Tally& counts) {
  if (counts.blockers > 0) return will_stall(counts);
  if (counts.highs > 0) return at_risk(counts);
  return counts.may_matter > 0 || !counts.any_rule ? cannot_say_yet(counts) : nothing_found(counts);
}

}  // namespace

std::string_view to_text(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall:
      return "will stall";
    case Outlook::AtRisk:
      return "at risk";
    case Outlook::CannotSayYet:
      return "cannot say yet";
    case Outlook::NothingFound:
      break;
  }
  return "nothing found that stops it";
}

// "Cannot change" is meant of answers to what is open; a correction of what was answered may change anything.
Judgement judge(const Evaluated& evaluated, const Verdicts& verdicts, const std::vector<Finding>& findings) {
  Judgement judgement = judge_counts(tally(evaluated, verdicts, findings));
  if (evaluated.stage_is("withdrawn")) judgement.reason = "It was withdrawn; this is how it stood last. " + judgement.reason;
  return judgement;
}

}  // namespace takehold
