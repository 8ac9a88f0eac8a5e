// SPDX-License-Identifier: MIT
#include "takehold/change/change.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/document/small_vocabulary.hpp"
#include "takehold/document/document.hpp"

using namespace takehold;
using namespace takehold::test;

namespace {

Answer number(std::int64_t value) { return {NumberAnswer{value, value}, std::nullopt, {}}; }
AnswerRef fact(const std::string& id) { return {"", AnswerRef::NoRow, id}; }

// Two roles and one without a name, one with weeks and with an answer that names it.
Assessment roles() {
  return from_json(document_with(R"({"main_role": {"value": "Sales rep", "evidence": {"note": "asked"}, "mine": 1}})",
                            R"({"role": {"rows": [{"name": "Sales rep"}, {"name": "Clerk"}, {}], "more": true},
                                "role_week": {"rows": [{"role": "Sales rep", "week": 1, "active": 3}, {"role": "Clerk", "week": 1}]}})"));
}

Assessment done(const Assessment& before, const Change& change) {
  const Result<Assessment> after = apply(change, before, small_vocabulary());
  if (!after) FAIL(to_text(after.issues()));
  return *after;
}

std::string problem(const Assessment& before, const Change& change) {
  const Result<Assessment> after = apply(change, before, small_vocabulary());
  return after ? std::string() : after.issues().front().code;
}

}  // namespace

TEST_CASE("Not known yet is an answer's state: it takes an answer back, and an answer takes it back") {
  for (const AnswerRef& at : {fact("days"), AnswerRef{"role_week", 0, "active"}}) {
    const Assessment answered = done(roles(), AnswerChange{at, number(7)});
    const Assessment not_known = done(answered, AnswerChange{at, Answer{NotKnown{}, Evidence{"n", "", "", "", "", {}}, {}}});
    CHECK(said_not_known(not_known, at));
    CHECK(find_answer(not_known, at) == nullptr);
    CHECK_FALSE(said_not_known(done(not_known, AnswerChange{at, number(7)}), at));
    CHECK_FALSE(said_not_known(done(not_known, AnswerChange{at, std::nullopt}), at));
    CHECK(from_json(write_document(not_known, small_vocabulary())) == not_known);
  }
}

TEST_CASE("An answer that its fact cannot have, and an address that is not there, are refused") {
  struct Case {
    Change change;
    std::string code;
  };
  const Answer text{TextAnswer{"x"}, {}, {}}, range{NumberAnswer{0, 1}, {}, {}}, options{OptionsAnswer{8}, {}, {}};
  const std::vector<Case> cases{
      {AnswerChange{fact("days"), text}, "not-an-answer"},
      {AnswerChange{fact("days"), number(366)}, "not-an-answer"},
      {AnswerChange{fact("days"), Answer{NumberAnswer{3, 2}, {}, {}}}, "not-an-answer"},
      {AnswerChange{fact("days"), Answer{NotApplicable{"why"}, {}, {}}}, "not-an-answer"},
      {AnswerChange{fact("reward"), Answer{NotApplicable{" "}, {}, {}}}, "not-an-answer"},
      {AnswerChange{fact("training_done"), range}, "not-an-answer"},
      {AnswerChange{fact("reward"), range}, "not-an-answer"},
      {AnswerChange{fact("reward_moves"), options}, "not-an-answer"},
      {AnswerChange{fact("main_role"), number(1)}, "not-an-answer"},
      {AnswerChange{fact("nothing"), number(1)}, "unknown-name"},
      {AnswerChange{{"role", 3, "faster"}, number(1)}, "unknown-row"},
      {EvidenceChange{fact("days"), Evidence{"n", "", "", "", "", {}}}, "answer-missing"},
      {RowRemoved{"role", 3}, "unknown-row"},
      {RowRenamed{"role", 0, "Clerk"}, "row-named-twice"},
      {RowRenamed{"role", 0, " "}, "row-referred-to"},
      {RowRenamed{"role", 3, "X"}, "unknown-row"},
      {RowMoved{"role_week", 0, std::nullopt, "Clerk"}, "week-twice"},
      {RowMoved{"role_week", 0, std::nullopt, "Nurse"}, "unknown-row"},
      {CompleteChange{"nothing", true}, "unknown-name"},
      {AppliesChange{"role", NotApplicable{" "}}, "reason-missing"},
      {HeadChange{HeadChange::Part::Title, " "}, "title-missing"},
      {WordChange{"nothing", "x"}, "unknown-name"},
      {OwnerChange{"nobody", "x"}, "unknown-name"},
  };
  for (std::size_t i = 0; i < cases.size(); ++i) {
    CAPTURE(i);
    CHECK(problem(roles(), cases[i].change) == cases[i].code);
  }
}

