// SPDX-License-Identifier: MIT
//
// What people type and paste, and what is understood.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/document/generated_documents.hpp"
#include "core/document/small_vocabulary.hpp"
#include "core/session/fixture.hpp"
#include "core/support/small.hpp"
#include "takehold/document/document.hpp"
#include "takehold/change/parse_answer.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

const FactDef& fact_named(const std::string& id) { return *small_vocabulary().find({"", id}); }

Assessment euros() { return from_json(R"({"takehold": 1, "title": "T", "currency": "EUR", "records": {"role": {"rows": [{"name": "Sales rep"}]}}})"); }

// The answer as it is shown; "nothing" for unanswered; the code of an error.
std::string understood(const FactDef& fact, const std::string& text, const Assessment& assessment = euros()) {
  const Speaker speaker{&small_vocabulary(), &assessment};
  const auto answer = parse_answer(text, fact, speaker);
  if (!answer) return answer.issues().front().code;
  return *answer ? answer_text(fact, *answer, speaker) : "nothing";
}

struct Case {
  std::string fact, text, answer;
};

void check(const std::vector<Case>& cases) {
  for (const Case& each : cases) {
    INFO(each.fact << " = " << each.text);
    CHECK(understood(fact_named(each.fact), each.text) == each.answer);
  }
}

std::string message(const std::string& fact, const std::string& text) {
  const Assessment assessment = euros();
  const auto answer = parse_answer(text, fact_named(fact), Speaker{&small_vocabulary(), &assessment});
  REQUIRE_FALSE(answer);
  return answer.issues().front().message + " | " + answer.issues().front().cure;
}

}  // namespace

TEST_CASE("Nothing and a dash are no answer, and a question mark says that it is not known yet") {
  for (const FactDef& fact : small_vocabulary().facts) {
    for (const std::string text : {"", "  ", "-", "–", "\u00a0"}) CHECK(understood(fact, text) == "nothing");
    CHECK(understood(fact, " ? ") == "?");
  }
}

TEST_CASE("Flags are read in the ways in which lists are ticked") {
  check({{"training_done", "Yes", "yes"}, {"training_done", "TRUE", "yes"}, {"training_done", "1", "yes"}, {"training_done", "x", "yes"},
         {"training_done", "✓", "yes"}, {"training_done", " no ", "no"}, {"training_done", "False", "no"}, {"training_done", "0", "no"},
         {"training_done", "2", "wrong-type"}, {"training_done", "maybe", "wrong-type"}});
}

TEST_CASE("Numbers are read with the marks of any country, unless that leaves two readings") {
  check({
      {"people_affected", "25", "25"},
      {"people_affected", "025", "25"},
      {"people_affected", "+25", "25"},
      {"people_affected", "1 200", "1200"},
      {"people_affected", "1\u00a0200", "1200"},
      {"people_affected", "1\u202f200", "1200"},
      {"people_affected", "1'200", "1200"},
      {"people_affected", "1’200", "1200"},
      {"people_affected", "1,200", "1200"},
      {"people_affected", "1.200", "1200"},
      {"people_affected", "20 people", "20"},
      {"people_affected", "20 PEOPLE", "20"},
      {"people_affected", "20 bananas", "wrong-type"},
      {"people_affected", "1 2 3", "wrong-type"},
      {"people_affected", "12,00", "12"},
      {"people_affected", "1.2e3", "1200"},
      {"people_affected", "2.5", "too-many-decimals"},
      {"people_affected", "60.000", "out-of-range"},
      {"people_affected", "-3", "out-of-range"},
      {"people_affected", "20%", "wrong-type"},
      {"people_affected", "many", "wrong-type"},
      {"approvals_dropped", "1.000.000", "1000000"},
      {"approvals_dropped", "1,00,000", "wrong-type"},
      {"hours", "0,3", "0.3"},
      {"hours", "0.3", "0.3"},
      {"hours", ".5", "0.5"},
      {"hours", "-2,5", "-2.5"},
      {"hours", "−2.5", "-2.5"},
      {"hours", "12,50 hours", "12.5"},
      {"hours", "0.500", "0.5"},
      {"hours", "1.200", "1.2"},  // 1200 hours are out of range
      {"people_affected", "1.000", "1000"},
      {"hours", "0.125", "too-many-decimals"},
      {"budget", "1.200,50", "1200.5"},
      {"budget", "1,200.50", "1200.5"},
      {"budget", "1 200,50", "1200.5"},
      {"budget", "1,200", "1200"},  // nobody writes money with three digits after the point
      {"budget", "1,200,300.00", "1200300"},
      {"budget", "€ 50", "50"},
      {"budget", "50€", "50"},
      {"budget", "50 eur", "50"},
      {"budget", "EUR 1.200", "1200"},
      {"budget", "50 USD", "wrong-type"},
      {"budget", "$50", "wrong-type"},
      {"usage", "30%", "30 %"},
      {"usage", "30 %", "30 %"},
      {"usage", "30", "30 %"},
      {"usage", "0.3", "0.3 %"},
      {"usage", "12,5%", "12.5 %"},
      {"usage", "1.200", "1.2 %"},  // 1200 % cannot be meant
      {"usage", "120 %", "out-of-range"},
      {"part", "0.3", "0.3"},
      {"part", "0,300", "0.3"},
      {"part", "30%", "0.3"},
      {"part", "12,5 %", "0.125"},
      {"part", "30", "out-of-range"},
  });
}

