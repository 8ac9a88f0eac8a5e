// SPDX-License-Identifier: MIT
#include "takehold/framework/facts_read.hpp"

namespace takehold {
namespace {

void add_read(const ExprPtr& expr, FactNames& read) {
  if (expr == nullptr) return;
  for (const FactName& fact : facts_read(*expr)) read.insert(fact);
}

void add_read(const Text& text, FactNames& read) {
  for (const TextPart& part : text.parts) {
    if (part.kind == TextPart::Kind::Fact) read.insert(part.fact);
  }
}

void add_rules(const Framework& framework, FactNames& read) {
  for (const Rule& rule : framework.rules) {
    add_read(rule.applies, read);
    add_read(rule.when, read);
    add_read(rule.title, read);
    add_read(rule.because, read);
  }
}

void add_numbers(const Framework& framework, FactNames& read) {
  for (const Measure& measure : framework.measures) {
    for (const Measure::Part& part : measure.parts) add_read(part.value, read);
  }
  for (const Dimension& dimension : framework.dimensions) {
    for (const Dimension::Indicator& indicator : dimension.indicators) add_read(indicator.value, read);
  }
}

void add_chains(const Framework& framework, FactNames& read) {
  for (const Chain& chain : framework.chains) {
    add_read(chain.applies, read);
    for (const Chain::Link& link : chain.links) {
      add_read(link.holds, read);
      add_read(link.broken, read);
    }
  }
  for (const Ladder& ladder : framework.ladders) {
    for (const Ladder::Rung& rung : ladder.rungs) {
      for (const ExprPtr& condition : {rung.reached, rung.ahead, rung.ready}) add_read(condition, read);
      add_read(rung.breaks, read);
    }
  }
  for (const Estimate& estimate : framework.estimates) {
    add_read(estimate.start, read);
    for (const Estimate::Step& step : estimate.steps) add_read(step.share, read);
  }
}

}  // namespace

FactNames facts_read(const Framework& framework) {
  FactNames read;
  for (const FactDef& fact : framework.own.facts) add_read(fact.asked_if, read);
  for (const RecordType& table : framework.own.tables) {
    for (const FactDef& fact : table.facts) add_read(fact.asked_if, read);
  }
  add_rules(framework, read);
  add_numbers(framework, read);
  add_chains(framework, read);
  for (const Requirement& requirement : framework.requirements) {
    add_read(requirement.when, read);
    add_read(requirement.title, read);
  }
  for (const Action& action : framework.actions) {
    add_read(action.title, read);
    add_read(action.how, read);
  }
  for (const View& view : framework.views) {
    for (const View::Column& column : view.columns) read.insert(column.fact);
  }
  return read;
}

}  // namespace takehold
