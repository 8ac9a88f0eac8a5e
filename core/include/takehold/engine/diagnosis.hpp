// SPDX-License-Identifier: MIT
//
// The diagnosis of an assessment, which is its judgement in words: what will stop the rollout, why, whose task that is and what
// to do first. Plain data with ready sentences; reports and pages only lay it out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "takehold/engine/judgement.hpp"
#include "takehold/engine/practices.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/explain/explanation.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/value/interval.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

// Whom or what a verdict is about.
struct Subject {
  std::string table;       // empty: the rollout itself
  std::uint32_t row = 0;
  std::string name;        // "Forecasting", "workflow 3"; empty for the rollout
  bool operator==(const Subject& other) const { return table == other.table && row == other.row; }
};

// One verdict of one rule: for the assessment, or for a row.
struct RuleVerdict {
  std::size_t framework = 0, rule = 0;  // places in Ruleset::frameworks and Framework::rules
  Subject subject;
  TruthSet truth = AnyTruth;            // of the condition; for rows still to come possibly not applicable too: none may come
  Verdict verdict = Verdict::Undetermined;
  bool list_open = false;               // it is about rows still to come, not about a row
};

// An action with its texts filled in for the subject it concerns.
struct PlannedAction {
  std::size_t framework = 0;
  std::string id;
  // "incentive-alignment/remove-a-task[Forecasting]": of the first framework that has this action, even if another one
  // proposes it now. Unique in a plan, and the same as long as the subject keeps its name. Key of Assessment::plan.
  std::string key;
  Subject subject;           // whom or what it is done to
  std::string title, how;
  Effort effort = Effort::Medium;
  Phase phase = Phase::BeforeGoLive;
  bool overdue = false;      // due before go-live, and the rollout is live
  std::string owner;         // id of the owner role
  std::string owner_title;   // "process owner"
  std::string owner_name;    // the person named in the assessment; empty: nobody is named yet
  std::vector<std::string> findings;  // keys of the findings it answers, severe ones first
  std::vector<std::string> frameworks;  // ids of the frameworks that propose it
  Cites cites;                       // of all of them
  std::optional<PlanEntry> decided;  // the assessment's decision about it; nothing: none yet
};

// A rule that fires, or several with one cause and one subject.
struct Finding {
  struct Source {
    std::size_t framework = 0, rule = 0;
    std::string key;             // like a finding's, of this rule
    std::string framework_id, rule_id;
    Severity severity = Severity::Low;
    std::string title, because;
    Explanation explanation;
    Cites cites;
  };
  std::string key;               // "nothing-removed", or "nothing-removed[Forecasting]": as `explain` takes it
  std::string cause, cause_title;
  Severity severity = Severity::Low;  // the greatest of its sources
  Subject subject;
  std::string title, because;    // of the first source
  std::size_t explains = 0;      // further firing findings reachable from its cause, without other rows of its table
  std::vector<std::string> explained;  // their keys
  std::vector<PlannedAction> actions;  // the first is to be done first
  std::vector<Source> sources;   // severe ones first, then as declared
};

struct Strength {
  std::string key;
  Subject subject;
  std::string title, because;
  std::string framework_id, rule_id;
  Explanation explanation;
  Cites cites;
};

// A rule that stays undecided because of open answers.
struct OpenVerdict {
  std::string key;
  std::string framework_id, rule_id;
  std::optional<Severity> severity;  // nothing: a strength
  Subject subject;
  bool list_open = false;
  std::string title;                 // the rule's title, as far as it can be filled in
  std::vector<AnswerView> waits_for;
};

// What the answers point to without settling it: no finding, and no gate counts it (suspicion.hpp).
struct Suspicion {
  std::string key;                   // of the rule that would find it
  std::string framework_id, rule_id;
  Severity severity = Severity::Low; // that it would have
  std::string title;                 // what it points to: the rule's, or the cause's where the rule's reads an open answer
  std::string cause, cause_title;
  std::string theme;                 // what the cause is about, and in how many of the published failures that was a main cause
  int main_in = 0, published = 0;    // published: 0 if nobody counted
  Subject subject;
  std::vector<AnswerView> speaks_for;  // answers that could have ruled it out and did not
  std::vector<AnswerView> settled_by;  // the one or two answers that settle it
  std::size_t unstated = 0;          // how many of those nobody has given yet; the others are ranges
};

struct Score {
  struct Indicator {
    std::string title;
    int weight = 1;
    Interval value;                  // millionths, 0..1000000
    bool settled = false;
  };
  std::size_t framework = 0;
  std::string id, title, summary;
  Interval tenths;                   // 0..1000
  int coverage = 0;                  // percent of the weight that is settled; 100 means nothing is open
  std::vector<Indicator> indicators;
};

struct RequirementView {
  std::string framework_id;
  std::string title;
  TruthSet truth;
  std::string detail;                // "42 to 68 of 100, needs 60"; "2 findings: ..."
  std::vector<AnswerView> waits_for;
  Cites cites;
};
struct GateView {
  GateId gate = GateId::ToPilot;
  TruthSet truth;                    // fold of its requirements; not applicable if there are none
  std::vector<RequirementView> requirements;
};
[[nodiscard]] std::string_view gate_word(TruthSet truth);  // "pass", "fail", "not applicable", "undetermined"

// A measure of one row with its parts: a waterfall.
struct MeasureView {
  struct Part {
    std::string title;
    Interval value;
    int scale = 0;
  };
  std::size_t framework = 0;
  std::string id, title, note, unit_one, unit_many;
  Subject subject;
  std::vector<Part> parts;
  Interval total;
  int scale = 0;
};

