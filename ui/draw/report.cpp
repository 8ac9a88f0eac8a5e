// SPDX-License-Identifier: MIT
#include "draw/pages.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/picture.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_exports(const Ui& ui) {
  if (button(ui, "Export as HTML", {ButtonKind::Primary, icon::Download, {}, "One file that prints well and needs nothing else", true, false}))
    ui.actions.ask(ExportReport{ReportFormat::Html});
  ImGui::SameLine();
  if (button(ui, "Export as Markdown", {ButtonKind::Secondary, icon::Download, {}, "Text for a wiki or a repository", true, false}))
    ui.actions.ask(ExportReport{ReportFormat::Markdown});
  if (ui.theme.layout != Layout::Narrow) ImGui::SameLine();
  if (button(ui, "Copy as Markdown", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.actions.run("report.copy");
  paragraph(ui, "The report is one file on this device; nothing is sent anywhere. Below is what it holds.");
}

void draw_cause(const Ui& ui, const CauseCard& cause) {
  severity_chip(ui, cause.severity);
  text(ui, Type::Emphasis, cause.title);
  text(ui, Type::Body, cause.because, Ink::Text2);
  if (!cause.first_action.empty()) {
    text(ui, Type::Body, "Do first: " + cause.first_action);
    text(ui, Type::Caption, cause.terms, Ink::Text2);
  }
  gap(ui, space::Medium);
}

void draw_list(const Ui& ui, const char* title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  heading(ui, Type::Heading, title);
  for (const std::string& line : lines) text(ui, Type::Body, "• " + line, Ink::Text, space::Measure);
  gap(ui, space::Large);
}

void draw_pictures(const Ui& ui, const std::vector<Picture>& pictures) {
  for (const Picture& picture : pictures) {
    text(ui, Type::Emphasis, picture.title);
    paragraph(ui, picture.summary);
    paint_picture(ui, picture);
    if (!picture.note.empty()) text(ui, Type::Caption, picture.note, Ink::Text2, space::Measure);
    gap(ui, space::Large);
  }
}

void draw_sheet(const Ui& ui, const ReportView& view) {
  heading(ui, Type::PageTitle, view.title);
  text(ui, Type::Caption, view.stage, Ink::Text2);
  if (!view.about.empty()) paragraph(ui, view.about);
  gap(ui, space::Medium);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_mark(ui, mark_of(view.outlook), {from.x + ui.px(10), from.y + ui.px(15)}, 20, ink_of(view.outlook));
  ImGui::Indent(ui.px(32));
  heading(ui, Type::PageTitle, view.sentence);
  paragraph(ui, view.reason);
  ImGui::Unindent(ui.px(32));
  gap(ui, space::Large);
  if (!view.causes.empty()) heading(ui, Type::Heading, "What stands in the way, the most serious first");
  for (const CauseCard& cause : view.causes) draw_cause(ui, cause);
  std::vector<std::string> strengths;
  for (const StrengthLine& strength : view.strengths) strengths.push_back(strength.title);
  draw_list(ui, "What is going well", strengths);
  draw_list(ui, "Gates", view.gates);
  if (!view.scores.shapes.empty()) draw_pictures(ui, {view.scores});
  for (const ReportSection& section : view.frameworks) {
    heading(ui, Type::Heading, section.title);
    paragraph(ui, section.summary);
    draw_pictures(ui, section.pictures);
  }
  if (!view.plan.rows.empty()) {
    heading(ui, Type::Heading, "Plan");
    plain_table(ui, "plan", view.plan);
    gap(ui, space::Large);
  }
  draw_list(ui, "Answers that would tell most", view.open);
  draw_list(ui, "What this rests on", view.sources);
}

}  // namespace

void draw_report(const Ui& ui, const ReportView& view) {
  draw_exports(ui);
  gap(ui, space::Medium);
  const Card sheet(ui, "report", ImGui::GetContentRegionAvail().x, view.title + "\n" + view.sentence + "\n" + view.reason, {Ink::None, false, Ink::Surface, space::Large});
  draw_sheet(ui, view);
}

}  // namespace takehold::ui
