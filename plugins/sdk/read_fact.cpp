// SPDX-License-Identifier: MIT
#include "sdk/read_fact.hpp"

#include <algorithm>
#include <utility>

#include "convert/list.hpp"
#include "convert/number.hpp"
#include "convert/text.hpp"
#include "sdk/words.hpp"
#include "takehold/value/date.hpp"
#include "takehold/value/text.hpp"

namespace takehold::plugins {
namespace {

constexpr std::size_t MostOptions = 64;

enum class KeyRule { Refused, Allowed, Demanded };

// Which keys belong to a type.
struct TypeKeys {
  FactType type;
  KeyRule unit, range, options, of, better;
};
constexpr KeyRule No = KeyRule::Refused, May = KeyRule::Allowed, Must = KeyRule::Demanded;
constexpr TypeKeys type_keys[] = {
    // type                unit  range options of  better
    {FactType::Flag, No, No, No, No, May},         {FactType::Count, May, May, No, No, May},
    {FactType::Number, Must, Must, No, No, May},   {FactType::Money, No, May, No, No, May},
    {FactType::Percent, No, May, No, No, May},     {FactType::Share, No, May, No, No, May},
    {FactType::Duration, Must, Must, No, No, May}, {FactType::Level, No, No, Must, No, May},
    {FactType::Choice, No, No, Must, No, No},      {FactType::ChoiceSet, No, No, Must, No, No},
    {FactType::Text, No, No, No, No, No},          {FactType::Date, No, May, No, No, May},
    {FactType::RowOf, No, No, No, Must, No},
};

const TypeKeys& keys_of(FactType type) {
  for (const TypeKeys& each : type_keys) {
    if (each.type == type) return each;
  }
  return type_keys[0];
}

// True when the key is there and may be read; what is wrong about its presence is reported.
bool wanted(Keys& keys, const char* key, KeyRule rule, FactType type) {
  const bool there = keys.has(key);
  const std::string type_name(to_text(type));
  if (there && rule == KeyRule::Refused)
    keys.report(key, "unknown-key", "a fact of type " + code(type_name) + " has no " + code(key));
  if (!there && rule == KeyRule::Demanded)
    keys.report(nullptr, "missing-key", keys.what() + " needs " + code(key) + ", being of type " + code(type_name));
  return there && rule != KeyRule::Refused;
}

void read_unit(Keys& keys, FactDef& fact) {
  const std::vector<std::string> unit = keys.texts("unit");
  if (unit.size() != 2)
    return keys.report("unit", "bad-list", "`unit` needs two words: for one and for many",
                       "write unit = { \"task\", \"tasks\" }");
  fact.unit_one = unit[0];
  fact.unit_many = unit[1];
}

// One end of a range, on top of the stack, which it pops.
std::optional<std::int64_t> read_end(lua_State* L, const FactDef& fact) {
  const std::optional<Decimal> number = decimal_at(L, -1);
  std::optional<std::int64_t> value;
  if (fact.type == FactType::Date)
    value = parse_date(bytes_at(L, -1));
  else if (number)
    value = to_scale_exactly(*number, fact.scale);
  lua_pop(L, 1);
  return value;
}

void read_range(Keys& keys, FactDef& fact) {
  lua_State* L = keys.lua();
  std::optional<std::int64_t> lo, hi;
  if (keys.push("range") == LUA_TTABLE && list_shape(L, -1).is_list() && lua_rawlen(L, -1) == 2) {
    lua_rawgeti(L, -1, 1);
    lo = read_end(L, fact);
    lua_rawgeti(L, -1, 2);
    hi = read_end(L, fact);
  }
  lua_pop(L, 1);
  const bool share = fact.type == FactType::Share;
  if (lo && hi && *lo < *hi && (!share || (*lo >= fact.lo && *hi <= fact.hi))) {
    fact.lo = *lo;
    fact.hi = *hi;
    return;
  }
  const std::string decimals =
      fact.type == FactType::Date ? "two dates" : "two numbers with at most " + std::to_string(fact.scale) + " decimals";
  keys.report("range", "bad-range", "`range` needs " + decimals + ", the least first" + (share ? ", from 0 to 1" : ""),
              "write range = { 0, 480 }");
}

void read_better(Keys& keys, FactDef& fact) {
  const std::string word = keys.text("better");
  if (word == "higher")
    fact.better = Better::Higher;
  else if (word == "lower")
    fact.better = Better::Lower;
  else
    keys.report("better", "unknown-name", "`better` cannot be " + code(word), nearest_or_all(word, {"higher", "lower"}));
}

std::optional<FactType> read_type(Keys& keys) {
  const std::string word = keys.text("type", Need::Demanded);
  const std::optional<FactType> type = fact_type_from(word);
  if (type || word.empty()) return type;
  std::vector<std::string> known;
  for (const TypeKeys& each : type_keys) known.emplace_back(to_text(each.type));
  keys.report("type", "unknown-name", "there is no type " + code(word), nearest_or_all(word, known));
  return std::nullopt;
}

}  // namespace

FactName read_fact_name(Keys& keys, const std::string& name) {
  const std::size_t dot = name.find('.');
  FactName fact{dot == std::string::npos ? "" : name.substr(0, dot), dot == std::string::npos ? name : name.substr(dot + 1)};
  Host& host = keys.host();
  std::vector<std::string> tables;
  for (const RecordType& table : host.known.tables) tables.push_back(table.id);
  const RecordType* table = host.known.find_table(fact.table);
  const bool is_owner = table != nullptr && !table->per.empty() && table->per == fact.fact;
  const bool reserved = is_owner || is_rows_word(fact.fact) || fact.fact == "name" || (fact.fact == "week" && !fact.table.empty());
  if (!fact.table.empty() && table == nullptr) {
    keys.report(nullptr, "unknown-name", "there is no record type " + code(fact.table), nearest_or_all(fact.table, tables));
  } else if (reserved) {
    keys.report(nullptr, "reserved-name", code(fact.fact) + " cannot be the name of a fact: it is a word for tables",
                "choose another name");
  } else if (!is_lua_name(fact.fact)) {
    keys.report(nullptr, "bad-id", quote(name) + " cannot be the name of a fact",
                "names are lower-case Lua names, with the table before a dot: \"workflow.tasks_added\"");
  } else {
    host.claim("fact", name, keys.spot());
  }
  return fact;
}

void read_options(Keys& keys, FactDef& fact) {
  fact.options = keys.parts<Option>("options", "option");
  const std::size_t least = fact.type == FactType::ChoiceSet ? 1 : 2;
  if (fact.options.size() < least || fact.options.size() > MostOptions) {
    keys.report("options", "bad-list", "`options` needs from " + std::to_string(least) + " to 64 options");
  }
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if (find_option(fact, fact.options[i].id) == i) continue;
    keys.report("options", "duplicate-id", "option " + quote(fact.options[i].id) + " is here twice",
                "give one of the two another name");
  }
}

