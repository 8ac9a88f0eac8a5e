// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "report/ways_on.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"
#include "takehold/report/terminal_page.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int LabelWidth = 10;
constexpr int WidestName = 34;        // a longer name gets its own line
constexpr std::size_t MostCards = 5;  // in full; further ones are only counted

// Lays out the blocks of a section, one below the other.
class TextWriter {
 public:
  TextWriter(TerminalPage& page, int indent) : page_(page), indent_(indent) {}

  void operator()(const ReportParagraph& paragraph) { page_.paragraph(paragraph.words, indent_); }

  void operator()(const ReportItems& items) {
    for (const ReportItem& item : items.items) write_item(item, indent_);
  }

  void operator()(const ReportCard& card) {
    ++cards_;
    if (cards_ > MostCards) return further_.push_back(card.severity);
    if (cards_ > 1) page_.blank();
    const std::string mark = std::string(severity_shape(card.severity)) + " " + severity_word(card.severity);
    page_.paragraph({column(std::to_string(cards_), indent_ - 1, Style::Faint), " ", Span(mark, severity_style(card.severity), true),
                     Span("  ", Style::Plain, true), Span(card.title, Style::Strong)},
                    0, indent_);
    if (!card.because.empty()) page_.paragraph({Span(card.because)}, indent_);
    for (const ReportCard::Line& line : card.lines) write_labelled(line);
  }

  // `takehold gate` shows what the line unfolds into.
  void operator()(const ReportFold& fold) {
    ReportItem item = fold.line;
    item.words.insert(item.words.end(), fold.first.begin(), fold.first.end());
    write_item(item, indent_);
  }

  // A row reads "Sales rep  Old measure: quota; New measure: quota and accuracy", which wraps where a table would not fit.
  void operator()(const ReportTable& table) {
    const std::size_t name = table.grouped ? 1 : 0;
    int widest = 0;
    for (const auto& row : table.rows) widest = std::max(widest, display_width(escape_terminal(plain_text(row[name]))));
    std::string group;
    for (const auto& row : table.rows) {
      if (table.grouped && plain_text(row[0]) != group) page_.paragraph({Span(plain_text(row[0]), Style::Accent)}, indent_);
      group = plain_text(row[0]);
      write_row(table, row, name, widest);
    }
  }

  void end() {
    if (further_.empty()) return;
    std::vector<std::string> counts;
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low}) {
      const auto count = std::count(further_.begin(), further_.end(), severity);
      if (count > 0) counts.push_back(std::to_string(count) + " " + std::string(to_text(severity)));
    }
    page_.blank();
    page_.paragraph({Span("and " + counted(further_.size(), "more finding", "more findings") + ": " + list_in_words(counts, counts.size()), Style::Faint)},
                    indent_);
  }

 private:
  void write_item(const ReportItem& item, int indent) {
    const std::string mark = item.mark.empty() ? "-" : item.mark;
    Spans spans{Span(mark, item.style, true), " "};
    spans.insert(spans.end(), item.words.begin(), item.words.end());
    const int hang = indent + display_width(mark) + 1;
    page_.paragraph(spans, indent, hang);
    for (const ReportItem& below : item.below) write_item(below, hang);
  }

  // "   Do first  ..." with the words after it aligned.
  void write_labelled(const ReportCard::Line& line) {
    Spans spans{column(line.label, LabelWidth - 1, Style::Faint), " "};
    spans.insert(spans.end(), line.words.begin(), line.words.end());
    page_.paragraph(spans, indent_, indent_ + LabelWidth);
  }

  void write_row(const ReportTable& table, const std::vector<Spans>& row, std::size_t name, int widest) {
    const int indent = table.grouped ? indent_ + 2 : indent_;
    Spans rest;
    for (std::size_t i = name + 1; i < row.size(); ++i) add_cell(rest, table.columns[i], row[i]);
    if (widest <= WidestName) {
      rest.insert(rest.begin(), {column(plain_text(row[name]), widest), " "});
      return page_.paragraph(rest, indent, indent + widest + 1);
    }
    Spans first{"- "};
    first.insert(first.end(), row[name].begin(), row[name].end());
    page_.paragraph(first, indent, indent + 2);
    if (!rest.empty()) page_.paragraph(rest, indent + 2);
  }

  static void add_cell(Spans& rest, const ReportColumn& column, const Spans& cell) {
    if (plain_text(cell).empty()) return;
    if (!rest.empty()) rest.push_back(rest.back().fixed ? " " : "; ");
    if (!column.speaks && !column.title.empty()) rest.push_back(Span(column.title + ": ", Style::Faint));
    rest.insert(rest.end(), cell.begin(), cell.end());
  }

  TerminalPage& page_;
  int indent_;
  std::size_t cards_ = 0;
  std::vector<Severity> further_;
};

void write_blocks(TerminalPage& page, const std::vector<ReportBlock>& blocks, int indent) {
  TextWriter writer(page, indent);
  for (const ReportBlock& block : blocks) std::visit(writer, block);
  writer.end();
}

// A picture without words is replaced by its summary.
void write_exhibit(TerminalPage& page, const ReportExhibit& exhibit) {
  const int indent = exhibit.title.empty() ? Indent : Indent + 2;
  if (!exhibit.title.empty()) {
    page.blank();
    page.paragraph({Span(exhibit.title, Style::Accent), Span(exhibit.note.empty() ? "" : " (" + exhibit.note + ")", Style::Faint)}, Indent);
  }
  if (exhibit.words.empty()) page.paragraph({Span(exhibit.picture.summary)}, indent);
  write_blocks(page, exhibit.words, indent);
}

void write_head(TerminalPage& page, const Report& report) {
  page.paragraph({Span(report.title, Style::Strong)});
  page.paragraph({Span(report.stage, Style::Faint)});
  if (!report.about.empty()) page.paragraph({Span(report.about)});
  page.blank();
  if (!report.course.empty()) {
    page.paragraph({Span(report.course)});
    page.blank();
  }
  page.paragraph({Span(report.sentence, outlook_style(report.outlook))});
  if (!report.reason.empty()) page.paragraph({Span(report.reason)});
  page.paragraph({Span(report.progress, Style::Faint)});
}

}  // namespace

std::string write_text(const ReportSource& source, const Terminal& terminal) {
  const Report report = make_report(source, ReportPictureWidth);
  TerminalPage page(terminal.width, terminal.palette);
  write_head(page, report);
  for (const ReportSection& section : report.sections) {
    page.heading(section.title, section.note);
    write_blocks(page, section.blocks, Indent);
    for (const ReportExhibit& exhibit : section.exhibits) write_exhibit(page, exhibit);
  }
  write_ways_on(page, source.diagnosis, terminal.file);
  return page.text();
}

}  // namespace takehold
