// SPDX-License-Identifier: MIT
#include "../../../core/engine/known_when.hpp"

#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"

namespace takehold {
namespace {

using namespace test;

struct Case {
  std::string why;
  ExprPtr when;
  std::string fact;
  bool known;
};

bool known_when_true(const ExprPtr& when, const std::string& fact) {
  const Vocabulary vocabulary = office();
  return settles(*when, CertainlyTrue, read(fact)->fact, vocabulary);
}

}  // namespace

TEST_CASE("A fact is known where the condition could not have held without it") {
  const ExprPtr trained = read("training_done"), many = at_least(read("people"), 10), ai = read("workflow.uses_ai");
  const ExprPtr review = at_least(read("workflow.review_minutes"), 60);
  const auto implies = [](ExprPtr a, ExprPtr b) { return make(ExprKind::Implies, {std::move(a), std::move(b)}); };
  const auto rows = [](ExprKind kind, ExprPtr truth) { return over(kind, "workflow", std::move(truth)); };
  const Case table[] = {
      {"a leaf that must hold", many, "people", true},
      {"a leaf says nothing of another fact", many, "training_done", false},
      {"one of all is enough", all({trained, many}), "people", true},
      {"one of any is not", any({trained, many}), "people", false},
      {"each of any", any({at_least(read("people"), 10), is(read("people"), 0)}), "people", true},
      {"none: each must fail", make(ExprKind::None, {trained, many}), "people", true},
      {"not all: one may fail alone", no(all({trained, many})), "people", false},
      {"not any: each must fail", no(any({trained, many})), "people", true},
      {"given: its condition holds", given(trained, many), "training_done", true},
      {"given: and so does the rest", given(trained, many), "people", true},
      {"implies: the condition may be open where the rest holds", implies(trained, many), "training_done", false},
      {"implies: the rest perhaps not", implies(trained, many), "people", false},
      {"a comparison of two facts settles neither", make(ExprKind::Compare, {read("people"), read("workflow.tasks_added")}),
       "people", false},
      {"what is asked only if it holds", review, "workflow.uses_ai", true},
      {"that it applies says nothing of the answer", make(ExprKind::Applies, {read("people")}), "people", false},
      {"in some row", rows(ExprKind::AnyRow, all({trained, ai})), "training_done", true},
      {"a column of other rows is not this row's", rows(ExprKind::AnyRow, ai), "workflow.uses_ai", false},
      {"the sum of a column is not this row's cell", at_least(over(ExprKind::Sum, "workflow", read("workflow.tasks_added")), 1),
       "workflow.tasks_added", false},
  };
  for (const Case& each : table) {
    CAPTURE(each.why);
    CHECK(known_when_true(each.when, each.fact) == each.known);
  }
}

}  // namespace takehold
