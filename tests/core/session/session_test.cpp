// SPDX-License-Identifier: MIT
#include "takehold/session/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/document/generated_documents.hpp"
#include "core/document/small_vocabulary.hpp"
#include "core/session/fixture.hpp"
#include "core/support/small.hpp"
#include "takehold/document/document.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

Edit title_edit(const std::string& title) { return {"Describe it", {HeadEdit{title, "", ""}}}; }

Edit training(bool done) {
  return {"Answer", {AnswerEdit{"training_done", Answer{NumberAnswer{done, done}, std::nullopt, {}}}}};
}

Session session_of(Assessment assessment) { return {rules_of(), std::move(assessment)}; }

// A framework that asks a question, a column and a table of its own.
Framework asking() {
  Framework asks = test::framework({});
  asks.own.facts = {test::count("own_fact", "box", "boxes")};
  RecordType shared, own;
  shared.id = "workflow";
  shared.facts = {test::flag("own_column")};
  own.id = "own_table", own.one = "thing", own.many = "things", own.ask = "Which?";
  own.facts = {test::flag("own_cell")};
  asks.own.tables = {shared, own};
  return asks;
}

constexpr const char* AskingDocument = R"({ "takehold": 1, "title": "T",
"answers": { "training_done": true, "own_fact": { "value": 7, "evidence": { "note": "counted" } }, "nobody_asks": [1, 2.50] },
"records": { "workflow": { "rows": [ { "name": "A", "tasks_added": 2, "own_column": false, "colour": "red" } ] },
             "own_table": { "rows": [ { "name": "B", "own_cell": true } ], "more": true } },
"hint": { "a": null } })";

}  // namespace

TEST_CASE("An edit exchanged twice leaves the assessment and the edit as they were") {
  std::mt19937 random(1);
  for (int round = 0; round < 400; ++round) {
    const Assessment before = generated_assessment(random, small_vocabulary());
    Assessment assessment = before;
    Edit edit = random_edit(random);
    exchange(edit, assessment);
    const Assessment after = assessment;
    exchange(edit, assessment);
    REQUIRE(assessment == before);
    exchange(edit, assessment);
    REQUIRE(assessment == after);
  }
}

TEST_CASE("Where an answer was read from is known until it is changed or the file is written") {
  const auto read = read_document("{ \"takehold\": 1, \"title\": \"T\", \"answers\": {\n\"training_done\": true,\n\"people_affected\": 20 } }", "a", small_vocabulary());
  REQUIRE(read);
  Session session = session_of(read->value);
  const auto line_of = [&](std::string_view fact) { return session.assessment().answers.find(fact)->second.read_at.line; };
  CHECK(line_of("training_done") == 2);
  CHECK(line_of("people_affected") == 3);
  session.apply(training(false));
  CHECK(line_of("training_done") == 0);
  CHECK(line_of("people_affected") == 3);
  session.undo();
  CHECK(line_of("training_done") == 2);
  session.mark_saved();
  CHECK(line_of("people_affected") == 0);
  session.redo();
  session.undo();
  CHECK(line_of("training_done") == 0);
}

TEST_CASE("Undoing everything gives the first document to the byte, and redoing everything the last") {
  std::mt19937 random(2);
  for (int round = 0; round < 20; ++round) {
    Session session = session_of(generated_assessment(random, small_vocabulary()));
    std::vector<std::string> documents{session.document()};
    for (int step = 0; step < 15; ++step) {
      const bool changed = session.apply(random_edit(random));
      REQUIRE(changed == (session.document() != documents.back()));
      if (changed) documents.push_back(session.document());
    }
    REQUIRE(session.history().size() + 1 == documents.size());
    for (std::size_t at = documents.size(); at-- > 0; session.undo()) REQUIRE(session.document() == documents[at]);
    REQUIRE_FALSE(session.can_undo());
    for (const std::string& document : documents) {
      REQUIRE(session.document() == document);
      session.redo();
    }
    REQUIRE_FALSE(session.can_redo());
  }
}

TEST_CASE("An edit that changes nothing leaves no trace") {
  Session session = session_of(empty_assessment("T"));
  REQUIRE(session.apply(training(true)));
  session.undo();
  const std::uint64_t revision = session.revision();
  CHECK_FALSE(session.apply(title_edit("T")));
  CHECK_FALSE(session.apply({"Nothing", {}}));
  CHECK_FALSE(session.apply({"There and back", {AnswerEdit{"training_done", Answer{NumberAnswer{1, 1}, {}, {}}},
                                                          AnswerEdit{"training_done", std::nullopt}}}));
  CHECK(session.revision() == revision);
  CHECK(session.can_redo());
}

