// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <utility>

#include "takehold/engine/suspicion.hpp"
#include "takehold/explain/leaning.hpp"

namespace takehold {
namespace {

constexpr int Rare = 10;                 // a theme is rare that was a main cause in fewer than one of so many published failures
constexpr std::size_t MostOpen = 2;      // answers that may be missing
constexpr std::int64_t EverySecond = 500'000;

struct Candidate {
  std::size_t verdict = 0;
  Node node = NoNode;
  std::uint32_t row = 0;
  Leaning leaning;
  Cells telling;  // those of `speaks_for` that could have ruled it out
};

class Suspicions {
 public:
  Suspicions(const Ruleset& ruleset, const Judgement& judgement) : ruleset_(ruleset), judgement_(judgement) {}

  std::vector<JudgedSuspicion> list() {
    collect_candidates();
    find_telling();
    std::vector<JudgedSuspicion> all;
    for (const Candidate& candidate : candidates_) {
      if (candidate.telling.empty()) continue;
      JudgedSuspicion suspicion = suspicion_of(candidate);
      if (is_worth_a_line(suspicion)) all.push_back(std::move(suspicion));
    }
    return one_a_cause(in_order(std::move(all)));
  }

 private:
  const Program& program() const { return ruleset_.compiled.program; }
  const Rule& rule(std::size_t verdict) const { return rule_of(ruleset_, judgement_.verdicts[verdict]); }
  std::size_t cause(std::size_t verdict) const {
    const JudgedRule& judged = judgement_.verdicts[verdict];
    return ruleset_.links.frameworks[judged.framework].causes[judged.rule];
  }

  // How often the theme of its cause was a main cause where published rollouts failed; nothing if nobody counted.
  const CauseTheme* theme(std::size_t verdict) const {
    const Cause* its = cause(verdict) == Nowhere ? nullptr : &ruleset_.vocabulary.causes[cause(verdict)];
    const CauseTheme* theme = its == nullptr ? nullptr : ruleset_.vocabulary.find_theme(its->theme);
    return theme != nullptr && theme->published > 0 ? theme : nullptr;
  }

  int main_in(std::size_t verdict) const {
    const CauseTheme* counted = theme(verdict);
    return counted == nullptr ? 0 : counted->main_in;
  }

  // A weak sign of a rare cause is not worth a line, and no sign is of what was never a main cause.
  bool is_worth_a_line(const JudgedSuspicion& suspicion) const {
    const CauseTheme* counted = theme(suspicion.verdict);
    if (counted == nullptr || counted->main_in * Rare >= counted->published) return true;
    return suspicion.unstated == 0 && counted->main_in > 0;
  }

  bool is_certain_already(std::size_t verdict) const {
    const JudgedRule& judged = judgement_.verdicts[verdict];
    return std::any_of(judgement_.findings.begin(), judgement_.findings.end(), [&](const JudgedFinding& finding) {
      return finding.cause != Nowhere && finding.cause == cause(verdict) && finding.subject.table == judged.subject.table;
    });
  }

  void collect_candidates() {
    for (const std::size_t place : judgement_.open) {
      const JudgedRule& verdict = judgement_.verdicts[place];
      if (verdict.list_open || rule(place).is_strength() || is_certain_already(place)) continue;
      Candidate candidate{place, rule(place).condition.node, verdict.subject.row, {}, {}};
      candidate.leaning = leaning(program(), judgement_.bound, judgement_.trace, candidate.node, candidate.row);
      if (candidate.leaning.impossible || candidate.leaning.left < EverySecond) continue;
      const std::size_t missing = answers(candidate.leaning.open).size();
      if (missing == 0 || missing > MostOpen) continue;
      candidates_.push_back(std::move(candidate));
    }
  }

  AnswerRefs answers(const Cells& cells) const {
    AnswerRefs refs;
    for (const Cell& cell : cells) refs.insert(answer_of(program(), cell));
    return refs;
  }

