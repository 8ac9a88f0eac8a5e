// SPDX-License-Identifier: MIT
#include "core/report/fixture.hpp"

#include <utility>

#include "takehold/report/formats.hpp"

namespace takehold::test {
namespace {

const Subject Forecasting{"workflow", 0, "Forecasting"};

AnswerView answer(const std::string& fact, const std::string& label, const std::string& value, bool open = false) {
  AnswerView view;
  view.ref = {"workflow", 0, fact};
  view.subject = "Forecasting";
  view.label = label;
  view.question = "How about: " + label + "?";
  view.value = value;
  view.open = open;
  return view;
}

Explanation leaf(const std::string& text, const AnswerView& read) {
  Explanation part;
  part.text = text;
  part.truth = CertainlyTrue;
  part.decisive = true;
  part.answers = {read};
  part.answers.front().decisive = true;
  return part;
}

Explanation condition() {
  AnswerView added = answer("tasks_added", "Tasks added", "2 tasks");
  added.read_at = {12, 9};
  added.evidence = Evidence{"counted at the desk", "time sheet", "Ana", "2026-03-01", "high", {}};
  Explanation whole;
  whole.text = "all of these";
  whole.truth = CertainlyTrue;
  whole.decisive = true;
  whole.children = {leaf("Tasks added is at least 1", added), leaf("Tasks removed is 0", answer("tasks_removed", "Tasks removed", "0 tasks"))};
  return whole;
}

PlannedAction remove_a_task() {
  PlannedAction action;
  action.id = "remove-a-task";
  action.key = "incentives/remove-a-task[Forecasting]";
  action.title = "Drop one manual step from Forecasting";
  action.effort = Effort::Small;
  action.owner = "process-owner";
  action.owner_title = "process owner";
  action.findings = {"nothing-removed[Forecasting]"};
  return action;
}

Finding nothing_removed() {
  Finding finding;
  finding.key = "nothing-removed[Forecasting]";
  finding.cause = "work-not-removed";
  finding.cause_title = "Work was added and none removed";
  finding.severity = Severity::Blocker;
  finding.subject = Forecasting;
  finding.title = "AI adds work to Forecasting and removes none";
  finding.because = "2 tasks came with the tool and no task, approval or report went.";
  finding.actions = {remove_a_task()};
  Finding::Source source;
  source.key = finding.key;
  source.framework_id = "incentives";
  source.rule_id = "nothing-removed";
  source.title = finding.title;
  source.because = finding.because;
  source.explanation = condition();
  source.cites = {"I-78"};
  finding.sources = {source};
  return finding;
}

OpenVerdict credit_open() {
  OpenVerdict open;
  open.key = "no-credit[Forecasting]";
  open.framework_id = "incentives";
  open.rule_id = "no-credit";
  open.severity = Severity::High;
  open.subject = Forecasting;
  open.title = "Effort in Forecasting earns no credit";
  open.waits_for = {answer("credited", "Effort is credited", "not known yet", true)};
  return open;
}

Score displaced_work() {
  Score score;
  score.id = "displaced-work";
  score.title = "Displaced work";
  score.tenths = Interval::between(410, 680);
  score.coverage = 64;
  score.indicators = {{"Tasks removed", 3, Interval::exactly(500000), true}};
  return score;
}

GateView gate(GateId id, TruthSet truth) {
  GateView view;
  view.gate = id;
  view.truth = truth;
  view.requirements = {{"incentives", "Work is taken away", truth, "", {}, {}}};
  return view;
}

MeasureView role_sum() {
  MeasureView measure;
  measure.id = "role-sum";
  measure.title = "The sum in each role's head";
  measure.note = "The weights are the authors' judgement.";
  measure.unit_one = "point";
  measure.unit_many = "points";
  measure.subject = {"role", 0, "Sales rep"};
  measure.parts = {{"Faster", Interval::exactly(2), 0}, {"Uncredited effort", Interval::between(-4, -1), 0}};
  measure.total = Interval::between(-2, 1);
  return measure;
}

}  // namespace

Ruleset small_ruleset() {
  Framework framework;
  framework.id = "incentives";
  framework.version = "1.0.0";
  framework.title = "Incentives";
  framework.rules.resize(1);
  framework.rules[0].id = "nothing-removed";
  framework.rules[0].severity = Severity::Blocker;
  Claim claim;
  claim.id = "bigger-gains";
  claim.text = "Firms that revised their measures gained more";
  claim.attribution = "A Review, 2022";
  claim.cites = {"I-78"};
  framework.claims = {claim};
  Ruleset ruleset;
  ruleset.frameworks = {framework};
  return ruleset;
}

std::string written(const Diagnosis& diagnosis, std::string_view format, std::string file) {
  Terminal terminal;
  terminal.file = std::move(file);
  return find_report_format(format)->write({small_ruleset(), Assessment{}, diagnosis}, terminal);
}

Diagnosis small_diagnosis() {
  Diagnosis diagnosis;
  diagnosis.title = "Forecasting in sales";
  diagnosis.stage = "rollout";
  diagnosis.as_of = "2026-03-31";
  diagnosis.outlook = Outlook::WillStall;
  diagnosis.outlook_reason = "1 blocker stands in the way.";
  diagnosis.findings = {nothing_removed()};
  diagnosis.headlines = {{0, {}}};
  diagnosis.strengths = {{"trained", {}, "People were trained", "", "incentives", "trained", {}, {}}};
  diagnosis.open = {credit_open()};
  diagnosis.scores = {displaced_work()};
  diagnosis.gates = {gate(GateId::ToPilot, CertainlyTrue), gate(GateId::ToRollout, CertainlyFalse), gate(GateId::ToScaled, TrueOrFalse)};
  diagnosis.plan = {remove_a_task()};
  diagnosis.measures = {role_sum()};
  diagnosis.questions = {{answer("credited", "Effort is credited", "not known yet", true), {"workflow", "credited"}, false, true, "1"}};
  diagnosis.answered = 9;
  diagnosis.asked = 14;
  diagnosis.verdicts = {{0, 0, Forecasting, CertainlyTrue, Verdict::Fires, false}};
  return diagnosis;
}

}  // namespace takehold::test
