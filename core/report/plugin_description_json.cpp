// SPDX-License-Identifier: MIT
#include <string_view>

#include "report/json_parts.hpp"
#include "takehold/framework/facts_read.hpp"
#include "takehold/report/plugin_description.hpp"

namespace takehold {
namespace {

// Collects everything that may carry items of a source.
class Carriers {
 public:
  void add(std::string_view type, const std::string& id, const Cites& cites, const Place& place, const std::string& text) {
    Json carrier = Json::object();
    carrier.add("type", Json::string(std::string(type)));
    carrier.add("id", Json::string(id));
    carrier.add("cites", strings_json(cites));
    carrier.add("place", Json::string(place.source + (place.line > 0 ? ":" + std::to_string(place.line) : "")));
    carrier.add("text", Json::string(text));
    list_.items.push_back(std::move(carrier));
  }

  void add_fact(const FactName& name, const FactDef& fact) {
    add(name.table.empty() ? "question" : "column", to_text(name), fact.cites, fact.place, fact.ask.empty() ? fact.label : fact.ask);
    for (const Option& option : fact.options) add("option", to_text(name) + "=" + option.id, option.cites, fact.place, option.label);
  }

  void add_vocabulary(const Vocabulary& vocabulary) {
    for (const Grid& grid : vocabulary.grids) add("question", grid.id, grid.cites, grid.place, grid.ask);
    for (const FactDef& fact : vocabulary.facts) add_fact({"", fact.id}, fact);
    for (const RecordType& table : vocabulary.tables) {
      if (!table.ask.empty()) add("question", table.id, table.cites, table.place, table.ask);
      for (const FactDef& fact : table.facts) add_fact({table.id, fact.id}, fact);
    }
  }

  void add_framework(const Framework& framework) {
    for (const Rule& rule : framework.rules) add(rule.is_strength() ? "strength" : "rule", rule.id, rule.cites, rule.place, rule.title.source);
    for (const Chain& chain : framework.chains) {
      add("chain", chain.id, chain.cites, chain.place, chain.title);
      for (const Chain::Link& link : chain.links) add("link", chain.id + "." + link.id, link.cites, link.place, link.title);
    }
    for (const Ladder& ladder : framework.ladders) {
      add("ladder", ladder.id, ladder.cites, ladder.place, ladder.title);
      for (const Ladder::Rung& rung : ladder.rungs) add("rung", ladder.id + "." + rung.id, rung.cites, rung.place, rung.title);
    }
    for (const Estimate& estimate : framework.estimates) {
      add("estimate", estimate.id, estimate.cites, estimate.place, estimate.title);
      for (const Estimate::Step& step : estimate.steps) add("step", estimate.id + "." + step.id, step.cites, step.place, step.title);
    }
    for (const Dimension& dimension : framework.dimensions) add("dimension", dimension.id, dimension.cites, dimension.place, dimension.title);
    for (const Measure& measure : framework.measures) add("measure", measure.id, measure.cites, measure.place, measure.title);
    for (const Action& action : framework.actions) add("action", action.id, action.cites, action.place, action.title.source);
    for (const Requirement& requirement : framework.requirements) {
      add("gate", std::string(to_text(requirement.gate)), requirement.cites, requirement.place, requirement.title.source);
    }
    for (const View& view : framework.views) add("view", view.id, view.cites, view.place, view.title);
    for (const Example& example : framework.examples) add("example", example.id, example.cites, example.place, example.title);
    for (const Claim& claim : framework.claims) add("claim", claim.id, claim.cites, claim.place, claim.text);
  }

  Json take() { return std::move(list_); }

 private:
  Json list_ = Json::array();
};

// Single facts of the shared vocabulary that the framework needs answered: they count among its questions.
Json shared_reads_json(const Framework& framework) {
  Json reads = Json::array();
  for (const FactName& name : facts_read(framework)) {
    if (name.table.empty() && !name.fact.empty() && framework.own.find(name) == nullptr) reads.items.push_back(Json::string(name.fact));
  }
  return reads;
}

}  // namespace

std::string description_json(const Framework& framework) {
  Carriers carriers;
  carriers.add_vocabulary(framework.own);
  carriers.add_framework(framework);
  Json root = Json::object();
  root.add("id", Json::string(framework.id));
  root.add("version", Json::string(framework.version));
  root.add("questions", count_json(framework.own.single_questions()));
  root.add("reads", shared_reads_json(framework));
  root.add("carriers", carriers.take());
  return print_json(root);
}

std::string description_json(const Vocabulary& vocabulary) {
  Carriers carriers;
  carriers.add_vocabulary(vocabulary);
  Json root = Json::object();
  root.add("id", Json::string("vocabulary"));
  root.add("version", Json::null());
  root.add("questions", count_json(vocabulary.single_questions()));
  root.add("carriers", carriers.take());
  return print_json(root);
}

}  // namespace takehold
