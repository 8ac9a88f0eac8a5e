// SPDX-License-Identifier: MIT
#include "takehold/explain/explanation.hpp"

#include <algorithm>

#include "explain/phrases.hpp"
#include "takehold/explain/fill_text.hpp"

namespace takehold {
namespace {

// What is written above the parts of a condition that is shown by its parts; empty for one that is a sentence of its own.
std::string_view group_text(const Expr& expr) {
  if (expr.kind == ExprKind::Not && has_opposite_of_its_own(*expr.children[0])) return {};
  return words_above_parts(expr.kind);
}

class Explainer {
 public:
  Explainer(const Evaluation& evaluation, AnswerRefs decisive) : evaluation_(evaluation), decisive_(std::move(decisive)), phrases_(evaluation) {}

  Explanation part(const Expr& expr, std::uint32_t row) const {
    Explanation result;
    result.kind = expr.kind;
    const Node node = evaluation_.compiled->nodes.at(&expr);
    result.truth = evaluation_.trace->truth(node, row);
    if (const std::string_view words = group_text(expr); !words.empty()) {
      result.text = words;
      for (const ExprPtr& child : expr.children) result.children.push_back(part(*child, row));
      result.decisive = std::any_of(result.children.begin(), result.children.end(), [](const auto& child) { return child.decisive; });
      return result;
    }
    result.text = phrases_.condition(expr);
    for (const AnswerRef& ref : answers_read(evaluation_.compiled->program, *evaluation_.bound, node, row)) {
      const bool decisive = decisive_.contains(ref);
      result.decisive = result.decisive || decisive;
      if (!result.truth.can_be_na() && only_asks(expr, ref)) continue;
      result.answers.push_back(view_answer(evaluation_, ref));
      result.answers.back().decisive = decisive;
    }
    return result;
  }

 private:
  // Read by the condition of another fact, not by the leaf itself.
  static bool only_asks(const Expr& leaf, const AnswerRef& ref) {
    if (ref.fact.empty()) return false;
    const auto read = facts_read(leaf);
    return std::find(read.begin(), read.end(), FactName{ref.table, ref.fact}) == read.end();
  }

  const Evaluation& evaluation_;
  AnswerRefs decisive_;
  Phrases phrases_;
};

void collect_decisive(const Explanation& part, AnswerRefs& seen, std::vector<const AnswerView*>& answers) {
  for (const AnswerView& answer : part.answers)
    if (answer.decisive && seen.insert(answer.ref).second) answers.push_back(&answer);
  for (const Explanation& child : part.children) collect_decisive(child, seen, answers);
}

AnswerView view_list(const Evaluation& evaluation, const AnswerRef& ref) {
  AnswerView view;
  view.ref = ref;
  const RecordType* table = evaluation.speaker.vocabulary->find_table(ref.table);
  const auto stored = evaluation.speaker.assessment->tables.find(ref.table);
  const bool answered = stored != evaluation.speaker.assessment->tables.end();
  view.label = "The list of " + (table == nullptr ? ref.table : table->many);
  view.question = table == nullptr ? "" : evaluation.speaker.say_words(table->ask);
  view.open = !answered || (!stored->second.complete && !stored->second.not_applicable);
  if (!answered) view.value = std::string(NotAnsweredYet);
  else if (stored->second.not_applicable) view.value = std::string(DoesNotApply);
  else view.value = std::to_string(stored->second.rows.size()) + (view.open ? " so far" : " in all");
  return view;
}

}  // namespace

Explanation explain(const Evaluation& evaluation, const Expr& condition, std::uint32_t row) {
  const Node node = evaluation.compiled->nodes.at(&condition);
  const Program& program = evaluation.compiled->program;
  return Explainer(evaluation, support(program, *evaluation.bound, *evaluation.trace, node, row)).part(condition, row);
}

std::string say_condition(const Evaluation& evaluation, const Expr& condition) { return Phrases(evaluation).condition(condition); }

std::vector<const AnswerView*> decisive_answers(const Explanation& explanation) {
  std::vector<const AnswerView*> answers;
  AnswerRefs seen;
  collect_decisive(explanation, seen, answers);
  return answers;
}

AnswerView view_answer(const Evaluation& evaluation, const AnswerRef& ref) {
  if (ref.fact.empty()) return view_list(evaluation, ref);
  AnswerView view;
  view.ref = ref;
  const FactName name{ref.table, ref.fact};
  const FactDef* fact = evaluation.speaker.vocabulary->find(name);
  if (!ref.table.empty()) view.subject = evaluation.speaker.row(ref.table, ref.row);
  view.label = fact == nullptr ? to_text(name) : evaluation.speaker.say_words(fact->label);
  view.question = fact == nullptr ? "" : evaluation.speaker.say_words(fact->ask);
  view.value = say_fact(evaluation, name, ref.row);
  view.open = is_open(evaluation, name, ref.row);
  view.not_known = said_not_known(*evaluation.speaker.assessment, ref);
  if (const Answer* answer = evaluation.speaker.answer(name, ref.row)) {
    view.evidence = answer->evidence;
    view.read_at = answer->read_at;
  }
  return view;
}

}  // namespace takehold
