// SPDX-License-Identifier: MIT
#include "present/details_view.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/explanation_text.hpp"
#include "takehold/value/text.hpp"
#include "theme/roles.hpp"

namespace takehold::ui {
namespace {

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : ", ") + part;
  return all;
}

WhyLine::Answer why_answer(const AnswerView& answer, const Speaker& speaker) {
  const std::string label = answer.subject.empty() ? answer.label : answer.subject + ": " + answer.label;
  return {label, answer.value, answer.evidence ? evidence_words(*answer.evidence) : std::string(),
          answer_address(answer.ref, speaker), answer.open};
}

// The condition under which a rule applies comes after the one that it states.
void add_lines(std::vector<WhyLine>& lines, const Explanation& explanation, const Speaker& speaker, int depth) {
  if (explanation.kind == ExprKind::Given && explanation.children.size() == 2) {
    add_lines(lines, explanation.children[1], speaker, depth);
    lines.push_back({depth, explanation.children[0].truth, true, false, "And it applies here, because", {}});
    return add_lines(lines, explanation.children[0], speaker, depth + 1);
  }
  WhyLine line{depth, explanation.truth, !explanation.children.empty(), explanation.decisive, explanation.text, {}};
  for (const AnswerView& answer : explanation.answers) line.answers.push_back(why_answer(answer, speaker));
  lines.push_back(std::move(line));
  for (const Explanation& child : explanation.children) add_lines(lines, child, speaker, depth + 1);
}

WhyPart why_part(const Session& session, const std::string& title, const std::string& framework_id, const Cites& cites, const Explanation& explanation) {
  WhyPart part;
  part.title = title;
  part.source = framework_title(session.ruleset(), framework_id);
  if (!cites.empty()) part.source += ", " + join(cites);
  add_lines(part.lines, explanation, session.speaker(), 0);
  return part;
}

void add_claims(DetailsView& view, const Ruleset& rules, const std::string& framework_id, const Cites& cites) {
  const Framework* framework = find_framework(rules, framework_id);
  if (!framework) return;
  for (const Claim* claim : claims_for(*framework, cites)) {
    std::string words = claim->text;
    if (!claim->attribution.empty()) words += " (" + claim->attribution + (claim->verified ? ")" : ", not verified by us)");
    if (std::find(view.claims.begin(), view.claims.end(), words) == view.claims.end()) view.claims.push_back(std::move(words));
  }
}

DetailLink link_to(const Finding& finding) {
  return {finding.title, severity_word(finding.severity), finding.key, ink_of(finding.severity), mark_of(finding.severity)};
}

DetailLink link_to(const AnswerView& answer, const Speaker& speaker) {
  return {question_words(answer), answer.value, answer_address(answer.ref, speaker), Ink::Unknown, Mark::Unknown};
}

DetailsView of_finding(const Session& session, const Finding& finding) {
  DetailsView view;
  view.kind = DetailsView::Kind::Finding;
  view.severity = finding.severity;
  view.kind_word = severity_word(finding.severity);
  view.title = finding.title;
  view.because = finding.because;
  view.subject = finding.subject.name;
  for (const Finding::Source& source : finding.sources) {
    view.why.push_back(why_part(session, finding.sources.size() > 1 ? source.title : std::string(), source.framework_id, source.cites, source.explanation));
    add_claims(view, session.ruleset(), source.framework_id, source.cites);
  }
  for (const PlannedAction& action : finding.actions)
    view.actions.push_back({action.title, action.how, action_terms(action), action.title + "\n" + action.how + "\n" + action_terms(action)});
  for (const std::string& key : finding.explained)
    if (const Finding* other = find_finding(session.diagnosis(), key)) view.leads_to.push_back(link_to(*other));
  return view;
}

DetailsView of_strength(const Session& session, const Strength& strength) {
  DetailsView view;
  view.kind = DetailsView::Kind::Strength;
  view.kind_word = "Strength";
  view.title = strength.title;
  view.because = strength.because;
  view.subject = strength.subject.name;
  view.why.push_back(why_part(session, {}, strength.framework_id, strength.cites, strength.explanation));
  add_claims(view, session.ruleset(), strength.framework_id, strength.cites);
  return view;
}

DetailsView of_open(const Session& session, const OpenVerdict& open) {
  DetailsView view;
  view.kind = DetailsView::Kind::Open;
  view.severity = open.severity;
  view.kind_word = "Can't say yet";
  view.title = open.title;
  view.subject = open.subject.name;
  view.because = open.list_open ? "The list is open: a row still to come could decide it." : "These answers would decide it.";
  for (const AnswerView& answer : open.waits_for) view.waits_for.push_back(link_to(answer, session.speaker()));
  return view;
}

