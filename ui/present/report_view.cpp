// SPDX-License-Identifier: MIT
#include "present/report_view.hpp"

#include "takehold/picture/framework_pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t MostTelling = 5;

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
  for (const GateView& gate : diagnosis.gates)
    if (!gate.requirements.empty()) view.gates.push_back(gate_title(gate.gate) + ": " + gate_answer(gate.truth) + ". " + gate_count(gate));
  for (const Headline& headline : diagnosis.headlines) view.causes.push_back(present_cause(session, headline));
  for (const Strength& strength : diagnosis.strengths) view.strengths.push_back({strength.title, strength.because, strength.key});
  view.scores = score_bars(session.ruleset(), diagnosis, width);
  add_frameworks(view, session, width);
  view.plan.columns = {"When", "What", "Who", "Effort"};
  for (const PlannedAction& action : diagnosis.plan)
    view.plan.rows.push_back({phase_words(action), action.title, owner_words(action), std::string(to_text(action.effort))});
  for (const TellingQuestion& telling : most_telling(diagnosis, MostTelling)) view.open.push_back(question_words(telling.question->answer));
  return view;
}

}  // namespace takehold::ui
