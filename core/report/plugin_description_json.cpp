// SPDX-License-Identifier: MIT
#include <string_view>

#include "report/json_parts.hpp"
#include "takehold/framework/facts_read.hpp"
#include "takehold/framework/kinds.hpp"
#include "takehold/report/plugin_description.hpp"

namespace takehold {
namespace {

// Collects what may carry items of a source.
class Carriers : public PartsListener {
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

  // Each part that can carry an item: a link is called "chain.link".
  template <typename Part>
  void part(const PartName&, const Part& part, const Declared* within) {
    add(word_of(part), (within == nullptr ? "" : within->id + ".") + id_of(part), part.cites, part.place, words_of(part));
  }

  Json take() { return std::move(list_); }

 private:
  static const std::string& words_of(const Declared& part) { return part.title.source; }
  static const std::string& words_of(const Claim& claim) { return claim.text; }

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
  tell_parts(framework, carriers);
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
