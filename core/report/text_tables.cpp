// SPDX-License-Identifier: MIT
// The parts of the text report that people compare: sums, tables of answers, scores.
#include <algorithm>

#include "report/text_sections.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int ScoreWords = 49;  // "41.5 to 68.5 of 100, 100 % of the weight answered"
constexpr int WidestLabel = 34;

std::string repeated(std::string_view glyph, std::int64_t count) {
  std::string text;
  for (std::int64_t i = 0; i < count; ++i) text += glyph;
  return text;
}

// The part that is sure is solid, the part still open hatched; an open part is never too small to be seen.
Spans bar(const Interval& tenths, int cells) {
  std::int64_t low = tenths.lo * cells / 1000;
  std::int64_t high = (tenths.hi * cells + 999) / 1000;
  if (tenths.lo == tenths.hi) low = high = (tenths.lo * cells + 500) / 1000;
  return {Span(repeated("█", low), Style::Accent, true), Span(repeated("▒", high - low), Style::Unknown, true),
          Span(repeated("·", cells - high), Style::Faint, true)};
}

// Nothing that this score weighs is settled, so a bar would only be an empty frame.
bool tells_nothing(const Score& score) {
  return score.tenths.has_number && score.coverage == 0 && score.tenths.lo == 0 && score.tenths.hi == 1000;
}

void write_score(TerminalPage& page, const Score& score, int label_width) {
  const int cells = std::clamp(page.width() - Indent - label_width - 2 - ScoreWords, 8, 24);
  Spans spans{column(score.title, label_width), " "};
  if (score.tenths.has_number) {
    for (const Span& span : bar(score.tenths, cells)) spans.push_back(span);
  } else {
    spans.push_back(column("", cells));
  }
  spans.push_back(" ");
  spans.push_back(Span(score_words(score), score.tenths.settled() ? Style::Plain : Style::Unknown));
  if (score.tenths.has_number) spans.push_back(Span(", " + coverage_words(score), Style::Faint));
  page.paragraph(spans, Indent, Indent + label_width + 2 + cells);
}

void write_silent_scores(TerminalPage& page, const std::vector<std::string>& titles) {
  if (titles.empty()) return;
  page.paragraph({Span("Can't say yet:", Style::Unknown), " ", Span(list_in_words(titles, titles.size()) + "."), " ",
                  Span("Nothing that they weigh is settled.", Style::Faint)},
                 Indent, Indent);
}

template <typename Items, typename Label>
int widest(const Items& items, const Label& label) {
  int width = 0;
  for (const auto& item : items) width = std::max(width, display_width(label(item)));
  return std::min(width, WidestLabel);
}

// Where no part is known, the parts would only repeat how wide the scale is.
bool nothing_known(const MeasureView& measure) {
  return std::none_of(measure.parts.begin(), measure.parts.end(), [](const MeasureView::Part& part) { return part.value.settled(); });
}

// Rows of which only the name is known would repeat the questions.
bool nothing_known(const ViewTable& view) {
  return std::all_of(view.rows.begin(), view.rows.end(), [](const auto& row) {
    return std::all_of(row.begin() + 1, row.end(), [](const ViewTable::Cell& cell) { return cell.open; });
  });
}

void write_measure(TerminalPage& page, const MeasureView& measure, int label_width) {
  const bool open = !measure.total.settled();
  if (nothing_known(measure)) {
    page.paragraph({column(measure.subject.name.empty() ? measure.title : measure.subject.name, label_width), " ",
                    Span("can't say yet", Style::Unknown)},
                   Indent, Indent + label_width + 1);
    return;
  }
  page.paragraph({column(measure.subject.name.empty() ? measure.title : measure.subject.name, label_width), " ",
                  Span(measure_parts(measure), Style::Faint), " ", Span("= " + measure_total(measure), open ? Style::Unknown : Style::Strong, true)},
                 Indent, Indent + label_width + 1);
}

// A row as "Role: Old metric: quota; New metric: quota and accuracy; Shift: bonus weights" wraps where a table would not fit.
void write_view_row(TerminalPage& page, const ViewTable& view, const std::vector<ViewTable::Cell>& row, int name_width) {
  Spans spans{column(row[0].text, name_width, Style::Strong), " "};
  for (std::size_t i = 1; i < row.size(); ++i) {
    spans.push_back(Span(view.columns[i] + ":", Style::Faint));
    spans.push_back(" ");
    const Style style = row[i].gap ? Style::High : row[i].open ? Style::Unknown : Style::Plain;
    spans.push_back(Span(row[i].text + (i + 1 < row.size() ? ";" : ""), style));
    spans.push_back(" ");
  }
  page.paragraph(spans, Indent, Indent + name_width + 1);
}

}  // namespace

void write_measures(TerminalPage& page, const Diagnosis& diagnosis) {
  const int width = widest(diagnosis.measures, [](const MeasureView& m) { return m.subject.name; });
  const MeasureView* before = nullptr;
  for (const MeasureView& measure : diagnosis.measures) {
    if (measure.subject.name.empty() && nothing_known(measure)) continue;
    if (before == nullptr || before->id != measure.id || before->framework != measure.framework) {
      page.heading(measure.title);
      if (!measure.note.empty()) page.paragraph({Span(measure.note, Style::Faint)}, Indent);
    }
    write_measure(page, measure, width);
    before = &measure;
  }
}

void write_views(TerminalPage& page, const Diagnosis& diagnosis) {
  for (const ViewTable& view : diagnosis.views) {
    if (view.rows.empty() || view.columns.empty() || nothing_known(view)) continue;
    page.heading(view.title, view.complete ? "" : "more rows may follow");
    const int name_width = widest(view.rows, [](const auto& row) { return row[0].text; });
    for (const auto& row : view.rows) write_view_row(page, view, row, name_width);
  }
}

void write_grids(TerminalPage& page, const Diagnosis& diagnosis) {
  for (const GridView& grid : diagnosis.grids) {
    if (says_nothing(grid)) continue;
    page.heading(grid.title);
    const int width = widest(grid.items, [](const GridView::Item& item) { return item.label; });
    for (const GridView::Item& item : grid.items) {
      const Style style = item.open ? Style::Unknown : item.applies ? Style::Plain : Style::Faint;
      page.paragraph({column(item.label, width), " ", Span(grid_steps(grid, item), style, true), " ", Span(item.value, style)}, Indent,
                     Indent + width + 1);
    }
  }
}

void write_scores(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis) {
  if (diagnosis.scores.empty()) return;
  page.heading("Scores", ScoreNote);
  const int width = widest(diagnosis.scores, [](const Score& s) { return s.title; });
  std::vector<std::string> silent;
  const Score* before = nullptr;
  for (const Score& score : diagnosis.scores) {
    if (tells_nothing(score)) {
      silent.push_back(score.title);
      continue;
    }
    const bool new_framework = before == nullptr || before->framework != score.framework;
    if (new_framework && ruleset.frameworks.size() > 1) page.paragraph({Span(ruleset.frameworks[score.framework].title, Style::Accent)}, Indent);
    write_score(page, score, width);
    before = &score;
  }
  write_silent_scores(page, silent);
}

}  // namespace takehold
