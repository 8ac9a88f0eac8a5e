// SPDX-License-Identifier: MIT
#include "core/document/generated_documents.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace takehold::test {
namespace {

class Generator {
 public:
  explicit Generator(std::mt19937& random) : random_(random) {}

  Assessment assessment(const Vocabulary& vocabulary) {
    Assessment made;
    made.title = text();
    if (chance(2)) made.about = text();
    if (chance(2)) made.currency = "EUR";
    for (const Word& word : vocabulary.words) {
      if (chance(2)) made.words[word.id] = text();
    }
    for (const OwnerRole& owner : vocabulary.owners) {
      if (chance(2)) made.owners[owner.id] = text();
    }
    made.answers = answers(vocabulary.facts);
    for (const RecordType& type : vocabulary.tables) {
      if (type.per.empty() && !chance(4)) made.tables.emplace(type.id, table(type));
    }
    for (const RecordType& type : vocabulary.tables) {
      if (!type.per.empty()) made.tables.emplace(type.id, series(type, made.tables[type.per]));
    }
    made.plan = plan();
    made.extra_answers = extra("unknown fact");
    made.extra_tables = extra("unknown table");
    made.extra = extra("mine");
    return made;
  }

 private:
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
  bool chance(std::uint64_t one_in) { return below(one_in) == 0; }

  std::string text() {
    const std::string texts[] = {"x",          "Caf\u00e9 \"9\"",     "a\\b",    "two\nlines\tand a tab",
                                 "\U0001f680", std::string(120, 'w'), "a.b[0]=c"};
    return texts[below(7)];
  }

  std::int64_t between(std::int64_t lo, std::int64_t hi) {
    const std::uint64_t wide = (std::uint64_t{random_()} << 32) | random_();
    return lo + static_cast<std::int64_t>(wide % (static_cast<std::uint64_t>(hi - lo) + 1));
  }

  ExtraKeys extra(const std::string& key) {
    ExtraKeys keys;
    for (std::uint64_t left = below(3); left > 0; --left) {
      keys.emplace_back(key + " " + std::to_string(left), chance(2) ? Json::array({Json::number("1.50"), Json::null()})
                                                                    : Json::object({{"a", Json::string(text())}}));
    }
    return keys;
  }

  Evidence evidence() {
    const std::string degrees[] = {"", "low", "medium", "high"};
    Evidence made;
    if (chance(2)) made.note = text();
    if (chance(2)) made.source = text();
    if (chance(2)) made.who = text();
    if (chance(2)) made.when = "2026-03-02";
    made.confidence = degrees[below(4)];
    made.extra = extra("page");
    return made;
  }

  Answer answer(const FactDef& fact) {
    Answer made;
    if (chance(8)) {
      made.value = NotKnown{};
      return made;
    }
    if (fact.may_not_apply && chance(4)) {
      made.value = NotApplicable{text()};
    } else if (fact.type == FactType::ChoiceSet) {
      made.value = OptionsAnswer{below(std::uint64_t{1} << fact.options.size())};
    } else if (!is_numeric(fact.type)) {
      made.value = TextAnswer{text()};
    } else {
      made.value = number(fact);
    }
    if (chance(3)) made.evidence = evidence();
    if (chance(5)) made.extra = extra("remark");
    return made;
  }

  NumberAnswer number(const FactDef& fact) {
    const std::int64_t lo = between(fact.lo, fact.hi);
    const bool single = fact.type == FactType::Flag || fact.type == FactType::Choice || chance(2);
    return {lo, single ? lo : between(lo, fact.hi)};
  }

  Answers answers(const std::vector<FactDef>& facts) {
    Answers made;
    for (const FactDef& fact : facts) {
      if (!chance(3)) made.emplace(fact.id, answer(fact));
    }
    return made;
  }

  Table table(const RecordType& type) {
    Table made;
    for (std::uint64_t left = below(5); left > 0; --left) {
      Row row;
      if (chance(2)) row.name = text();
      if (type.weekly) row.week = static_cast<int>(left) - 2;
      row.answers = answers(type.facts);
      row.extra = extra("unknown column");
      made.rows.push_back(std::move(row));
    }
    made.complete = chance(2);
    if (chance(6)) made.not_applicable = NotApplicable{text()};
    made.extra = extra("hint");
    return made;
  }

  // Names that stand once: to another no series can belong.
  static std::vector<std::string> owners(const Table& table) {
    std::vector<std::string> names, once;
    for (const Row& row : table.rows) names.push_back(row.name);
    for (const std::string& name : names) {
      if (!name.empty() && std::count(names.begin(), names.end(), name) == 1) once.push_back(name);
    }
    return once;
  }

  Table series(const RecordType& type, const Table& parents) {
    const std::vector<std::string> names = owners(parents);
    Table made = table(type);
    if (names.empty()) made.rows.clear();
    for (Row& row : made.rows) row.parent = names[static_cast<std::size_t>(below(names.size()))];
    return made;
  }

  // Entries that say something: others are not written.
  std::map<std::string, PlanEntry, std::less<>> plan() {
    std::map<std::string, PlanEntry, std::less<>> made;
    for (std::uint64_t left = below(4); left > 0; --left) {
      PlanEntry entry;
      entry.status = static_cast<PlanStatus>(below(4));
      if (chance(2)) entry.due = "2026-04-01";
      if (chance(2)) entry.note = text();
      entry.extra = extra("cost");
      if (entry != PlanEntry{}) made["x/act-" + std::to_string(left) + "[" + text() + "]"] = entry;
    }
    return made;
  }

  std::mt19937& random_;
};

}  // namespace

Assessment generated_assessment(std::mt19937& random, const Vocabulary& vocabulary) {
  return Generator(random).assessment(vocabulary);
}

}  // namespace takehold::test