TEST_CASE("Ranges are read with dots, a word or a dash") {
  check({
      {"people_affected", "20..30", "20 to 30"},
      {"people_affected", "20-30", "20 to 30"},
      {"people_affected", "20 - 30 people", "20 to 30"},
      {"people_affected", "20 to 30", "20 to 30"},
      {"people_affected", "20–30", "20 to 30"},
      {"people_affected", "20..20", "20"},
      {"people_affected", "30-20", "low-above-high"},
      {"people_affected", "20-70.000", "out-of-range"},
      {"people_affected", "20-", "wrong-type"},
      {"people_affected", "20-30-40", "wrong-type"},
      {"hours", "-5--2", "-5 to -2"},
      {"hours", "-5 to -2", "-5 to -2"},
      {"usage", "20-30%", "20 % to 30 %"},
      {"part", "20-30%", "0.2 to 0.3"},
      {"part", "20% to 30%", "0.2 to 0.3"},
      {"trust", "low..high", "low to high"},
      {"trust", "Low to High", "low to high"},
      {"trust", "low – high", "low to high"},
      {"go_live", "2026-03-31..2026-04-02", "2026-03-31 to 2026-04-02"},
      {"go_live", "31.3.2026 – 2.4.2026", "2026-03-31 to 2026-04-02"},
      {"training_done", "no to yes", "wrong-type"},
  });
}

TEST_CASE("Dates are read as they are written here and there, where only one day can be meant") {
  check({
      {"go_live", "2026-03-31", "2026-03-31"},
      {"go_live", "31.3.2026", "2026-03-31"},
      {"go_live", "31.03.2026", "2026-03-31"},
      {"go_live", "31/3/2026", "2026-03-31"},
      {"go_live", "3/31/2026", "2026-03-31"},
      {"go_live", "2026/3/31", "2026-03-31"},
      {"go_live", "3/3/2026", "2026-03-03"},
      {"go_live", "3/4/2026", "ambiguous-date"},
      {"go_live", "3.4.2026", "2026-04-03"},  // with points the day stands first everywhere
      {"go_live", "31/31/2026", "wrong-type"},
      {"go_live", "31.3.26", "wrong-type"},
      {"go_live", "1999-01-01", "out-of-range"},
      {"go_live", "soon", "wrong-type"},
  });
}

TEST_CASE("Options go by id or label, in letters of any size, or by a beginning that only one has") {
  check({
      {"trust", "HIGH", "high"},
      {"trust", "m", "medium"},
      {"trust", "n", "none"},
      {"trust", "middling", "unknown-option"},
      {"reward", "p", "ambiguous-option"},
      {"reward", "prom", "promotion"},
      {"reward_moves", "bonus, promotion", "bonus; promotion"},
      {"reward_moves", "Praise;BON", "bonus; praise"},
      {"reward_moves", "none", "none"},
      {"reward_moves", "bonus; cake", "unknown-option"},
      {"reward_moves", "p, bonus", "ambiguous-option"},
  });
  FactDef fact = test::options("plan", FactType::ChoiceSet, {"One", "Two", "Three"});
  fact.options[0].label = "Ask {people}, and wait";
  fact.options[1].label = "Ask; then wait";
  Assessment nurses = euros();
  nurses.words["people"] = "nurses";
  CHECK(understood(fact, "ask nurses, and wait", nurses) == "Ask nurses, and wait");
  CHECK(understood(fact, "ask nurses, and wait; three", nurses) == "Ask nurses, and wait; Three");
  CHECK(understood(fact, "two", nurses) == "Ask; then wait");
  CHECK(understood(fact, "two; three", nurses) == "two; three");
}

