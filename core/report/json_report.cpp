// SPDX-License-Identifier: MIT
#include <string_view>

#include "report/json_chains.hpp"
#include "report/json_parts.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {
namespace {

Json text_json(std::string_view text) { return Json::string(std::string(text)); }
Json text_or_null(const std::string& text) { return text.empty() ? Json::null() : Json::string(text); }

Json framework_json(const Framework& framework) {
  Json json = Json::object();
  json.add("id", Json::string(framework.id));
  json.add("version", Json::string(framework.version));
  json.add("title", Json::string(framework.title));
  return json;
}

// In the form that a document has.
void add_decision(Json& json, const PlanEntry& decided) {
  json.add("status", text_json(to_text(decided.status)));
  if (!decided.due.empty()) json.add("due", Json::string(decided.due));
  if (!decided.note.empty()) json.add("note", Json::string(decided.note));
}

Json action_json(const PlannedAction& action) {
  Json json = Json::object();
  json.add("id", Json::string(action.id));
  json.add("key", Json::string(action.key));
  if (action.decided) add_decision(json, *action.decided);
  json.add("title", Json::string(action.title));
  json.add("how", Json::string(action.how));
  json.add("effort", text_json(to_text(action.effort)));
  json.add("phase", text_json(to_text(action.phase)));
  json.add("overdue", Json::boolean(action.overdue));
  json.add("owner", Json::string(action.owner));
  json.add("owner_title", Json::string(action.owner_title));
  json.add("owner_name", text_or_null(action.owner_name));
  json.add("findings", strings_json(action.findings));
  json.add("frameworks", strings_json(action.frameworks));
  json.add("cites", strings_json(action.cites));
  return json;
}

Json claim_json(const Claim& claim) {
  Json json = Json::object();
  json.add("text", Json::string(claim.text));
  json.add("attribution", text_or_null(claim.attribution));
  json.add("verified", Json::boolean(claim.verified));
  json.add("cites", strings_json(claim.cites));
  return json;
}

Json source_json(const Ruleset& ruleset, const Finding::Source& source) {
  Json json = Json::object();
  json.add("key", Json::string(source.key));
  json.add("framework", Json::string(source.framework_id));
  json.add("rule", Json::string(source.rule_id));
  json.add("severity", text_json(to_text(source.severity)));
  json.add("title", Json::string(source.title));
  json.add("because", Json::string(source.because));
  json.add("cites", strings_json(source.cites));
  const auto claims = claims_for(ruleset.frameworks[source.framework], source.cites);
  json.add("claims", list_json(claims, [](const Claim* claim) { return claim_json(*claim); }));
  json.add("explanation", explanation_json(source.explanation));
  return json;
}

Json finding_json(const Ruleset& ruleset, const Finding& finding) {
  Json json = Json::object();
  json.add("key", Json::string(finding.key));
  json.add("severity", text_json(to_text(finding.severity)));
  json.add("subject", subject_json(finding.subject));
  json.add("title", Json::string(finding.title));
  json.add("because", Json::string(finding.because));
  json.add("cause", Json::string(finding.cause));
  json.add("cause_title", Json::string(finding.cause_title));
  json.add("explains", strings_json(finding.explained));
  json.add("actions", list_json(finding.actions, action_json));
  json.add("sources", list_json(finding.sources, [&](const Finding::Source& source) { return source_json(ruleset, source); }));
  return json;
}

Json headline_json(const Diagnosis& diagnosis, const Headline& headline) {
  std::vector<std::string> same;
  for (const std::size_t place : headline.same) same.push_back(diagnosis.findings[place].key);
  Json json = Json::object();
  json.add("finding", Json::string(diagnosis.findings[headline.finding].key));
  json.add("same", strings_json(same));
  return json;
}

Json suspicion_json(const Suspicion& suspicion) {
  Json json = Json::object();
  json.add("key", Json::string(suspicion.key));
  json.add("framework", Json::string(suspicion.framework_id));
  json.add("rule", Json::string(suspicion.rule_id));
  json.add("severity", text_json(to_text(suspicion.severity)));
  json.add("subject", subject_json(suspicion.subject));
  json.add("title", Json::string(suspicion.title));
  json.add("cause", Json::string(suspicion.cause));
  json.add("cause_title", Json::string(suspicion.cause_title));
  json.add("theme", text_or_null(suspicion.theme));
  json.add("main_in", Json::number(std::to_string(suspicion.main_in)));
  json.add("published_failures", Json::number(std::to_string(suspicion.published)));
  json.add("speaks_for", answers_json(suspicion.speaks_for));
  json.add("settled_by", answers_json(suspicion.settled_by));
  json.add("unstated", count_json(suspicion.unstated));
  return json;
}

Json strength_json(const Strength& strength) {
  Json json = Json::object();
  json.add("key", Json::string(strength.key));
  json.add("subject", subject_json(strength.subject));
  json.add("title", Json::string(strength.title));
  json.add("because", Json::string(strength.because));
  json.add("framework", Json::string(strength.framework_id));
  json.add("rule", Json::string(strength.rule_id));
  json.add("cites", strings_json(strength.cites));
  json.add("explanation", explanation_json(strength.explanation));
  return json;
}

Json open_json(const OpenVerdict& open) {
  Json json = Json::object();
  json.add("key", Json::string(open.key));
  json.add("framework", Json::string(open.framework_id));
  json.add("rule", Json::string(open.rule_id));
  json.add("severity", open.severity ? text_json(to_text(*open.severity)) : Json::null());
  json.add("subject", subject_json(open.subject));
  json.add("rows_to_come", Json::boolean(open.list_open));
  json.add("title", Json::string(open.title));
  json.add("waits_for", answers_json(open.waits_for));
  return json;
}

Json indicator_json(const Score::Indicator& indicator) {
  Json json = Json::object();
  json.add("title", Json::string(indicator.title));
  json.add("weight", Json::number(std::to_string(indicator.weight)));
  json.add("value", interval_json(indicator.value, 6));
  json.add("settled", Json::boolean(indicator.settled));
  return json;
}

Json score_json(const Ruleset& ruleset, const Score& score) {
  Json json = Json::object();
  json.add("framework", Json::string(ruleset.frameworks[score.framework].id));
  json.add("id", Json::string(score.id));
  json.add("title", Json::string(score.title));
  json.add("summary", Json::string(score.summary));
  json.add("score", interval_json(score.tenths, 1));
  json.add("coverage_percent", Json::number(std::to_string(score.coverage)));
  json.add("indicators", list_json(score.indicators, indicator_json));
  return json;
}

Json requirement_json(const RequirementView& requirement) {
  Json json = Json::object();
  json.add("framework", Json::string(requirement.framework_id));
  json.add("title", Json::string(requirement.title));
  json.add("truth", text_json(to_text(requirement.truth)));
  json.add("detail", Json::string(requirement.detail));
  json.add("waits_for", answers_json(requirement.waits_for));
  json.add("cites", strings_json(requirement.cites));
  return json;
}

Json gate_json(const GateView& gate) {
  Json json = Json::object();
  json.add("gate", text_json(to_text(gate.gate)));
  json.add("result", text_json(gate_word(gate.truth)));
  json.add("truth", text_json(to_text(gate.truth)));
  json.add("requirements", list_json(gate.requirements, requirement_json));
  return json;
}

Json part_json(const MeasureView::Part& part) {
  Json json = Json::object();
  json.add("title", Json::string(part.title));
  json.add("value", interval_json(part.value, part.scale));
  return json;
}

Json measure_json(const Ruleset& ruleset, const MeasureView& measure) {
  Json json = Json::object();
  json.add("framework", Json::string(ruleset.frameworks[measure.framework].id));
  json.add("id", Json::string(measure.id));
  json.add("title", Json::string(measure.title));
  json.add("note", Json::string(measure.note));
  json.add("unit", Json::string(measure.unit_many));
  json.add("subject", subject_json(measure.subject));
  json.add("parts", list_json(measure.parts, part_json));
  json.add("total", interval_json(measure.total, measure.scale));
  return json;
}

Json cell_json(const ViewTable::Cell& cell) {
  Json json = Json::object();
  json.add("text", Json::string(cell.text));
  json.add("open", Json::boolean(cell.open));
  json.add("gap", Json::boolean(cell.gap));
  return json;
}

Json view_json(const Ruleset& ruleset, const ViewTable& view) {
  Json json = Json::object();
  json.add("framework", Json::string(ruleset.frameworks[view.framework].id));
  json.add("id", Json::string(view.id));
  json.add("title", Json::string(view.title));
  json.add("complete", Json::boolean(view.complete));
  json.add("columns", strings_json(view.columns));
  json.add("rows", list_json(view.rows, [](const auto& row) { return list_json(row, cell_json); }));
  return json;
}

Json question_json(const OpenQuestion& question) {
  Json json = answer_json(question.answer);
  json.add("quick", Json::boolean(question.quick));
  json.add("settles", Json::boolean(question.settles));
  return json;
}

Json verdict_json(const Ruleset& ruleset, const RuleVerdict& verdict) {
  const Framework& framework = ruleset.frameworks[verdict.framework];
  Json json = Json::object();
  json.add("framework", Json::string(framework.id));
  json.add("rule", Json::string(framework.rules[verdict.rule].id));
  json.add("subject", verdict.list_open ? Json::null() : subject_json(verdict.subject));
  json.add("rows_to_come", Json::boolean(verdict.list_open));
  json.add("verdict", text_json(to_text(verdict.verdict)));
  json.add("truth", text_json(to_text(verdict.truth)));
  return json;
}

Json course_json(const Diagnosis& diagnosis) {
  const auto sign_json = [](const Diagnosis::Sign& sign) {
    Json json = Json::object();
    json.add("key", Json::string(sign.key));
    json.add("title", Json::string(sign.title));
    json.add("good", Json::boolean(sign.good));
    return json;
  };
  Json json = Json::object();
  json.add("word", text_json(to_text(diagnosis.course)));
  json.add("signs", list_json(diagnosis.signs, sign_json));
  return json;
}

Json outlook_json(const Diagnosis& diagnosis) {
  Json json = Json::object();
  json.add("word", text_json(to_text(diagnosis.outlook)));
  json.add("reason", Json::string(diagnosis.outlook_reason));
  return json;
}

}  // namespace

