// SPDX-License-Identifier: MIT
#include "takehold/session/make_edit.hpp"

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

Answer number_answer(std::int64_t value) { return {NumberAnswer{value, value}, std::nullopt, {}}; }

const AnswerRef MainRole{"", AnswerRef::NoRow, "main_role"}, Active{"role_week", 0, "active"};

// Two roles, one with weeks and with an answer that names it.
Assessment roles() {
  return from_json(document_with(R"({"main_role": {"value": "Sales rep", "evidence": {"note": "asked"}}})",
                            R"({"role": {"rows": [{"name": "Sales rep"}, {"name": "Clerk"}, {}], "more": true},
                                "role_week": {"rows": [{"role": "Sales rep", "week": 1, "active": 3}, {"role": "Clerk", "week": 1}]}})"));
}

Assessment done(const Assessment& before, Edit edit) {
  Assessment after = before;
  exchange(edit, after);
  return after;
}

Assessment done(const Ruleset& rules, const Assessment& before, const Change& change) {
  const Result<Edit> edit = make_edit(rules, before, change);
  if (!edit) FAIL(to_text(edit.issues()));
  return done(before, *edit);
}

std::string label(const Ruleset& rules, const Assessment& assessment, const Change& change) {
  const Result<Edit> edit = make_edit(rules, assessment, change);
  return edit ? edit->label : edit.issues().front().code;
}

std::string first_parent(const Assessment& assessment) { return assessment.tables.at("role_week").rows.front().parent; }

// Actions on roles, whose decisions have the role's name in their keys.
std::shared_ptr<const Ruleset> rules_with_action() {
  Framework framework = test::framework({});
  framework.actions = {test::action("act", "Act", "role")};
  return rules_of({std::move(framework)});
}

}  // namespace

TEST_CASE("An edit of a cell holds the cell, and not its table") {
  const auto rules = rules_of();
  const Assessment a = roles();
  const Result<Edit> edit = make_edit(*rules, a, AnswerChange{Active, number_answer(7)});
  REQUIRE(edit);
  REQUIRE(edit->parts.size() == 1);
  CHECK(std::holds_alternative<CellEdit>(edit->parts.front()));
}

TEST_CASE("Labels say what a person did, in the words on the screen") {
  const auto rules = rules_of();
  const Assessment a = roles();
  struct Case {
    Change change;
    std::string label;
  };
  const AnswerRef training{"", AnswerRef::NoRow, "training_done"}, faster{"role", 1, "faster"}, reward{"", AnswerRef::NoRow, "reward"};
  const std::vector<Case> cases{
      {AnswerChange{training, number_answer(1)}, "Answer “training_done”"},
      {AnswerChange{faster, number_answer(1)}, "Answer “faster” for Clerk"},
      {AnswerChange{faster, std::nullopt}, "Clear “faster” for Clerk"},
      {AnswerChange{faster, Answer{NotKnown{}, {}, {}}}, "Say that “faster” for Clerk is not known yet"},
      {AnswerChange{reward, Answer{NotApplicable{"none"}, {}, {}}}, "Say that “reward” does not apply"},
      {EvidenceChange{MainRole, Evidence{}}, "Give evidence for “main_role”"},
      {RowRemoved{"role", 0}, "Remove “Sales rep”"},
      {RowRemoved{"role", 2}, "Remove “role 3”"},
      {RowAdded{"role", "Nurse", {}, {}}, "Add “Nurse”"},
      {RowAdded{"role", "", {}, {}}, "Add a role"},
      {RowAdded{"role_week", "", 2, "Clerk"}, "Add “Clerk, week 2”"},
      {RowRenamed{"role", 2, "Nurse"}, "Rename “role 3” to “Nurse”"},
      {CompleteChange{"role", true}, "Say that these are all roles"},
      {AppliesChange{"role", NotApplicable{"none"}}, "Say that roles do not apply"},
      {HeadChange{HeadChange::Part::About, "x"}, "Describe the assessment"},
      {OwnerChange{"process-owner", "Ana"}, "Name the process owner"},
  };
  for (const Case& each : cases) CHECK(label(*rules, a, each.change) == each.label);
}

TEST_CASE("What was decided about a row's actions follows the row that is renamed") {
  const auto rules = rules_with_action();
  Assessment a = roles();
  a.plan["small/act[Sales rep]"] = {PlanStatus::Doing, "", "", {}};
  a.plan["other/act[Sales rep]"] = {PlanStatus::Done, "", "", {}};
  const Assessment b = done(*rules, a, RowRenamed{"role", 0, " Seller "});
  CHECK(b.tables.at("role").rows[0].name == "Seller");
  CHECK(first_parent(b) == "Seller");
  CHECK(b.answers.at("main_role") == Answer{TextAnswer{"Seller"}, Evidence{"asked", "", "", "", "", {}}, {}});
  CHECK(b.plan.count("small/act[Seller]") == 1);
  CHECK(b.plan.count("other/act[Sales rep]") == 1);  // of a framework that is not here to say what it is about
}

TEST_CASE("A row that is removed takes along what names it, and one undo brings all of it back") {
  const auto rules = rules_with_action();
  Assessment a = roles();
  a.plan["small/act[Sales rep]"] = {PlanStatus::Doing, "", "", {}};
  a.plan["small/act[role 3]"] = {PlanStatus::Done, "", "", {}};
  Result<Edit> edit = make_edit(*rules, a, RowRemoved{"role", 0});
  REQUIRE(edit);
  Assessment b = a;
  exchange(*edit, b);
  CHECK(b.tables.at("role").rows.size() == 2);
  CHECK(b.tables.at("role_week").rows.size() == 1);
  CHECK(b.answers.empty());
  CHECK(b.plan.size() == 1);
  CHECK(b.plan.count("small/act[role 2]") == 1);  // rows without a name are called by their place
  exchange(*edit, b);
  CHECK(b == a);
}

TEST_CASE("Whatever is done to rows, the document can be read again, and undoing restores it") {
  const auto rules = rules_of();
  std::mt19937 random(3);
  const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
  const std::string names[] = {"", "x", "Clerk", "a.b[0]=c", " Clerk ", "Sales rep"};
  const std::string tables[] = {"workflow", "role", "week", "role_week"};
  std::size_t changes = 0;
  for (int round = 0; round < 40; ++round) {
    Assessment a = generated_assessment(random, small_vocabulary());
    for (int step = 0; step < 20; ++step) {
      const std::string table = tables[below(4)];
      const auto row = static_cast<std::uint32_t>(below(4));
      const std::optional<int> week = below(4) == 0 ? std::nullopt : std::optional(static_cast<int>(below(6)) - 1);
      const Change change = below(3) == 0   ? Change(RowAdded{table, names[below(6)], week, names[below(6)]})
                            : below(2) == 0 ? Change(RowRenamed{table, row, names[below(6)]})
                                            : Change(RowRemoved{table, row});
      Result<Edit> edit = make_edit(*rules, a, change);
      if (!edit) continue;
      const Assessment before = a;
      exchange(*edit, a);
      Assessment undone = a;
      Edit back = *edit;
      exchange(back, undone);
      REQUIRE(undone == before);
      REQUIRE(from_json(written(a)) == a);
      changes += a != before;
    }
  }
  CHECK(changes > 200);
}
