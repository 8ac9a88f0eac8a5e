// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "takehold/engine/practices.hpp"

namespace takehold {
namespace {

constexpr std::int64_t WeeksPast30Days = 5, WeeksPast90Days = 13;

using Places = std::vector<std::size_t>;

bool holds(const Places& list, std::size_t item) { return std::find(list.begin(), list.end(), item) != list.end(); }

bool is_over(Phase phase, bool overdue, std::optional<std::int64_t> weeks) {
  switch (phase) {
    case Phase::BeforeGoLive: return overdue;
    case Phase::First30Days: return weeks && *weeks >= WeeksPast30Days;
    case Phase::First90Days: return weeks && *weeks >= WeeksPast90Days;
    case Phase::EachQuarter: return false;
  }
  return false;
}

struct Votes {
  bool fires = false, clear = false, open = false;
};

// The practices of one framework.
class PracticeReader {
 public:
  PracticeReader(const Ruleset& ruleset, const Judgement& judgement, std::size_t framework, std::optional<std::int64_t> weeks)
      : ruleset_(ruleset),
        judgement_(judgement),
        place_(framework),
        framework_(ruleset.frameworks[framework]),
        links_(ruleset.links.frameworks[framework]),
        weeks_(weeks) {}

  std::vector<JudgedPractice> read() {
    for (std::size_t action = 0; action < framework_.actions.size(); ++action) read_action(action);
    for (std::size_t planned = 0; planned < judgement_.plan.size(); ++planned) {
      const std::vector<ActionPlace>& proposed = judgement_.plan[planned].proposed_by;
      const auto is_ours = [&](const ActionPlace& each) { return each.framework == place_; };
      if (!is_ours(proposed.front()) && std::any_of(proposed.begin(), proposed.end(), is_ours)) add_asked_for({planned});
    }
    const auto phase = [&](const JudgedPractice& practice) { return action_of(ruleset_, practice.action).phase; };
    std::stable_sort(practices_.begin(), practices_.end(), [&](const JudgedPractice& a, const JudgedPractice& b) {
      return phase(a) != phase(b) ? phase(a) < phase(b) : a.state < b.state;
    });
    return std::move(practices_);
  }

 private:
  void read_action(std::size_t action) {
    Places planned;
    for (std::size_t i = 0; i < judgement_.plan.size(); ++i) {
      if (judgement_.plan[i].proposed_by.front() == ActionPlace{place_, action}) planned.push_back(i);
    }
    if (!planned.empty()) return add_asked_for(std::move(planned));
    const Places rules = rules_for(action);
    const Votes votes = count(rules);
    if (votes.fires) {
      if (!is_planned_elsewhere(action, rules)) add(action, PracticeState::Done);
    } else if (const std::optional<std::size_t> strength = backing(action, rules)) {
      told_.insert(*strength);
      add(action, PracticeState::Done);
      practices_.back().strength = strength;
    } else if (votes.open || votes.clear) {
      add(action, votes.open ? PracticeState::Open : PracticeState::NotAsked);
    }
  }

  void add(std::size_t action, PracticeState state) {
    practices_.push_back({place_, {place_, action}, state, {}, {}, std::nullopt});
  }

  // One action for several subjects is one practice.
  void add_asked_for(Places planned) {
    const JudgedAction& first = judgement_.plan[planned.front()];
    JudgedPractice practice;
    practice.framework = place_;
    practice.action = first.proposed_by.front();
    practice.state = is_over(action_of(ruleset_, practice.action).phase, first.overdue, weeks_) ? PracticeState::Missing : PracticeState::Due;
    for (const std::size_t each : planned) {
      for (const std::size_t finding : judgement_.plan[each].findings) {
        if (!holds(practice.findings, finding)) practice.findings.push_back(finding);
      }
    }
    std::sort(practice.findings.begin(), practice.findings.end());  // the order of findings
    practice.planned = std::move(planned);
    practices_.push_back(std::move(practice));
  }

