// SPDX-License-Identifier: MIT
#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/report/escape.hpp"
#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {
namespace {

// Builds a page; everything that comes from outside goes through escape_markdown here.
class MarkdownPage {
 public:
  void heading(std::size_t level, std::string_view text, std::string_view note = {}) {
    end_block();
    text_ += std::string(level, '#') + " " + escape_markdown(text);
    if (!note.empty()) text_ += " (" + escape_markdown(note) + ")";
    text_ += "\n\n";
  }
  void paragraph(const Spans& spans) {
    end_block();
    text_ += inline_text(spans) + "\n\n";
  }
  void paragraph(std::string_view text) {
    if (!text.empty()) paragraph({Span(std::string(text))});
  }
  void item(const ReportItem& item, std::size_t level = 0) {
    text_ += std::string(level * 2, ' ') + "- ";
    if (!item.mark.empty() && item.mark != "-") text_ += escape_markdown(item.mark) + " ";
    text_ += inline_text(item.words) + "\n";
    for (const ReportItem& below : item.below) this->item(below, level + 1);
  }
  void row(const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) text_ += "| " + cell + " ";
    text_ += "|\n";
  }
  void rule(std::size_t columns) {
    for (std::size_t i = 0; i < columns; ++i) text_ += "| --- ";
    text_ += "|\n";
  }
  void end_block() {
    if (!text_.empty() && !std::string_view(text_).ends_with("\n\n")) text_ += '\n';
  }

  // Strong spans are emphasised; the rest is escaped as one text, so that no part of it is taken for the start of a line.
  static std::string inline_text(const Spans& spans) {
    std::string text, plain;
    const auto end_plain = [&] {
      const std::size_t start = std::min(plain.find_first_not_of(' '), plain.size());
      if (!text.empty()) text += plain.substr(0, start);
      text += escape_markdown(plain.substr(start));
      plain.clear();
    };
    for (const Span& span : spans) {
      if (span.style != Style::Strong) plain += span.text;
      else if (!span.text.empty()) {
        end_plain();
        text += "**" + escape_markdown(span.text) + "**";
      }
    }
    end_plain();
    return text;
  }

  std::string take() {
    while (std::string_view(text_).ends_with("\n\n")) text_.pop_back();
    return std::move(text_);
  }

 private:
  std::string text_;
};

class MarkdownWriter {
 public:
  explicit MarkdownWriter(MarkdownPage& page) : page_(page) {}

  void operator()(const ReportParagraph& paragraph) { page_.paragraph(paragraph.words); }

  void operator()(const ReportItems& items) {
    for (const ReportItem& item : items.items) page_.item(item);
    page_.end_block();
  }

  void operator()(const ReportTable& table) {
    std::vector<std::string> head;
    for (const ReportColumn& column : table.columns) head.push_back(escape_markdown(column.title));
    page_.row(head);
    page_.rule(head.size());
    for (const auto& row : table.rows) {
      std::vector<std::string> cells;
      for (const Spans& cell : row) cells.push_back(MarkdownPage::inline_text(cell));
      page_.row(cells);
    }
    page_.end_block();
  }

  void operator()(const ReportCard& card) {
    page_.heading(3, std::to_string(++cards_) + " " + std::string(severity_shape(card.severity)) + " " + severity_word(card.severity) + ": " + card.title);
    page_.paragraph(card.because);
    for (const ReportCard::Line& line : card.lines) {
      ReportItem item{"", Style::Plain, {Span(line.label + ":", Style::Strong), " "}, {}};
      item.words.insert(item.words.end(), line.words.begin(), line.words.end());
      page_.item(item);
    }
    for (const ReportItem& detail : card.details) page_.item(detail);
    page_.end_block();
  }

  void operator()(const ReportFold& fold) {
    Spans words{Span(fold.line.mark + " ")};
    words.insert(words.end(), fold.line.words.begin(), fold.line.words.end());
    page_.paragraph(words);
    if (!fold.table.rows.empty()) (*this)(fold.table);
  }

 private:
  MarkdownPage& page_;
  std::size_t cards_ = 0;
};

void write_exhibit(MarkdownPage& page, MarkdownWriter& writer, const ReportExhibit& exhibit) {
  if (!exhibit.title.empty()) page.heading(3, exhibit.title, exhibit.note);
  for (const ReportBlock& block : exhibit.words) std::visit(writer, block);
  if (!exhibit.words.empty()) return;
  page.paragraph(exhibit.picture.summary);
  writer(table_of(exhibit.picture.table));
}

}  // namespace

std::string write_markdown(const ReportSource& source, const Terminal&) {
  const Report report = make_report(source, ReportPictureWidth);
  MarkdownPage page;
  page.heading(1, report.title);
  page.paragraph(report.stage);
  page.paragraph(report.about);
  page.paragraph(report.course);
  page.paragraph({Span(report.sentence, Style::Strong)});
  page.paragraph(report.reason);
  page.paragraph(report.progress);
  for (const ReportSection& section : report.sections) {
    page.heading(2, section.title, section.note);
    MarkdownWriter writer(page);
    for (const ReportBlock& block : section.blocks) std::visit(writer, block);
    for (const ReportExhibit& exhibit : section.exhibits) write_exhibit(page, writer, exhibit);
  }
  return page.take();
}

}  // namespace takehold
