// SPDX-License-Identifier: MIT
//
// The judgement of an assessment: what follows from its answers, as places, truths and intervals, without a sentence. `say` puts it
// into words (diagnosis.hpp). Batch, what-if, search and tests of rules need only this half, and often.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/engine/stage.hpp"
#include "takehold/eval/bind.hpp"
#include "takehold/eval/evaluate.hpp"
#include "takehold/model/find_answer.hpp"
#include "takehold/value/interval.hpp"
#include "takehold/value/truth.hpp"

namespace takehold {

enum class Verdict { Fires, Clear, NotApplicable, Undetermined };
[[nodiscard]] Verdict verdict_of(TruthSet truth);
[[nodiscard]] std::string_view to_text(Verdict verdict);  // "fires", "clear", "not applicable", "undetermined"

// Never a probability: it follows from verdicts that are certain and from the worst and best way to answer the open questions.
enum class Outlook { WillStall, AtRisk, CannotSayYet, NothingFound };
[[nodiscard]] std::string_view to_text(Outlook outlook);  // "will stall", "at risk", "cannot say yet", "nothing found that stops it"

// How the rollout goes, apart from what threatens it: what the rules that say so found for certain. A further answer may add a sign.
enum class Course { TakingHold, Ignored, Mixed, TooEarly, Withdrawn, CannotSay };
[[nodiscard]] std::string_view to_text(Course course);  // "taking hold", "being ignored", "mixed", "too early to tell", "withdrawn", "cannot say"

// Whom or what a verdict is about. One past the last row is the row still to come.
struct SubjectPlace {
  std::size_t table = Nowhere;  // place in Vocabulary::tables; Nowhere: the rollout itself
  std::uint32_t row = 0;        // as in the document
  bool operator==(const SubjectPlace&) const = default;
};

// One verdict of one rule: for the assessment, or for a row.
struct JudgedRule {
  std::size_t framework = 0, rule = 0;  // places in Ruleset::frameworks and Framework::rules
  SubjectPlace subject;
  TruthSet truth = AnyTruth;            // of the condition; for rows still to come possibly not applicable too: none may come
  Verdict verdict = Verdict::Undetermined;
  bool list_open = false;               // it is about rows still to come, not about a row
};

// An action that a finding asks for.
struct JudgedAction {
  SubjectPlace subject;                  // whom or what it is done to
  std::vector<ActionPlace> proposed_by;  // the proposed actions that are this same one, each once; the first gives the words
  std::vector<std::size_t> findings;     // places in Judgement::findings that it answers, severe ones first
  bool overdue = false;                  // due before go-live, and the rollout is live
};

// Rules that fire, of one cause and one subject.
struct JudgedFinding {
  std::size_t cause = Nowhere;         // place in Vocabulary::causes
  SubjectPlace subject;
  Severity severity = Severity::Low;   // the greatest of its sources
  std::vector<std::size_t> sources;    // places in Judgement::verdicts; severe ones first, then as declared
  std::vector<std::size_t> explains;   // places in Judgement::findings: reachable from its cause, without other rows of its table
  std::vector<JudgedAction> actions;   // the first is to be done first
};

// What a committee reads first: a finding, and the findings that say the same about further rows.
struct Headline {
  std::size_t finding = 0;           // place in the list of findings
  std::vector<std::size_t> same;     // places of findings of the same cause and first rule about other rows of the table
};

struct JudgedScore {
  std::size_t framework = 0, dimension = 0;  // places in Ruleset::frameworks and Framework::dimensions
  Interval tenths;                   // 0..1000
  int coverage = 0;                  // percent of the weight that is settled; 100 means nothing is open
};

struct JudgedRequirement {
  std::size_t framework = 0, requirement = 0;  // places in Ruleset::frameworks and Framework::requirements
  TruthSet truth = CertainlyNa;
  std::size_t score = Nowhere;       // if it needs a score: place in Judgement::scores
  std::vector<std::size_t> found;    // if it allows no findings: places in Judgement::verdicts of those that fire, one for each
                                     // cause and subject
  std::vector<std::size_t> waiting;  // likewise, of those that still could fire
};
struct JudgedGate {
  GateId gate = GateId::ToPilot;
  TruthSet truth = CertainlyNa;      // fold of its requirements; not applicable if there are none
  std::vector<JudgedRequirement> requirements;
};

// The figures that the outlook follows from. Findings are counted merged; open verdicts, by rule.
struct OutlookCounts {
  std::size_t blockers = 0, highs = 0, lesser = 0;
  std::size_t may_block = 0;   // rules that could still find a blocker
  std::size_t may_matter = 0;  // rules that could still find a blocker or a high
  std::size_t waiting = 0;     // rules that could still find anything
  bool any_rule = false;
};

struct Judgement {
  Judgement(Bound inputs, Trace results) : bound(std::move(inputs)), trace(std::move(results)) {}

  Bound bound;
  Trace trace;                           // the truth and the interval of every part of every framework, by its node
  std::optional<Stage> stage;
  Course course = Course::CannotSay;
  std::vector<std::size_t> signs;        // places in `verdicts` of those that fire and say how it goes, as declared
  Outlook outlook = Outlook::CannotSayYet;
  OutlookCounts counts;
  std::vector<JudgedRule> verdicts;      // every rule and strength, as declared; over a table its rows in document order and, while
                                         // further rows could still change something, one more for those
  std::vector<JudgedFinding> findings;   // ordered: severity, then how many others it explains, then as declared
  std::vector<Headline> headlines;       // the same order; each finding belongs to exactly one
  std::vector<std::size_t> strengths;    // places in `verdicts` of those that hold
  std::vector<std::size_t> open;         // places in `verdicts` of those that are undetermined; severe ones first, strengths last
  std::vector<JudgedScore> scores;
  std::array<JudgedGate, 3> gates;       // to-pilot, to-rollout, to-scaled
  std::vector<JudgedAction> plan;        // each once; by phase, then by effect: the severest finding answered, how many, the least effort
};

// A pure function of its arguments. The ruleset must outlive the result; the assessment need not.
[[nodiscard]] Judgement judge(const Ruleset& ruleset, const Assessment& assessment);

// The judgement as if these actions, from a judgement of the same ruleset and assessment, had been done.
[[nodiscard]] Judgement judge_after(const Ruleset& ruleset, const Assessment& assessment, const std::vector<JudgedAction>& done);

// Does everything that an action sets, raises and lowers, once. An answer moves within the range of its fact; of an open one or a
// range, both ends move; an answer that does not apply stays as it is.
[[nodiscard]] Assessment with_done(const Ruleset& ruleset, Assessment assessment, const JudgedAction& action);

// Answers that alone keep a settled verdict what it is (docs/semantics.md, section 9). For a finding, those of all its sources.
[[nodiscard]] AnswerRefs rests_on(const Ruleset& ruleset, const Judgement& judgement, const JudgedRule& verdict);
[[nodiscard]] AnswerRefs rests_on(const Ruleset& ruleset, const Judgement& judgement, const JudgedFinding& finding);

// The open answers that keep a verdict, or a gate's requirement, from being settled. Empty if it is settled.
[[nodiscard]] AnswerRefs waits_for(const Ruleset& ruleset, const Judgement& judgement, const JudgedRule& verdict);
[[nodiscard]] AnswerRefs waits_for(const Ruleset& ruleset, const Judgement& judgement, const JudgedRequirement& requirement);

[[nodiscard]] const Rule& rule_of(const Ruleset& ruleset, const JudgedRule& verdict);
[[nodiscard]] const Action& action_of(const Ruleset& ruleset, const ActionPlace& place);

}  // namespace takehold