  Places rules_for(std::size_t action) const {
    Places rules;
    for (std::size_t rule = 0; rule < links_.actions.size(); ++rule) {
      if (holds(links_.actions[rule], action)) rules.push_back(rule);
    }
    return rules;
  }

  // Rows still to come count only if there are no rows yet.
  Votes count(const Places& rules) const {
    Votes votes, to_come;
    for (const JudgedRule& verdict : judgement_.verdicts) {
      if (verdict.framework != place_ || !holds(rules, verdict.rule)) continue;
      Votes& into = verdict.list_open ? to_come : votes;
      into.fires = into.fires || verdict.verdict == Verdict::Fires;
      into.clear = into.clear || verdict.verdict == Verdict::Clear;
      into.open = into.open || verdict.verdict == Verdict::Undetermined;
    }
    if (!votes.fires && !votes.clear && !votes.open) votes.open = to_come.open;
    return votes;
  }

  // The same action is planned instead of it: another framework's, or another one of this framework.
  bool is_planned_elsewhere(std::size_t action, const Places& rules) const {
    const auto is_same = [&](const ActionPlace& each) {
      return ruleset_.links.frameworks[each.framework].same_as[each.action] == links_.same_as[action];
    };
    const auto asks = [&](std::size_t finding) {
      const Places& sources = judgement_.findings[finding].sources;
      return std::any_of(sources.begin(), sources.end(), [&](std::size_t source) {
        return judgement_.verdicts[source].framework == place_ && holds(rules, judgement_.verdicts[source].rule);
      });
    };
    return std::any_of(judgement_.plan.begin(), judgement_.plan.end(), [&](const JudgedAction& planned) {
      return is_same(planned.proposed_by.front()) && std::any_of(planned.findings.begin(), planned.findings.end(), asks);
    });
  }

  // The facts that the action changes. If it changes none, the single fact that all rules that ask for it read; if they read
  // several, there is no telling which of them the action is about.
  std::set<FactName> facts_of(const Action& action, const Places& rules) const {
    std::set<FactName> facts;
    for (const Action::Change& change : action.changes) facts.insert(change.fact);
    if (!facts.empty()) return facts;
    for (const std::size_t rule : rules) {
      for (const FactName& fact : facts_read(*framework_.rules[rule].when)) facts.insert(fact);
    }
    return facts.size() == 1 ? facts : std::set<FactName>{};
  }

  // A strength of this framework that rests on a fact the action changes; each strength counts for one action.
  std::optional<std::size_t> backing(std::size_t action, const Places& rules) const {
    const std::set<FactName> facts = facts_of(framework_.actions[action], rules);
    if (facts.empty()) return std::nullopt;
    for (const std::size_t strength : judgement_.strengths) {
      const JudgedRule& verdict = judgement_.verdicts[strength];
      if (verdict.framework != place_ || told_.count(strength) != 0) continue;
      const std::vector<FactName> read = facts_read(*framework_.rules[verdict.rule].when);
      if (std::any_of(read.begin(), read.end(), [&](const FactName& fact) { return facts.count(fact) != 0; })) return strength;
    }
    return std::nullopt;
  }

  const Ruleset& ruleset_;
  const Judgement& judgement_;
  std::size_t place_;
  const Framework& framework_;
  const FrameworkLinks& links_;
  std::optional<std::int64_t> weeks_;
  std::vector<JudgedPractice> practices_;
  std::set<std::size_t> told_;
};

}  // namespace

std::vector<JudgedPractice> judge_practices(const Ruleset& ruleset, const Assessment& assessment, const Judgement& judgement) {
  const std::optional<std::int64_t> weeks = weeks_live(ruleset.vocabulary, assessment);
  std::vector<JudgedPractice> practices;
  for (std::size_t framework = 0; framework < ruleset.frameworks.size(); ++framework) {
    for (JudgedPractice& practice : PracticeReader(ruleset, judgement, framework, weeks).read()) practices.push_back(std::move(practice));
  }
  return practices;
}

}  // namespace takehold
