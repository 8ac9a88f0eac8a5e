// SPDX-License-Identifier: MIT
#include "takehold/report/html_report.hpp"

#include <string_view>
#include <vector>

#include "takehold/html/escape_html.hpp"
#include "takehold/html/style_sheet.hpp"
#include "takehold/html/svg.hpp"
#include "takehold/phrases/gate_phrases.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/picture/colours.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr Length PictureWidth = px(1086);
constexpr std::size_t MostTelling = 5;

// Builds a page; whatever comes from outside passes escape_html here.
class HtmlPage {
 public:
  void open(std::string_view tag) { text_ += "<" + std::string(tag) + ">"; }
  void close(std::string_view tag) { text_ += "</" + std::string(tag) + ">\n"; }
  void element(std::string_view tag, std::string_view words, std::string_view attributes = {}) {
    if (words.empty()) return;
    text_ += "<" + std::string(tag) + std::string(attributes) + ">" + escape_html(words) + "</" + std::string(tag) + ">\n";
  }
  void paragraph(std::string_view words) { element("p", words); }
  void small(std::string_view words) { element("p", words, " class=\"small\""); }
  void raw(const std::string& html) { text_ += html; }
  void row(const std::vector<std::string>& cells, std::string_view tag = "td") {
    text_ += "<tr>";
    for (const std::string& cell : cells) text_ += "<" + std::string(tag) + ">" + escape_html(cell) + "</" + std::string(tag) + ">";
    text_ += "</tr>\n";
  }
  void folded(std::string_view summary, const PictureTable& table, std::string_view attributes = {}) {
    text_ += "<details" + std::string(attributes) + "><summary>" + escape_html(summary) + "</summary>\n<table>\n";
    row(table.columns, "th");
    for (const std::vector<std::string>& cells : table.rows) row(cells);
    text_ += "</table></details>\n";
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string edge(Style style) {
  switch (style) {
    case Style::Blocker: return "blocker";
    case Style::High: return "high";
    case Style::Medium: return "medium";
    case Style::Low: return "low";
    case Style::Good: return "strength";
    default: return "unknown";
  }
}

std::string card(std::string_view kind, Style style) {
  return "<div class=\"card " + std::string(kind) + "\" style=\"--edge:var(--th-" + edge(style) + ")\">\n";
}

void write_verdict(HtmlPage& page, const Diagnosis& diagnosis) {
  page.raw(card("verdict", outlook_style(diagnosis.outlook)));
  page.element("strong", outlook_sentence(diagnosis.outlook));
  page.paragraph(diagnosis.outlook_reason);
  page.small(std::to_string(diagnosis.answered) + " of " + counted(diagnosis.asked, "question", "questions") + " answered.");
  page.close("div");
}

PictureTable gate_table(const Ruleset& ruleset, const GateView& gate) {
  PictureTable table{{"Met", "What it asks for", "How it stands", "Asked by"}, {}};
  for (const RequirementView* requirement : requirements_by_need(gate))
    table.rows.push_back({gate_answer(requirement->truth), requirement->title, requirement->detail, framework_title(ruleset, requirement->framework_id)});
  return table;
}

// The next gate stands open, and is what is printed unless others are opened too.
void write_gates(HtmlPage& page, const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis) {
  page.element("h2", "Gates");
  for (const GateView& gate : diagnosis.gates) {
    if (gate.requirements.empty()) continue;
    const bool is_next = gate.gate == next_gate(assessment);
    page.folded(gate_line(gate), gate_table(ruleset, gate), is_next ? " class=\"card gate\" open" : " class=\"card gate\"");
  }
}

void write_cause(HtmlPage& page, const Diagnosis& diagnosis, const Headline& headline) {
  const Finding& finding = diagnosis.findings[headline.finding];
  page.raw(card("cause", severity_style(finding.severity)));
  page.element("span", std::string(severity_shape(finding.severity)) + " " + severity_word(finding.severity), " class=\"chip\"");
  page.element("h3", finding.title);
  page.paragraph(finding.because);
  if (!finding.actions.empty()) {
    page.paragraph("Do first: " + finding.actions.front().title);
    page.small(action_terms(finding.actions.front()));
  }
  for (const std::size_t same : headline.same) page.small("Likewise: " + diagnosis.findings[same].title);
  page.close("div");
}

void write_causes(HtmlPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.headlines.empty()) return;
  page.element("h2", "What stands in the way, the most serious first");
  page.raw("<div class=\"cards\">\n");
  for (const Headline& headline : diagnosis.headlines) write_cause(page, diagnosis, headline);
  page.close("div");
}

void write_strengths(HtmlPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.strengths.empty()) return;
  page.element("h2", "What is going well");
  page.open("ul");
  for (const Strength& strength : diagnosis.strengths) page.element("li", strength.title + ". " + strength.because);
  page.close("ul");
}

