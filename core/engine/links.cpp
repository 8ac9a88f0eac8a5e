// SPDX-License-Identifier: MIT
#include "takehold/engine/links.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "takehold/expr/expr.hpp"

namespace takehold {
namespace {

template <typename Item>
std::size_t place_in(const std::vector<Item>& items, const std::string& id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? Nowhere : static_cast<std::size_t>(found - items.begin());
}

std::string_view change_word(Action::Change::Kind kind) {
  switch (kind) {
    case Action::Change::Kind::Sets: return "sets";
    case Action::Change::Kind::Raises: return "raises";
    case Action::Change::Kind::Lowers: return "lowers";
  }
  return {};
}

// A text that is equal for equal actions.
std::string deed_of(const Action& action) {
  std::vector<std::string> changes;
  for (const Action::Change& change : action.changes) {
    const std::string value = change.value == nullptr ? "" : to_text(*change.value);
    changes.push_back(std::string(change_word(change.kind)) + " " + to_text(change.fact) + " " + value);
  }
  if (changes.empty()) changes.push_back("says " + action.title.source);
  std::sort(changes.begin(), changes.end());  // whatever order they were written in
  std::string deed = action.on;
  for (const std::string& change : changes) deed += "\n" + change;
  return deed;
}

class Linker {
 public:
  explicit Linker(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  FrameworkLinks link(const Framework& framework, std::size_t place) {
    FrameworkLinks links;
    for (const Rule& rule : framework.rules) {
      links.tables.push_back(place_in(vocabulary_.tables, rule.on));
      links.causes.push_back(place_in(vocabulary_.causes, rule.cause));
      links.actions.push_back(places_of(rule.actions, framework));
    }
    for (const Requirement& requirement : framework.requirements) links.dimensions.push_back(place_in(framework.dimensions, requirement.dimension));
    for (std::size_t i = 0; i < framework.actions.size(); ++i) {
      links.same_as.push_back(firsts_.emplace(deed_of(framework.actions[i]), ActionPlace{place, i}).first->second);
    }
    return links;
  }

 private:
  static std::vector<std::size_t> places_of(const std::vector<std::string>& actions, const Framework& framework) {
    std::vector<std::size_t> places;
    for (const std::string& id : actions) {
      if (const std::size_t place = place_in(framework.actions, id); place != Nowhere) places.push_back(place);
    }
    return places;
  }

  const Vocabulary& vocabulary_;
  std::map<std::string, ActionPlace> firsts_;
};

void collect_consequences(std::size_t cause, const Vocabulary& vocabulary, std::vector<bool>& reached) {
  for (const std::string& id : vocabulary.causes[cause].leads_to) {
    const std::size_t next = place_in(vocabulary.causes, id);
    if (next == Nowhere || reached[next]) continue;
    reached[next] = true;
    collect_consequences(next, vocabulary, reached);
  }
}

void count_conditions(const std::vector<FactDef>& facts, std::map<FactName, std::size_t>& conditions) {
  for (const FactDef& fact : facts) {
    if (fact.asked_if == nullptr) continue;
    const std::vector<FactName> read = facts_read(*fact.asked_if);
    for (const FactName& name : std::set<FactName>(read.begin(), read.end())) ++conditions[name];
  }
}

std::set<FactName> scoping_facts(const Vocabulary& vocabulary) {
  constexpr std::size_t Many = 5;
  std::map<FactName, std::size_t> conditions;
  count_conditions(vocabulary.facts, conditions);
  for (const RecordType& table : vocabulary.tables) count_conditions(table.facts, conditions);
  std::set<FactName> scoping;
  for (const auto& [name, count] : conditions) {
    if (count >= Many) scoping.insert(name);
  }
  return scoping;
}

}  // namespace

Links link(const Vocabulary& vocabulary, const std::vector<Framework>& frameworks) {
  Links links;
  Linker linker(vocabulary);
  for (std::size_t place = 0; place < frameworks.size(); ++place) links.frameworks.push_back(linker.link(frameworks[place], place));
  for (std::size_t cause = 0; cause < vocabulary.causes.size(); ++cause) {
    std::vector<bool> reached(vocabulary.causes.size(), false);
    collect_consequences(cause, vocabulary, reached);
    reached[cause] = false;  // in a circle of causes, none explains itself
    links.leads_to.push_back(std::move(reached));
  }
  links.scoping = scoping_facts(vocabulary);
  return links;
}

}  // namespace takehold
