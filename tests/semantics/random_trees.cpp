// SPDX-License-Identifier: MIT
#include "semantics/random_trees.hpp"

#include <algorithm>

#include "takehold/value/date.hpp"

namespace takehold::semantics {
namespace {

bool is_number(const FactDef& def) { return def.type == FactType::Count || def.type == FactType::Number; }
bool has_places(const FactDef& def) { return def.type == FactType::Level || def.type == FactType::Choice; }
bool is_any(const FactDef&) { return true; }

// A constant beside the fact, as an author writes it.
ExprPtr constant(const FactDef& def, std::int64_t value) {
  if (has_places(def) || def.type == FactType::ChoiceSet) return name(option_id(value));
  if (def.type == FactType::Date) return name(print_date(value));
  return takehold::semantics::number(value, def.scale);
}

std::vector<FactName> facts_in(const FactName& fact, const FactDef& def) {
  std::vector<FactName> names = {fact};
  if (def.asked_if) {
    for (FactName& name : facts_read(*def.asked_if)) names.push_back(std::move(name));
  }
  return names;
}

template <typename Visit>
void walk(const Expr& expr, const Visit& visit) {
  visit(expr);
  for (const ExprPtr& child : expr.children) walk(*child, visit);
}

}  // namespace

TreeMaker::Picked TreeMaker::pick(Wanted wanted, const std::string& table) {
  std::vector<std::pair<FactName, const FactDef*>> free;
  const auto offer = [&](const std::vector<FactDef>& facts, const std::string& of) {
    for (const FactDef& def : facts) {
      const FactName name{of, def.id};
      const std::vector<FactName> needed = facts_in(name, def);
      const bool taken = std::any_of(needed.begin(), needed.end(), [this](const FactName& n) { return used_.count(n) != 0; });
      if (wanted(def) && !(once_ && taken)) free.emplace_back(name, &def);
    }
  };
  if (table.empty() || table == per_row_ || !once_) offer(vocabulary_.facts, {});  // inside a list they would be read once a row
  if (!table.empty()) offer(vocabulary_.find_table(table)->facts, table);
  if (free.empty()) return {};
  const auto& [name, def] = dice_.one_of(free);
  for (FactName& needed : facts_in(name, *def)) used_.insert(std::move(needed));
  return {def, fact(name.fact, name.table)};
}

const RecordType* TreeMaker::pick_table(const std::string& inside) {
  if (inside != per_row_) return nullptr;  // no lists within lists
  std::vector<const RecordType*> free;
  for (const RecordType& type : vocabulary_.tables) {
    if (type.id != per_row_ && !(once_ && used_tables_.count(type.id))) free.push_back(&type);
  }
  if (free.empty()) return nullptr;
  const RecordType* type = dice_.one_of(free);
  used_tables_.insert(type->id);
  return type;
}

std::vector<ExprPtr> TreeMaker::truths(int depth, const std::string& table) {
  std::vector<ExprPtr> children(static_cast<std::size_t>(dice_.between(1, 3)));
  for (ExprPtr& child : children) child = truth(depth, table);
  return children;
}

ExprPtr TreeMaker::truth(int depth, const std::string& table) {
  if (depth <= 0) return leaf(table);
  switch (dice_.below(12)) {
    case 0: return make(ExprKind::All, truths(depth - 1, table));
    case 1: return make(ExprKind::Any, truths(depth - 1, table));
    case 2: return make(ExprKind::None, truths(depth - 1, table));
    case 3: return make(ExprKind::Not, {truth(depth - 1, table)});
    case 4: {
      const ExprPtr first = truth(depth - 1, table);
      return make(dice_.chance(50) ? ExprKind::Implies : ExprKind::Given, {first, truth(depth - 1, table)});
    }
    case 5: return make(ExprKind::Applies, {number(depth - 1, table)});
    case 6: case 7: return computed_comparison(depth, table);
    case 8: case 9: {
      const RecordType* type = pick_table(table);
      return type ? truth_over_rows(depth, *type) : leaf(table);
    }
    default: return leaf(table);
  }
}

ExprPtr TreeMaker::truth_over_rows(int depth, const RecordType& type) {
  return over(dice_.chance(50) ? ExprKind::AnyRow : ExprKind::EveryRow, type.id, truth(depth - 1, type.id), 0, owner_of(type));
}

ExprPtr TreeMaker::leaf(const std::string& table) {
  const Picked of = pick(is_any, table);
  if (!of.def) return compare(Comparison::Above, takehold::semantics::number(dice_.below(3)), takehold::semantics::number(1));
  switch (of.def->type) {
    case FactType::Flag: return of.tree;
    case FactType::Text: return compare(Comparison::Is, of.tree, name("this"));
    case FactType::ChoiceSet:
      if (dice_.chance(50)) return make(ExprKind::Includes, {of.tree, constant(*of.def, dice_.between(0, 1))});
      return make(ExprKind::IncludesAny, {of.tree, constant(*of.def, 0), constant(*of.def, 1)});
    default: return plain_comparison(of);
  }
}

// Of a plain fact with constants in its range.
ExprPtr TreeMaker::plain_comparison(const Picked& of) {
  const FactDef& def = *of.def;
  const std::int64_t first = dice_.between(static_cast<int>(def.lo), static_cast<int>(def.hi));
  const std::int64_t second = dice_.between(static_cast<int>(def.lo), static_cast<int>(def.hi));
  const int way = dice_.below(3);
  if (way == 0) return make(ExprKind::OneOf, {of.tree, constant(def, first), constant(def, second)});
  if (def.type == FactType::Choice) return compare(Comparison::Is, of.tree, constant(def, first));
  if (way == 1) return make(ExprKind::Between, {of.tree, constant(def, std::min(first, second)), constant(def, std::max(first, second))});
  return compare(static_cast<Comparison>(dice_.below(5)), of.tree, constant(def, first));
}

ExprPtr TreeMaker::computed_comparison(int depth, const std::string& table) {
  const ExprPtr left = number(depth - 1, table);
  if (left->kind == ExprKind::Fact || left->kind == ExprKind::CountOf) return make(ExprKind::Applies, {left});
  if (!once_ && dice_.chance(20)) {
    return make(ExprKind::Between, {left, takehold::semantics::number(dice_.between(-2, 5)), takehold::semantics::number(dice_.between(6, 9))});
  }
  const ExprPtr right = dice_.chance(60) ? takehold::semantics::number(dice_.between(-2, 9)) : number(depth - 1, table);
  if (right->kind == ExprKind::Fact && left->kind == ExprKind::Number) return make(ExprKind::Applies, {right});
  return compare(static_cast<Comparison>(dice_.below(once_ ? 4 : 5)), left, right);
}

ExprPtr TreeMaker::number_leaf(const std::string& table) {
  if (dice_.chance(40)) {
    const Picked of = pick(has_places, table);
    if (of.def) {
      std::vector<std::int64_t> values(of.def->options.size());
      for (std::int64_t& value : values) value = dice_.between(-2, 4);
      return points(of.def->id, of.tree->fact.table, std::move(values), dice_.below(2));
    }
  }
  const Picked of = pick(is_number, table);
  return of.def ? of.tree : takehold::semantics::number(dice_.below(4));
}

ExprPtr TreeMaker::number(int depth, const std::string& table) {
  if (depth <= 0) return number_leaf(table);
  switch (dice_.below(10)) {
    case 0: case 1: return arithmetic(depth, table);
    case 2: return quotient(depth, table);
    case 3: return make(ExprKind::OrIfNa, {number(depth - 1, table), takehold::semantics::number(1)});
    case 4: return make(ExprKind::CountOf, truths(depth - 1, table));
    case 5: {
      const ExprPtr condition = truth(depth - 1, table), first = number(depth - 1, table);
      return make(ExprKind::When, {condition, first, number(depth - 1, table)});
    }
    case 6: {
      const ExprPtr condition = truth(depth - 1, table);
      return make(ExprKind::Given, {condition, number(depth - 1, table)});
    }
    case 7: case 8: {
      const RecordType* type = pick_table(table);
      return type ? number_over_rows(depth, *type) : number_leaf(table);
    }
    default: return number_leaf(table);
  }
}

ExprPtr TreeMaker::arithmetic(int depth, const std::string& table) {
  static const std::vector<ExprKind> kinds = {ExprKind::Add, ExprKind::Subtract, ExprKind::Min, ExprKind::Max, ExprKind::PartOf, ExprKind::Multiply};
  const ExprPtr left = number(depth - 1, table), right = number(depth - 1, table);
  const ExprKind kind = dice_.one_of(kinds);
  // A product's scale is the sum of both and must stay within six: only of plain numbers here.
  const auto plain = [](const ExprPtr& e) { return e->children.empty() || e->kind == ExprKind::Points; };
  return make(kind == ExprKind::Multiply && !(plain(left) && plain(right)) ? ExprKind::Add : kind, {left, right});
}

ExprPtr TreeMaker::quotient(int depth, const std::string& table) {
  const ExprPtr left = number(depth - 1, table);
  ExprPtr right = number(once_ ? 0 : depth - 1, table);
  if (once_ && right->kind != ExprKind::Fact) right = takehold::semantics::number(3);  // a computed divisor may skip values
  return make(dice_.chance(50) ? ExprKind::Divide : ExprKind::ShareOf, {left, right});
}

std::string TreeMaker::owner_of(const RecordType& type) {
  return !type.per.empty() && type.per == per_row_ && dice_.chance(80) ? type.per : "";
}

ExprPtr TreeMaker::number_over_rows(int depth, const RecordType& type) {
  std::vector<ExprKind> kinds = {ExprKind::CountRows, ExprKind::ShareOfRows, ExprKind::Sum, ExprKind::Mean, ExprKind::Lowest, ExprKind::Peak};
  const std::string of = owner_of(type);
  if (type.weekly && type.per == of) kinds.insert(kinds.end(), {ExprKind::Latest, ExprKind::FallFromPeak, ExprKind::AtWeek});
  const ExprKind kind = dice_.one_of(kinds);
  if (kind == ExprKind::CountRows && dice_.chance(40)) return over(kind, type.id, nullptr, 0, of);
  if (kind == ExprKind::CountRows || kind == ExprKind::ShareOfRows) return over(kind, type.id, truth(depth - 1, type.id), 0, of);
  if (kind == ExprKind::FallFromPeak) {  // its numbers must not be below 0
    const std::string column = type.facts.front().id;
    used_.insert({type.id, column});
    return over(kind, type.id, fact(column, type.id), 0, of);
  }
  return over(kind, type.id, number(depth - 1, type.id), kind == ExprKind::AtWeek ? dice_.between(1, 3) : 0, of);
}

std::vector<std::string> tables_read(const Expr& expr) {
  std::set<std::string> tables;
  walk(expr, [&tables](const Expr& e) {
    if (reads_rows(e.kind)) tables.insert(e.table);
  });
  return {tables.begin(), tables.end()};
}

std::vector<FactName> facts_needed(const Vocabulary& vocabulary, const Expr& expr) {
  std::set<FactName> names;
  for (const FactName& name : facts_read(expr)) {
    for (FactName& needed : facts_in(name, *vocabulary.find(name))) names.insert(std::move(needed));
  }
  return {names.begin(), names.end()};
}

bool is_rough_over_open_list(ExprKind kind) {
  return kind == ExprKind::Mean || kind == ExprKind::ShareOfRows || kind == ExprKind::FallFromPeak || kind == ExprKind::Latest;
}

}  // namespace takehold::semantics
