// SPDX-License-Identifier: MIT
#include "report/json_chains.hpp"

#include "report/json_parts.hpp"
#include "takehold/explain/words.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

Json break_json(const FirstBreak& first) {
  Json json = Json::object();
  json.add("place", first.place ? count_json(*first.place) : Json::null());
  json.add("at_the_latest", Json::boolean(first.at_the_latest));
  return json;
}

Json head_json(const Ruleset& ruleset, std::size_t framework, const std::string& id, const std::string& title) {
  Json json = Json::object();
  json.add("framework", Json::string(ruleset.frameworks[framework].id));
  json.add("id", Json::string(id));
  json.add("title", Json::string(title));
  return json;
}

Json truth_json(TruthSet truth) { return Json::string(std::string(say_truth(truth))); }

Json link_json(const ChainView::Link& link) {
  Json json = Json::object();
  json.add("title", Json::string(link.title));
  json.add("holds", truth_json(link.truth));
  json.add("broken", link.broken.empty() ? Json::null() : Json::string(link.broken));
  json.add("waits_for", list_json(link.waits_for, answer_json));
  return json;
}

Json rung_json(const LadderView::Rung& rung) {
  Json json = Json::object();
  json.add("title", Json::string(rung.title));
  json.add("reached", truth_json(rung.reached));
  json.add("ahead", truth_json(rung.ahead));
  json.add("ready", truth_json(rung.ready));
  json.add("stands", truth_json(rung.stands));
  json.add("breaks", rung.breaks.empty() ? Json::null() : Json::string(rung.breaks));
  json.add("waits_for", list_json(rung.waits_for, answer_json));
  return json;
}

Json step_json(const EstimateView::Step& step) {
  Json json = Json::object();
  json.add("title", Json::string(step.title));
  json.add("why", Json::string(step.why));
  json.add("share", interval_json(step.share, 6));
  json.add("low", decimal_json(step.low, 6));
  json.add("high", decimal_json(step.high, 6));
  json.add("high_without_assumption", decimal_json(step.high_without, 6));
  json.add("waits_for", list_json(step.waits_for, answer_json));
  json.add("cites", strings_json(step.cites));
  return json;
}

}  // namespace

Json chain_json(const Ruleset& ruleset, const ChainView& chain) {
  Json json = head_json(ruleset, chain.framework, chain.id, chain.title);
  json.add("subject", subject_json(chain.subject));
  json.add("says", Json::string(chain_sentence(chain)));
  json.add("first_break", break_json(chain.first_break));
  json.add("links", list_json(chain.links, link_json));
  json.add("more_rows", Json::boolean(chain.more_rows));
  return json;
}

Json ladder_json(const Ruleset& ruleset, const LadderView& ladder) {
  Json json = head_json(ruleset, ladder.framework, ladder.id, ladder.title);
  json.add("says", Json::string(ladder_sentence(ladder)));
  json.add("stands_at", ladder.stands_at ? count_json(*ladder.stands_at) : Json::null());
  json.add("first_break", break_json(ladder.first_break));
  json.add("rungs", list_json(ladder.rungs, rung_json));
  return json;
}

Json estimate_json(const Ruleset& ruleset, const EstimateView& estimate) {
  Json json = head_json(ruleset, estimate.framework, estimate.id, estimate.title);
  json.add("says", Json::string(estimate_sentence(estimate)));
  json.add("assumes", Json::string(estimate.assumes));
  json.add("start", interval_json(estimate.start, 6));
  json.add("steps", list_json(estimate.steps, step_json));
  return json;
}

Json grid_json(const GridView& grid) {
  Json json = Json::object();
  json.add("id", Json::string(grid.id));
  json.add("title", Json::string(grid.title));
  json.add("levels", strings_json(grid.level_labels));
  json.add("items", list_json(grid.items, [](const GridView::Item& item) {
             Json line = Json::object();
             line.add("label", Json::string(item.label));
             line.add("value", Json::string(item.value));
             line.add("open", Json::boolean(item.open));
             line.add("applies", Json::boolean(item.applies));
             line.add("low", decimal_json(item.low, 0));
             line.add("high", decimal_json(item.high, 0));
             return line;
           }));
  return json;
}

}  // namespace takehold