// Which of several things in order breaks first (docs/semantics.md, section 12).
struct FirstBreak {
  std::optional<std::size_t> place;  // nothing: none certainly breaks
  bool at_the_latest = false;        // an earlier one may break too
};

// A chain of one row, or of the rollout.
struct ChainView {
  struct Link {
    std::string title;
    TruthSet truth;                  // does it hold?
    std::string broken;              // what a break means; empty unless it is certainly broken
    std::vector<AnswerView> waits_for;
  };
  std::size_t framework = 0;
  std::string id, title, summary;
  Subject subject;
  std::vector<Link> links;
  FirstBreak first_break;
  bool more_rows = false;            // the list of its rows is open
};

struct LadderView {
  struct Rung {
    std::string title;
    TruthSet reached;
    TruthSet ahead = CertainlyNa;    // comes with what is planned
    TruthSet ready;
    TruthSet stands;                 // false if it breaks
    std::string breaks;              // what happens; empty unless it certainly breaks
    std::vector<AnswerView> waits_for;
  };
  std::size_t framework = 0;
  std::string id, title, summary;
  std::vector<Rung> rungs;
  std::optional<std::size_t> stands_at;  // the highest that is certainly reached
  FirstBreak first_break;
};

// A measured share carried over. Ends are in millionths.
struct EstimateView {
  struct Step {
    std::string title, why;
    Interval share;                  // how much is like what was measured; not applicable: the step changes nothing
    std::int64_t low = 0, high = 0;  // after this step, under the assumption
    std::int64_t high_without = 0;   // the upper end without the assumption
    std::vector<AnswerView> waits_for;
    Cites cites;
  };
  std::size_t framework = 0;
  std::string id, title, summary, assumes;
  std::string start_title;
  Interval start;                    // not applicable: there is nothing to carry over
  std::vector<Step> steps;
};

struct ViewTable {
  struct Cell {
    std::string text;
    bool open = false;
    bool gap = false;                // a shift that is open, empty or "none": nothing moved
  };
  std::size_t framework = 0;
  std::string id, title, summary;
  std::vector<std::string> columns;  // the row's name first
  std::vector<std::vector<Cell>> rows;
  bool complete = false;             // the list of rows is complete
  Cites cites;
};

// The answers of a grid, one line for each item: the five layers, row by row.
struct GridView {
  struct Item {
    std::string label;
    std::string value;               // in words; "not answered yet", "does not apply"
    bool open = false;
    bool applies = true;
    std::int64_t low = 0, high = 0;  // levels still possible, from 0
  };
  std::string id, title;
  std::size_t levels = 0;            // number of levels
  std::vector<std::string> level_labels;
  std::vector<Item> items;
};

// A question that is asked now: it has no answer, and its condition does not rule it out.
struct OpenQuestion {
  AnswerView answer;
  FactName fact;
  bool quick = false;
  bool settles = false;              // an undetermined verdict waits for it
  std::string row;                   // of a cell: its row as `takehold set` names it, "2", "5" for week 5, "Refunds, 5"
};

struct Diagnosis {
  std::string title, stage, as_of;   // stage and date in words; empty if not answered
  GateId next_gate = GateId::ToPilot;  // of the stage after the rollout's current one
  std::optional<std::int64_t> weeks_live;  // whole weeks since go-live, if it is live and the answers tell
  Course course = Course::CannotSay;
  struct Sign {
    std::string key, title;          // of the rule that fires
    bool good = false;
  };
  std::vector<Sign> signs;           // what the course rests on, as declared
  Outlook outlook = Outlook::CannotSayYet;
  std::string outlook_reason;        // "3 blockers stand in the way. 8 open answers could add to that."
  std::vector<Finding> findings;     // ordered: severity, then how many others it explains, then as declared
  std::vector<Headline> headlines;   // the same order; each finding belongs to exactly one
  std::vector<Suspicion> suspicions; // most telling first
  std::vector<Strength> strengths;
  std::vector<OpenVerdict> open;     // severe ones first
  std::vector<Score> scores;
  std::vector<GateView> gates;       // to-pilot, to-rollout, to-scaled
  std::vector<PlannedAction> plan;   // each once; by phase, then by effect: the severest finding answered, how many, the least effort
  std::vector<Practice> practices;   // in the order of judge_practices
  std::vector<MeasureView> measures;
  std::vector<GridView> grids;
  std::vector<ChainView> chains;
  std::vector<LadderView> ladders;
  std::vector<EstimateView> estimates;
  std::vector<ViewTable> views;
  std::vector<OpenQuestion> questions;  // in document order
  std::vector<AnswerRef> moot;       // answered, but now ruled out by another answer: neither counts nor matters
  std::size_t answered = 0, asked = 0;  // of the single questions and cells that are asked
  std::vector<RuleVerdict> verdicts; // every rule and strength
};

// One gate alone in words.
[[nodiscard]] GateView say_gate(const Judgement& judgement, const Ruleset& ruleset, const Assessment& assessment, GateId gate);

// `judgement` is of this ruleset and this assessment. A pure function of its arguments, as is diagnose, which judges and says.
[[nodiscard]] Diagnosis say(const Judgement& judgement, const Ruleset& ruleset, const Assessment& assessment);
[[nodiscard]] Diagnosis diagnose(const Ruleset& ruleset, const Assessment& assessment);

}  // namespace takehold
