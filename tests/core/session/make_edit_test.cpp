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

Answer yes() { return {NumberAnswer{1, 1}, std::nullopt, {}}; }

// Two roles, one with weeks and with an answer that names it.
Assessment roles() {
  return read(document_with(R"({"main_role": {"value": "Sales rep", "evidence": {"note": "asked"}}})",
                            R"({"role": {"rows": [{"name": "Sales rep"}, {"name": "Clerk"}, {}], "more": true},
                                "role_week": {"rows": [{"role": "Sales rep", "week": 1, "active": 3}, {"role": "Clerk", "week": 1}]}})"));
}

Assessment done(const Assessment& before, Edit edit) {
  Assessment after = before;
  exchange(edit, after);
  return after;
}

Assessment done(const Assessment& before, const Result<Edit>& edit) {
  if (!edit) FAIL(to_text(edit.issues()));
  return done(before, *edit);
}

std::string problem(const Result<Edit>& edit) { return edit ? std::string() : edit.issues().front().code; }

std::string first_parent(const Assessment& assessment) { return assessment.tables.at("role_week").rows.front().parent; }

// Actions on roles, whose decisions have the role's name in their keys.
std::shared_ptr<const Ruleset> rules_with_action() {
  Framework framework = small::framework({});
  framework.actions = {small::action("act", "Act", "role")};
  return rules_of({std::move(framework)});
}

}  // namespace

TEST_CASE("Who does not know yet takes an answer back and says so; an answer takes that back, and undo all of it") {
  const auto rules = rules_of();
  const Assessment before = roles();
  for (const AnswerRef& at : {AnswerRef{"", AnswerRef::NoRow, "main_role"}, AnswerRef{"role_week", 0, "active"}}) {
    Edit edit = edit_not_known(*rules, before, at);
    Assessment after = before;
    exchange(edit, after);
    const bool is_cell = !at.table.empty();
    CHECK((is_cell ? after.tables.at("role_week").rows[0].not_known : after.not_known) == FactIds{at.fact});
    CHECK((is_cell ? after.tables.at("role_week").rows[0].answers : after.answers).count(at.fact) == 0);
    const Assessment answered = done(after, edit_answer(*rules, after, at, yes()));
    CHECK((is_cell ? answered.tables.at("role_week").rows[0].not_known : answered.not_known).empty());
    CHECK(done(after, edit_answer(*rules, after, at, std::nullopt)).not_known.empty());
    exchange(edit, after);
    CHECK(after == before);
  }
}

TEST_CASE("Labels say what a person did, in the words on the screen") {
  const auto rules = rules_of();
  const Assessment a = roles();
  CHECK(edit_answer(*rules, a, {"", AnswerRef::NoRow, "training_done"}, yes()).label == "Answer “training_done”");
  CHECK(edit_answer(*rules, a, {"role", 1, "faster"}, yes()).label == "Answer “faster” for Clerk");
  CHECK(edit_answer(*rules, a, {"role", 1, "faster"}, std::nullopt).label == "Clear “faster” for Clerk");
  CHECK(edit_remove_row(*rules, a, "role", 0).label == "Remove “Sales rep”");
  CHECK(edit_remove_row(*rules, a, "role", 2).label == "Remove “role 3”");
  CHECK(edit_add_row(*rules, a, "role", "Nurse")->label == "Add “Nurse”");
  CHECK(edit_add_row(*rules, a, "role", "")->label == "Add a role");
  CHECK(edit_add_row(*rules, a, "role_week", "", 2, "Clerk")->label == "Add “Clerk, week 2”");
  CHECK(edit_rename_row(*rules, a, "role", 2, "Nurse")->label == "Rename “role 3” to “Nurse”");
  CHECK(edit_owner(*rules, a, "process-owner", "Ana").label == "Name the process owner");
  CHECK(edit_plan(a, "x/act", "Drop a step", PlanEntry{PlanStatus::Doing, "", "", {}}).label == "Plan “Drop a step”");
}

