// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

std::string still_wait(std::size_t rules) { return counted(rules, "rule still waits", "rules still wait") + " for answers"; }

std::string will_stall(const OutlookCounts& counts) {
  const std::string found = counted(counts.blockers, "blocker stands in the way.", "blockers stand in the way.");
  if (counts.waiting == 0) return found + " No open answer could change that.";
  const std::string them = counts.blockers == 1 ? "the blocker." : "the blockers.";
  return found + " " + still_wait(counts.waiting) + "; none of the answers could undo " + them;
}

std::string at_risk(const OutlookCounts& counts) {
  const std::string found =
      "No blocker stands in the way, but " + counted(counts.highs, "finding is", "findings are") + " of high severity.";
  if (counts.may_block == 0) return found + " No open answer could add a blocker.";
  return found + " " + counted(counts.may_block, "rule that could find a blocker waits", "rules that could find a blocker wait") +
         " for answers.";
}

std::string cannot_say_yet(const OutlookCounts& counts) {
  if (!counts.any_rule) return "No rule is loaded, so nothing was looked at.";
  return "Nothing severe was found so far. " +
         counted(counts.may_matter, "rule that could stop the rollout or put it at risk waits",
                 "rules that could stop the rollout or put it at risk wait") +
         " for answers.";
}

std::string nothing_found(const OutlookCounts& counts) {
  std::string reason = "Neither a blocker nor anything of high severity was found, and no open answer could change that.";
  if (counts.lesser > 0) reason += " " + counted(counts.lesser, "lesser finding is left.", "lesser findings are left.");
  return reason;
}

std::string reason(Outlook outlook, const OutlookCounts& counts) {
  switch (outlook) {
    case Outlook::WillStall:
      return will_stall(counts);
    case Outlook::AtRisk:
      return at_risk(counts);
    case Outlook::CannotSayYet:
      return cannot_say_yet(counts);
    case Outlook::NothingFound:
      return nothing_found(counts);
  }
  return {};
}

}  // namespace

// "Cannot change" refers to answers that are open; correcting an answer may change anything.
std::string say_outlook(const Judgement& judgement) {
  const std::string said = reason(judgement.outlook, judgement.counts);
  return judgement.stage == Stage::Withdrawn ? "This is how it stood last. " + said : said;
}

}  // namespace takehold
