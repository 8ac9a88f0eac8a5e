// SPDX-License-Identifier: MIT
#include <string_view>
#include <vector>

#include "takehold/html/escape_html.hpp"
#include "takehold/html/style_sheet.hpp"
#include "takehold/html/svg.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/report.hpp"
#include "takehold/report/terminal.hpp"

namespace takehold {
namespace {

// The role of a colour in the style sheet.
std::string_view colour_of(Style style) {
  switch (style) {
    case Style::Blocker: return "blocker";
    case Style::High: return "high";
    case Style::Medium: return "medium";
    case Style::Low: return "low";
    case Style::Good: return "strength";
    case Style::Accent: return "accent";
    case Style::Unknown: return "unknown";
    case Style::Faint: return "text-2";
    case Style::Plain:
    case Style::Strong: break;
  }
  return "text";
}

// Builds a page; everything that comes from outside goes through escape_html here.
class HtmlPage {
 public:
  void open(std::string_view tag, std::string_view attributes = {}) { text_ += "<" + std::string(tag) + std::string(attributes) + ">"; }
  void close(std::string_view tag) { text_ += "</" + std::string(tag) + ">\n"; }
  void element(std::string_view tag, std::string_view words, std::string_view attributes = {}) {
    if (words.empty()) return;
    open(tag, attributes);
    text_ += escape_html(words);
    close(tag);
  }
  void element(std::string_view tag, const Spans& spans) {
    open(tag);
    inline_text(spans);
    close(tag);
  }
  void paragraph(std::string_view words) { element("p", words); }
  void small(std::string_view words) { element("p", words, " class=\"small\""); }
  void raw(const std::string& html) { text_ += html; }
  void inline_text(const Spans& spans) {
    for (const Span& span : spans) add_span(span);
  }
  std::string take() { return std::move(text_); }

 private:
  void add_span(const Span& span) {
    const std::string words = escape_html(span.text);
    if (span.style == Style::Plain) text_ += words;
    else if (span.style == Style::Strong) text_ += "<strong>" + words + "</strong>";
    else if (!words.empty()) text_ += "<span class=\"" + std::string(colour_of(span.style)) + "\">" + words + "</span>";
  }

  std::string text_;
};

std::string edged(std::string_view kind, Style style) {
  return " class=\"card " + std::string(kind) + "\" style=\"--edge:var(--th-" + std::string(colour_of(style)) + ")\"";
}

class HtmlWriter {
 public:
  explicit HtmlWriter(HtmlPage& page) : page_(page) {}

  void operator()(const ReportParagraph& paragraph) { page_.element("p", paragraph.words); }

  void operator()(const ReportItems& items) { write_list(items.items); }

  void operator()(const ReportTable& table) {
    page_.raw("<table>\n<tr>");
    for (const ReportColumn& column : table.columns) page_.raw("<th>" + escape_html(column.title) + "</th>");
    page_.raw("</tr>\n");
    for (const auto& row : table.rows) {
      page_.raw("<tr>");
      for (const Spans& cell : row) {
        page_.raw("<td>");
        page_.inline_text(cell);
        page_.raw("</td>");
      }
      page_.raw("</tr>\n");
    }
    page_.raw("</table>\n");
  }

  void operator()(const ReportCard& card) {
    page_.open("div", edged("cause", severity_style(card.severity)));
    page_.element("span", std::string(severity_shape(card.severity)) + " " + severity_word(card.severity), " class=\"chip\"");
    page_.element("h3", card.title);
    page_.paragraph(card.because);
    for (const ReportCard::Line& line : card.lines) {
      Spans words{Span(line.label + ": ", Style::Faint)};
      words.insert(words.end(), line.words.begin(), line.words.end());
      page_.element("p", words);
    }
    if (!card.details.empty()) {
      page_.raw("<details><summary>What it rests on</summary>\n");
      write_list(card.details);
      page_.close("details");
    }
    page_.close("div");
  }

  // A fold that the reader leaves closed is not printed.
  void operator()(const ReportFold& fold) {
    if (fold.table.rows.empty()) return;
    page_.raw(std::string("<details class=\"card gate\"") + (fold.open ? " open" : "") + "><summary>");
    page_.inline_text(fold.line.words);
    page_.raw("</summary>\n");
    (*this)(fold.table);
    page_.close("details");
  }

 private:
  void write_list(const std::vector<ReportItem>& items) {
    page_.raw("<ul>\n");
    for (const ReportItem& item : items) {
      const bool has_mark = !item.mark.empty() && item.mark != "-";
      page_.open("li", has_mark ? " class=\"marked\"" : "");
      if (has_mark) page_.inline_text({Span(item.mark, item.style), " "});
      page_.inline_text(item.words);
      if (!item.below.empty()) write_list(item.below);
      page_.close("li");
    }
    page_.close("ul");
  }

  HtmlPage& page_;
};

// Consecutive cards are side by side if there is room.
void write_blocks(HtmlPage& page, const std::vector<ReportBlock>& blocks) {
  HtmlWriter writer(page);
  bool in_cards = false;
  for (const ReportBlock& block : blocks) {
    const bool is_card = std::holds_alternative<ReportCard>(block);
    if (is_card && !in_cards) page.raw("<div class=\"cards\">\n");
    if (!is_card && in_cards) page.close("div");
    in_cards = is_card;
    std::visit(writer, block);
  }
  if (in_cards) page.close("div");
}

std::string with_note(const std::string& title, const std::string& note) { return note.empty() ? title : title + ", " + note; }

void write_folded(HtmlPage& page, const PictureTable& table) {
  if (table.rows.empty()) return;
  page.raw("<details><summary>The numbers as a table</summary>\n");
  HtmlWriter{page}(table_of(table));
  page.close("details");
}

// The picture, or the words if there is none.
void write_exhibit(HtmlPage& page, const ReportExhibit& exhibit) {
  page.open("figure");
  page.element("h3", with_note(exhibit.title, exhibit.note));
  if (exhibit.picture.shapes.empty()) {
    write_blocks(page, exhibit.words);
  } else {
    page.paragraph(exhibit.picture.summary);
    page.raw(svg(exhibit.picture));
    page.small(exhibit.picture.note);
    write_folded(page, exhibit.picture.table);
  }
  page.close("figure");
}

void write_head(HtmlPage& page, const Report& report) {
  page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
  page.element("title", report.title + " · Takehold");
  page.raw("<style>\n" + report_style_sheet() + "</style>\n</head>\n<body>\n<main>\n");
  page.element("h1", report.title);
  page.small(report.stage);
  page.paragraph(report.about);
  page.paragraph(report.course);
  page.open("div", edged("verdict", outlook_style(report.outlook)));
  page.element("strong", report.sentence);
  page.paragraph(report.reason);
  page.small(report.progress);
  page.close("div");
}

}  // namespace

std::string write_html(const ReportSource& source, const Terminal&) {
  const Report report = make_report(source, ReportPictureWidth);
  HtmlPage page;
  write_head(page, report);
  for (const ReportSection& section : report.sections) {
    page.element("h2", with_note(section.title, section.note));
    write_blocks(page, section.blocks);
    for (const ReportExhibit& exhibit : section.exhibits) write_exhibit(page, exhibit);
  }
  page.raw("</main>\n</body>\n</html>\n");
  return page.take();
}

}  // namespace takehold