bool reads(const Explanation& explanation, const AnswerRef& ref) {
  return std::any_of(explanation.answers.begin(), explanation.answers.end(), [&](const AnswerView& answer) { return answer.ref == ref; }) ||
         std::any_of(explanation.children.begin(), explanation.children.end(), [&](const Explanation& child) { return reads(child, ref); });
}

void add_readers(DetailsView& view, const Diagnosis& diagnosis, const AnswerRef& ref) { view.rests_on_it = present_readers(diagnosis, ref); }

DetailsView of_table(const Session& session, const AnswerRef& ref, const std::string& address) {
  const RecordType& table = *session.ruleset().vocabulary.find_table(ref.table);
  const Speaker speaker = session.speaker();
  const auto found = session.assessment().tables.find(ref.table);
  const std::size_t rows = found == session.assessment().tables.end() ? 0 : found->second.rows.size();
  DetailsView view;
  view.kind = DetailsView::Kind::Answer;
  view.kind_word = "List";
  view.title = speaker.say_words(table.ask);
  view.help = speaker.say_words(table.help);
  view.value = counted(rows, table.one, table.many) + (rows > 0 && found->second.complete ? ", that is all" : ", more may follow");
  view.address = address;
  add_readers(view, session.diagnosis(), ref);
  return view;
}

DetailsView of_answer(const Session& session, const AnswerRef& ref, const std::string& address) {
  const FactName name{ref.table, ref.fact};
  const FactDef& fact = *session.ruleset().vocabulary.find(name);
  const Speaker speaker = session.speaker();
  DetailsView view;
  view.kind = DetailsView::Kind::Answer;
  view.kind_word = "Answer";
  view.title = speaker.say_words(fact.ask.empty() ? fact.label : fact.ask);
  view.subject = ref.table.empty() ? std::string() : speaker.row(ref.table, ref.row);
  view.help = speaker.say_words(fact.help);
  view.value = say_answer(session, ref);
  const Answer* answer = find_answer(session.assessment(), ref);
  view.is_unanswered = !answer;
  if (answer && answer->evidence) view.evidence = evidence_words(*answer->evidence);
  view.address = address;
  add_readers(view, session.diagnosis(), ref);
  return view;
}

std::string details_text(const DetailsView& view) {
  std::string text = view.kind_word + ": " + view.title + "\n";
  for (const std::string& line : {view.because, view.value, view.evidence})
    if (!line.empty()) text += line + "\n";
  for (const WhyPart& part : view.why)
    for (const WhyLine& line : part.lines) {
      text += std::string(static_cast<std::size_t>(line.depth) * 2, ' ') + std::string(truth_mark(line.truth)) + " " + line.text + "\n";
      for (const WhyLine::Answer& answer : line.answers) text += "    " + answer.label + ": " + answer.value + "\n";
    }
  for (const DetailAction& action : view.actions) text += "Do: " + action.title + " (" + action.terms + ")\n";
  return text;
}

}  // namespace

std::vector<DetailLink> present_readers(const Diagnosis& diagnosis, const AnswerRef& ref) {
  std::vector<DetailLink> links;
  for (const Finding& finding : diagnosis.findings)
    if (std::any_of(finding.sources.begin(), finding.sources.end(), [&](const Finding::Source& source) { return reads(source.explanation, ref); }))
      links.push_back(link_to(finding));
  for (const Strength& strength : diagnosis.strengths)
    if (reads(strength.explanation, ref)) links.push_back({strength.title, "Strength", strength.key, Ink::Strength, Mark::Strength});
  for (const OpenVerdict& open : diagnosis.open)
    if (std::any_of(open.waits_for.begin(), open.waits_for.end(), [&](const AnswerView& answer) { return answer.ref == ref; }))
      links.push_back({open.title, "Can't say yet", open.key, Ink::Unknown, Mark::Unknown});
  return links;
}

std::string say_answer(const Session& session, const AnswerRef& ref) {
  return session.speaker().say_answer({ref.table, ref.fact}, ref.row);
}

std::optional<DetailsView> present_details(const Session& session, const std::string& target) {
  if (target.empty()) return std::nullopt;
  const Diagnosis& diagnosis = session.diagnosis();
  std::optional<DetailsView> view;
  if (const Finding* finding = find_finding(diagnosis, target)) {
    view = of_finding(session, *finding);
  } else if (const Strength* strength = find_strength(diagnosis, target)) {
    view = of_strength(session, *strength);
  } else {
    const auto open = std::find_if(diagnosis.open.begin(), diagnosis.open.end(), [&](const OpenVerdict& one) { return one.key == target; });
    if (open != diagnosis.open.end()) view = of_open(session, *open);
  }
  if (!view) {
    const std::optional<AnswerRef> ref = answer_at(target, session.speaker());
    if (!ref) return std::nullopt;
    view = ref->fact.empty() ? of_table(session, *ref, target) : of_answer(session, *ref, target);
  }
  view->text = details_text(*view);
  return view;
}

}  // namespace takehold::ui
