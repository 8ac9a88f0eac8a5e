// SPDX-License-Identifier: MIT
#include "semantics/case_reader.hpp"

#include <cstdlib>
#include <map>
#include <stdexcept>

namespace takehold::semantics {
namespace {

const Json& member(const Json& object, std::string_view key) {
  const Json* found = object.find(key);
  if (!found) throw std::runtime_error("the case has no " + std::string(key));
  return *found;
}

std::int64_t integer(const Json& json) { return std::strtoll(json.text.c_str(), nullptr, 10); }
int small_integer(const Json& json) { return static_cast<int>(integer(json)); }
std::string text_or_empty(const Json& json) { return json.is(Json::Kind::String) ? json.text : std::string(); }

const std::map<std::string, ExprKind>& kinds() {
  static const std::map<std::string, ExprKind> all = {
      {"all", ExprKind::All}, {"any", ExprKind::Any}, {"none", ExprKind::None}, {"not", ExprKind::Not},
      {"implies", ExprKind::Implies}, {"given", ExprKind::Given}, {"given_num", ExprKind::Given},
      {"applies", ExprKind::Applies}, {"add", ExprKind::Add}, {"sub", ExprKind::Subtract}, {"mul", ExprKind::Multiply},
      {"div", ExprKind::Divide}, {"share_of", ExprKind::ShareOf}, {"part_of", ExprKind::PartOf}, {"min", ExprKind::Min}, {"max", ExprKind::Max},
      {"or_else", ExprKind::OrIfNa}, {"when", ExprKind::When}, {"count_of", ExprKind::CountOf},
      {"any_row", ExprKind::AnyRow}, {"every_row", ExprKind::EveryRow}, {"count_rows", ExprKind::CountRows},
      {"share_of_rows", ExprKind::ShareOfRows}, {"sum", ExprKind::Sum}, {"mean", ExprKind::Mean},
      {"lowest", ExprKind::Lowest}, {"peak", ExprKind::Peak}, {"latest", ExprKind::Latest},
      {"fall_from_peak", ExprKind::FallFromPeak}, {"at_week", ExprKind::AtWeek}};
  return all;
}

ExprKind kind_of(const std::string& word) {
  const auto found = kinds().find(word);
  if (found == kinds().end()) throw std::runtime_error("unknown kind of tree: " + word);
  return found->second;
}

// Builds trees; knows the facts, since a tree names them without their table and compares levels with plain numbers.
class TreeReader {
 public:
  explicit TreeReader(const Json& facts) : facts_(facts) {}

  ExprPtr read(const Json& json) const {
    const std::string& word = json.items[0].text;
    if (word == "flag" || word == "num") return fact(json.items[1].text, table_of(json.items[1].text));
    if (word == "const") return number(integer(json.items[1]), small_integer(json.items[2]));
    if (word == "points") return read_points(json);
    if (word == "cmp") return read_comparison(json);
    if (word == "one_of") return read_one_of(json);
    if (word == "between") return read_between(json);
    const ExprKind kind = kind_of(word);
    if (reads_rows(kind)) return read_over_rows(kind, json);
    std::vector<ExprPtr> children;
    const bool listed = !json.items[1].items.empty() && json.items[1].items[0].is(Json::Kind::Array);
    const std::vector<Json>& from = listed ? json.items[1].items : json.items;
    for (std::size_t i = listed ? 0 : 1; i < from.size(); ++i) children.push_back(read(from[i]));
    return make(kind, std::move(children));
  }

 private:
  const Json& facts_;

  std::string table_of(const std::string& id) const { return text_or_empty(member(member(facts_, id), "table")); }

  // Whether the tree is a level: the fact itself, or one picked from a table's column.
  bool is_level(const Json& tree) const {
    const std::string& word = tree.items[0].text;
    if (word == "lowest" || word == "peak" || word == "latest" || word == "at_week") return is_level(tree.items[2]);
    return word == "num" && member(member(facts_, tree.items[1].text), "kind").text == "level";
  }

  ExprPtr constant_beside(const Json& tree, const Json& units, int scale) const {
    return is_level(tree) ? name(option_id(integer(units))) : number(integer(units), scale);
  }

  ExprPtr read_points(const Json& json) const {
    std::vector<std::int64_t> values;
    for (const Json& value : json.items[2].items) values.push_back(integer(value));
    return points(json.items[1].text, table_of(json.items[1].text), std::move(values), small_integer(json.items[3]));
  }

  ExprPtr read_comparison(const Json& json) const {
    static const std::map<std::string, Comparison> words = {{">=", Comparison::AtLeast}, {">", Comparison::Above},
      {"<=", Comparison::AtMost}, {"<", Comparison::Below}, {"=", Comparison::Is}};
    const Json& left = json.items[2];
    const Json& right = json.items[3];
    const bool against_option = is_level(left);
    return compare(words.at(json.items[1].text), read(left), against_option ? name(option_id(integer(right.items[1]))) : read(right));
  }

