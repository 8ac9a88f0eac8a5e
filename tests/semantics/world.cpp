// SPDX-License-Identifier: MIT
#include "semantics/world.hpp"

namespace takehold::semantics {

ExprPtr points(std::string id, std::string table, std::vector<std::int64_t> values, int scale) {
  Expr expr;
  expr.kind = ExprKind::Points;
  expr.children = {fact(std::move(id), std::move(table))};
  for (std::size_t i = 0; i < values.size(); ++i) expr.names.push_back(option_id(static_cast<std::int64_t>(i)));
  expr.values = std::move(values);
  expr.scale = scale;
  return std::make_shared<const Expr>(std::move(expr));
}

std::string option_id(std::int64_t place) { return "option-" + std::to_string(place); }

FactDef flag_fact(std::string id) {
  FactDef def;
  def.id = def.label = std::move(id);
  def.type = FactType::Flag;
  return def;
}

FactDef number_fact(std::string id, Interval range, int scale) {
  FactDef def;
  def.id = def.label = std::move(id);
  def.type = scale == 0 ? FactType::Count : FactType::Number;
  def.scale = scale;
  def.lo = range.lo;
  def.hi = range.hi;
  def.may_not_apply = range.may_be_na;
  return def;
}

FactDef level_fact(std::string id, int options) {
  FactDef def;
  def.id = def.label = std::move(id);
  def.type = FactType::Level;
  def.hi = options - 1;
  for (int i = 0; i < options; ++i) {
    Option option;
    option.id = option.label = option_id(i);
    def.options.push_back(std::move(option));
  }
  return def;
}

Answer known(std::int64_t value) { return ranged(value, value); }

Answer ranged(std::int64_t lo, std::int64_t hi) {
  Answer answer;
  answer.value = NumberAnswer{lo, hi};
  return answer;
}

Answer does_not_apply() {
  Answer answer;
  answer.value = NotApplicable{"for a test"};
  return answer;
}

FactDef& World::add(FactDef fact, std::string_view table) {
  for (RecordType& type : vocabulary.tables) {
    if (type.id == table) return type.facts.emplace_back(std::move(fact));
  }
  return vocabulary.facts.emplace_back(std::move(fact));
}

RecordType& World::add_table(std::string id, bool weekly, int max_rows) {
  RecordType type;
  type.id = type.one = id;
  type.many = id + "s";
  type.weekly = weekly;
  type.max_rows = max_rows;
  return vocabulary.tables.emplace_back(std::move(type));
}

Evaluated::Evaluated(Compiled from, const Assessment& assessment)
    : compiled(std::move(from)),
      bound(bind(compiled.program, assessment)),
      trace(evaluate(compiled.program, bound)),
      root(compiled.roots[0]) {}

std::string Evaluated::text(std::uint32_t row) const {
  return is_truth() ? std::string(takehold::to_text(trace.truth(root, row))) : to_text(trace.number(root, row));
}

Result<WithWarnings<Compiled>> compile_one(const Vocabulary& vocabulary, ExprPtr tree, bool wants_truth, std::string table) {
  Root root;
  root.expr = std::move(tree);
  root.wanted = wants_truth ? Wanted::Truth : Wanted::Number;
  root.table = std::move(table);
  root.what = "the test's expression";
  return compile(vocabulary, std::span<const Root>(&root, 1));
}

std::string result_of(const World& world, const ExprPtr& tree, bool wants_truth, int* scale) {
  auto compiled = compile_one(world.vocabulary, tree, wants_truth);
  if (!compiled) return to_text(compiled.issues());
  const Evaluated evaluated(std::move(compiled->value), world.assessment);
  if (scale) *scale = evaluated.scale();
  return evaluated.text();
}

std::string to_text(const Interval& value) {
  if (!value.has_number) return "N";
  std::string text = std::to_string(value.lo);
  if (value.lo != value.hi) text += ".." + std::to_string(value.hi);
  return value.may_be_na ? text + "|N" : text;
}

Assessment keep_only(const Assessment& assessment, const AnswerRefs& refs) {
  const auto kept = [&refs](const Answers& answers, const std::string& table, std::uint32_t row) {
    Answers some;
    for (const auto& [id, answer] : answers) {
      if (refs.count({table, row, id})) some.emplace(id, answer);
    }
    return some;
  };
  Assessment result;
  result.answers = kept(assessment.answers, {}, AnswerRef::NoRow);
  for (const auto& [id, table] : assessment.tables) {
    const bool named = refs.count({id, AnswerRef::NoRow, {}}) != 0;
    if (table.not_applicable && !named) continue;
    Table copy = table;
    copy.complete = table.complete && named;
    for (std::size_t i = 0; i < copy.rows.size(); ++i) {
      copy.rows[i].answers = kept(table.rows[i].answers, id, static_cast<std::uint32_t>(i));
    }
    result.tables.emplace(id, std::move(copy));
  }
  return result;
}

}  // namespace takehold::semantics
