// SPDX-License-Identifier: MIT
#include "engine/judging.hpp"

namespace takehold {
namespace {

// Several open verdicts of one rule over a table count as one; verdicts of one rule follow each other.
std::size_t rules_that_may_fire(const Ruleset& ruleset, const Judgement& judgement, Severity least) {
  std::size_t rules = 0;
  const JudgedRule* last = nullptr;
  for (const JudgedRule& verdict : judgement.verdicts) {
    if (verdict.verdict != Verdict::Undetermined || !verdict.truth.can_be_true()) continue;
    const Rule& rule = rule_of(ruleset, verdict);
    if (rule.is_strength() || *rule.severity < least) continue;
    const bool is_counted = last != nullptr && last->framework == verdict.framework && last->rule == verdict.rule;
    if (!is_counted) ++rules;
    last = &verdict;
  }
  return rules;
}

}  // namespace

OutlookCounts count_for_outlook(const Ruleset& ruleset, const Judgement& judgement) {
  OutlookCounts counts;
  for (const JudgedFinding& finding : judgement.findings) {
    switch (finding.severity) {
      case Severity::Blocker: ++counts.blockers; break;
      case Severity::High: ++counts.highs; break;
      case Severity::Medium:
      case Severity::Low: ++counts.lesser; break;
    }
  }
  counts.may_block = rules_that_may_fire(ruleset, judgement, Severity::Blocker);
  counts.may_matter = rules_that_may_fire(ruleset, judgement, Severity::High);
  counts.waiting = rules_that_may_fire(ruleset, judgement, Severity::Low);
  counts.any_rule = !judgement.verdicts.empty();
  return counts;
}

Outlook outlook_of(const OutlookCounts& counts) {
  if (counts.blockers > 0) return Outlook::WillStall;
  if (counts.highs > 0) return Outlook::AtRisk;
  return counts.may_matter > 0 || !counts.any_rule ? Outlook::CannotSayYet : Outlook::NothingFound;
}

std::string_view to_text(Outlook outlook) {
  switch (outlook) {
    case Outlook::WillStall: return "will stall";
    case Outlook::AtRisk: return "at risk";
    case Outlook::CannotSayYet: return "cannot say yet";
    case Outlook::NothingFound: return "nothing found that stops it";
  }
  return {};
}

}  // namespace takehold
