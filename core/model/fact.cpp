// SPDX-License-Identifier: MIT
#include "takehold/model/fact.hpp"

#include <array>

#include "takehold/value/date.hpp"

namespace takehold {
namespace {

struct TypeTraits {
  FactType type;
  std::string_view word;
  int scale;
  std::int64_t lo, hi;  // in units of 10^-scale
};

// Number and Duration have no range of their own: a declaration must give one. Level and Choice take theirs from their
// options; the last three hold no number.
constexpr std::array<TypeTraits, 13> Types{{
    {FactType::Flag, "flag", 0, 0, 1},
    {FactType::Count, "count", 0, 0, 1'000'000},
    {FactType::Number, "number", 2, 0, 0},
    {FactType::Money, "money", 2, 0, 1'000'000'000'000},
    {FactType::Percent, "percent", 1, 0, 1'000},
    {FactType::Share, "share", 6, 0, 1'000'000},
    {FactType::Duration, "duration", 0, 0, 0},
    {FactType::Level, "level", 0, 0, 0},
    {FactType::Choice, "choice", 0, 0, 0},
    {FactType::ChoiceSet, "set", 0, 0, 0},
    {FactType::Text, "text", 0, 0, 0},
    {FactType::Date, "date", 0, FirstDay, LastDay},
    {FactType::RowOf, "row", 0, 0, 0},
}};

struct MeaningTraits {
  Meaning meaning;
  std::string_view word;
  FactType type;
  bool of_a_week;
};

constexpr std::array<MeaningTraits, 5> Meanings{{
    {Meaning::None, "", FactType::Text, false},
    {Meaning::PeopleActive, "people-active", FactType::Count, true},
    {Meaning::PeopleEligible, "people-eligible", FactType::Count, true},
    {Meaning::AdoptionNow, "adoption-now", FactType::Percent, false},
    {Meaning::WeeksLive, "weeks-since-go-live", FactType::Count, false},
}};

const MeaningTraits& traits(Meaning meaning) { return Meanings[static_cast<std::size_t>(meaning)]; }

const TypeTraits& traits(FactType type) { return Types[static_cast<std::size_t>(type)]; }

}  // namespace

std::string_view to_text(FactType type) { return traits(type).word; }

std::optional<FactType> fact_type_from(std::string_view text) {
  for (const TypeTraits& each : Types) {
    if (each.word == text) return each.type;
  }
  return std::nullopt;
}

std::string_view to_text(Meaning meaning) { return traits(meaning).word; }

std::optional<Meaning> meaning_from(std::string_view text) {
  for (const MeaningTraits& each : Meanings) {
    if (each.meaning != Meaning::None && each.word == text) return each.meaning;
  }
  return std::nullopt;
}

bool is_of_a_week(Meaning meaning) { return traits(meaning).of_a_week; }

FactType type_of(Meaning meaning) { return traits(meaning).type; }

const FactDef* find_meaning(std::span<const FactDef> facts, Meaning meaning) {
  for (const FactDef& fact : facts) {
    if (fact.means == meaning) return &fact;
  }
  return nullptr;
}

std::string to_text(const FactName& name) { return name.table.empty() ? name.fact : name.table + "." + name.fact; }

void apply_type_defaults(FactDef& fact) {
  const TypeTraits& type = traits(fact.type);
  fact.scale = type.scale;
  fact.lo = type.lo;
  fact.hi = type.hi;
  const bool from_options = fact.type == FactType::Level || fact.type == FactType::Choice;
  if (from_options && !fact.options.empty()) fact.hi = static_cast<std::int64_t>(fact.options.size()) - 1;
}

std::optional<std::size_t> find_option(const FactDef& fact, std::string_view id) {
  for (std::size_t i = 0; i < fact.options.size(); ++i) {
    if (fact.options[i].id == id) return i;
  }
  return std::nullopt;
}

bool is_numeric(FactType type) { return type != FactType::ChoiceSet && type != FactType::Text && type != FactType::RowOf; }

}  // namespace takehold
