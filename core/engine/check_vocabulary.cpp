// SPDX-License-Identifier: MIT
#include <set>

#include "engine/check_words.hpp"
#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t MostOptions = 64;

class VocabularyCheck {
 public:
  VocabularyCheck(const Vocabulary& all, Issues& issues) : all_(all), issues_(issues) {}

  void run(const Vocabulary& part) {
    for (const Topic& topic : part.topics) words({topic.title, topic.help}, topic.place, named("topic", topic.id));
    for (const FactDef& fact : part.facts) check_single(fact, named("fact", fact.id));
    check_meanings(part.facts, all_.facts, {});
    for (const Grid& grid : part.grids) check_grid(grid, named("grid", grid.id));
    for (const RecordType& table : part.tables) check_table(table);
    for (const Cause& cause : part.causes) check_cause(cause);
    for (const OwnerRole& owner : part.owners) words({owner.title, owner.help}, owner.place, named("owner", owner.id));
    for (const Condition& condition : part.conditions) words({condition.title}, condition.place, named("condition", condition.id));
  }

 private:
  // Every question belongs to the story, if there is one.
  void check_topic(const std::string& topic, const Place& place, const std::string& what) {
    if (!topic.empty() && all_.find_topic(topic) == nullptr) {
      issues_.push_back(unknown_name("topic", topic, ids_of(all_.topics), place, what));
    } else if (topic.empty() && !all_.topics.empty()) {
      issues_.push_back(warning("no-topic", "it is in no topic and will be asked last of all",
                                "say topic = " + quote(all_.topics.front().id) + " or another topic of the vocabulary", inside(place, what)));
    }
  }

  void check_single(const FactDef& fact, const std::string& what) {
    check_fact(fact, what);
    if (fact.grid.empty()) check_topic(fact.topic, fact.place, what);
  }

  void check_grid(const Grid& grid, const std::string& what) {
    words({grid.title, grid.ask, grid.help}, grid.place, what);
    cites(grid.cites, grid.place, what);
    check_topic(grid.topic, grid.place, what);
  }

  // A part that only adds columns to a table is asked along with that table.
  void check_topic_of(const RecordType& table, const std::string& what) {
    const RecordType* whole = all_.find_table(table.id);
    const bool only_adds = whole != nullptr && whole->declared_by != table.declared_by;
    if (!only_adds) check_topic(table.topic, table.place, what);
  }

  void check_table(const RecordType& table) {
    const std::string what = named("record", table.id);
    words({table.one, table.many, table.ask, table.help}, table.place, what);
    cites(table.cites, table.place, what);
    check_topic_of(table, what);
    if (table.max_rows < 1) fail("bad-table", "a table needs room for a row", table.place, what);
    if (!table.per.empty()) check_series(table, what);
    for (const FactDef& fact : table.facts) check_fact(fact, named("fact", to_text(FactName{table.id, fact.id})));
    const RecordType* whole = all_.find_table(table.id);
    if (whole != nullptr) check_meanings(table.facts, whole->facts, table.id);
  }

  // `facts` are declared here; `beside` are all the facts in the same place.
  void check_meanings(const std::vector<FactDef>& facts, const std::vector<FactDef>& beside, const std::string& table) {
    const RecordType* type = all_.find_table(table);
    for (const FactDef& fact : facts) {
      if (fact.means == Meaning::None) continue;
      const std::string what = named("fact", to_text(FactName{table, fact.id})), meaning = quote(to_text(fact.means));
      const bool in_its_place = is_of_a_week(fact.means) ? type != nullptr && type->weekly : table.empty();
      if (!in_its_place) fail("bad-meaning", meaning + " is meant of " + (is_of_a_week(fact.means) ? "a week" : "the rollout"), fact.place, what);
      if (fact.type != type_of(fact.means)) fail("bad-meaning", meaning + " is of type " + std::string(to_text(type_of(fact.means))), fact.place, what);
      const FactDef* first = find_meaning(beside, fact.means);
      if (first != nullptr && first->id != fact.id) fail("bad-meaning", quote(first->id) + " means " + meaning + " already", fact.place, what);
    }
  }

  // A series belongs to a row by its name, and "week" is the other half of its rows' key.
  void check_series(const RecordType& table, const std::string& what) {
    const RecordType* parent = all_.find_table(table.per);
    if (!table.weekly) fail("bad-series", "only a weekly table has a series for each row of another", table.place, what);
    if (parent == nullptr) issues_.push_back(unknown_name("table", table.per, ids_of(all_.tables), table.place, what));
    if (parent != nullptr && parent->weekly) fail("bad-series", quote(table.per) + " has weeks itself, and its rows no names", table.place, what);
    if (table.per == "name" || table.per == "week") fail("bad-series", quote(table.per) + " cannot be a column besides", table.place, what);
  }

  void check_cause(const Cause& cause) {
    const std::vector<std::string> known = ids_of(all_.causes);
    for (const std::string& next : cause.leads_to) {
      if (all_.find_cause(next) == nullptr) {
        issues_.push_back(unknown_name("cause", next, known, cause.place, named("cause", cause.id)));
      }
    }
  }

  void check_fact(const FactDef& fact, const std::string& what) {
    words({fact.label, fact.ask, fact.help}, fact.place, what);
    if (fact.lo > fact.hi) fail("bad-range", "the least is above the greatest", fact.place, what);
    cites(fact.cites, fact.place, what);
    if (fact.type == FactType::RowOf && all_.find_table(fact.row_of) == nullptr) {
      issues_.push_back(unknown_name("table", fact.row_of, ids_of(all_.tables), fact.place, what));
    }
    const bool chosen = fact.type == FactType::Level || fact.type == FactType::Choice || fact.type == FactType::ChoiceSet;
    if (chosen) check_options(fact, what);
  }

  void check_options(const FactDef& fact, const std::string& what) {
    if (fact.options.empty()) fail("no-options", "there is nothing to choose from", fact.place, what);
    if (fact.options.size() > MostOptions) fail("too-many-options", "more than 64 options", fact.place, what);
    std::set<std::string> seen;
    for (const Option& option : fact.options) {
      words({option.label}, fact.place, what);
      if (!seen.insert(option.id).second) {
        fail("duplicate-id", "the option " + quote(option.id) + " is there twice", fact.place, what);
      }
      cites(option.cites, fact.place, what);
    }
  }

  void cites(const Cites& cites, const Place& place, const std::string& what) {
    std::optional<Issue> fault = cite_fault(cites);
    if (!fault) return;
    fault->place = inside(place, what);
    issues_.push_back(std::move(*fault));
  }

  void words(const std::vector<std::string>& texts, const Place& place, const std::string& what) {
    for (const std::string& text : texts) check_words(text, all_, place, what, issues_);
  }

  void fail(std::string code, std::string message, const Place& place, const std::string& what) {
    issues_.push_back(error(std::move(code), std::move(message), {}, inside(place, what)));
  }

  const Vocabulary& all_;
  Issues& issues_;
};

}  // namespace

void check_vocabulary(const Vocabulary& part, const Vocabulary& all, Issues& issues) { VocabularyCheck(all, issues).run(part); }

}  // namespace takehold
