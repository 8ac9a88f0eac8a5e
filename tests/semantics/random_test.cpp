// SPDX-License-Identifier: MIT
//
// Thousands of random trees over random assessments: the core gives the same bits as reference.py.
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <set>
#include <stdexcept>

#include "semantics/case_reader.hpp"
#include "takehold/explain/leaning.hpp"

using namespace takehold;
using namespace takehold::semantics;

namespace {

constexpr int ReportAtMost = 20;

// Calls `check` with each case of the file that the build generated (or TAKEHOLD_CASES names). It returns what is wrong
// with the case, or nothing.
int for_each_case(const std::function<std::string(const Case&)>& check) {
  const char* named = std::getenv("TAKEHOLD_CASES");
  const std::string path = named ? named : TAKEHOLD_CASES_FILE;
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot open " + path);
  int count = 0, wrong = 0;
  for (std::string line; std::getline(file, line);) {
    const Case one = read_case(line);
    const std::string problem = check(one);
    ++count;
    if (!problem.empty() && ++wrong <= ReportAtMost) {
      FAIL_CHECK("case " << count << ": " << problem << "\n" << takehold::to_text(*one.tree) << "\n" << line);
    }
  }
  CHECK(wrong == 0);
  return count;
}

std::string compare_results(const Case& one, const Evaluated& got) {
  if (!one.wants_truth && got.scale() != one.scale) return "scale " + std::to_string(got.scale()) + ", not " + std::to_string(one.scale);
  for (std::uint32_t row = 0; row < one.expected.size(); ++row) {
    const std::string text = got.text(row);
    if (text != one.expected[row]) return "row " + std::to_string(row) + ": " + text + ", not " + one.expected[row];
  }
  return {};
}

std::string compare_with_reference(const Case& one) {
  auto compiled = compile_one(one.world.vocabulary, one.tree, one.wants_truth, one.table);
  if (!compiled) return one.rejected ? "" : "does not compile: " + takehold::to_text(compiled.issues());
  if (one.rejected) return "must be rejected";
  return compare_results(one, Evaluated(std::move(compiled->value), one.world.assessment));
}

// How many results of the case are real: those of rows that are there.
std::uint32_t rows_of(const Case& one) {
  if (one.table.empty()) return 1;
  const auto found = one.world.assessment.tables.find(one.table);
  return found == one.world.assessment.tables.end() ? 0 : static_cast<std::uint32_t>(found->second.rows.size());
}

std::string check_support(const Case& one, const Evaluated& got, std::uint32_t row) {
  const Program& program = got.compiled.program;
  const TruthSet before = got.trace.truth(got.root, row);
  const AnswerRefs named = support(program, got.bound, got.trace, got.root, row);
  const AnswerRefs read = answers_read(program, got.bound, got.root, row);
  for (const AnswerRef& ref : named) {
    if (!read.count(ref)) return "names " + ref.table + "." + ref.fact + ", which is not read";
  }
  const Bound rebound = bind(program, keep_only(one.world.assessment, named));
  const TruthSet after = evaluate(program, rebound).truth(got.root, row);
  if (after == before) return {};
  return "row " + std::to_string(row) + ": " + got.text(row) + " becomes " + std::string(takehold::to_text(after));
}

std::string check_open_answers(const Evaluated& got, std::uint32_t row) {
  const Program& program = got.compiled.program;
  const AnswerRefs open = open_answers(program, got.bound, got.trace, got.root, row);
  const AnswerRefs read = answers_read(program, got.bound, got.root, row);
  for (const AnswerRef& ref : open) {
    if (!read.count(ref)) return "waits for " + ref.table + "." + ref.fact + ", which is not read";
  }
  return open.empty() ? "undetermined, but waits for no answer" : "";
}

std::string check_explanation(const Case& one) {
  if (!one.wants_truth || one.rejected) return {};
  auto compiled = compile_one(one.world.vocabulary, one.tree, true, one.table);
  if (!compiled) return {};
  const Evaluated got(std::move(compiled->value), one.world.assessment);
  std::string problem;
  for (std::uint32_t row = 0; problem.empty() && row < rows_of(one); ++row) {
    problem = got.trace.truth(got.root, row).settled() ? check_support(one, got, row) : check_open_answers(got, row);
  }
  return problem;
}

std::string named(const AnswerRef& ref) {
  if (ref.table.empty()) return ref.fact;
  return ref.fact.empty() ? ref.table : ref.table + "#" + std::to_string(ref.row) + "." + ref.fact;
}

std::string listed(const Program& program, const Cells& cells) {
  std::set<std::string> names;
  for (const Cell& cell : cells) names.insert(named(answer_of(program, cell)));
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
  return text;
}

std::string to_text(const Program& program, const Leaning& leaning) {
  if (leaning.impossible) return "impossible";
  return std::to_string(leaning.left) + " " + std::to_string(leaning.shown) + " | " + listed(program, leaning.speaks_for) + " | " +
         listed(program, leaning.open);
}

std::string compare_leaning(const Case& one) {
  if (!one.wants_truth || one.rejected) return {};
  auto compiled = compile_one(one.world.vocabulary, one.tree, true, one.table);
  if (!compiled) return {};
  const Evaluated got(std::move(compiled->value), one.world.assessment);
  const Program& program = got.compiled.program;
  if (one.leaning.size() != rows_of(one)) return "as many leanings as rows, please";
  for (std::uint32_t row = 0; row < one.leaning.size(); ++row) {
    const std::string text = to_text(program, leaning(program, got.bound, got.trace, got.root, row));
    if (text != one.leaning[row]) return "row " + std::to_string(row) + ": " + text + ", not " + one.leaning[row];
  }
  return {};
}

}  // namespace

TEST_CASE("The core gives what the reference gives, bit by bit, and rejects what it rejects", "[random]") {
  CHECK(for_each_case(compare_with_reference) > 1000);
}

TEST_CASE("The answers that support a verdict keep it alone, and an undetermined one names open answers", "[random]") {
  CHECK(for_each_case(check_explanation) > 1000);
}

TEST_CASE("The answers lean as far towards a condition as the reference says", "[random]") {
  CHECK(for_each_case(compare_leaning) > 1000);
}