TEST_CASE("Evidence stays with its answer while the value stays, and unknown keys as long as there is an answer") {
  const AnswerRef at = fact("main_role");
  const Assessment a = roles();
  CHECK(done(a, AnswerChange{at, Answer{TextAnswer{"Sales rep"}, {}, {}}}) == a);
  const Assessment other = done(a, AnswerChange{at, Answer{TextAnswer{"Clerk"}, {}, {}}});
  CHECK_FALSE(other.answers.at("main_role").evidence);
  CHECK(other.answers.at("main_role").extra.size() == 1);
  CHECK(done(other, EvidenceChange{at, Evidence{" seen ", "", "", "31.3.2026", "high", {}}}).answers.at("main_role").evidence ==
        Evidence{"seen", "", "", "2026-03-31", "high", {}});
  CHECK(done(a, EvidenceChange{at, Evidence{"asked", "", "", "some day", "quite", {}}}) == a);
  CHECK_FALSE(done(a, EvidenceChange{at, Evidence{}}).answers.at("main_role").evidence);
}

TEST_CASE("What names a row follows it when it is renamed, and goes with it") {
  const Assessment renamed = done(roles(), RowRenamed{"role", 0, " Seller "});
  CHECK(renamed.tables.at("role_week").rows.front().parent == "Seller");
  CHECK(renamed.answers.at("main_role").value == decltype(Answer::value)(TextAnswer{"Seller"}));
  const Assessment gone = done(roles(), RowRemoved{"role", 0});
  CHECK(gone.tables.at("role_week").rows.size() == 1);
  CHECK(gone.answers.empty());
}

TEST_CASE("The last row that goes leaves a list unanswered, unless it was said to be complete") {
  const Assessment open = from_json(document_with("{}", R"({"workflow": {"rows": [{}], "more": true}})"));
  CHECK(done(open, RowRemoved{"workflow", 0}).tables.empty());
  const Assessment complete = from_json(document_with("{}", R"({"workflow": {"rows": [{}]}})"));
  CHECK(done(complete, RowRemoved{"workflow", 0}).tables.at("workflow").complete);
}

TEST_CASE("A row is added where it belongs, or it is said why it cannot be") {
  Assessment a = roles();
  a.tables["week"].rows = {{"", 1, "", {}, {}}, {"", 5, "", {}, {}}};
  CHECK(done(a, RowAdded{"week", "", 3, {}}).tables.at("week").rows[1].week == 3);
  CHECK(done(a, RowAdded{"role_week", "", 2, "clerk"}).tables.at("role_week").rows.back().parent == "Clerk");
  CHECK(problem(a, RowAdded{"week", "", 5, {}}) == "week-twice");
  CHECK(problem(a, RowAdded{"week", "", {}, {}}) == "week-missing");
  CHECK(problem(a, RowAdded{"week", "", 100000, {}}) == "week-not-whole");
  CHECK(problem(a, RowAdded{"role", "Clerk", {}, {}}) == "row-named-twice");
  CHECK(problem(a, RowAdded{"role_week", "", 2, ""}) == "row-of-missing");
  CHECK(problem(a, RowAdded{"role_week", "", 2, "Nurse"}) == "unknown-row");
  CHECK(problem(a, RowAdded{"nothing", "X", {}, {}}) == "unknown-name");
  a.tables["workflow"].rows.resize(4);
  CHECK(problem(a, RowAdded{"workflow", "X", {}, {}}) == "too-many-rows");
}

TEST_CASE("Working on rows takes back that their table does not apply") {
  const Assessment a = from_json(document_with("{}", R"({"workflow": {"not_applicable": "one team", "rows": [{}], "more": true}})"));
  for (const Change& change : {Change(AnswerChange{{"workflow", 0, "uses_ai"}, number(1)}), Change(RowAdded{"workflow", "X", {}, {}}),
                               Change(RowRenamed{"workflow", 0, "X"}), Change(AppliesChange{"workflow", std::nullopt}), Change(CompleteChange{"workflow", false})})
    CHECK_FALSE(done(a, change).tables.at("workflow").not_applicable);
  CHECK(done(a, AppliesChange{"workflow", NotApplicable{" none "}}).tables.at("workflow").not_applicable->reason == "none");
}

TEST_CASE("Texts are put in normal form, and an empty one takes back what was there") {
  const Assessment a = empty_assessment("T");
  CHECK(done(a, HeadChange{HeadChange::Part::About, " about "}).about == "about");
  CHECK(done(a, OwnerChange{"sponsor", " "}).owners.empty());
  CHECK(done(a, WordChange{"person", "nurse "}).words.at("person") == "nurse");
  CHECK(done(a, PlanChange{"x", PlanEntry{}}).plan.empty());
  const Assessment planned = done(a, PlanChange{"x", PlanEntry{PlanStatus::Open, "3.4.2026", " n ", {}}});
  CHECK(planned.plan.at("x") == PlanEntry{PlanStatus::Open, "2026-04-03", "n", {}});
  CHECK(done(planned, PlanChange{"x", PlanEntry{PlanStatus::Open, "soon", "n", {}}}) == planned);
}

TEST_CASE("Of several changes each sees what those before it did, and one that cannot be made leaves all undone") {
  const Assessment none = empty_assessment("T");
  const Changes changes{RowAdded{"workflow", "A", {}, {}}, AnswerChange{{"workflow", 0, "tasks_added"}, number(2)}};
  const Result<Assessment> both = apply(changes, none, small_vocabulary());
  REQUIRE(both);
  CHECK(both->tables.at("workflow").rows.at(0).answers.at("tasks_added") == number(2));
  CHECK_FALSE(apply(Changes{changes[1], changes[0]}, none, small_vocabulary()));
}
