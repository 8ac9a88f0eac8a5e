// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numeric>

#include "engine/judging.hpp"

namespace takehold {
namespace {

std::size_t cause_of(const Ruleset& ruleset, const JudgedRule& verdict) {
  return ruleset.links.frameworks[verdict.framework].causes[verdict.rule];
}

JudgedFinding& finding_for(std::vector<JudgedFinding>& findings, std::size_t cause, const SubjectPlace& subject) {
  const auto same = [&](const JudgedFinding& finding) { return finding.cause == cause && finding.subject == subject; };
  const auto found = std::find_if(findings.begin(), findings.end(), same);
  if (found != findings.end()) return *found;
  findings.emplace_back();
  findings.back().cause = cause;
  findings.back().subject = subject;
  return findings.back();
}

// A finding takes its severity and its words from its most severe rule.
void complete(const Evaluated& evaluated, const Judgement& judgement, JudgedFinding& finding) {
  const auto severity = [&](std::size_t source) { return *rule_of(evaluated.ruleset, judgement.verdicts[source]).severity; };
  const auto more_severe = [&](std::size_t a, std::size_t b) { return severity(a) > severity(b); };
  std::stable_sort(finding.sources.begin(), finding.sources.end(), more_severe);
  finding.severity = severity(finding.sources.front());
  add_actions(evaluated, judgement, finding);
}

// A fault in one workflow does not explain a fault in another.
bool are_different_rows(const SubjectPlace& a, const SubjectPlace& b) { return a.table != Nowhere && a.table == b.table && a.row != b.row; }

bool explains(const Links& links, const JudgedFinding& finding, const JudgedFinding& other) {
  if (finding.cause == Nowhere || other.cause == Nowhere) return false;
  return links.leads_to[finding.cause][other.cause] && !are_different_rows(finding.subject, other.subject);
}

std::size_t count_explained(const Links& links, const JudgedFinding& finding, const std::vector<JudgedFinding>& findings) {
  const auto is_explained = [&](const JudgedFinding& other) { return explains(links, finding, other); };
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), is_explained));
}

std::vector<JudgedFinding> in_order(const Links& links, std::vector<JudgedFinding> findings) {
  std::vector<std::size_t> explained;
  for (const JudgedFinding& finding : findings) explained.push_back(count_explained(links, finding, findings));
  std::vector<std::size_t> order(findings.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return findings[a].severity != findings[b].severity ? findings[a].severity > findings[b].severity : explained[a] > explained[b];
  });
  std::vector<JudgedFinding> sorted;
  for (const std::size_t place : order) sorted.push_back(std::move(findings[place]));
  // The findings that each one explains are listed as they were declared.
  std::vector<std::size_t> place_now(order.size());
  for (std::size_t now = 0; now < order.size(); ++now) place_now[order[now]] = now;
  for (JudgedFinding& finding : sorted) {
    for (const std::size_t now : place_now) {
      if (explains(links, finding, sorted[now])) finding.explains.push_back(now);
    }
  }
  return sorted;
}

bool say_the_same(const Judgement& judgement, const JudgedFinding& a, const JudgedFinding& b) {
  const JudgedRule &first = judgement.verdicts[a.sources.front()], &second = judgement.verdicts[b.sources.front()];
  return a.cause == b.cause && a.subject.table != Nowhere && a.subject.table == b.subject.table && first.framework == second.framework &&
         first.rule == second.rule;
}

}  // namespace

std::vector<JudgedFinding> all_findings(const Evaluated& evaluated, const Judgement& judgement) {
  std::vector<JudgedFinding> findings;
  for (std::size_t place = 0; place < judgement.verdicts.size(); ++place) {
    const JudgedRule& verdict = judgement.verdicts[place];
    if (verdict.verdict != Verdict::Fires || rule_of(evaluated.ruleset, verdict).is_strength()) continue;
    finding_for(findings, cause_of(evaluated.ruleset, verdict), verdict.subject).sources.push_back(place);
  }
  for (JudgedFinding& finding : findings) complete(evaluated, judgement, finding);
  findings = in_order(evaluated.ruleset.links, std::move(findings));
  for (std::size_t place = 0; place < findings.size(); ++place) {
    for (JudgedAction& action : findings[place].actions) action.findings = {place};
  }
  return findings;
}

std::vector<Headline> all_headlines(const Judgement& judgement) {
  const std::vector<JudgedFinding>& findings = judgement.findings;
  std::vector<Headline> headlines;
  for (std::size_t place = 0; place < findings.size(); ++place) {
    const auto is_its = [&](const Headline& headline) { return say_the_same(judgement, findings[headline.finding], findings[place]); };
    const auto headline = std::find_if(headlines.begin(), headlines.end(), is_its);
    if (headline == headlines.end())
      headlines.push_back({place, {}});
    else
      headline->same.push_back(place);
  }
  return headlines;
}

}  // namespace takehold
