// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "core/support/small.hpp"
#include "takehold/explain/words.hpp"

namespace takehold {
namespace {

using namespace test;

struct Said {
  std::string fact;
  std::string answer;  // as `takehold set` takes it; empty: not answered
  std::string words;
};

std::string say(const Said& said) {
  const Vocabulary vocabulary = office();
  std::vector<std::string> changes{"currency=EUR", "workflow[+].name=Forecasting"};
  if (!said.answer.empty()) changes.push_back(said.fact + "=" + said.answer);
  const Assessment assessment = told(changes);
  const Speaker speaker{&vocabulary, &assessment};
  const std::string cell = "workflow[1].";
  const bool of_a_row = said.fact.rfind(cell, 0) == 0;
  return speaker.say_answer(of_a_row ? FactName{"workflow", said.fact.substr(cell.size())} : FactName{"", said.fact}, 0);
}

}  // namespace

TEST_CASE("Answers are said with their unit, in the right number") {
  const Said table[] = {
      {"training_done", "yes", "yes"},
      {"training_done", "no", "no"},
      {"training_done", "", "not answered yet"},
      {"training_done", "?", "not known yet"},
      {"people", "0", "0 people"},
      {"people", "1", "1 person"},
      {"people", "20..30", "20 to 30 people"},
      {"people", "12500", "12 500 people"},
      {"budget", "1200000", "1 200 000 EUR"},
      {"budget", "950.5", "950.50 EUR"},
      {"budget", "1000..2500", "1 000 to 2 500 EUR"},
      {"adoption", "12.5", "12.5 %"},
      {"adoption", "10..20", "10 to 20 %"},
      {"stage", "pilot", "pilot"},
      {"as_of", "2026-03-31", "2026-03-31"},
      {"note", "As It Is", "As It Is"},
      {"rewards", "praise,bonus", "praise and bonus"},
      {"rewards", "ai-badge", "AI badge"},
      {"rewards", "none", "none"},
      {"workflow[1].tasks_added", "2", "2 tasks"},
      {"workflow[1].tasks_added", "0..1", "0 to 1 tasks"},
      {"workflow[1].speed", "worse", "worse"},
      {"workflow[1].lead_paid", "n/a: nobody leads it", "does not apply"},
  };
  for (const Said& said : table) {
    CAPTURE(said.fact, said.answer);
    CHECK(say(said) == said.words);
  }
}

TEST_CASE("Ranges of computed numbers are said with the unit of what they count") {
  CHECK(say_interval(Interval::exactly(3), 0, "point", "points") == "3 points");
  CHECK(say_interval(Interval::exactly(1), 0, "point", "points") == "1 point");
  CHECK(say_interval(Interval::exactly(-1), 0, "point", "points") == "-1 point");
  CHECK(say_interval(Interval::between(-2, 1), 0, "point", "points") == "-2 to 1 points");
  CHECK(say_interval(Interval::between(-2, 1, true), 0, "point", "points") == "-2 to 1 points, if it applies");
  CHECK(say_interval(Interval::exactly(333333), 6, "", "") == "0.33");
  CHECK(say_interval(Interval::between(333333, 333334), 6, "", "") == "0.33");
  CHECK(say_interval(Interval::exactly(-1234567), 0, "", "") == "-1 234 567");
  CHECK(say_interval(Interval::na(), 0, "point", "points") == "does not apply");
}

TEST_CASE("Truths are said as a person would answer") {
  CHECK(say_truth(CertainlyTrue) == "yes");
  CHECK(say_truth(CertainlyFalse) == "no");
  CHECK(say_truth(CertainlyNa) == "does not apply");
  CHECK(say_truth(TrueOrFalse) == "can't say yet");
}

TEST_CASE("The trade's own word is used where the assessment has one") {
  const Vocabulary vocabulary = office();
  const Assessment plain = told({}), nursing = told({"words.people=nurses"});
  CHECK(Speaker{&vocabulary, &plain}.say_words("Do {people} know? {People} do.") == "Do people know? People do.");
  CHECK(Speaker{&vocabulary, &nursing}.say_words("Do {people} know? {People} do.") == "Do nurses know? Nurses do.");
  CHECK(Speaker{&vocabulary, &nursing}.say_words("{{not a word}}") == "{not a word}");
}

TEST_CASE("A row is called by its name, by its number, or a further one") {
  const Vocabulary vocabulary = office();
  const Assessment assessment = told({"workflow[+].name=Forecasting", "workflow[+].uses_ai=yes"});
  const Speaker speaker{&vocabulary, &assessment};
  CHECK(speaker.row("workflow", 0) == "Forecasting");
  CHECK(speaker.row("workflow", 1) == "workflow 2");
  CHECK(speaker.row("workflow", 2) == "a further workflow");
  CHECK(speaker.row("role", 0) == "a further role");
}

}  // namespace takehold