  // Another answer would have ruled it out: only then does the one that was given say anything.
  void find_telling() {
    Cells cells;
    for (const Candidate& candidate : candidates_) cells.insert(candidate.leaning.speaks_for.begin(), candidate.leaning.speaks_for.end());
    Bound other = judgement_.bound;
    Trace trace(program());
    for (const Cell& cell : cells) {
      if (is_scoping(cell)) continue;
      Interval& place = at(other, cell);
      const Interval given = place;
      for (const std::int64_t value : other_values(cell, given)) {
        place = Interval::exactly(value);
        evaluate_into(trace, other);
        note_ruled_out(cell, trace);
      }
      place = given;
    }
  }

  void note_ruled_out(const Cell& cell, const Trace& trace) {
    for (Candidate& candidate : candidates_) {
      if (candidate.leaning.speaks_for.count(cell) > 0 && !trace.truth(candidate.node, candidate.row).can_be_true()) candidate.telling.insert(cell);
    }
  }

  Interval& at(Bound& bound, const Cell& cell) const {
    if (cell.scope == AssessmentScope) return bound.inputs[cell.input];
    const std::size_t width = program().layout(cell.scope).inputs.size();
    return bound.tables[static_cast<std::size_t>(cell.scope)].cells[cell.row * width + cell.input];
  }

  std::vector<std::int64_t> other_values(const Cell& cell, const Interval& given) const {
    const Input& input = input_of(program(), cell);
    std::vector<std::int64_t> values;
    const auto add = [&](std::int64_t value) {
      if (!given.has_number || value < given.lo || value > given.hi) values.push_back(value);
    };
    if (input.hi - input.lo >= FewValues) {
      add(input.lo);
      add(input.hi);
    } else {
      for (std::int64_t value = input.lo; value <= input.hi; ++value) add(value);
    }
    return values;
  }

  bool is_scoping(const Cell& cell) const { return ruleset_.links.scoping.count(input_of(program(), cell).fact) > 0; }

  JudgedSuspicion suspicion_of(const Candidate& candidate) const {
    JudgedSuspicion suspicion;
    suspicion.verdict = candidate.verdict;
    suspicion.speaks_for = answers(candidate.telling);
    suspicion.open = answers(candidate.leaning.open);
    AnswerRefs unstated;
    for (const Cell& cell : candidate.leaning.open) {
      if (is_unstated(program(), judgement_.bound, cell)) unstated.insert(answer_of(program(), cell));
    }
    suspicion.unstated = unstated.size();
    suspicion.left = candidate.leaning.left;
    return suspicion;
  }

  std::vector<JudgedSuspicion> in_order(std::vector<JudgedSuspicion> all) const {
    std::stable_sort(all.begin(), all.end(), [&](const JudgedSuspicion& a, const JudgedSuspicion& b) {
      if (a.unstated != b.unstated) return a.unstated < b.unstated;
      if (main_in(a.verdict) != main_in(b.verdict)) return main_in(a.verdict) > main_in(b.verdict);
      if (a.left != b.left) return a.left > b.left;
      return rule(a.verdict).severity > rule(b.verdict).severity;
    });
    return all;
  }

  std::vector<JudgedSuspicion> one_a_cause(std::vector<JudgedSuspicion> all) const {
    std::set<std::pair<std::size_t, std::size_t>> said;
    std::vector<JudgedSuspicion> first;
    for (JudgedSuspicion& suspicion : all) {
      const std::size_t table = judgement_.verdicts[suspicion.verdict].subject.table;
      if (cause(suspicion.verdict) == Nowhere || said.insert({cause(suspicion.verdict), table}).second) first.push_back(std::move(suspicion));
    }
    return first;
  }

  const Ruleset& ruleset_;
  const Judgement& judgement_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<JudgedSuspicion> suspect(const Ruleset& ruleset, const Judgement& judgement) {
  return Suspicions(ruleset, judgement).list();
}

}  // namespace takehold