TEST_CASE("The history names what undo and redo take back, and a new edit ends what had been undone") {
  Session session = session_of(empty_assessment("T"));
  CHECK(session.undo_label().empty());
  CHECK(session.redo_label().empty());
  session.apply(title_edit("A"));
  session.apply(training(true));
  CHECK(session.undo_label() == "Answer");
  session.undo();
  CHECK(session.undo_label() == "Describe it");
  CHECK(session.redo_label() == "Answer");
  CHECK(session.history() == std::vector<std::string>{"Describe it", "Answer"});
  CHECK(session.done() == 1);
  session.apply(title_edit("B"));
  CHECK(session.redo_label().empty());
  CHECK(session.history() == std::vector<std::string>{"Describe it", "Describe it"});
  CHECK(session.assessment().title == "B");
}

TEST_CASE("A session is changed while it differs from what was saved") {
  Session session = session_of(empty_assessment("T"));
  CHECK_FALSE(session.is_changed());
  session.apply(title_edit("A"));
  CHECK(session.is_changed());
  session.mark_saved();
  CHECK_FALSE(session.is_changed());
  session.undo();
  CHECK(session.is_changed());
  session.redo();
  CHECK_FALSE(session.is_changed());
  session.undo();
  session.apply(title_edit("B"));  // what was saved can no longer be come back to
  CHECK(session.is_changed());
  session.undo();
  CHECK(session.is_changed());
  session.mark_saved();
  session.mark_unsaved();
  CHECK(session.is_changed());
}

TEST_CASE("The diagnosis is always of the assessment as it is now, and every change has a revision of its own") {
  const auto rules = rules_of({test::framework({test::strength("trained", read("training_done"))})});
  Session session(rules, empty_assessment("T"));
  std::vector<std::uint64_t> revisions{session.revision()};
  const auto strengths = [&] {
    CHECK(session.revision() > revisions.back());
    revisions.push_back(session.revision());
    return session.diagnosis().strengths.size();
  };
  CHECK(session.diagnosis().strengths.empty());
  session.apply(training(true));
  CHECK(strengths() == 1);
  session.undo();
  CHECK(strengths() == 0);
  session.redo();
  CHECK(strengths() == 1);
  CHECK(session.change_rules(rules_of()).empty());
  CHECK(strengths() == 0);
}

TEST_CASE("A framework switched off and on again leaves the document as it was, to the byte") {
  const auto with = rules_of({asking()});
  const auto read = read_document(AskingDocument, "a.json", with->vocabulary);
  REQUIRE(read);
  Session session(with, read->value);
  CHECK(session.done() == 0);
  const std::string document = session.document();
  CHECK(session.change_rules(rules_of()).empty());
  CHECK(session.assessment().answers.count("own_fact") == 0);
  CHECK(session.change_rules(with).empty());
  CHECK(session.document() == document);
  CHECK(session.assessment() == read->value);
}

TEST_CASE("Other rules end the history, and what was unsaved stays unsaved") {
  Session session = session_of(empty_assessment("T"));
  CHECK(session.change_rules(rules_of({asking()})).empty());
  CHECK_FALSE(session.is_changed());
  session.apply(training(true));
  CHECK(session.change_rules(rules_of()).empty());
  CHECK(session.is_changed());
  CHECK_FALSE(session.can_undo());
  CHECK_FALSE(session.can_redo());
  session.mark_saved();
  CHECK_FALSE(session.is_changed());
}

TEST_CASE("Rules under which the document cannot be read are refused, and nothing changes") {
  const auto read = read_document(R"({"takehold": 1, "title": "T", "answers": {"own_fact": "many"}})", "a.json", small_vocabulary());
  REQUIRE(read);
  Session session = session_of(read->value);
  session.apply(training(true));
  const std::string document = session.document();
  const auto rules = session.rules();
  const Issues issues = session.change_rules(rules_of({asking()}));
  REQUIRE(issues.size() == 1);
  CHECK(issues.front().place.path == "answers.own_fact");
  CHECK(session.rules() == rules);
  CHECK(session.document() == document);
  CHECK(session.can_undo());
}
