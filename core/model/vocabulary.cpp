// SPDX-License-Identifier: MIT
#include "takehold/model/vocabulary.hpp"

#include <utility>

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
  for (const Item& item : items) {
    if (item.id == id) return &item;
  }
  return nullptr;
}

std::string in_words(const Place& place) {
  if (place.source.empty()) return {};
  return place.line == 0 ? place.source : place.source + ":" + std::to_string(place.line);
}

Issue clash(const std::string& kind, const std::string& name, const Place& first, const Place& second) {
  const std::string where = in_words(first);
  return error("duplicate-id", "the " + kind + " " + quote(name) + " is declared already" + (where.empty() ? "" : " in " + where),
               "use the one that is there, or choose another id", second);
}

Place place_of(const Word&) { return {}; }
template <typename Item>
Place place_of(const Item& item) {
  return item.place;
}

// Appends what is new; `prefix` comes before an id in messages.
template <typename Item>
void append(std::vector<Item>& base, const std::vector<Item>& more, const std::string& kind, const std::string& prefix,
            Issues& issues) {
  for (const Item& item : more) {
    const Item* present = find_by_id(base, item.id);
    if (present == nullptr)
      base.push_back(item);
    else
      issues.push_back(clash(kind, prefix + item.id, place_of(*present), place_of(item)));
  }
}

RecordType* find_in(std::vector<RecordType>& tables, std::string_view id) {
  for (RecordType& table : tables) {
    if (table.id == id) return &table;
  }
  return nullptr;
}

// A table may be declared again to add columns to it; its own words and limits stay as they were.
void append_tables(std::vector<RecordType>& base, const std::vector<RecordType>& more, Issues& issues) {
  for (const RecordType& table : more) {
    RecordType* present = find_in(base, table.id);
    if (present == nullptr) {
      base.push_back(table);
      present = &base.back();
      present->facts.clear();
    }
    append(present->facts, table.facts, "fact", table.id + ".", issues);
  }
}

}  // namespace

const FactDef* Vocabulary::find(const FactName& name) const {
  if (name.table.empty()) return find_by_id(facts, name.fact);
  const RecordType* table = find_table(name.table);
  return table == nullptr ? nullptr : find_by_id(table->facts, name.fact);
}

const Grid* Vocabulary::find_grid(std::string_view id) const { return find_by_id(grids, id); }
const RecordType* Vocabulary::find_table(std::string_view id) const { return find_by_id(tables, id); }
const Topic* Vocabulary::find_topic(std::string_view id) const { return find_by_id(topics, id); }
const CauseTheme* Vocabulary::find_theme(std::string_view id) const { return find_by_id(themes, id); }
const Cause* Vocabulary::find_cause(std::string_view id) const { return find_by_id(causes, id); }
const OwnerRole* Vocabulary::find_owner(std::string_view id) const { return find_by_id(owners, id); }
const Condition* Vocabulary::find_condition(std::string_view id) const { return find_by_id(conditions, id); }

std::vector<std::string> Vocabulary::fact_names() const {
  std::vector<std::string> names;
  for (const FactDef& fact : facts) names.push_back(fact.id);
  for (const RecordType& table : tables) {
    for (const FactDef& fact : table.facts) names.push_back(to_text(FactName{table.id, fact.id}));
  }
  return names;
}

std::size_t Vocabulary::single_questions() const {
  std::size_t count = grids.size();
  for (const FactDef& fact : facts) count += fact.grid.empty() ? 1 : 0;
  return count;
}

Issues merge_into(Vocabulary& base, const Vocabulary& more) {
  Issues issues;
  append(base.topics, more.topics, "topic", "", issues);
  append(base.facts, more.facts, "fact", "", issues);
  append(base.grids, more.grids, "grid", "", issues);
  append_tables(base.tables, more.tables, issues);
  append(base.themes, more.themes, "theme", "", issues);
  append(base.causes, more.causes, "cause", "", issues);
  append(base.owners, more.owners, "owner role", "", issues);
  append(base.words, more.words, "word", "", issues);
  return issues;
}

}  // namespace takehold