// Without a title where a heading above the figure says it already.
void write_figure(HtmlPage& page, const Picture& picture, std::string_view title = {}) {
  if (picture.shapes.empty()) return;
  page.open("figure");
  page.element("h3", title);
  page.paragraph(picture.summary);
  page.raw(svg(picture));
  page.small(picture.note);
  if (!picture.table.rows.empty()) page.folded("The numbers as a table", picture.table);
  page.close("figure");
}

void write_frameworks(HtmlPage& page, const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis) {
  for (std::size_t place = 0; place < ruleset.frameworks.size(); ++place) {
    const std::vector<Picture> pictures = framework_pictures(ruleset, assessment, diagnosis, place, PictureWidth);
    if (pictures.empty()) continue;
    page.element("h2", ruleset.frameworks[place].title);
    page.paragraph(ruleset.frameworks[place].summary);
    for (const Picture& picture : pictures) write_figure(page, picture, picture.title);
  }
}

void write_plan(HtmlPage& page, const Diagnosis& diagnosis) {
  if (diagnosis.plan.empty()) return;
  page.element("h2", "Plan");
  page.raw("<table>\n");
  page.row({"When", "What", "Who", "Effort", "Agreed"}, "th");
  for (const PlannedAction& action : diagnosis.plan) {
    const std::string agreed = action.decided ? std::string(to_text(action.decided->status)) + (action.decided->due.empty() ? "" : ", due " + action.decided->due) : "";
    page.row({phase_words(action), action.title, owner_words(action), std::string(to_text(action.effort)), agreed});
  }
  page.raw("</table>\n");
}

void write_open(HtmlPage& page, const Diagnosis& diagnosis) {
  const std::vector<TellingQuestion> telling = most_telling(diagnosis, MostTelling);
  if (telling.empty()) return;
  page.element("h2", "Answers that would tell most");
  page.open("ul");
  for (const TellingQuestion& one : telling)
    page.element("li", question_words(one.question->answer) + " (" + counted(one.rules, "rule waits", "rules wait") + " for it)");
  page.close("ul");
}

void write_basis(HtmlPage& page, const Ruleset& ruleset) {
  page.element("h2", "What this rests on");
  page.small("Verdicts follow from the answers by rules; none of them is a probability. In every score, " + std::string(ScoreNote) + ".");
  page.open("ul");
  for (const Framework& framework : ruleset.frameworks) {
    std::string line = framework.title + " " + framework.version;
    for (const std::string& source : framework.sources) line += "; " + source;
    page.element("li", line);
  }
  page.close("ul");
}

}  // namespace

std::string html_report(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis) {
  HtmlPage page;
  page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
  page.element("title", assessment.title + " · Takehold");
  page.raw("<style>\n" + report_style_sheet() + "</style>\n</head>\n<body>\n<main>\n");
  page.element("h1", assessment.title);
  page.small(stage_words(diagnosis));
  page.paragraph(assessment.about);
  write_verdict(page, diagnosis);
  write_causes(page, diagnosis);
  write_strengths(page, diagnosis);
  write_gates(page, ruleset, assessment, diagnosis);
  page.element("h2", "Scores");
  write_figure(page, score_bars(ruleset, diagnosis, PictureWidth));
  write_frameworks(page, ruleset, assessment, diagnosis);
  write_plan(page, diagnosis);
  write_open(page, diagnosis);
  write_basis(page, ruleset);
  page.raw("</main>\n</body>\n</html>\n");
  return page.take();
}

}  // namespace takehold
