// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

std::vector<AnswerView> open_below(const Telling& telling, Node node, std::uint32_t row) {
  if (node == NoNode || telling.trace.truth(node, row).settled()) return {};
  return telling.view(open_answers(telling.program(), telling.bound, telling.trace, node, row));
}

class ChainBuilder {
 public:
  ChainBuilder(const Telling& telling, std::size_t framework, const Chain& chain)
      : telling_(telling), framework_(framework), chain_(chain) {}

  ChainView build(std::uint32_t row, bool more_rows) const {
    ChainView view;
    view.framework = framework_;
    view.id = chain_.id;
    view.title = telling_.evaluation.speaker.say_words(chain_.title.source);
    view.summary = telling_.evaluation.speaker.say_words(chain_.summary);
    view.subject = chain_.on.empty() ? Subject() : telling_.subject(chain_.on, row);
    view.more_rows = more_rows;
    std::vector<TruthSet> stand;
    for (const Chain::Link& link : chain_.links) {
      view.links.push_back(build_link(link, row));
      stand.push_back(view.links.back().truth);
    }
    view.first_break = first_break_of(stand);
    return view;
  }

 private:
  ChainView::Link build_link(const Chain::Link& link, std::uint32_t row) const {
    ChainView::Link view;
    view.title = telling_.evaluation.speaker.say_words(link.title.source);
    view.truth = telling_.trace.truth(link.sound.node, row);
    if (view.truth == CertainlyFalse) view.broken = telling_.say(link.broken, framework_, row);
    view.waits_for = open_below(telling_, link.sound.node, row);
    return view;
  }

  const Telling& telling_;
  std::size_t framework_;
  const Chain& chain_;
};

LadderView::Rung build_rung(const Telling& telling, std::size_t framework, const Ladder::Rung& rung) {
  LadderView::Rung view;
  view.title = telling.evaluation.speaker.say_words(rung.title.source);
  view.reached = telling.trace.truth(rung.reached.node, 0);
  if (rung.ahead) view.ahead = telling.trace.truth(rung.ahead.node, 0);
  view.ready = telling.trace.truth(rung.ready.node, 0);
  view.stands = telling.trace.truth(rung.sound.node, 0);
  if (view.stands == CertainlyFalse) view.breaks = telling.say(rung.breaks, framework, 0);
  view.waits_for = open_below(telling, rung.sound.node, 0);
  return view;
}

LadderView build_ladder(const Telling& telling, std::size_t framework, const Ladder& ladder) {
  LadderView view;
  view.framework = framework;
  view.id = ladder.id;
  view.title = telling.evaluation.speaker.say_words(ladder.title.source);
  view.summary = telling.evaluation.speaker.say_words(ladder.summary);
  std::vector<TruthSet> stand;
  for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
    view.rungs.push_back(build_rung(telling, framework, ladder.rungs[i]));
    if (view.rungs.back().reached == CertainlyTrue) view.stands_at = i;
    stand.push_back(view.rungs.back().stands);
  }
  view.first_break = first_break_of(stand);
  return view;
}

}  // namespace

FirstBreak first_break_of(const std::vector<TruthSet>& stand) {
  FirstBreak first;
  for (std::size_t i = 0; i < stand.size(); ++i) {
    if (stand[i] == CertainlyFalse) {
      first.place = i;
      return first;
    }
    if (stand[i].can_be_false()) first.at_the_latest = true;
  }
  first.at_the_latest = false;
  return first;
}

std::vector<ChainView> all_chains(const Telling& telling) {
  std::vector<ChainView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    for (const Chain& chain : telling.ruleset.frameworks[framework].chains) {
      const ChainBuilder builder(telling, framework, chain);
      const ListState list = chain.on.empty() ? ListState{false, false, 1} : telling.list(chain.on);
      for (std::uint32_t row = 0; row < list.rows; ++row) views.push_back(builder.build(row, list.may_grow));
    }
  }
  return views;
}

std::vector<LadderView> all_ladders(const Telling& telling) {
  std::vector<LadderView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    for (const Ladder& ladder : telling.ruleset.frameworks[framework].ladders) views.push_back(build_ladder(telling, framework, ladder));
  }
  return views;
}

}  // namespace takehold
