// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "takehold/framework/framework.hpp"

namespace takehold {
namespace {

ExprPtr joined(ExprKind kind, std::vector<ExprPtr> children, const Place& place) {
  auto made = std::make_shared<Expr>();
  made->kind = kind;
  made->children = std::move(children);
  made->place = place;
  return made;
}

ExprPtr given(const ExprPtr& condition, const ExprPtr& then, const Place& place) {
  return condition == nullptr || then == nullptr ? then : joined(ExprKind::Given, {condition, then}, place);
}

ExprPtr either(const ExprPtr& first, const ExprPtr& second, const Place& place) {
  return second == nullptr ? first : joined(ExprKind::Any, {first, second}, place);
}

}  // namespace

void complete(Framework& framework) {
  for (Rule& rule : framework.rules) rule.condition = given(rule.applies, rule.when, rule.place);
  for (Chain& chain : framework.chains) {
    for (Chain::Link& link : chain.links) link.sound = given(chain.applies, link.holds, link.place);
  }
  for (Ladder& ladder : framework.ladders) {
    for (Ladder::Rung& rung : ladder.rungs) {
      rung.sound = given(either(rung.reached.expr, rung.ahead.expr, rung.place), rung.ready.expr, rung.place);
    }
  }
}

}  // namespace takehold
