// SPDX-License-Identifier: MIT
#include "sdk/host.hpp"

#include <algorithm>
#include <utility>

#include "takehold/value/text.hpp"

namespace takehold::plugins {

Host::Host(PluginKind is, Vocabulary shared, const LoadLimits& may_use)
    : CallContext(may_use), plugin_kind(is), limits(may_use), known(std::move(shared)) {
  const auto take = [this](const char* of, const std::string& id, const Place& place) {
    ids_[{of, id}] = place;
    id_order_.emplace_back(of, id);
  };
  for (const Topic& topic : known.topics) take("topic", topic.id, topic.place);
  for (const FactDef& fact : known.facts) take("fact", fact.id, fact.place);
  for (const Grid& grid : known.grids) take("grid", grid.id, grid.place);
  for (const RecordType& table : known.tables) {
    take("record", table.id, table.place);
    for (const FactDef& fact : table.facts) take("fact", table.id + "." + fact.id, fact.place);
  }
  for (const CauseTheme& theme : known.themes) take("theme", theme.id, theme.place);
  for (const Cause& cause : known.causes) take("cause", cause.id, cause.place);
  for (const OwnerRole& owner : known.owners) take("owner", owner.id, owner.place);
  for (const Word& word : known.words) take("word", word.id, {});
  for (const Condition& condition : known.conditions) take("condition", condition.id, condition.place);
}

void Host::become_vocabulary() {
  plugin_kind = PluginKind::SharedVocabulary;
  known = {};
  ids_.clear();
  id_order_.clear();
}

namespace {

// A message may quote bytes of the plugin: only text is shown, and not too much of it.
std::string printable(std::string text) {
  constexpr std::size_t ShownBytes = 2048;
  if (text.size() > ShownBytes) text = text.substr(0, ShownBytes) + "...";
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  if (std::optional<std::string> normal = normalise_text(text)) return std::move(*normal);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) > 0x7F) c = '?';
  }
  return text;
}

}  // namespace

void Host::report(CodeSpot spot, std::string issue_code, std::string message, std::string cure, std::string inside) {
  if (budget.stopped() != Stop::No) return;
  if (issues.size() >= limits.mistakes) return budget.stop(Stop::Mistakes);
  Place place = sources.place(spot, printable(std::move(inside)));
  issues.push_back(error(std::move(issue_code), printable(std::move(message)), printable(std::move(cure)), std::move(place)));
}

bool Host::claim(const std::string& id_kind, const std::string& id, CodeSpot spot) {
  const auto [entry, added] = ids_.insert({{id_kind, id}, sources.place(spot)});
  if (added) {
    id_order_.emplace_back(id_kind, id);
    return true;
  }
  const Place& first = entry->second;
  const std::string where = first.source.empty() ? "the shared vocabulary" : first.source + ":" + std::to_string(first.line);
  report(spot, "duplicate-id", id_kind + " " + quote(id) + " is declared already in " + where, "give one of the two another name");
  return false;
}

std::vector<std::string> Host::claimed(const std::string& id_kind) const {
  std::vector<std::string> ids;
  for (const auto& [of, id] : id_order_) {
    if (of == id_kind) ids.push_back(id);
  }
  return ids;
}

namespace {

RecordType* table_in(Vocabulary& vocabulary, const std::string& id) {
  const auto found =
      std::find_if(vocabulary.tables.begin(), vocabulary.tables.end(), [&](const RecordType& table) { return table.id == id; });
  return found == vocabulary.tables.end() ? nullptr : &*found;
}

void put_fact(Vocabulary& vocabulary, const std::string& table_id, FactDef fact) {
  if (table_id.empty()) return vocabulary.facts.push_back(std::move(fact));
  RecordType* table = table_in(vocabulary, table_id);
  if (table == nullptr) {  // columns for a table of the shared vocabulary
    RecordType more;
    more.id = table_id;
    vocabulary.tables.push_back(std::move(more));
    table = &vocabulary.tables.back();
  }
  table->facts.push_back(std::move(fact));
}

}  // namespace

void Host::add_fact(const std::string& table, FactDef fact) {
  put_fact(known, table, fact);
  put_fact(framework.own, table, std::move(fact));
}

void Host::add_table(RecordType table) {
  known.tables.push_back(table);
  framework.own.tables.push_back(std::move(table));
}

void Host::add_condition(Condition condition) {
  known.conditions.push_back(condition);
  framework.own.conditions.push_back(std::move(condition));
}

void Host::add_grid(Grid grid) {
  known.grids.push_back(grid);
  framework.own.grids.push_back(std::move(grid));
}

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

}  // namespace takehold::plugins
