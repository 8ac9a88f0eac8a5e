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

EstimateView::Step build_step(const Telling& telling, const Estimate& estimate, const EstimateNodes& nodes, std::size_t place) {
  const Speaker& speaker = telling.evaluation.speaker;
  EstimateView::Step step;
  step.title = speaker.say_words(estimate.steps[place].title);
  step.why = speaker.say_words(estimate.steps[place].why);
  step.cites = estimate.steps[place].cites;
  step.share = in_millionths(telling, nodes.shares[place]);
  step.low = telling.trace.number(nodes.lows[place], 0).lo;
  step.high = in_millionths(telling, nodes.start).hi;
  step.high_without = telling.trace.number(nodes.frees[place], 0).hi;
  step.waits_for = open_below(telling, nodes.shares[place]);
  return step;
}

EstimateView build(const Telling& telling, std::size_t framework, std::size_t place) {
  const Estimate& estimate = telling.ruleset.frameworks[framework].estimates[place];
  const EstimateNodes& nodes = telling.ruleset.nodes[framework].estimates[place];
  const Speaker& speaker = telling.evaluation.speaker;
  EstimateView view;
  view.framework = framework;
  view.id = estimate.id;
  view.title = speaker.say_words(estimate.title);
  view.summary = speaker.say_words(estimate.summary);
  view.assumes = speaker.say_words(estimate.assumes);
  view.start_title = speaker.say_words(estimate.start_title);
  view.start = in_millionths(telling, nodes.start);
  if (!view.start.has_number) return view;
  for (std::size_t i = 0; i < estimate.steps.size(); ++i) view.steps.push_back(build_step(telling, estimate, nodes, i));
  return view;
}

}  // namespace

std::vector<EstimateView> all_estimates(const Telling& telling) {
  std::vector<EstimateView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    const std::size_t count = telling.ruleset.frameworks[framework].estimates.size();
    for (std::size_t place = 0; place < count; ++place) views.push_back(build(telling, framework, place));
  }
  return views;
}

}  // namespace takehold