TEST_CASE("Texts are taken as they are, and names of rows as the rows have them") {
  check({{"penalty_terms", " 20-30, as agreed ", "20-30, as agreed"}, {"main_role", "sales REP", "Sales rep"}, {"main_role", "Clerk", "Clerk"}});
}

TEST_CASE("\"n/a\" is read where the fact may not apply, with its reason") {
  check({{"reward", "n/a: no rewards here", "n/a: no rewards here"}, {"reward", "N/A", "reason-missing"}, {"days", "n/a", "must-apply"}});
  CHECK(message("reward", "n/a") == "\"reward\" is said not to apply, but not why | write \"n/a: \" and the reason");
}

TEST_CASE("Errors say what was expected, with the range, and both readings where there are two") {
  CHECK(message("people_affected", "many") == "\"people_affected\" wants a whole number from 0 to 10000 people, but this is \"many\" | ");
  CHECK(message("training_done", "perhaps") == "\"training_done\" wants yes or no, but this is \"perhaps\" | ");
  CHECK(message("part", "30") == "\"part\" wants a share from 0 to 1, such as 0.3 or 30 %, but this is \"30\" | ");
  CHECK(message("trust", "hihg") == "\"trust\" wants one of \"none\", \"low\", \"medium\" and \"high\", but this is \"hihg\" | did you mean \"high\"?");
  FactDef distance = fact_named("hours");
  distance.hi = 1'000'000;
  for (const std::string text : {"1.200", "1,200"}) {
    const Assessment assessment = euros();
    const auto answer = parse_answer(text, distance, Speaker{&small_vocabulary(), &assessment});
    REQUIRE_FALSE(answer);
    CHECK(answer.issues().front().message == "\"" + text + "\" can be read as 1200 and as 1.2");
    CHECK(answer.issues().front().cure == "write 1200 or 1.2");
  }
  CHECK(message("go_live", "3/4/2026") == "\"3/4/2026\" can be 2026-04-03 or 2026-03-04 | write the one that is meant, year first");
}

TEST_CASE("Where the assessment names no currency, any will do") {
  const Assessment none = empty_assessment("T");
  CHECK(understood(fact_named("budget"), "50 CHF", none) == "50");
  CHECK(understood(fact_named("budget"), "$50", none) == "50");
  CHECK(understood(fact_named("budget"), "50 bananas", none) == "wrong-type");
}

TEST_CASE("A name that two rows have in letters of another size is not guessed at") {
  const Assessment two = from_json(R"({"takehold": 1, "title": "T", "records": {"role": {"rows": [{"name": "Rep"}, {"name": "REP"}]}}})");
  CHECK(understood(fact_named("main_role"), "REP", two) == "REP");
  CHECK(understood(fact_named("main_role"), "rep", two) == "ambiguous-row");
}

TEST_CASE("What a field shows is read back as the same answer") {
  std::mt19937 random(4);
  const Vocabulary& vocabulary = small_vocabulary();
  std::size_t seen = 0;
  for (int round = 0; round < 300; ++round) {
    const Assessment a = generated_assessment(random, vocabulary);
    const Speaker speaker{&vocabulary, &a};
    for (const auto& [id, answer] : a.answers) {
      const FactDef& fact = fact_named(id);
      const std::string text = answer_text(fact, answer, speaker);
      const auto again = parse_answer(text, fact, speaker);
      INFO(id << " = " << text << (again ? "" : to_text(again.issues())));
      REQUIRE(again);
      REQUIRE(*again);
      REQUIRE((*again)->value == answer.value);
      ++seen;
    }
  }
  CHECK(seen > 1500);
}