  ExprPtr read_one_of(const Json& json) const {
    const Json& of = json.items[1];
    const int scale = small_integer(member(member(facts_, of.items[1].text), "scale"));
    std::vector<ExprPtr> children = {read(of)};
    for (const Json& value : json.items[2].items) children.push_back(constant_beside(of, value, scale));
    return make(ExprKind::OneOf, std::move(children));
  }

  ExprPtr read_between(const Json& json) const {
    const int scale = small_integer(json.items[4]);
    return make(ExprKind::Between, {read(json.items[1]), constant_beside(json.items[1], json.items[2], scale),
                                    constant_beside(json.items[1], json.items[3], scale)});
  }

  ExprPtr read_over_rows(ExprKind kind, const Json& json) const {
    const Json& of = json.items[2];
    const std::string& table = json.items[1].text;  // "t", or "g/t": the series of a row of t
    const std::size_t slash = table.find('/');
    return over(kind, table.substr(0, slash), of.is(Json::Kind::Null) ? nullptr : read(of),
                kind == ExprKind::AtWeek ? small_integer(json.items[3]) : 0, slash == table.npos ? "" : table.substr(slash + 1));
  }
};

FactDef read_fact(const std::string& id, const Json& json, const TreeReader& trees) {
  const std::string& kind = member(json, "kind").text;
  const std::int64_t hi = integer(member(json, "hi"));
  FactDef def = kind == "flag"    ? flag_fact(id)
                : kind == "level" ? level_fact(id, static_cast<int>(hi) + 1)
                                  : number_fact(id, Interval::between(integer(member(json, "lo")), hi), small_integer(member(json, "scale")));
  def.may_not_apply = member(json, "may_na").is(Json::Kind::True);
  const Json& condition = member(json, "asked_if");
  if (condition.is(Json::Kind::Array)) def.asked_if = trees.read(condition);
  return def;
}

Answer read_answer(const Json& json) {
  switch (json.kind) {
    case Json::Kind::True: return known(1);
    case Json::Kind::False: return known(0);
    case Json::Kind::Number: return known(integer(json));
    case Json::Kind::Array: return ranged(integer(json.items[0]), integer(json.items[1]));
    default: return does_not_apply();
  }
}

Answers read_answers(const Json& json) {
  Answers answers;
  for (const auto& [id, answer] : json.members) answers.emplace(id, read_answer(answer));
  return answers;
}

// Rows are called by numbers there.
std::string name_of(const Json& row, std::string_view key) {
  const Json* name = row.find(key);
  return name == nullptr ? "" : "row " + name->text;
}

Table read_table(const Json& json) {
  Table table;
  if (!json.is(Json::Kind::Object)) {
    table.not_applicable = NotApplicable{"for a test"};
    return table;
  }
  table.complete = member(json, "closed").is(Json::Kind::True);
  for (const Json& from : member(json, "rows").items) {
    Row row;
    if (const Json* week = from.find("week")) row.week = small_integer(*week);
    row.name = name_of(from, "name");
    row.parent = name_of(from, "of");
    row.answers = read_answers(member(from, "cells"));
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

Case read_case(std::string_view line) {
  const auto parsed = parse_json(line, "a case");
  if (!parsed) throw std::runtime_error(takehold::to_text(parsed.issues()));
  const Json& json = *parsed;
  Case result;
  const TreeReader trees(member(json, "facts"));
  for (const char* table : {"t", "s", "g"}) result.world.add_table(table, table[0] != 't', small_integer(member(json, "max_rows")));
  result.world.vocabulary.tables.back().per = "t";
  for (const auto& [id, def] : member(json, "facts").members) {
    result.world.add(read_fact(id, def, trees), text_or_empty(member(def, "table")));
  }
  result.world.assessment.answers = read_answers(member(json, "answers"));
  for (const auto& [id, table] : member(json, "tables").members) {
    result.world.assessment.tables.emplace(id, read_table(table));
  }
  result.tree = trees.read(member(json, "tree"));
  result.table = text_or_empty(member(json, "table"));
  result.wants_truth = member(json, "wants").text == "truth";
  if (const Json* scale = json.find("scale")) result.scale = small_integer(*scale);
  const Json& expected = member(json, "expected");
  result.rejected = expected.is(Json::Kind::String);
  for (const Json& text : expected.items) result.expected.push_back(text.text);
  if (!result.wants_truth) return result;
  for (const Json& text : member(json, "leaning").items) result.leaning.push_back(text.text);
  return result;
}

}  // namespace takehold::semantics
