// SPDX-License-Identifier: MIT
//
// grid "data" { ..., item "entities_matched" { ... } }: level facts that are asked together.
#include <memory>
#include <utility>

#include "sdk/declare.hpp"
#include "sdk/read_fact.hpp"

namespace takehold::plugins {
namespace {

int read_item(Keys& keys, const std::string& name) {
  const FactName full_name = read_fact_name(keys, name);
  if (!full_name.table.empty()) {
    keys.report(nullptr, "bad-id", "an item of a grid is a fact of the assessment, not of " + code(full_name.table),
                "write the name without a dot");
  }
  FactDef fact = read_spoken(keys);
  fact.id = full_name.fact;
  return push_part(keys.host(), keys.lua(), "item", std::move(fact));
}

ExprPtr both(const ExprPtr& a, const ExprPtr& b, const Place& place) {
  if (a == nullptr || b == nullptr) return a == nullptr ? b : a;
  auto all = std::make_shared<Expr>();
  all->kind = ExprKind::All;
  all->children = {a, b};
  all->place = place;
  return all;
}

int read_grid(Keys& keys, const std::string& id) {
  Grid grid;
  grid.id = id;
  grid.topic = keys.topic();
  grid.title = keys.text("title", Need::Demanded);
  grid.ask = keys.words_text("ask", Need::Demanded);
  grid.help = keys.words_text("help");
  grid.cites = keys.source();
  grid.declared_by = keys.host().framework.id;
  grid.place = keys.place();
  const ExprPtr asked_if = keys.expression("asked_if");
  FactDef common;
  common.type = FactType::Level;
  read_options(keys, common);
  std::vector<FactDef> items = keys.parts<FactDef>(nullptr, "item");
  if (items.empty()) keys.report(nullptr, "missing-key", keys.what() + " needs at least one " + code("item \"name\" { ... }"));
  for (FactDef& item : items) {
    item.type = FactType::Level;
    item.options = common.options;
    for (Option& option : common.options) option.cites.clear();  // an option's source is carried once, by the first item
    apply_type_defaults(item);
    item.better = Better::Higher;
    item.grid = id;
    item.topic = grid.topic;
    item.asked_if = both(asked_if, item.asked_if, item.place);
    keys.host().add_fact("", std::move(item));
  }
  keys.host().add_grid(std::move(grid));
  return 0;
}

constexpr Declaration grid_declaration{"grid",        "grid", &is_lua_name, "Lua names in lower case: \"data_readiness\"", true,
                                       &read_grid};
constexpr Declaration item_declaration{"item", nullptr, nullptr, "", true, &read_item};

constexpr SdkWord GridWords[] = {
    {"grid", &entry<declare<grid_declaration>>, "id: string", "fun(declaration: table)",
     "Levels that are asked together: title, ask, options, items."},
    {"item", &entry<declare<item_declaration>>, "name: string", "fun(declaration: table): Part",
     "One fact of a grid; it takes the grid's options."},
};

}  // namespace

std::span<const SdkWord> grid_words() { return GridWords; }

}  // namespace takehold::plugins
