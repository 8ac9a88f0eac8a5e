// SPDX-License-Identifier: MIT
#include <algorithm>

#include "draw/pages.hpp"
#include "draw/requirements.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/picture.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr float TableFrom = 560;  // CSS pixels; in less room a table becomes a list

void draw_exports(const Ui& ui) {
  const auto beside = [&] {
    if (ui.theme.layout != Layout::Narrow) ImGui::SameLine(0, ui.px(space::Small));
  };
  if (button(ui, "Export as HTML", {ButtonKind::Primary, icon::Download, {}, "For readers: pictures, light or dark, fits A4", true, false}))
    ui.actions.ask(ExportReport{ReportFormat::Html});
  beside();
  if (button(ui, "Export as Markdown", {ButtonKind::Secondary, icon::Download, {}, "For a wiki or a repository: text and tables", true, false}))
    ui.actions.ask(ExportReport{ReportFormat::Markdown});
  beside();
  if (button(ui, "Copy as Markdown", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.actions.run("report.copy");
  paragraph(ui, "One file that opens in any browser and prints well. It is written on this device; nothing is sent anywhere. "
                "Below is what it holds.");
}

void draw_title(const Ui& ui, const std::string& title) {
  gap(ui, space::Large);
  heading(ui, Type::Heading, title);
  gap(ui, space::Small);
}

void draw_head(const Ui& ui, const ReportView& view) {
  heading(ui, Type::PageTitle, view.title);
  text(ui, Type::Caption, view.stage, Ink::Text2);
  if (!view.about.empty()) paragraph(ui, view.about);
  gap(ui, space::Medium);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_mark(ui, mark_of(view.outlook), {from.x + ui.px(space::Small), from.y + ui.px(space::Medium)}, 20, ink_of(view.outlook));
  ImGui::Indent(ui.px(space::Large + space::Small));
  heading(ui, Type::PageTitle, view.sentence);
  paragraph(ui, view.reason);
  text(ui, Type::Caption, view.answered, Ink::Text2);
  ImGui::Unindent(ui.px(space::Large + space::Small));
}

void draw_cause(const Ui& ui, const ReportCause& cause) {
  severity_chip(ui, cause.card.severity);
  text(ui, Type::Emphasis, cause.card.title, Ink::Text, space::Measure);
  paragraph(ui, cause.card.because);
  if (!cause.card.first_action.empty()) {
    text(ui, Type::Body, "Do first: " + cause.card.first_action, Ink::Text, space::Measure);
    text(ui, Type::Caption, cause.card.terms, Ink::Text2, space::Measure);
  }
  for (const std::string& title : cause.likewise) text(ui, Type::Caption, "Likewise: " + title, Ink::Text2, space::Measure);
  gap(ui, space::Medium);
}

void draw_bullets(const Ui& ui, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui, Mark::Dot, {from.x + ui.px(space::Tight), from.y + ImGui::GetTextLineHeight() / 2}, space::Small, Ink::Text3);
    ImGui::Indent(ui.px(space::Medium));
    text(ui, Type::Body, line, Ink::Text, space::Measure);
    ImGui::Unindent(ui.px(space::Medium));
  }
}

void draw_findings(const Ui& ui, const ReportView& view) {
  if (!view.causes.empty()) draw_title(ui, "What stands in the way, the most serious first");
  for (const ReportCause& cause : view.causes) draw_cause(ui, cause);
  if (!view.strengths.empty()) draw_title(ui, "What is going well");
  for (const StrengthLine& strength : view.strengths) {
    chip(ui, Mark::Strength, "Strength", Ink::Strength);
    text(ui, Type::Emphasis, strength.title, Ink::Text, space::Measure);
    paragraph(ui, strength.because);
    gap(ui, space::Small);
  }
}

