// SPDX-License-Identifier: MIT
#include "picture/practices.hpp"

#include <algorithm>
#include <set>

#include "picture/weekly_series.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::int64_t WeeksPast30Days = 5, WeeksPast90Days = 13;

bool holds(const std::vector<std::string>& list, const std::string& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// For no subject in particular: "Go through what each role is judged by".
std::string general_title(const Text& text, const Speaker& speaker) {
  std::string title;
  for (const TextPart& part : text.parts) {
    const FactDef* fact = part.kind == TextPart::Kind::Fact ? speaker.vocabulary->find(part.fact) : nullptr;
    const RecordType* type = part.kind == TextPart::Kind::RowName ? speaker.vocabulary->find_table(part.fact.table) : nullptr;
    if (part.kind == TextPart::Kind::Word)
      title += speaker.word(part.words);
    else if (type != nullptr)
      title += "each " + speaker.say_words(type->one);
    else if (fact != nullptr)
      title += part.fallback.empty() ? speaker.say_words(fact->label) : part.fallback;
    else
      title += part.kind == TextPart::Kind::Words ? part.words : part.fallback;
  }
  return capitalised(title);
}

bool is_over(Phase phase, bool overdue, std::optional<std::int64_t> weeks) {
  switch (phase) {
    case Phase::BeforeGoLive:
      return overdue;
    case Phase::First30Days:
      return weeks && *weeks >= WeeksPast30Days;
    case Phase::First90Days:
      return weeks && *weeks >= WeeksPast90Days;
    case Phase::EachQuarter:
      break;
  }
  return false;
}

struct Votes {
  bool fires = false, clear = false, open = false;
};

class PracticesReading {
 public:
  PracticesReading(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, std::size_t framework)
      : ruleset_(ruleset),
        assessment_(assessment),
        diagnosis_(diagnosis),
        place_(framework),
        framework_(ruleset.frameworks[framework]),
        weeks_(weeks_live(ruleset, assessment)) {}

  std::vector<Practice> read() {
    for (const Action& action : framework_.actions) read_action(action);
    for (const PlannedAction& planned : diagnosis_.plan) {
      if (planned.framework != place_ && holds(planned.frameworks, framework_.id)) practices_.push_back(asked_for({&planned}));
    }
    std::stable_sort(practices_.begin(), practices_.end(), [](const Practice& a, const Practice& b) {
      return a.phase != b.phase ? a.phase < b.phase : a.state < b.state;
    });
    return std::move(practices_);
  }

 private:
  void read_action(const Action& action) {
    std::vector<const PlannedAction*> planned;
    for (const PlannedAction& each : diagnosis_.plan) {
      if (each.framework == place_ && each.id == action.id) planned.push_back(&each);
    }
    if (!planned.empty()) {
      practices_.push_back(asked_for(planned));
      return;
    }
    const std::vector<std::size_t> rules = rules_for(action);
    const Votes votes = count(rules);
    if (votes.fires) {
      if (!stands_elsewhere(action, rules)) add(action, PracticeState::Done, "what it changes is so already");
    } else if (const Strength* strength = backing(action, rules)) {
      add_strength(action, *strength);
    } else if (votes.open || votes.clear) {
      add(action, votes.open ? PracticeState::Open : PracticeState::NotAsked, "");
    }
  }

  void add(const Action& action, PracticeState state, std::string because) {
    const Speaker speaker{&ruleset_.vocabulary, &assessment_};
    practices_.push_back({action.phase, state, general_title(action.title, speaker), std::move(because), "", std::nullopt});
  }

  void add_strength(const Action& action, const Strength& strength) {
    const Speaker speaker{&ruleset_.vocabulary, &assessment_};
    told_.insert(strength.key);
    practices_.push_back(
        {action.phase, PracticeState::Done, strength.title, general_title(action.title, speaker), "", std::nullopt});
  }

  // One action for several subjects is one practice.
  Practice asked_for(const std::vector<const PlannedAction*>& planned) const {
    const PlannedAction& first = *planned.front();
    Practice practice{first.phase, PracticeState::Due, first.title, "", "", std::nullopt};
    if (planned.size() > 1) practice.title += " (and for " + std::to_string(planned.size() - 1) + " more)";
    if (is_over(first.phase, first.overdue, weeks_)) practice.state = PracticeState::Missing;
    std::vector<std::string> titles;
    for (const Finding& finding : diagnosis_.findings) {  // severe first
      const auto answers = [&](const PlannedAction* each) { return holds(each->findings, finding.key); };
      if (std::none_of(planned.begin(), planned.end(), answers)) continue;
      if (!practice.severity) practice.severity = finding.severity;
      if (practice.target.empty()) practice.target = finding.key;
      titles.push_back(finding.title);
    }
    practice.because = list_in_words(titles, 2);
    return practice;
  }

  std::vector<std::size_t> rules_for(const Action& action) const {
    std::vector<std::size_t> rules;
    for (std::size_t i = 0; i < framework_.rules.size(); ++i) {
      if (holds(framework_.rules[i].actions, action.id)) rules.push_back(i);
    }
    return rules;
  }

  // Rows still to come have no say where there are rows.
  Votes count(const std::vector<std::size_t>& rules) const {
    Votes votes, to_come;
    for (const RuleVerdict& verdict : diagnosis_.verdicts) {
      const bool one_of_them = std::find(rules.begin(), rules.end(), verdict.rule) != rules.end();
      if (verdict.framework != place_ || !one_of_them) continue;
      Votes& into = verdict.list_open ? to_come : votes;
      into.fires = into.fires || verdict.verdict == Verdict::Fires;
      into.clear = into.clear || verdict.verdict == Verdict::Clear;
      into.open = into.open || verdict.verdict == Verdict::Undetermined;
    }
    if (!votes.fires && !votes.clear && !votes.open) votes.open = to_come.open;
    return votes;
  }

  // An action that changes the same is planned in its place: another framework's, or another one of this framework.
  bool stands_elsewhere(const Action& action, const std::vector<std::size_t>& rules) const {
    const auto names = [&](const Finding::Source& source) {
      return source.framework == place_ && std::find(rules.begin(), rules.end(), source.rule) != rules.end();
    };
    for (const Finding& finding : diagnosis_.findings) {
      if (std::none_of(finding.sources.begin(), finding.sources.end(), names)) continue;
      const auto answers = [&](const PlannedAction& planned) {
        return holds(planned.findings, finding.key) &&
               (planned.framework == place_ ? changes_the_same(action, planned.id) : holds(planned.frameworks, framework_.id));
      };
      if (std::any_of(diagnosis_.plan.begin(), diagnosis_.plan.end(), answers)) return true;
    }
    return false;
  }

  bool changes_the_same(const Action& action, const std::string& other) const {
    const auto is_it = [&](const Action& each) { return each.id == other; };
    const auto found = std::find_if(framework_.actions.begin(), framework_.actions.end(), is_it);
    const auto same = [](const Action::Change& a, const Action::Change& b) {
      return a.kind == b.kind && a.fact == b.fact && to_text(*a.value) == to_text(*b.value);
    };
    return found != framework_.actions.end() && !action.changes.empty() &&
           std::is_permutation(action.changes.begin(), action.changes.end(), found->changes.begin(), found->changes.end(), same);
  }

  // What the action changes. Of one that changes nothing that is asked, the one answer that all rules that ask for it read;
  // where they read several, it cannot be told which of them the action is about.
  std::set<FactName> facts_of(const Action& action, const std::vector<std::size_t>& rules) const {
    std::set<FactName> facts;
    for (const Action::Change& change : action.changes) facts.insert(change.fact);
    if (!facts.empty()) return facts;
    for (const std::size_t rule : rules) {
      for (const FactName& fact : facts_read(*framework_.rules[rule].when)) facts.insert(fact);
    }
    return facts.size() == 1 ? facts : std::set<FactName>{};
  }

  // A strength of this framework that rests on what the action changes; each speaks for one action.
  const Strength* backing(const Action& action, const std::vector<std::size_t>& rules) const {
    const std::set<FactName> facts = facts_of(action, rules);
    for (const Strength& strength : diagnosis_.strengths) {
      if (strength.framework_id != framework_.id || told_.count(strength.key) != 0) continue;
      const auto is_it = [&](const Rule& rule) { return rule.id == strength.rule_id; };
      const auto rule = std::find_if(framework_.rules.begin(), framework_.rules.end(), is_it);
      if (rule == framework_.rules.end()) continue;
      const std::vector<FactName> read = facts_read(*rule->when);
      if (std::any_of(read.begin(), read.end(), [&](const FactName& fact) { return facts.count(fact) != 0; })) return &strength;
    }
    return nullptr;
  }

  const Ruleset& ruleset_;
  const Assessment& assessment_;
  const Diagnosis& diagnosis_;
  std::size_t place_;
  const Framework& framework_;
  std::optional<std::int64_t> weeks_;
  std::vector<Practice> practices_;
  std::set<std::string> told_;
};

const NumberAnswer* exact(const Assessment& assessment, std::string_view fact) {
  const auto found = assessment.answers.find(fact);
  const auto* number = found == assessment.answers.end() ? nullptr : std::get_if<NumberAnswer>(&found->second.value);
  return number != nullptr && number->lo == number->hi ? number : nullptr;
}

bool is_live(const Ruleset& ruleset, const Assessment& assessment) {
  const FactDef* stage = ruleset.vocabulary.find({"", "stage"});
  const NumberAnswer* now = exact(assessment, "stage");
  if (stage == nullptr || now == nullptr || now->lo < 0 || static_cast<std::size_t>(now->lo) >= stage->options.size())
    return false;
  const std::string& id = stage->options[static_cast<std::size_t>(now->lo)].id;
  return id == "rollout" || id == "scaled";
}

}  // namespace

std::string_view to_text(PracticeState state) {
  switch (state) {
    case PracticeState::Missing:
      return "missing";
    case PracticeState::Due:
      return "due";
    case PracticeState::Done:
      return "done";
    case PracticeState::NotAsked:
      return "nothing asks for it";
    case PracticeState::Open:
      break;
  }
  return "can't say yet";
}

std::vector<Practice> practices_of(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                                   std::size_t framework) {
  return PracticesReading(ruleset, assessment, diagnosis, framework).read();
}

std::optional<std::int64_t> weeks_live(const Ruleset& ruleset, const Assessment& assessment) {
  if (!is_live(ruleset, assessment)) return std::nullopt;
  if (const NumberAnswer* weeks = exact(assessment, WeeksLiveFact)) return weeks->lo;
  std::optional<std::int64_t> latest;
  for (const RecordType& type : ruleset.vocabulary.tables) {
    const auto table = assessment.tables.find(type.id);
    if (!type.weekly || !type.per.empty() || table == assessment.tables.end()) continue;
    for (const Row& row : table->second.rows) {
      if (row.week) latest = std::max<std::int64_t>(latest.value_or(0), *row.week);
    }
  }
  return latest;
}

}  // namespace takehold
