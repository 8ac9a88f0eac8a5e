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
  ChainBuilder(const Telling& telling, std::size_t framework, std::size_t place)
      : telling_(telling), framework_(framework), chain_(telling.ruleset.frameworks[framework].chains[place]),
        nodes_(telling.ruleset.nodes[framework].links[place]) {}

  ChainView build(std::uint32_t row, bool more_rows) const {
    ChainView view;
    view.framework = framework_;
    view.id = chain_.id;
    view.title = telling_.evaluation.speaker.say_words(chain_.title);
    view.summary = telling_.evaluation.speaker.say_words(chain_.summary);
    view.subject = chain_.on.empty() ? Subject() : telling_.subject(chain_.on, row);
    view.more_rows = more_rows;
    std::vector<TruthSet> stand;
    for (std::size_t i = 0; i < chain_.links.size(); ++i) {
      view.links.push_back(build_link(i, row));
      stand.push_back(view.links.back().truth);
    }
    view.first_break = first_break_of(stand);
    return view;
  }

 private:
  ChainView::Link build_link(std::size_t place, std::uint32_t row) const {
    const Chain::Link& link = chain_.links[place];
    ChainView::Link view;
    view.title = telling_.evaluation.speaker.say_words(link.title);
    view.truth = telling_.trace.truth(nodes_[place], row);
    if (view.truth == CertainlyFalse) view.broken = telling_.say(link.broken, framework_, row);
    view.waits_for = open_below(telling_, nodes_[place], row);
    return view;
  }

  const Telling& telling_;
  std::size_t framework_;
  const Chain& chain_;
  const std::vector<Node>& nodes_;
};

LadderView::Rung build_rung(const Telling& telling, std::size_t framework, const Ladder::Rung& rung, const RungNodes& nodes) {
  LadderView::Rung view;
  view.title = telling.evaluation.speaker.say_words(rung.title);
  view.reached = telling.trace.truth(nodes.reached, 0);
  if (nodes.ahead != NoNode) view.ahead = telling.trace.truth(nodes.ahead, 0);
  view.ready = telling.trace.truth(nodes.ready, 0);
  view.stands = telling.trace.truth(nodes.stands, 0);
  if (view.stands == CertainlyFalse) view.breaks = telling.say(rung.breaks, framework, 0);
  view.waits_for = open_below(telling, nodes.stands, 0);
  return view;
}

LadderView build_ladder(const Telling& telling, std::size_t framework, std::size_t place) {
  const Ladder& ladder = telling.ruleset.frameworks[framework].ladders[place];
  LadderView view;
  view.framework = framework;
  view.id = ladder.id;
  view.title = telling.evaluation.speaker.say_words(ladder.title);
  view.summary = telling.evaluation.speaker.say_words(ladder.summary);
  std::vector<TruthSet> stand;
  for (std::size_t i = 0; i < ladder.rungs.size(); ++i) {
    view.rungs.push_back(build_rung(telling, framework, ladder.rungs[i], telling.ruleset.nodes[framework].rungs[place][i]));
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
    const std::vector<Chain>& chains = telling.ruleset.frameworks[framework].chains;
    for (std::size_t place = 0; place < chains.size(); ++place) {
      const ChainBuilder builder(telling, framework, place);
      const ListState list = chains[place].on.empty() ? ListState{false, false, 1} : telling.list(chains[place].on);
      for (std::uint32_t row = 0; row < list.rows; ++row) views.push_back(builder.build(row, list.may_grow));
    }
  }
  return views;
}

std::vector<LadderView> all_ladders(const Telling& telling) {
  std::vector<LadderView> views;
  for (std::size_t framework = 0; framework < telling.ruleset.frameworks.size(); ++framework) {
    const std::size_t count = telling.ruleset.frameworks[framework].ladders.size();
    for (std::size_t place = 0; place < count; ++place) views.push_back(build_ladder(telling, framework, place));
  }
  return views;
}

}  // namespace takehold
