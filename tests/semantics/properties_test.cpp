// SPDX-License-Identifier: MIT
//
// What docs/semantics.md, section 5, promises, on random programs: results contain every completion, are exact where
// each open fact is read once, and never widen by answering.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

#include "semantics/random_trees.hpp"

using namespace takehold;
using namespace takehold::semantics;

namespace {

constexpr std::size_t ExhaustiveUpTo = 4096;
constexpr int Samples = 200;

// A random expression, compiled. Nothing when the core refuses it (counted by the tests; must be rare).
struct Drawn {
  ExprPtr tree;
  std::string per_row;
  bool is_truth = false;
  bool once = false;
  std::optional<Compiled> compiled;
};

Drawn draw(const Vocabulary& vocabulary, Dice& dice) {
  Drawn drawn;
  drawn.once = dice.chance(50);
  drawn.is_truth = dice.chance(50);
  drawn.per_row = dice.chance(60) ? "" : dice.one_of(std::vector<std::string>{"t", "t", "s", "ts"});
  TreeMaker maker(vocabulary, dice, drawn.once, drawn.per_row);
  drawn.tree = drawn.is_truth ? maker.truth(3) : maker.number(3);
  auto compiled = compile_one(vocabulary, drawn.tree, drawn.is_truth, drawn.per_row);
  INFO(takehold::to_text(*drawn.tree));
  if (compiled) {
    drawn.compiled = std::move(compiled->value);
  } else {
    UNSCOPED_INFO(takehold::to_text(compiled.issues()));
  }
  return drawn;
}

// A result, whether truth or number, as what it may still be.
struct Possible {
  bool is_truth = false;
  TruthSet truth;
  Interval number;

  bool settled() const { return is_truth ? truth.settled() : number.settled(); }
  bool contains(const Possible& other) const {
    if (is_truth) return other.truth.within(truth);
    if (other.number.may_be_na && !number.may_be_na) return false;
    return !other.number.has_number || (number.has_number && number.lo <= other.number.lo && other.number.hi <= number.hi);
  }
  void join(const Possible& other) {
    truth = truth | other.truth;
    const Interval& b = other.number;
    if (b.has_number && number.has_number) {
      number.lo = std::min(number.lo, b.lo);
      number.hi = std::max(number.hi, b.hi);
    } else if (b.has_number) {
      number = Interval{b.lo, b.hi, true, number.may_be_na};
    }
    number.may_be_na = number.may_be_na || b.may_be_na;
  }
  bool operator==(const Possible& other) const { return is_truth ? truth == other.truth : number == other.number; }
  std::string text() const { return is_truth ? std::string(takehold::to_text(truth)) : semantics::to_text(number); }
};

Possible possible(const Drawn& drawn, const Trace& trace, std::uint32_t row) {
  Possible result;
  result.is_truth = drawn.is_truth;
  const Node root = drawn.compiled->roots[0];
  if (drawn.is_truth) {
    result.truth = trace.truth(root, row);
  } else {
    result.number = trace.number(root, row);
  }
  return result;
}

std::size_t rows_in(const Assessment& assessment, const std::string& table) {
  const auto found = assessment.tables.find(table);
  return found == assessment.tables.end() ? 0 : found->second.rows.size();
}

// The assessment, or each row that is there.
std::uint32_t subjects(const Drawn& drawn, const Assessment& assessment) {
  return drawn.per_row.empty() ? 1 : static_cast<std::uint32_t>(rows_in(assessment, drawn.per_row));
}

std::vector<Possible> evaluate_all(const Drawn& drawn, const Assessment& assessment) {
  const Program& program = drawn.compiled->program;
  const Trace trace = evaluate(program, bind(program, assessment));
  std::vector<Possible> results;
  for (std::uint32_t row = 0; row < subjects(drawn, assessment); ++row) results.push_back(possible(drawn, trace, row));
  return results;
}

// What a row still to come may be.
Possible evaluate_row_to_come(const Drawn& drawn, const Assessment& assessment) {
  const Program& program = drawn.compiled->program;
  return possible(drawn, evaluate(program, bind(program, assessment)), subjects(drawn, assessment));
}

bool is_complete(const Assessment& assessment, const std::string& table) {
  const auto found = assessment.tables.find(table);
  return found != assessment.tables.end() && (found->second.complete || found->second.not_applicable);
}

// The tables that a completion fills: those read, and the owners of series before them.
std::vector<std::string> lists_of(const Drawn& drawn) {
  std::vector<std::string> lists = tables_read(*drawn.tree);
  if (!drawn.per_row.empty()) lists.push_back(drawn.per_row);
  if (std::count(lists.begin(), lists.end(), "ts") != 0) lists.push_back("t");
  std::sort(lists.begin(), lists.end());
  lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
  return lists;
}

// A row of the series needs one of its owner: the two lists are not open each by itself.
bool may_lack_owner(const Drawn& drawn, const Assessment& assessment) {
  const std::vector<std::string> read = tables_read(*drawn.tree);
  const auto reads = [&](const char* table) { return std::count(read.begin(), read.end(), table) != 0; };
  return reads("ts") && !is_complete(assessment, "ts") && (reads("t") || rows_in(assessment, "t") == 0);
}

// Exactness is promised for it on this assessment.
bool promised_exact(const Drawn& drawn, const Assessment& assessment) {
  if (!drawn.once || may_lack_owner(drawn, assessment)) return false;
  std::vector<const Expr*> waiting = {drawn.tree.get()};
  while (!waiting.empty()) {
    const Expr& expr = *waiting.back();
    waiting.pop_back();
    for (const ExprPtr& child : expr.children) waiting.push_back(child.get());
    if (!is_rough_over_open_list(expr.kind)) continue;
    if (!is_complete(assessment, expr.table)) return false;
  }
  return true;
}

struct Counts {
  int drawn = 0, refused = 0, exhaustive = 0, exact = 0;
  long completions = 0;
};

void check_completions(const Vocabulary& vocabulary, const Drawn& drawn, const Assessment& assessment, Dice& dice, Counts& counts) {
  const std::vector<Possible> wide = evaluate_all(drawn, assessment);
  const Completions completions(vocabulary, assessment, facts_needed(vocabulary, *drawn.tree), lists_of(drawn));
  std::vector<std::optional<Possible>> seen(wide.size());
  bool contained = true, one_value = true;
  const auto visit = [&](const Assessment& complete) {
    const std::vector<Possible> narrow = evaluate_all(drawn, complete);
    ++counts.completions;
    for (std::size_t row = 0; row < narrow.size(); ++row) {
      one_value = one_value && narrow[row].settled();
      if (row >= wide.size()) {
        contained = contained && evaluate_row_to_come(drawn, assessment).contains(narrow[row]);
        continue;
      }
      contained = contained && wide[row].contains(narrow[row]);
      if (seen[row]) {
        seen[row]->join(narrow[row]);
      } else {
        seen[row] = narrow[row];
      }
    }
  };
  const bool exhaustive = completions.count() <= ExhaustiveUpTo;
  if (exhaustive) {
    completions.for_each(visit);
  } else {
    completions.sample(dice, Samples, visit);
  }
  CHECK(contained);
  CHECK(one_value);
  counts.exhaustive += exhaustive;
  if (!exhaustive || !promised_exact(drawn, assessment)) return;
  ++counts.exact;
  for (std::size_t row = 0; row < wide.size(); ++row) {
    INFO("row " << row << ": computed " << wide[row].text() << ", reached " << seen[row]->text());
    CHECK(wide[row] == *seen[row]);
  }
}

}  // namespace