FactDef read_spoken(Keys& keys) {
  FactDef fact;
  fact.label = keys.text("label", Need::Demanded);
  fact.ask = keys.words_text("ask", Need::Demanded);
  fact.help = keys.words_text("help");
  fact.may_not_apply = keys.yes("may_not_apply");
  fact.quick = keys.yes("quick");
  fact.asked_if = keys.expression("asked_if");
  fact.cites = keys.source();
  fact.declared_by = keys.host().framework.id;
  fact.place = keys.place();
  return fact;
}

namespace {

void read_keys_of_type(Keys& keys, FactDef& fact) {
  const TypeKeys& rules = keys_of(fact.type);
  if (wanted(keys, "options", rules.options, fact.type)) read_options(keys, fact);
  apply_type_defaults(fact);  // a level's range follows from its options
  if (wanted(keys, "unit", rules.unit, fact.type)) read_unit(keys, fact);
  if (wanted(keys, "range", rules.range, fact.type)) read_range(keys, fact);
  if (wanted(keys, "of", rules.of, fact.type)) fact.row_of = keys.on("of");
  if (wanted(keys, "better", rules.better, fact.type)) read_better(keys, fact);
}

}  // namespace

int read_fact(Keys& keys, const std::string& name) {
  const FactName full_name = read_fact_name(keys, name);
  FactDef fact = read_spoken(keys);
  fact.id = full_name.fact;
  fact.means = keys.choice<Meaning>("means", &meaning_from, {"people-active", "people-eligible", "adoption-now", "weeks-since-go-live"},
                                       Need::Optional)
                   .value_or(Meaning::None);
  if (full_name.table.empty())
    fact.topic = keys.topic();
  else if (keys.has("topic"))
    keys.report("topic", "not-here", "a column is asked with its table, and has no topic of its own", "leave it out");
  const std::optional<FactType> type = read_type(keys);
  fact.type = type.value_or(FactType::Text);
  if (type)
    read_keys_of_type(keys, fact);
  else
    for (const char* key : {"options", "unit", "range", "of", "better"}) keys.has(key);  // not also unknown
  keys.host().add_fact(full_name.table, std::move(fact));
  return 0;
}

}  // namespace takehold::plugins