TEST_CASE("Evidence stays with its answer while the value stays") {
  const auto rules = rules_of();
  const AnswerRef at{"", AnswerRef::NoRow, "main_role"};
  const Assessment a = roles();
  CHECK(done(a, edit_answer(*rules, a, at, Answer{TextAnswer{"Sales rep"}, {}, {}})) == a);
  const Assessment other = done(a, edit_answer(*rules, a, at, Answer{TextAnswer{"Clerk"}, {}, {}}));
  CHECK_FALSE(other.answers.at("main_role").evidence);
  CHECK(done(other, edit_evidence(*rules, other, at, Evidence{" seen ", "", "", "31.3.2026", "high", {}})).answers.at("main_role").evidence ==
        Evidence{"seen", "", "", "2026-03-31", "high", {}});
  CHECK(done(a, edit_evidence(*rules, a, at, Evidence{"asked", "", "", "some day", "quite", {}})) == a);
  CHECK_FALSE(done(a, edit_evidence(*rules, a, at, Evidence{})).answers.at("main_role").evidence);
  CHECK(done(a, edit_evidence(*rules, a, {"", AnswerRef::NoRow, "days"}, Evidence{"n", "", "", "", "", {}})) == a);
}

TEST_CASE("What does not apply needs a reason, and must be allowed not to") {
  const auto rules = rules_of();
  const Assessment a = empty_assessment("T");
  const AnswerRef reward{"", AnswerRef::NoRow, "reward"}, days{"", AnswerRef::NoRow, "days"};
  CHECK(done(a, edit_not_applicable(*rules, a, reward, " none here ")).answers.at("reward") == Answer{NotApplicable{"none here"}, {}, {}});
  CHECK(done(a, edit_not_applicable(*rules, a, reward, " ")) == a);
  CHECK(done(a, edit_not_applicable(*rules, a, days, "none here")) == a);
}

TEST_CASE("A row that is renamed keeps what names it") {
  const auto rules = rules_with_action();
  Assessment a = roles();
  a.plan["small/act[Sales rep]"] = {PlanStatus::Doing, "", "", {}};
  a.plan["other/act[Sales rep]"] = {PlanStatus::Done, "", "", {}};
  const Assessment b = done(a, edit_rename_row(*rules, a, "role", 0, " Seller "));
  CHECK(b.tables.at("role").rows[0].name == "Seller");
  CHECK(first_parent(b) == "Seller");
  CHECK(b.answers.at("main_role") == Answer{TextAnswer{"Seller"}, Evidence{"asked", "", "", "", "", {}}, {}});
  CHECK(b.plan.count("small/act[Seller]") == 1);
  CHECK(b.plan.count("other/act[Sales rep]") == 1);  // of a framework that is not here to say what it is about
  CHECK(problem(edit_rename_row(*rules, a, "role", 0, "Clerk")) == "row-named-twice");
  CHECK(problem(edit_rename_row(*rules, a, "role", 0, " ")) == "row-referred-to");
  CHECK(problem(edit_rename_row(*rules, a, "role", 3, "X")) == "unknown-row");
}

TEST_CASE("A row that is removed takes along what names it, and one undo brings all of it back") {
  const auto rules = rules_with_action();
  Assessment a = roles();
  a.plan["small/act[Sales rep]"] = {PlanStatus::Doing, "", "", {}};
  a.plan["small/act[role 3]"] = {PlanStatus::Done, "", "", {}};
  Edit edit = edit_remove_row(*rules, a, "role", 0);
  Assessment b = a;
  exchange(edit, b);
  CHECK(b.tables.at("role").rows.size() == 2);
  CHECK(b.tables.at("role_week").rows.size() == 1);
  CHECK(b.answers.empty());
  CHECK(b.plan.size() == 1);
  CHECK(b.plan.count("small/act[role 2]") == 1);  // rows without a name are called by their place
  exchange(edit, b);
  CHECK(b == a);
}

