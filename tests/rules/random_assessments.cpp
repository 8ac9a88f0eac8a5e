// SPDX-License-Identifier: MIT
#include "rules/random_assessments.hpp"

#include <algorithm>
#include <string>

#include "takehold/value/date.hpp"

namespace takehold::test {
namespace {

class Generator {
 public:
  explicit Generator(std::mt19937& random) : random_(random) {}

  Assessment assessment(const Vocabulary& vocabulary) {
    Assessment made;
    made.title = "Made up";
    made.answers = answers(vocabulary.facts);
    for (const RecordType& type : vocabulary.tables) {
      if (type.per.empty()) made.tables.emplace(type.id, table(type));
    }
    std::mt19937 apart = random_;  // a series more changes nothing else of what is made up
    Generator of_series(apart);
    for (const RecordType& type : vocabulary.tables) {
      if (!type.per.empty()) made.tables.emplace(type.id, of_series.series(type, made.tables.at(type.per)));
    }
    return made;
  }

 private:
  static constexpr std::uint64_t MostRows = 4, Weeks = 16;

  std::int64_t between(std::int64_t lo, std::int64_t hi) {
    const std::uint64_t wide = (std::uint64_t{random_()} << 32U) | random_();
    return lo + static_cast<std::int64_t>(wide % (static_cast<std::uint64_t>(hi - lo) + 1));
  }

  static std::int64_t one_of(const FactDef& fact) {
    std::int64_t one = 1;
    for (int i = 0; i < fact.scale; ++i) one *= 10;
    return one;
  }

  // What is counted is small in one rollout and large in the next: each order of magnitude is as likely as the others.
  std::int64_t amount(const FactDef& fact) {
    std::int64_t orders = 0;
    for (std::int64_t left = fact.hi / one_of(fact); left >= 10; left /= 10) ++orders;
    std::int64_t hi = fact.hi;
    for (std::int64_t drop = between(0, orders); drop > 0; --drop) hi /= 10;
    return between(fact.lo, std::max(hi, fact.lo));
  }

  std::int64_t number(const FactDef& fact) {
    switch (fact.type) {
      case FactType::Date: return between(*parse_date("2025-01-01"), *parse_date("2027-12-31"));
      case FactType::Count:
      case FactType::Number:
      case FactType::Money:
      case FactType::Duration: return amount(fact);
      default: return between(fact.lo, fact.hi);
    }
  }

  Answer answer(const FactDef& fact) {
    Answer made;
    if (fact.type == FactType::ChoiceSet)
      made.value = OptionsAnswer{static_cast<std::uint64_t>(between(0, (std::int64_t{1} << fact.options.size()) - 1))};
    else if (is_numeric(fact.type))
      made.value = NumberAnswer{0, 0};
    else
      made.value = TextAnswer{"words"};
    if (auto* value = std::get_if<NumberAnswer>(&made.value)) value->lo = value->hi = number(fact);
    return made;
  }

  Answers answers(const std::vector<FactDef>& facts) {
    Answers made;
    for (const FactDef& fact : facts) made.emplace(fact.id, answer(fact));
    return made;
  }

  Table table(const RecordType& type) {
    Table made;
    made.complete = true;
    const std::int64_t rows = type.weekly ? Weeks : between(1, MostRows);
    for (std::int64_t i = 1; i <= rows; ++i) {
      Row row;
      row.name = type.one + " " + std::to_string(i);
      if (type.weekly) row.week = static_cast<int>(i);
      row.answers = answers(type.facts);
      made.rows.push_back(std::move(row));
    }
    return made;
  }

  Table series(const RecordType& type, const Table& parents) {
    Table made;
    made.complete = true;
    for (const Row& parent : parents.rows) {
      for (std::uint64_t week = 1; week <= Weeks; ++week) {
        Row row;
        row.parent = parent.name;
        row.week = static_cast<int>(week);
        row.answers = answers(type.facts);
        made.rows.push_back(std::move(row));
      }
    }
    return made;
  }

  std::mt19937& random_;
};

}  // namespace

Assessment random_assessment(std::mt19937& random, const Vocabulary& vocabulary) { return Generator(random).assessment(vocabulary); }

}  // namespace takehold::test
