// SPDX-License-Identifier: MIT
#include "semantics/random_world.hpp"

#include <algorithm>

namespace takehold::semantics {
namespace {

constexpr std::size_t CountAtMost = 1'000'000;
constexpr int LastWeek = 3;

FactDef with_type(FactDef def, FactType type) {
  def.type = type;
  return def;
}

FactDef asked_if(ExprPtr condition, FactDef def) {
  def.asked_if = std::move(condition);
  return def;
}

FactDef date_fact(std::string id) {
  FactDef def = number_fact(std::move(id), Interval::between(20000, 20002));
  def.type = FactType::Date;
  return def;
}

FactDef may_be_na(FactDef def) {
  def.may_not_apply = true;
  return def;
}

// Every value that a completion may put for the fact, given its answer.
std::vector<Answer> values_of(const FactDef& def, const Answer* answer) {
  std::vector<Answer> values;
  if (answer) {
    const auto* range = std::get_if<NumberAnswer>(&answer->value);
    if (!range) return {*answer};
    for (std::int64_t v = range->lo; v <= range->hi; ++v) values.push_back(known(v));
    return values;
  }
  if (def.type == FactType::ChoiceSet) {
    for (std::uint64_t chosen = 0; chosen < (1u << def.options.size()); ++chosen) values.emplace_back().value = OptionsAnswer{chosen};
  } else if (def.type == FactType::Text) {
    for (const char* text : {"this", "that"}) values.emplace_back().value = TextAnswer{text};
  } else {
    for (std::int64_t v = def.lo; v <= def.hi; ++v) values.push_back(known(v));
  }
  if (def.may_not_apply) values.push_back(does_not_apply());
  return values;
}

Answer random_answer(const FactDef& def, const std::vector<Answer>& values, Dice& dice) {
  const bool ordered = def.type == FactType::Count || def.type == FactType::Number || def.type == FactType::Level;
  if (ordered && def.hi - def.lo >= 2 && dice.chance(20)) return ranged(def.lo + dice.below(2), def.hi - dice.below(2));
  return dice.one_of(values);
}

const Answer* find(const Answers& answers, const std::string& id) {
  const auto found = answers.find(id);
  return found == answers.end() ? nullptr : &found->second;
}

std::vector<std::string> owners(const RecordType& type, const Assessment& assessment) {
  std::vector<std::string> names;
  const auto found = assessment.tables.find(type.per);
  if (type.per.empty() || found == assessment.tables.end() || found->second.not_applicable) return names;
  for (const Row& row : found->second.rows) names.push_back(row.name);
  return names;
}

// The rows that may be added to the table: with a name, with a week, or with a week and the row that it belongs to.
std::vector<Row> free_rows(const RecordType& type, const Table& table, const Assessment& assessment) {
  const std::vector<std::string> parents = type.per.empty() ? std::vector<std::string>{""} : owners(type, assessment);
  std::vector<Row> rows;
  for (const std::string& parent : parents) {
    for (int week = 1; week <= LastWeek; ++week) {
      const auto same = [&](const Row& row) { return row.week == week && row.parent == parent; };
      if (std::any_of(table.rows.begin(), table.rows.end(), same)) continue;
      Row& row = rows.emplace_back();
      row.parent = parent;
      if (type.weekly) row.week = week;
      if (!type.weekly) row.name = "row " + std::to_string(table.rows.size() + 1);
      if (!type.weekly) return rows;  // one is as good as another
    }
  }
  return rows;
}

bool may_grow(const RecordType& type, const Table& table) {
  return !table.complete && !table.not_applicable && table.rows.size() < static_cast<std::size_t>(type.max_rows);
}

// The table closed now, after one more row, after two, ... up to the most.
std::vector<Table> final_lists(const RecordType& type, const Table& table, const Assessment& assessment) {
  std::vector<Table> lists = {table};
  lists.back().complete = true;
  if (!may_grow(type, table)) return lists;
  for (const Row& row : free_rows(type, table, assessment)) {
    Table longer = table;
    longer.rows.push_back(row);
    for (Table& list : final_lists(type, longer, assessment)) lists.push_back(std::move(list));
  }
  return lists;
}

}  // namespace

Vocabulary small_vocabulary() {
  World world;
  world.add(flag_fact("a"));
  world.add(may_be_na(flag_fact("b")));
  world.add(asked_if(fact("a"), flag_fact("d")));
  world.add(number_fact("x", Interval::between(0, 3)));
  world.add(number_fact("y", Interval::between(-1, 2, true), 1));
  world.add(level_fact("l", 3));
  world.add(asked_if(compare(Comparison::AtLeast, fact("l"), name(option_id(1))), number_fact("z", Interval::between(0, 2))));
  world.add(may_be_na(with_type(level_fact("c", 3), FactType::Choice)));
  world.add(with_type(level_fact("o", 2), FactType::ChoiceSet));
  world.add(with_type(flag_fact("w"), FactType::Text));
  world.add(date_fact("e"));
  world.add_table("t", false, 2);
  world.add(flag_fact("p"), "t");
  world.add(number_fact("q", Interval::between(0, 2, true), 1), "t");
  world.add(asked_if(fact("p", "t"), level_fact("m", 2)), "t");
  world.add_table("s", true, 2);
  world.add(number_fact("v", Interval::between(0, 2, true)), "s");
  world.add(flag_fact("u"), "s");
  world.add_table("ts", true, 2).per = "t";
  world.add(number_fact("g", Interval::between(0, 2, true)), "ts");
  world.add(flag_fact("h"), "ts");
  return world.vocabulary;
}

Assessment random_assessment(const Vocabulary& vocabulary, Dice& dice, int percent_open) {
  const auto fill = [&](Answers& answers, const std::vector<FactDef>& facts) {
    for (const FactDef& def : facts) {
      if (!dice.chance(percent_open)) answers.emplace(def.id, random_answer(def, values_of(def, nullptr), dice));
    }
  };
  Assessment assessment;
  fill(assessment.answers, vocabulary.facts);
  for (const RecordType& type : vocabulary.tables) {
    if (dice.chance(percent_open / 2)) continue;
    Table& table = assessment.tables[type.id];
    if (dice.chance(6)) {
      table.not_applicable = NotApplicable{"for a test"};
      continue;
    }
    for (int rows = dice.below(type.max_rows + 1); rows > 0; --rows) {
      const std::vector<Row> free = free_rows(type, table, assessment);
      if (free.empty()) break;
      table.rows.push_back(dice.one_of(free));
      fill(table.rows.back().answers, type.facts);
    }
    table.complete = !dice.chance(percent_open / 2);
  }
  return assessment;
}

Completions::Completions(const Vocabulary& vocabulary, const Assessment& assessment, const std::vector<FactName>& read,
                         const std::vector<std::string>& lists) {
  std::vector<Shape> shapes(1);
  shapes[0].assessment = assessment;
  for (const std::string& list : lists) {
    const RecordType& type = *vocabulary.find_table(list);
    std::vector<Shape> next;
    for (const Shape& shape : shapes) {
      const auto found = assessment.tables.find(list);
      for (Table& table : final_lists(type, found == assessment.tables.end() ? Table{} : found->second, shape.assessment)) {
        next.push_back(shape);
        next.back().assessment.tables[list] = std::move(table);
      }
    }
    shapes = std::move(next);
  }
  for (Shape& shape : shapes) {
    for (const FactName& name : read) {
      const FactDef& def = *vocabulary.find(name);
      if (name.table.empty()) {
        shape.slots.push_back({{}, 0, name.fact, values_of(def, find(assessment.answers, name.fact))});
        continue;
      }
      const std::vector<Row>& rows = shape.assessment.tables[name.table].rows;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        shape.slots.push_back({name.table, i, name.fact, values_of(def, find(rows[i].answers, name.fact))});
      }
    }
    count_ = std::min(CountAtMost, count_ + ways(shape));
  }
  shapes_ = std::move(shapes);
}

