// SPDX-License-Identifier: MIT
#include "takehold/report/markdown_report.hpp"

#include <algorithm>

#include "takehold/explain/words.hpp"
#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// Builds a page; whatever comes from outside passes escape_markdown here.
class MarkdownPage {
 public:
  void heading(int level, std::string_view text) {
    if (!text_.empty() && !std::string_view(text_).ends_with("\n\n")) text_ += '\n';
    text_ += std::string(static_cast<std::size_t>(level), '#') + " " + escape_markdown(text) + "\n\n";
  }
  void paragraph(std::string_view text) { text_ += escape_markdown(text) + "\n\n"; }
  void strong(std::string_view text) { text_ += "**" + escape_markdown(text) + "**\n\n"; }
  void item(std::string_view text, int level = 0) {
    text_ += std::string(static_cast<std::size_t>(level) * 2, ' ') + "- " + escape_markdown(text) + "\n";
  }
  void labelled(std::string_view label, std::string_view text) {
    text_ += "- **" + escape_markdown(label) + ":** " + escape_markdown(text) + "\n";
  }
  void table_head(const std::vector<std::string>& titles) {
    row(titles);
    for (std::size_t i = 0; i < titles.size(); ++i) text_ += "| --- ";
    text_ += "|\n";
  }
  void row(const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) text_ += "| " + escape_markdown(cell) + " ";
    text_ += "|\n";
  }

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

// The answers that decide it, with their evidence. The whole condition is for `explain`.
void write_answers(MarkdownPage& page, const Explanation& explanation, const Subject& about) {
  for (const AnswerView* answer : decisive_answers(explanation)) {
    page.item(answer_words(*answer, about), 1);
    if (answer->evidence) page.item("Evidence: " + evidence_words(*answer->evidence), 2);
  }
}

void write_source(MarkdownPage& page, const Ruleset& ruleset, const Finding& finding, const Finding::Source& source) {
  const Framework& framework = ruleset.frameworks[source.framework];
  std::string from = source.rule_id + " of " + framework.title;
  if (!source.cites.empty()) from += (source.cites.size() == 1 ? ", item " : ", items ") + list_in_words(source.cites, source.cites.size());
  page.labelled("Rule", from);
  write_answers(page, source.explanation, finding.subject);
  for (const Claim* claim : claims_for(framework, source.cites)) {
    const std::string who = claim->attribution.empty() ? framework.title : claim->attribution;
    page.labelled("Claim", claim->text + " (" + who + (claim->verified ? ")" : "; as printed there, not verified)"));
  }
}

std::vector<std::string> titles_of(const Diagnosis& diagnosis, const std::vector<std::string>& keys) {
  std::vector<std::string> titles;
  for (const Finding& finding : diagnosis.findings) {
    if (std::find(keys.begin(), keys.end(), finding.key) != keys.end()) titles.push_back(finding.title);
  }
  return titles;
}

void write_headline(MarkdownPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis, const Headline& headline, std::size_t number) {
  const Finding& finding = diagnosis.findings[headline.finding];
  page.heading(3, std::to_string(number) + " " + std::string(severity_shape(finding.severity)) + " " + severity_word(finding.severity) + ": " + finding.title);
  if (!finding.because.empty()) page.paragraph(finding.because);
  for (const PlannedAction& action : finding.actions) {
    page.labelled(&action == &finding.actions.front() ? "Do first" : "Then", action.title + " - " + action_terms(action));
  }
  for (const std::size_t place : headline.same) page.labelled("Likewise", diagnosis.findings[place].title);
  for (const Finding::Source& source : finding.sources) write_source(page, ruleset, finding, source);
  if (!finding.explained.empty()) page.labelled("Leads to", list_in_words(titles_of(diagnosis, finding.explained), 6));
}

void write_findings(MarkdownPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  if (diagnosis.findings.empty()) return;
  page.heading(2, "What stands in the way");
  std::size_t number = 0;
  for (const Headline& headline : diagnosis.headlines) write_headline(page, ruleset, diagnosis, headline, ++number);
}

void write_strengths(MarkdownPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.strengths.empty()) return;
  page.heading(2, "What goes well");
  for (const Strength& strength : diagnosis.strengths) page.item(strength.title);
}

void write_measures(MarkdownPage& page, const Diagnosis& diagnosis) {
  const MeasureView* before = nullptr;
  for (const MeasureView& measure : diagnosis.measures) {
    if (before == nullptr || before->id != measure.id || before->framework != measure.framework) {
      page.heading(2, measure.title);
      if (!measure.note.empty()) page.paragraph(measure.note);
      std::vector<std::string> head{""};
      for (const MeasureView::Part& part : measure.parts) head.push_back(part.title);
      head.push_back("Sum");
      page.table_head(head);
    }
    std::vector<std::string> cells{measure.subject.name};
    for (const MeasureView::Part& part : measure.parts) cells.push_back(signed_words(part.value, part.scale));
    cells.push_back(measure_total(measure));
    page.row(cells);
    before = &measure;
  }
}

void write_views(MarkdownPage& page, const Diagnosis& diagnosis) {
  for (const ViewTable& view : diagnosis.views) {
    if (view.rows.empty()) continue;
    page.heading(2, view.title);
    if (!view.summary.empty()) page.paragraph(view.summary);
    page.table_head(view.columns);
    for (const auto& row : view.rows) {
      std::vector<std::string> cells;
      for (const ViewTable::Cell& cell : row) cells.push_back(cell.text);
      page.row(cells);
    }
  }
}

