// SPDX-License-Identifier: MIT
#include <algorithm>

#include "draw/pages.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/report/formats.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/value/text.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/picture.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float TableFrom = 560;  // CSS pixels; in less room a table becomes a list

Ink ink_for(Style style) {
  switch (style) {
    case Style::Blocker: return Ink::Blocker;
    case Style::High: return Ink::High;
    case Style::Medium: return Ink::Medium;
    case Style::Low: return Ink::Low;
    case Style::Good: return Ink::Strength;
    case Style::Accent: return Ink::Accent;
    case Style::Unknown: return Ink::Unknown;
    case Style::Faint: return Ink::Text2;
    case Style::Plain:
    case Style::Strong: break;
  }
  return Ink::Text;
}

// A line has one colour: that of its words if they have one in common.
Ink ink_for(const Spans& words) {
  const bool same = std::all_of(words.begin(), words.end(), [&](const Span& span) { return span.style == words.front().style; });
  return words.empty() || !same ? Ink::Text : ink_for(words.front().style);
}

Mark mark_for(Style style) {
  if (style == Style::Good) return Mark::Strength;
  if (style == Style::Unknown) return Mark::Unknown;
  return style == Style::Blocker || style == Style::High ? Mark::Broken : Mark::Dot;
}

// One button a format, then one for each that is made to be pasted.
void draw_exports(const Ui& ui) {
  ButtonKind kind = ButtonKind::Primary;
  const auto add = [&](const std::string& label, const char* icon, const std::string& tooltip, const std::string& command) {
    if (button(ui, label, {kind, icon, {}, tooltip, true, false})) ui.requests.run(command);
    kind = ButtonKind::Secondary;
    if (ui.theme.layout != Layout::Narrow) ImGui::SameLine(0, ui.px(space::Small));
  };
  for (const ReportFormat& format : report_formats())
    add("Export as " + std::string(format.title), icon::Download, capitalised(format.purpose), "report." + std::string(format.name));
  if (ui.theme.layout != Layout::Narrow) ImGui::NewLine();
  for (const ReportFormat& format : report_formats()) {
    kind = ButtonKind::Quiet;
    if (format.pasted) add("Copy as " + std::string(format.title), icon::Copy, {}, "report.copy-" + std::string(format.name));
  }
  if (ui.theme.layout != Layout::Narrow) ImGui::NewLine();
  paragraph(ui, "It is written on this device; nothing is sent anywhere. Below is what it holds.");
}

void draw_title(const Ui& ui, Type type, const std::string& title, const std::string& note) {
  if (title.empty()) return;
  if (type == Type::Heading) gap(ui, space::Large);
  heading(ui, type, note.empty() ? title : title + ", " + note);
  gap(ui, space::Small);
}

void draw_head(const Ui& ui, const Report& report) {
  heading(ui, Type::PageTitle, report.title);
  text(ui, Type::Caption, report.stage, Ink::Text2);
  if (!report.about.empty()) paragraph(ui, report.about);
  gap(ui, space::Medium);
  if (!report.course.empty()) paragraph(ui, report.course);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_mark(ui, mark_of(report.outlook), {from.x + ui.px(space::Small), from.y + ui.px(space::Medium)}, 20, ink_of(report.outlook));
  ImGui::Indent(ui.px(space::Large + space::Small));
  heading(ui, Type::PageTitle, report.sentence);
  paragraph(ui, report.reason);
  text(ui, Type::Caption, report.progress, Ink::Text2);
  ImGui::Unindent(ui.px(space::Large + space::Small));
}

// Lays the blocks of a section out, one below the other. `name` tells them from those of other sections.
class ReportDrawing {
 public:
  ReportDrawing(const Ui& ui, PageState& state, std::string name) : ui_(ui), state_(state), name_(std::move(name)) {}

  void operator()(const ReportParagraph& paragraph) { ui::paragraph(ui_, plain_text(paragraph.words), ink_for(paragraph.words)); }

  void operator()(const ReportItems& items) { draw_items(items.items); }

  void operator()(const ReportTable& table) {
    const IdScope id(++count_);
    if (ImGui::GetContentRegionAvail().x >= ui_.px(TableFrom)) draw_rows(table);
    else draw_list(table);
  }

  void operator()(const ReportCard& card) {
    severity_chip(ui_, card.severity);
    text(ui_, Type::Emphasis, card.title, Ink::Text, space::Measure);
    paragraph(ui_, card.because);
    for (const ReportCard::Line& line : card.lines) text(ui_, Type::Body, line.label + ": " + plain_text(line.words), Ink::Text, space::Measure);
    if (!card.details.empty() && disclosed("What it rests on", card.title)) draw_items(card.details);
    gap(ui_, space::Medium);
  }