std::string write_json(const ReportSource& source, const Terminal&) {
  const Ruleset& ruleset = source.ruleset;
  const Diagnosis& diagnosis = source.diagnosis;
  Json root = Json::object();
  root.add("report", Json::number("1"));
  root.add("title", Json::string(diagnosis.title));
  root.add("stage", text_or_null(diagnosis.stage));
  root.add("as_of", text_or_null(diagnosis.as_of));
  root.add("frameworks", list_json(ruleset.frameworks, framework_json));
  root.add("course", course_json(diagnosis));
  root.add("outlook", outlook_json(diagnosis));
  root.add("headlines", list_json(diagnosis.headlines, [&](const Headline& headline) { return headline_json(diagnosis, headline); }));
  root.add("findings", list_json(diagnosis.findings, [&](const Finding& finding) { return finding_json(ruleset, finding); }));
  root.add("suspicions", list_json(diagnosis.suspicions, suspicion_json));
  root.add("strengths", list_json(diagnosis.strengths, strength_json));
  root.add("open", list_json(diagnosis.open, open_json));
  root.add("scores", list_json(diagnosis.scores, [&](const Score& score) { return score_json(ruleset, score); }));
  root.add("gates", list_json(diagnosis.gates, gate_json));
  root.add("plan", list_json(diagnosis.plan, action_json));
  root.add("measures", list_json(diagnosis.measures, [&](const MeasureView& measure) { return measure_json(ruleset, measure); }));
  root.add("grids", list_json(diagnosis.grids, grid_json));
  root.add("chains", list_json(diagnosis.chains, [&](const ChainView& chain) { return chain_json(ruleset, chain); }));
  root.add("ladders", list_json(diagnosis.ladders, [&](const LadderView& ladder) { return ladder_json(ruleset, ladder); }));
  root.add("estimates", list_json(diagnosis.estimates, [&](const EstimateView& estimate) { return estimate_json(ruleset, estimate); }));
  root.add("views", list_json(diagnosis.views, [&](const ViewTable& view) { return view_json(ruleset, view); }));
  root.add("answered", count_json(diagnosis.answered));
  root.add("asked", count_json(diagnosis.asked));
  root.add("questions", list_json(diagnosis.questions, question_json));
  root.add("verdicts", list_json(diagnosis.verdicts, [&](const RuleVerdict& verdict) { return verdict_json(ruleset, verdict); }));
  return print_json(root);
}

}  // namespace takehold