std::size_t Completions::ways(const Shape& shape) {
  std::size_t product = 1;
  for (const Slot& slot : shape.slots) product = std::min(CountAtMost, product * slot.values.size());
  return product;
}

void Completions::put(Assessment& into, const Slot& slot, const Answer& value) {
  Answers& answers = slot.table.empty() ? into.answers : into.tables.at(slot.table).rows[slot.row].answers;
  answers.insert_or_assign(slot.fact, value);
}

void Completions::for_each(const std::function<void(const Assessment&)>& visit) const {
  for (const Shape& shape : shapes_) {
    Assessment assessment = shape.assessment;
    for (std::size_t way = 0; way < ways(shape); ++way) {
      std::size_t rest = way;
      for (const Slot& slot : shape.slots) {
        put(assessment, slot, slot.values[rest % slot.values.size()]);
        rest /= slot.values.size();
      }
      visit(assessment);
    }
  }
}

void Completions::sample(Dice& dice, int times, const std::function<void(const Assessment&)>& visit) const {
  for (int i = 0; i < times; ++i) {
    const Shape& shape = dice.one_of(shapes_);
    Assessment assessment = shape.assessment;
    for (const Slot& slot : shape.slots) put(assessment, slot, dice.one_of(slot.values));
    visit(assessment);
  }
}

Assessment answer_more(const Vocabulary& vocabulary, const Assessment& assessment, Dice& dice) {
  Assessment more = assessment;
  std::vector<std::function<void()>> steps;
  const auto offer_answers = [&](Answers& answers, const std::vector<FactDef>& facts) {
    for (const FactDef& def : facts) {
      const std::vector<Answer> values = values_of(def, find(answers, def.id));
      if (values.size() > 1) steps.push_back([&answers, &def, values, &dice] { answers.insert_or_assign(def.id, dice.one_of(values)); });
    }
  };
  offer_answers(more.answers, vocabulary.facts);
  for (const RecordType& type : vocabulary.tables) {
    const auto found = more.tables.find(type.id);
    const Table before = found == more.tables.end() ? Table{} : found->second;
    if (found != more.tables.end()) {
      for (Row& row : found->second.rows) offer_answers(row.answers, type.facts);
    }
    if (before.complete || before.not_applicable) continue;
    steps.push_back([&more, &type] { more.tables[type.id].complete = true; });
    const std::vector<Row> free = free_rows(type, before, more);
    if (may_grow(type, before) && !free.empty()) {
      steps.push_back([&more, &type, &dice, free] { more.tables[type.id].rows.push_back(dice.one_of(free)); });
    }
  }
  if (!steps.empty()) dice.one_of(steps)();
  return more;
}

}  // namespace takehold::semantics
