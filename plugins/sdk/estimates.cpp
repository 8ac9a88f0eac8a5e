// SPDX-License-Identifier: MIT
//
// estimate "x" { ..., start = from("...", n), step "y" { ... } }: a measured share carried over, step by step.
#include <memory>
#include <utility>

#include "sdk/declare.hpp"

namespace takehold::plugins {
namespace {

int read_step(Keys& keys, const std::string& id) {
  Estimate::Step step;
  step.id = id;
  step.title = keys.answers_text("title", Need::Demanded);
  step.share = keys.expression("share", Need::Demanded);
  step.why = keys.text("why", Need::Demanded);
  step.cites = keys.source();
  step.place = keys.place();
  return push_part(keys.host(), keys.lua(), "step", std::move(step));
}

ExprPtr one(const Place& place) {
  auto number = std::make_shared<Expr>();
  number->kind = ExprKind::Number;
  number->units = 1;
  number->place = place;
  return number;
}

ExprPtr node(ExprKind kind, ExprPtr a, ExprPtr b, const Place& place) {
  auto made = std::make_shared<Expr>();
  made->kind = kind;
  made->children = {std::move(a), std::move(b)};
  made->place = place;
  return made;
}

// The ends after each step (Estimate in framework.hpp). A share that does not apply counts as 1: the step changes nothing.
// `free` is written so that it reads the share once: 1 - (1 - before) * share is before * share + (1 - share).
void build_ends(Estimate& estimate) {
  ExprPtr low = estimate.start.expr, free = estimate.start.expr;
  for (Estimate::Step& step : estimate.steps) {
    if (low == nullptr || !step.share) return;
    const Place& place = step.place;
    const ExprPtr like = node(ExprKind::OrIfNa, step.share.expr, one(place), place);
    low = node(ExprKind::PartOf, low, like, place);
    const ExprPtr missing = node(ExprKind::Subtract, one(place), free, place);
    free = node(ExprKind::Subtract, one(place), node(ExprKind::PartOf, missing, like, place), place);
    step.low = low;
    step.free = free;
  }
}

int push_end(Keys& keys, const ExprPtr& end) {
  if (end == nullptr) return push_broken(keys.host(), keys.lua());
  TreeDraft draft;
  draft.expr = *end;
  draft.expr.children.clear();
  for (const ExprPtr& child : end->children) draft.add_unweighed(child, keys.host().limits);
  const int results = push_tree(keys.host(), keys.lua(), std::move(draft));
  if (Tree* tree = tree_at(keys.host(), keys.lua(), -1)) tree->used = true;  // an end that no rule needs is shown all the same
  return results;
}

void read_start(Keys& keys, Estimate& estimate) {
  keys.push("start");
  KeptPart* kept = part_at(keys.host(), keys.lua(), -1);
  lua_pop(keys.lua(), 1);
  const Measure::Part* start = kept == nullptr ? nullptr : std::get_if<Measure::Part>(&kept->part);
  if (start == nullptr) return keys.report("start", "wrong-type", "`start` takes " + code("from(\"...\", n)"), "write start = from(\"In the pilot\", n)");
  kept->used = true;
  estimate.start_title = start->title;
  estimate.start = start->value;
}

int read_estimate(Keys& keys, const std::string& id) {
  Estimate estimate;
  estimate.id = id;
  estimate.title = keys.answers_text("title", Need::Demanded);
  estimate.summary = keys.text("summary");
  estimate.assumes = keys.text("assumes", Need::Demanded);
  read_start(keys, estimate);
  estimate.steps = keys.parts<Estimate::Step>(nullptr, "step");
  estimate.cites = keys.source();
  estimate.place = keys.place();
  build_ends(estimate);
  const ExprPtr low = estimate.steps.empty() ? nullptr : estimate.steps.back().low.expr;
  const int results = push_end(keys, low) + push_end(keys, estimate.start.expr);
  keys.host().framework.estimates.push_back(std::move(estimate));
  return results;
}

constexpr Declaration estimate_declaration{"estimate", nullptr, &is_id, IdShape, false, &read_estimate};
constexpr Declaration step_declaration{"step", nullptr, &is_id, IdShape, false, &read_step};

constexpr SdkWord EstimateWords[] = {
    {"estimate", &entry<declare<estimate_declaration>>, "id: string", "fun(declaration: table): Expression, Expression",
     "A measured share carried over to other conditions; gives its lower and upper end."},
    {"step", &entry<declare<step_declaration>>, "id: string", "fun(declaration: table): Part",
     "One step of an estimate: the share that is like what was measured, and why."},
};

}  // namespace

std::span<const SdkWord> estimate_words() { return EstimateWords; }

}  // namespace takehold::plugins