void write_grids(MarkdownPage& page, const Diagnosis& diagnosis) {
  for (const GridView& grid : diagnosis.grids) {
    if (says_nothing(grid)) continue;
    page.heading(2, grid.title);
    page.table_head({"", "How far", ""});
    for (const GridView::Item& item : grid.items) page.row({item.label, item.value, grid_steps(grid, item)});
  }
}

void write_chains(MarkdownPage& page, const Diagnosis& diagnosis) {
  const ChainView* before = nullptr;
  for (const ChainView& chain : diagnosis.chains) {
    if (before == nullptr || before->id != chain.id) page.heading(2, chain.title);
    page.labelled(chain.subject.name.empty() ? "The rollout" : chain.subject.name, chain_sentence(chain));
    for (const ChainView::Link& link : chain.links) {
      page.item(std::string(truth_mark(link.truth)) + " " + link.title + (link.broken.empty() ? "" : ": " + link.broken), 1);
    }
    before = &chain;
  }
}

void write_ladders(MarkdownPage& page, const Diagnosis& diagnosis) {
  for (const LadderView& ladder : diagnosis.ladders) {
    if (says_nothing(ladder)) continue;
    page.heading(2, ladder.title);
    if (!ladder.summary.empty()) page.paragraph(ladder.summary);
    page.paragraph(ladder_sentence(ladder));
    page.table_head({"", "Threshold", "Where it stands", "What breaks"});
    for (const LadderView::Rung& rung : ladder.rungs) page.row({std::string(truth_mark(rung.stands)), rung.title, rung_words(rung), rung.breaks});
  }
}

void write_estimates(MarkdownPage& page, const Diagnosis& diagnosis) {
  for (const EstimateView& estimate : diagnosis.estimates) {
    if (says_nothing(estimate)) continue;
    page.heading(2, estimate.title);
    if (!estimate.summary.empty()) page.paragraph(estimate.summary);
    page.paragraph(estimate_sentence(estimate));
    page.paragraph(estimate_assumption(estimate));
    for (const EstimateView::Step& step : estimate.steps) page.labelled(step.title, step_words(step) + " " + step.why);
  }
}

void write_scores(MarkdownPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  if (diagnosis.scores.empty()) return;
  page.heading(2, "Scores");
  page.paragraph("Out of 100. The weights are the authors' judgement, not a measurement.");
  page.table_head({"Framework", "Score", "Value", "How sure"});
  for (const Score& score : diagnosis.scores) {
    page.row({ruleset.frameworks[score.framework].title, score.title, score_words(score), score.tenths.has_number ? coverage_words(score) : ""});
  }
}

void write_gates(MarkdownPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  if (diagnosis.gates.empty()) return;
  page.heading(2, "Gates");
  for (const GateView& gate : diagnosis.gates) {
    page.labelled(gate_title(gate.gate), gate_answer(gate.truth));
    for (const RequirementView* requirement : requirements_by_need(gate)) {
      const std::string detail = requirement->detail.empty() ? "" : ": " + requirement->detail;
      page.item(requirement->title + " (" + framework_title(ruleset, requirement->framework_id) + ") - " + say_truth(requirement->truth) + detail, 1);
    }
  }
}

void write_plan(MarkdownPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.plan.empty()) return;
  page.heading(2, "What to do");
  const bool any_decided = std::any_of(diagnosis.plan.begin(), diagnosis.plan.end(), [](const PlannedAction& action) { return !decision_words(action).empty(); });
  std::vector<std::string> head{"When", "What", "Who", "Effort"};
  if (any_decided) head.push_back("Decided");
  page.table_head(head);
  for (const PlannedAction& action : diagnosis.plan) {
    std::vector<std::string> cells{capitalised(phase_words(action)), action.title, owner_words(action), std::string(to_text(action.effort))};
    if (any_decided) cells.push_back(decision_words(action));
    page.row(cells);
  }
}

void write_open(MarkdownPage& page, const Diagnosis& diagnosis) {
  page.heading(2, "Still open");
  page.paragraph(std::to_string(diagnosis.answered) + " of " + std::to_string(diagnosis.asked) + " questions that concern this rollout are answered.");
  for (const TellingQuestion& next : most_telling(diagnosis, 10)) {
    page.item(question_words(next.question->answer) + " (" + counted(next.rules, "rule waits", "rules wait") + ")");
  }
}

}  // namespace

std::string markdown_report(const Ruleset& ruleset, const Diagnosis& diagnosis) {
  MarkdownPage page;
  page.heading(1, diagnosis.title.empty() ? "An assessment without a title" : diagnosis.title);
  page.paragraph(stage_words(diagnosis));
  page.strong(outlook_sentence(diagnosis.outlook));
  if (!diagnosis.outlook_reason.empty()) page.paragraph(diagnosis.outlook_reason);
  write_findings(page, ruleset, diagnosis);
  write_strengths(page, diagnosis);
  write_measures(page, diagnosis);
  write_views(page, diagnosis);
  write_grids(page, diagnosis);
  write_chains(page, diagnosis);
  write_ladders(page, diagnosis);
  write_estimates(page, diagnosis);
  write_scores(page, ruleset, diagnosis);
  write_gates(page, ruleset, diagnosis);
  write_plan(page, diagnosis);
  write_open(page, diagnosis);
  return page.take();
}

}  // namespace takehold
