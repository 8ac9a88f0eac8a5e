// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "report/report_parts.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/phrases/suspicion_phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::size_t MostTelling = 5;

std::string progress_words(const Diagnosis& diagnosis) {
  const std::string words = std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question that concerns", "questions that concern") +
                            " this rollout " + (diagnosis.answered == 1 ? "is" : "are") + " answered.";
  return diagnosis.open.empty() ? words + " No rule is left undecided." : words;
}

std::string course_words(const Diagnosis& diagnosis) {
  const std::string reason = course_reason(diagnosis);
  return course_sentence(diagnosis.course) + (reason.empty() ? "" : " " + reason);
}

std::vector<ReportBlock> finding_cards(const ReportSource& source) {
  std::vector<ReportBlock> cards;
  for (const Headline& headline : source.diagnosis.headlines) cards.emplace_back(finding_card(source, headline));
  return cards;
}

std::vector<ReportBlock> suspicions(const Diagnosis& diagnosis) {
  ReportItems list;
  for (const Suspicion& suspicion : diagnosis.suspicions) {
    ReportItem item{"?", Style::Unknown, {Span(suspicion_title(suspicion), Style::Strong)}, {}};
    const auto add = [&](const std::string& label, const std::string& words) {
      if (!words.empty()) item.below.push_back({"", Style::Plain, {Span(label + ": ", Style::Faint), Span(words)}, {}});
    };
    add("Why", speaks_for_words(suspicion));
    add("To settle it, ask", settled_by_words(suspicion));
    add("How common", how_common_words(suspicion));
    list.items.push_back(std::move(item));
  }
  if (list.items.empty()) return {};
  return {std::move(list)};
}

std::vector<ReportBlock> strengths(const Diagnosis& diagnosis) {
  ReportItems list;
  for (const Strength& strength : diagnosis.strengths) {
    Spans words{Span(strength.title)};
    if (!strength.because.empty()) words = {Span(strength.title + ". "), Span(strength.because, Style::Faint)};
    list.items.push_back({"✓", Style::Good, words, {}});
  }
  if (list.items.empty()) return {};
  return {std::move(list)};
}

std::vector<ReportBlock> plan(const Diagnosis& diagnosis) {
  if (diagnosis.plan.empty()) return {};
  const bool any_decided =
      std::any_of(diagnosis.plan.begin(), diagnosis.plan.end(), [](const PlannedAction& action) { return !decision_words(action).empty(); });
  ReportTable table{{{"When"}, {"What"}, {"Who", true}, {"Effort"}}, {}, true};
  if (any_decided) table.columns.push_back({"Decided", true});
  for (const PlannedAction& action : diagnosis.plan) {
    std::vector<Spans> cells{{Span(capitalised(phase_words(action)))},
                             {Span(action.title)},
                             {Span(owner_words(action), Style::Faint)},
                             {Span(std::string(to_text(action.effort)), Style::Faint)}};
    if (any_decided) cells.push_back({Span(decision_words(action), Style::Accent)});
    table.rows.push_back(std::move(cells));
  }
  return {std::move(table)};
}

std::vector<ReportBlock> open_questions(const Diagnosis& diagnosis) {
  ReportItems list;
  for (const TellingQuestion& next : most_telling(diagnosis, MostTelling)) {
    list.items.push_back({"?",
                          Style::Unknown,
                          {Span(question_words(next.question->answer)), " ", Span("(" + counted(next.rules, "rule waits", "rules wait") + " for it)", Style::Faint)},
                          {}});
  }
  if (list.items.empty()) return {};
  return {ReportParagraph{{Span("These answers would tell most:")}}, std::move(list)};
}

std::vector<ReportBlock> basis(const Ruleset& ruleset) {
  std::vector<ReportBlock> blocks;
  ReportItems list;
  for (const Framework& framework : ruleset.frameworks) {
    std::string line = framework.title + " " + framework.version;
    for (const std::string& source : framework.sources) line += "; " + source;
    list.items.push_back({"", Style::Plain, {Span(line)}, {}});
  }
  const std::string note = "Verdicts follow from the answers by rules; none of them is a probability. In every score, " + std::string(ScoreNote) + ".";
  blocks.push_back(ReportParagraph{{Span(note, Style::Faint)}});
  if (!ruleset.vocabulary.measured.empty()) blocks.push_back(ReportParagraph{{Span(ruleset.vocabulary.measured, Style::Faint)}});
  blocks.push_back(std::move(list));
  return blocks;
}

ReportSection framework_section(const ReportSource& source, std::size_t place, Length width) {
  const Framework& framework = source.ruleset.frameworks[place];
  ReportSection section{framework.title, "", {}, framework_exhibits(source, place, width)};
  if (!section.exhibits.empty() && !framework.summary.empty()) section.blocks = {ReportParagraph{{Span(framework.summary, Style::Faint)}}};
  return section;
}

ReportSection scores(const ReportSource& source, Length width) {
  ReportSection section{"Scores", "", {}, {}};
  if (!source.diagnosis.scores.empty()) section.exhibits = {scores_exhibit(source, width)};
  return section;
}

}  // namespace

Report make_report(const ReportSource& source, Length width) {
  const Diagnosis& diagnosis = source.diagnosis;
  Report report;
  report.title = diagnosis.title.empty() ? "An assessment without a title" : diagnosis.title;
  report.stage = stage_words(diagnosis);
  report.about = source.assessment.about;
  report.outlook = diagnosis.outlook;
  report.sentence = outlook_sentence(diagnosis);
  report.reason = diagnosis.outlook_reason;
  report.progress = progress_words(diagnosis);
  report.is_empty = diagnosis.answered == 0;
  if (!report.is_empty) report.course = course_words(diagnosis);
  const auto add = [&](ReportSection section) {
    if (!section.blocks.empty() || !section.exhibits.empty()) report.sections.push_back(std::move(section));
  };
  add({"What stands in the way", "the most serious first", finding_cards(source), {}});
  add({std::string(SuspicionsTitle), std::string(SuspicionsNote), suspicions(diagnosis), {}});
  add({"What is going well", "", strengths(diagnosis), {}});
  add({"Gates", "", gate_folds(source), {}});
  add(scores(source, width));
  for (std::size_t place = 0; place < source.ruleset.frameworks.size(); ++place) add(framework_section(source, place, width));
  add({"Plan", "", plan(diagnosis), {}});
  add({"Still open", "", open_questions(diagnosis), {}});
  add({"What this rests on", "", basis(source.ruleset), {}});
  return report;
}

}  // namespace takehold