TEST_CASE("A result contains every completion, one completion gives one value, and facts read once give the exact range",
          "[properties]") {
  const Vocabulary vocabulary = small_vocabulary();
  Dice dice(11);
  Counts counts;
  for (int i = 0; i < 3000; ++i) {
    const Drawn drawn = draw(vocabulary, dice);
    ++counts.drawn;
    if (!drawn.compiled) {
      ++counts.refused;
      continue;
    }
    const Assessment assessment = random_assessment(vocabulary, dice, dice.one_of(std::vector<int>{0, 20, 50, 80}));
    INFO("tree " << i << ": " << takehold::to_text(*drawn.tree));
    check_completions(vocabulary, drawn, assessment, dice, counts);
  }
  INFO(counts.refused << " refused, " << counts.exhaustive << " exhaustive, " << counts.exact << " exact, " << counts.completions);
  CHECK(counts.refused * 50 < counts.drawn);
  CHECK(counts.exact > 800);
}

TEST_CASE("Answering, narrowing, adding a row to an open list or closing it never widens a result", "[properties]") {
  const Vocabulary vocabulary = small_vocabulary();
  Dice dice(12);
  for (int i = 0; i < 3000; ++i) {
    const Drawn drawn = draw(vocabulary, dice);
    if (!drawn.compiled) continue;
    Assessment assessment = random_assessment(vocabulary, dice, 70);
    INFO("tree " << i << ": " << takehold::to_text(*drawn.tree));
    std::vector<Possible> last = evaluate_all(drawn, assessment);
    for (int step = 0; step < 8; ++step) {
      assessment = answer_more(vocabulary, assessment, dice);
      const std::vector<Possible> now = evaluate_all(drawn, assessment);
      for (std::size_t row = 0; row < last.size(); ++row) {
        INFO("step " << step << ", row " << row << ": " << last[row].text() << " became " << now[row].text());
        CHECK(last[row].contains(now[row]));
      }
      last = now;
    }
  }
}