TEST_CASE("The last row that goes leaves a list unanswered, unless it was said to be complete") {
  const auto rules = rules_of();
  const Assessment open = read(document_with("{}", R"({"workflow": {"rows": [{}], "more": true}})"));
  CHECK(done(open, edit_remove_row(*rules, open, "workflow", 0)).tables.empty());
  const Assessment complete = read(document_with("{}", R"({"workflow": {"rows": [{}]}})"));
  CHECK(done(complete, edit_remove_row(*rules, complete, "workflow", 0)).tables.at("workflow").complete);
}

TEST_CASE("A row is added where it belongs, or it is said why it cannot be") {
  const auto rules = rules_of();
  Assessment a = roles();
  a.tables["week"].rows = {{"", 1, "", {}, {}, {}}, {"", 5, "", {}, {}, {}}};
  CHECK(done(a, edit_add_row(*rules, a, "week", "", 3)).tables.at("week").rows[1].week == 3);
  CHECK(problem(edit_add_row(*rules, a, "week", "", 5)) == "week-twice");
  CHECK(problem(edit_add_row(*rules, a, "week", "")) == "week-missing");
  CHECK(problem(edit_add_row(*rules, a, "week", "", 100000)) == "week-not-whole");
  CHECK(problem(edit_add_row(*rules, a, "role", "Clerk")) == "row-named-twice");
  CHECK(problem(edit_add_row(*rules, a, "role_week", "", 2)) == "row-of-missing");
  CHECK(problem(edit_add_row(*rules, a, "role_week", "", 2, "Nurse")) == "unknown-row");
  CHECK(problem(edit_add_row(*rules, a, "nothing", "X")) == "unknown-name");
  a.tables["workflow"].rows.resize(4);
  CHECK(problem(edit_add_row(*rules, a, "workflow", "X")) == "too-many-rows");
}

TEST_CASE("Working on rows takes back that their table does not apply") {
  const auto rules = rules_of();
  Assessment a = read(document_with("{}", R"({"workflow": {"not_applicable": "one team", "rows": [{}], "more": true}})"));
  CHECK_FALSE(done(a, edit_answer(*rules, a, {"workflow", 0, "uses_ai"}, yes())).tables.at("workflow").not_applicable);
  CHECK_FALSE(done(a, edit_add_row(*rules, a, "workflow", "X")).tables.at("workflow").not_applicable);
  CHECK_FALSE(done(a, edit_table_applies(*rules, a, "workflow", std::nullopt)).tables.at("workflow").not_applicable);
  CHECK(done(a, edit_table_applies(*rules, a, "workflow", " ")) == a);
  CHECK(done(a, edit_table_applies(*rules, a, "workflow", "none")).tables.at("workflow").not_applicable->reason == "none");
}

TEST_CASE("An assessment keeps its title, and texts are put in normal form") {
  const Assessment a = empty_assessment("T");
  const Assessment b = done(a, edit_head(a, "  ", " about ", "EUR"));
  CHECK(b.title == "T");
  CHECK(b.about == "about");
  CHECK(done(a, edit_owner(*rules_of(), a, "sponsor", " ")).owners.empty());
  CHECK(done(a, edit_word(*rules_of(), a, "person", "nurse ")).words.at("person") == "nurse");
  CHECK(done(a, edit_plan(a, "x", "X", PlanEntry{})).plan.empty());
  CHECK(done(a, edit_plan(a, "x", "X", PlanEntry{PlanStatus::Open, "3.4.2026", " n ", {}})).plan.at("x") ==
        PlanEntry{PlanStatus::Open, "2026-04-03", "n", {}});
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
      Result<Edit> edit = below(3) == 0   ? edit_add_row(*rules, a, table, names[below(6)], week, names[below(6)])
                          : below(2) == 0 ? edit_rename_row(*rules, a, table, row, names[below(6)])
                                          : Result<Edit>(edit_remove_row(*rules, a, table, row));
      if (!edit) continue;
      const Assessment before = a;
      exchange(*edit, a);
      Assessment undone = a;
      Edit back = *edit;
      exchange(back, undone);
      REQUIRE(undone == before);
      REQUIRE(read(written(a)) == a);
      changes += a != before;
    }
  }
  CHECK(changes > 200);
}
