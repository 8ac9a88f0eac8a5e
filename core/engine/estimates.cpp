// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

std::vector<AnswerView> open_below(const Telling& telling, Node node) {
  if (telling.trace.number(node, 0).settled()) return {};
  return telling.view(open_answers(telling.program(), telling.bound, telling.trace, node, 0));
}

// A number of any scale up to six, in millionths.
Interval in_millionths(const Telling& telling, Node node) {
  Interval value = telling.trace.number(node, 0);
  for (int scale = telling.program().code[node].scale; value.has_number && scale < 6; ++scale) {
    value.lo *= 10;
    value.hi *= 10;
  }
  return value;
}

EstimateView::Step build_step(const Telling& telling, const Estimate& estimate, std::size_t place) {
  const Estimate::Step& declared = estimate.steps[place];
  const Speaker& speaker = telling.evaluation.speaker;
  EstimateView::Step step;
  step.title = speaker.say_words(declared.title.source);
  step.why = speaker.say_words(declared.why);
  step.cites = declared.cites;
  step.share = in_millionths(telling, declared.share.node);
  step.low = telling.trace.number(declared.low.node, 0).lo;
  step.high = in_millionths(telling, estimate.start.node).hi;
  step.high_without = telling.trace.number(declared.free.node, 0).hi;
  step.waits_for = open_below(telling, declared.share.node);
  return step;
}

EstimateView build(const Telling& telling, std::size_t framework, const Estimate& estimate) {
  const Speaker& speaker = telling.evaluation.speaker;
  EstimateView view;
  view.framework = framework;
  view.id = estimate.id;
  view.title = speaker.say_words(estimate.title.source);
  view.summary = speaker.say_words(estimate.summary);
  view.assumes = speaker.say_words(estimate.assumes);
  view.start_title = speaker.say_words(estimate.start_title);
  view.start = in_millionths(telling, estimate.start.node);
  if (!view.start.has_number) return view;
  for (std::size_t i = 0; i < estimate.steps.size(); ++i) view.steps.push_back(build_step(telling, estimate, i));
  return view;
}

}  // namespace

std::vector<EstimateView> all_estimates(const Telling& telling) {
  std::vector<EstimateView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    for (const Estimate& estimate : telling.ruleset.frameworks[framework].estimates) views.push_back(build(telling, framework, estimate));
  }
  return views;
}

}  // namespace takehold
