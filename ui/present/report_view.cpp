// SPDX-License-Identifier: MIT
#include "present/report_view.hpp"

#include <utility>

#include "takehold/phrases/phrases.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/value/text.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t TellingInReport = 5;

void add_causes(ReportView& view, const Session& session) {
  const Diagnosis& diagnosis = session.diagnosis();
  for (const Headline& headline : diagnosis.headlines) {
    ReportCause cause{present_cause(session, headline), {}};
    for (const std::size_t same : headline.same) cause.likewise.push_back(diagnosis.findings[same].title);
    view.causes.push_back(std::move(cause));
  }
  for (const Strength& strength : diagnosis.strengths) view.strengths.push_back({strength.title, strength.because, strength.key});
}

void add_gates(ReportView& view, const Session& session) {
  view.gates = present_gates(session);
  for (GateCard& gate : view.gates)
    for (RequirementLine& line : gate.requirements) line.target.clear();  // a report leads nowhere
}

void add_frameworks(ReportView& view, const Session& session, Length width) {
  const Ruleset& rules = session.ruleset();
  for (std::size_t place = 0; place < rules.frameworks.size(); ++place) {
    const Framework& framework = rules.frameworks[place];
    std::string source = framework.title + " " + framework.version;
    for (const std::string& text : framework.sources) source += "; " + text;
    view.sources.push_back(std::move(source));
    std::vector<Picture> pictures = framework_pictures(rules, session.assessment(), session.diagnosis(), place, width);
    if (!pictures.empty()) view.frameworks.push_back({framework.title, framework.summary, std::move(pictures)});
  }
}

}  // namespace

ReportView present_report(const Session& session, Length width) {
  const Diagnosis& diagnosis = session.diagnosis();
  ReportView view;
  view.title = session.assessment().title;
  view.stage = stage_words(diagnosis);
  view.about = session.assessment().about;
  view.outlook = diagnosis.outlook;
  view.sentence = outlook_sentence(diagnosis.outlook);
  view.reason = diagnosis.outlook_reason;
  view.answered = std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question", "questions") + " answered";
  view.is_empty = diagnosis.answered == 0;
  add_causes(view, session);
  add_gates(view, session);
  view.scores = score_bars(session.ruleset(), diagnosis, width);
  add_frameworks(view, session, width);
  for (const PlannedAction& action : diagnosis.plan)
    view.plan.push_back({phase_words(action), action.title, owner_words(action), std::string(to_text(action.effort)), decision_words(action)});
  for (const TellingQuestion& telling : most_telling(diagnosis, TellingInReport))
    view.open.push_back(question_words(telling.question->answer) + " (" + counted(telling.rules, "rule waits", "rules wait") + " for it)");
  view.note = "Verdicts follow from the answers by rules; none of them is a probability. In every score, " + std::string(ScoreNote) + ".";
  return view;
}

}  // namespace takehold::ui
