// SPDX-License-Identifier: MIT
#include "present/diagnosis_view.hpp"

#include <algorithm>

#include "takehold/change/answer_address.hpp"
#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/phrases/suspicion_phrases.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t FirstCauses = 5, MostTelling = 3;

std::string concerned(const Session& session, const Headline& headline) {
  const Diagnosis& diagnosis = session.diagnosis();
  const Subject& subject = diagnosis.findings[headline.finding].subject;
  if (subject.table.empty()) return {};
  if (headline.same.empty()) return subject.name;
  const RecordType* table = session.ruleset().vocabulary.find_table(subject.table);
  const std::string more = table ? counted(headline.same.size(), table->one, table->many) : std::to_string(headline.same.size());
  return subject.name + " and " + more + " more";
}

std::string further_words(const Finding& finding) {
  std::string words;
  if (finding.explains > 0) words = "Leads to " + counted(finding.explains, "further finding", "further findings");
  if (finding.sources.size() > 1)
    words += std::string(words.empty() ? "" : " · ") + "seen by " + counted(finding.sources.size(), "rule", "rules");
  return words;
}

std::string card_text(const CauseCard& card) {
  std::string text = severity_word(card.severity) + ": " + card.title + "\n" + card.because + "\n";
  if (!card.concerns.empty()) text += "Concerns: " + card.concerns + "\n";
  if (!card.first_action.empty()) text += "Do first: " + card.first_action + " (" + card.terms + ")\n";
  return text;
}

RequirementLine requirement_line(const Session& session, const RequirementView& requirement) {
  RequirementLine line{requirement.truth, requirement.title, framework_title(session.ruleset(), requirement.framework_id), {}};
  if (!requirement.detail.empty()) line.note += " · " + requirement.detail;
  if (!requirement.waits_for.empty()) line.target = answer_address(requirement.waits_for.front().ref, session.speaker());
  return line;
}

SuspicionLine suspicion_line(const Session& session, const Suspicion& suspicion) {
  SuspicionLine line{suspicion_title(suspicion), speaks_for_words(suspicion), settled_by_words(suspicion), how_common_words(suspicion), {}, {}};
  line.address = answer_address(suspicion.settled_by.front().ref, session.speaker());
  line.text = line.title + "\nWhy: " + line.speaks_for + "\nTo settle it, ask: " + line.question;
  if (!line.how_common.empty()) line.text += "\n" + line.how_common;
  return line;
}

}  // namespace

std::vector<GateCard> present_gates(const Session& session) {
  std::vector<GateCard> cards;
  const GateId next = session.diagnosis().next_gate;
  for (const GateView& gate : session.diagnosis().gates) {
    if (gate.requirements.empty()) continue;
    GateCard card{gate_title(gate.gate), gate_answer(gate.truth), gate_count(gate), gate_line(gate), gate.truth, gate.gate == next, {}};
    for (const RequirementView* requirement : requirements_by_need(gate)) card.requirements.push_back(requirement_line(session, *requirement));
    cards.push_back(std::move(card));
  }
  return cards;
}

CauseCard present_cause(const Session& session, const Headline& headline) {
  const Finding& finding = session.diagnosis().findings[headline.finding];
  CauseCard card{finding.severity, finding.key, finding.title, finding.because, concerned(session, headline), {}, {}, further_words(finding), {}};
  if (!finding.actions.empty()) {
    card.first_action = finding.actions.front().title;
    card.terms = action_terms(finding.actions.front());
  }
  card.text = card_text(card);
  return card;
}

DiagnosisView present_diagnosis(const Session& session, Length width) {
  const Diagnosis& diagnosis = session.diagnosis();
  DiagnosisView view;
  if (diagnosis.answered > 0) {
    view.course = course_sentence(diagnosis.course);
    view.course_reason = course_reason(diagnosis);
  }
  view.outlook = diagnosis.outlook;
  view.sentence = outlook_sentence(diagnosis);
  view.reason = diagnosis.outlook_reason;
  view.answered = std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question", "questions") + " answered";
  view.gates = present_gates(session);
  for (const TellingQuestion& telling : most_telling(diagnosis, MostTelling))
    view.telling.push_back({question_words(telling.question->answer), counted(telling.rules, "rule waits", "rules wait") + " for it",
                            answer_address(telling.question->answer.ref, session.speaker())});
  for (const Headline& headline : diagnosis.headlines) {
    std::vector<CauseCard>& where = view.causes.size() < FirstCauses ? view.causes : view.further;
    where.push_back(present_cause(session, headline));
  }
  for (const Suspicion& suspicion : diagnosis.suspicions) view.suspicions.push_back(suspicion_line(session, suspicion));
  for (const Strength& strength : diagnosis.strengths) view.strengths.push_back({strength.title, strength.because, strength.key});
  view.scores = score_bars(session.ruleset(), diagnosis, width);
  return view;
}

}  // namespace takehold::ui