  void operator()(const ReportFold& fold) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui_, mark_for(fold.line.style), {from.x + ui_.px(space::Small), from.y + ImGui::GetTextLineHeight() / 2}, 12, ink_for(fold.line.style));
    ImGui::Indent(ui_.px(space::Large));
    const std::string words = plain_text(fold.line.words);
    text(ui_, Type::Emphasis, words);
    if (!fold.table.rows.empty() && disclosed("What it asks for", words)) (*this)(fold.table);
    ImGui::Unindent(ui_.px(space::Large));
  }

 private:
  bool disclosed(const std::string& label, const std::string& key) {
    const std::string place = "report " + name_ + " " + key;
    bool open = state_.is_open(place);
    disclosure(ui_, label + "##" + key, open);
    state_.set_open(place, open);
    return open;
  }

  void draw_items(const std::vector<ReportItem>& items) {
    for (const ReportItem& item : items) {
      const ImVec2 from = ImGui::GetCursorScreenPos();
      const Mark mark = item.mark.empty() ? Mark::Dot : mark_for(item.style);
      const Ink ink = mark == Mark::Dot ? Ink::Text3 : ink_for(item.style);
      draw_mark(ui_, mark, {from.x + ui_.px(space::Tight), from.y + ImGui::GetTextLineHeight() / 2}, mark == Mark::Dot ? space::Small : 12, ink);
      ImGui::Indent(ui_.px(space::Medium));
      text(ui_, Type::Body, plain_text(item.words), ink_for(item.words), space::Measure);
      draw_items(item.below);
      ImGui::Unindent(ui_.px(space::Medium));
    }
  }

  // As wide as their longest cell asks for, within reason.
  static float weight_of(const ReportTable& table, std::size_t column) {
    std::size_t longest = table.columns[column].title.size();
    for (const auto& row : table.rows) longest = std::max(longest, plain_text(row[column]).size());
    return static_cast<float>(std::clamp<std::size_t>(longest, 8, 40));
  }

  void draw_rows(const ReportTable& table) {
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) columns.push_back({table.columns[i].title, weight_of(table, i), false});
    const TableFrame frame(ui_, name_.c_str(), columns);
    if (!frame) return;
    for (const auto& row : table.rows) {
      ImGui::TableNextRow();
      for (const Spans& cell : row) {
        ImGui::TableNextColumn();
        text(ui_, Type::Body, plain_text(cell), ink_for(cell));
      }
    }
  }

  void draw_list(const ReportTable& table) {
    const std::size_t name = table.grouped ? 1 : 0;
    for (const auto& row : table.rows) {
      text(ui_, Type::Emphasis, plain_text(row[name]));
      std::string rest;
      for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string cell = plain_text(row[i]);
        if (i == name || cell.empty()) continue;
        const ReportColumn& column = table.columns[i];
        rest += (rest.empty() ? "" : "; ") + (column.speaks || column.title.empty() ? "" : column.title + ": ") + cell;
      }
      if (!rest.empty()) text(ui_, Type::Caption, rest, Ink::Text2);
      gap(ui_, space::Small);
    }
  }

  const Ui& ui_;
  PageState& state_;
  std::string name_;
  int count_ = 0;
};

// The picture, or else the words.
void draw_exhibit(const Ui& ui, PageState& state, const ReportExhibit& exhibit) {
  draw_title(ui, Type::Emphasis, exhibit.title, exhibit.note);
  if (exhibit.picture.shapes.empty()) {
    ReportDrawing drawing(ui, state, exhibit.title);
    for (const ReportBlock& block : exhibit.words) std::visit(drawing, block);
  } else {
    paragraph(ui, exhibit.picture.summary);
    gap(ui, space::Small);
    paint_picture(ui, exhibit.picture);
    if (!exhibit.picture.note.empty()) text(ui, Type::Caption, exhibit.picture.note, Ink::Text2, space::Measure);
  }
  gap(ui, space::Large);
}

void draw_section(const Ui& ui, PageState& state, const ReportSection& section) {
  draw_title(ui, Type::Heading, section.title, section.note);
  ReportDrawing drawing(ui, state, section.title);
  for (const ReportBlock& block : section.blocks) std::visit(drawing, block);
  for (const ReportExhibit& exhibit : section.exhibits) draw_exhibit(ui, state, exhibit);
}

}  // namespace

void draw_report(const Ui& ui, const Report& report, PageState& state) {
  heading(ui, Type::PageTitle, "Report");
  if (report.is_empty) {
    if (empty_state(ui, icon::Report, "Nothing is answered yet, so a report would have nothing to tell.", "Begin the interview")) ui.requests.go(Page::Interview);
    return;
  }
  draw_exports(ui);
  gap(ui, space::Medium);
  const float width = std::min(ImGui::GetContentRegionAvail().x, ui.px(ReportSheet));
  const float padding = ui.theme.layout == Layout::Narrow ? space::Medium : space::Large;
  const Card sheet(ui, "report", width, report.title + "\n" + report.sentence + "\n" + report.reason, {Ink::None, false, Ink::Surface, padding});
  draw_head(ui, report);
  for (const ReportSection& section : report.sections) draw_section(ui, state, section);
}

}  // namespace takehold::ui