void draw_gates(const Ui& ui, const ReportView& view, PageState& state) {
  if (view.gates.empty()) return;
  draw_title(ui, "Gates");
  for (const GateCard& gate : view.gates) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui, mark_of(gate.truth), {from.x + ui.px(space::Small), from.y + ImGui::GetTextLineHeight() / 2}, 12, ink_of(gate.truth));
    ImGui::Indent(ui.px(space::Large));
    text(ui, Type::Emphasis, gate.line);
    const std::string key = "report gate " + gate.title;
    bool open = state.is_open(key);
    if (disclosure(ui, "What it asks for##" + gate.title, open)) draw_requirements(ui, gate.requirements);
    state.set_open(key, open);
    ImGui::Unindent(ui.px(space::Large));
  }
}

// The part below its title.
void draw_picture(const Ui& ui, const Picture& picture) {
  paragraph(ui, picture.summary);
  gap(ui, space::Small);
  paint_picture(ui, picture);
  if (!picture.note.empty()) text(ui, Type::Caption, picture.note, Ink::Text2, space::Measure);
  gap(ui, space::Large);
}

void draw_pictures(const Ui& ui, const ReportView& view) {
  if (!view.scores.shapes.empty()) {
    draw_title(ui, view.scores.title);
    draw_picture(ui, view.scores);
  }
  for (const ReportSection& section : view.frameworks) {
    draw_title(ui, section.title);
    paragraph(ui, section.summary);
    gap(ui, space::Small);
    for (const Picture& picture : section.pictures) {
      heading(ui, Type::Emphasis, picture.title);
      draw_picture(ui, picture);
    }
  }
}

void draw_plan_rows(const Ui& ui, const ReportView& view) {
  const TableFrame table(ui, "plan", {{"When", -112, false}, {"What", 2, false}, {"Who", 1.2f, false}, {"Effort", -64, false}, {"Agreed", -96, false}});
  if (!table) return;
  for (const ReportAction& action : view.plan) {
    ImGui::TableNextRow();
    for (const std::string* cell : {&action.when, &action.what, &action.who, &action.effort, &action.agreed}) {
      ImGui::TableNextColumn();
      text(ui, Type::Body, *cell, cell == &action.what ? Ink::Text : Ink::Text2);
    }
  }
}

void draw_plan_list(const Ui& ui, const ReportView& view) {
  for (const ReportAction& action : view.plan) {
    text(ui, Type::Emphasis, action.what);
    text(ui, Type::Caption, action.when + ", " + action.who + ", " + action.effort + " effort" + (action.agreed.empty() ? "" : ", " + action.agreed), Ink::Text2);
    gap(ui, space::Small);
  }
}

void draw_end(const Ui& ui, const ReportView& view) {
  if (!view.plan.empty()) {
    draw_title(ui, "Plan");
    if (ImGui::GetContentRegionAvail().x >= ui.px(TableFrom)) draw_plan_rows(ui, view);
    else draw_plan_list(ui, view);
  }
  if (!view.open.empty()) draw_title(ui, "Answers that would tell most");
  draw_bullets(ui, view.open);
  draw_title(ui, "What this rests on");
  paragraph(ui, view.note);
  draw_bullets(ui, view.sources);
}

}  // namespace

void draw_report(const Ui& ui, const ReportView& view, PageState& state) {
  heading(ui, Type::PageTitle, "Report");
  if (view.is_empty) {
    if (empty_state(ui, icon::Report, "Nothing is answered yet, so a report would have nothing to tell.", "Begin the interview")) ui.actions.go(Page::Interview);
    return;
  }
  draw_exports(ui);
  gap(ui, space::Medium);
  const float width = std::min(ImGui::GetContentRegionAvail().x, ui.px(ReportSheet));
  const float padding = ui.theme.layout == Layout::Narrow ? space::Medium : space::Large;
  const Card sheet(ui, "report", width, view.title + "\n" + view.sentence + "\n" + view.reason, {Ink::None, false, Ink::Surface, padding});
  draw_head(ui, view);
  draw_findings(ui, view);
  draw_gates(ui, view, state);
  draw_pictures(ui, view);
  draw_end(ui, view);
}

}  // namespace takehold::ui
