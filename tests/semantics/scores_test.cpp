// SPDX-License-Identifier: MIT
//
// Every row of scores.csv: a framework of one dimension, through a whole diagnosis.
#include <catch2/catch_test_macros.hpp>
#include <sstream>

#include "semantics/operands.hpp"
#include "takehold/engine/diagnosis.hpp"

using namespace takehold;
using namespace takehold::semantics;

namespace {

Framework framework_of(Dimension dimension) {
  Framework framework;
  framework.id = framework.title = framework.summary = "scores";
  framework.dimensions.push_back(std::move(dimension));
  return framework;
}

// "3:0..500000|N": an indicator of weight 3 whose fact has that share.
Dimension::Indicator indicator(World& world, const std::string& text, const std::string& id) {
  Dimension::Indicator result;
  const std::size_t colon = text.find(':');
  result.title = id;
  result.weight = std::stoi(text.substr(0, colon));
  result.value = number_operand(world, id, parse_interval(text.substr(colon + 1)), QuotientScale, By::Declaration);
  return result;
}

// The dimension's score as in the table: "250..1000|N,75".
std::string score_result(const std::string& indicators) {
  World world;
  Dimension dimension;
  dimension.id = dimension.summary = "score";
  dimension.title = *parse_text("score", {});
  std::istringstream words(indicators);
  for (std::string word; words >> word;) {
    dimension.indicators.push_back(indicator(world, word, std::string(1, static_cast<char>('a' + dimension.indicators.size()))));
  }
  const auto ruleset = build_ruleset(world.vocabulary, {framework_of(std::move(dimension))});
  if (!ruleset) return takehold::to_text(ruleset.issues());
  const Diagnosis diagnosis = diagnose(*ruleset->value, world.assessment);
  if (diagnosis.scores.size() != 1) return "the framework was refused: " + takehold::to_text(ruleset->warnings);
  return semantics::to_text(diagnosis.scores[0].tenths) + "," + std::to_string(diagnosis.scores[0].coverage);
}

}  // namespace

TEST_CASE("Scores and their coverage are as scores.csv says", "[scores]") {
  const auto rows = read_table("scores.csv");
  CHECK(rows.size() > 200);
  for (const Cells& row : rows) {
    INFO(join(row));
    CHECK(score_result(row[0]) == row[1] + "," + row[2]);
  }
}
