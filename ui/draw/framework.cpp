// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "draw/cause_cards.hpp"
#include "draw/pages.hpp"
#include "present/mentions.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/bars.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/picture.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_tabs(const Ui& ui, const FrameworkView& view) {
  std::vector<std::string> titles;
  int chosen = 0;
  for (std::size_t place = 0; place < view.tabs.size(); ++place) {
    titles.push_back(view.tabs[place].title);
    if (view.tabs[place].id == view.id) chosen = static_cast<int>(place);
  }
  const bool narrow = ui.theme.layout == Layout::Narrow;
  const int pressed = narrow ? pick(ui, "Framework", titles, chosen) : segmented(ui, "Framework", titles, chosen);
  if (pressed >= 0) ui.requests.go(Page::Frameworks, view.tabs[static_cast<std::size_t>(pressed)].id);
}

void draw_pictures(const Ui& ui, const FrameworkView& view, PageState& state) {
  if (view.pictures.empty()) {
    const bool pressed = empty_state(ui, icon::Questions, "Its picture needs a few answers first.", "Go on with the interview");
    if (pressed) ui.requests.go(Page::Interview);
    return;
  }
  for (const Picture& picture : view.pictures) {
    const std::string key = "numbers " + picture.id;
    bool open = state.is_open(key);
    figure(ui, picture, open);
    state.set_open(key, open);
    gap(ui, space::Medium);
  }
}

void draw_score(const Ui& ui, const ScoreCard& score, float width, PageState& state) {
  const IdScope id(score.title);
  const Card card(ui, "score", width, score.title + ": " + score.value + "\n" + score.coverage);
  text(ui, Type::Emphasis, score.title);
  text(ui, Type::Heading, score.value, score.applies ? Ink::Text : Ink::Text2);
  if (score.applies) score_bar(ui, score.title + ": " + score.value, score.low, score.high);
  text(ui, Type::Caption, score.coverage, Ink::Text2);
  if (!score.summary.empty()) text(ui, Type::Body, score.summary, Ink::Text2);
  const std::string key = "score " + score.title;
  bool open = state.is_open(key);
  if (disclosure(ui, "The numbers behind it", open)) {
    PictureTable table{{"Indicator", "Value", "Weight"}, {}};
    for (const IndicatorLine& line : score.indicators) table.rows.push_back({line.title, line.value, line.weight});
    plain_table(ui, "indicators", table);
    text(ui, Type::Caption, "Of this score, " + std::string(ScoreNote) + ".", Ink::Text2);
  }
  state.set_open(key, open);
}

void draw_scores(const Ui& ui, const FrameworkView& view, PageState& state) {
  if (view.scores.empty()) return;
  heading(ui, Type::Heading, "Scores");
  gap(ui, space::Small);
  CardColumns columns(ui, 320, 3);
  for (const ScoreCard& score : view.scores) {
    columns.next();
    draw_score(ui, score, columns.width(), state);
  }
}

void draw_findings(const Ui& ui, const FrameworkView& view) {
  heading(ui, Type::Heading, view.findings.empty() ? "No finding so far" : "Findings");
  gap(ui, space::Small);
  draw_cause_cards(ui, view.findings);
  if (!view.findings.empty() && !view.strengths.empty()) gap(ui, space::Large);
  draw_strengths(ui, view.strengths);
}

void draw_open_rows(const Ui& ui, std::vector<const OpenLine*> lines) {
  const TableFrame table(ui, "open", {{"If it is so", 3}, {"It would be", -110}, {"It waits for", -160}}, 420);
  if (!table) return;
  const TableFrame::Order order = table.order();
  const auto cell = [&](const OpenLine& line) -> const std::string& { return order.column == 1 ? line.kind : order.column == 2 ? line.waits_for : line.title; };
  if (order.column >= 0)
    std::stable_sort(lines.begin(), lines.end(), [&](const OpenLine* a, const OpenLine* b) {
      return order.descending ? cell(*b) < cell(*a) : cell(*a) < cell(*b);
    });
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.size()));
  while (clipper.Step())
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      const OpenLine& line = *lines[static_cast<std::size_t>(row)];
      const IdScope id(line.target);
      ImGui::TableNextRow();
      ImGui::TableNextColumn();
      if (link(ui, line.title)) ui.requests.show(line.target);
      ImGui::TableNextColumn();
      text(ui, Type::Body, line.kind, Ink::Text2);
      ImGui::TableNextColumn();
      text(ui, Type::Body, line.waits_for, Ink::Text2);
    }
}

void draw_open(const Ui& ui, const FrameworkView& view, PageState& state) {
  if (view.open.empty()) return;
  gap(ui, space::Large);
  bool open = state.is_open("open verdicts");
  if (disclosure(ui, std::to_string(view.open.size()) + " rules can't say yet", open)) {
    text_field(ui, "Filter these rules", state.filter, {"Words in the title", 320, 1, false, false, icon::Filter});
    std::vector<const OpenLine*> lines;
    for (const OpenLine& line : view.open)
      if (mentions(line.title, state.filter)) lines.push_back(&line);
    draw_open_rows(ui, std::move(lines));
  }
  state.set_open("open verdicts", open);
}

}  // namespace

void draw_framework(const Ui& ui, const FrameworkView& view, PageState& state) {
  draw_tabs(ui, view);
  gap(ui, space::Medium);
  heading(ui, Type::PageTitle, view.title);
  paragraph(ui, view.summary);
  gap(ui, space::Medium);
  draw_pictures(ui, view, state);
  gap(ui, space::Medium);
  draw_scores(ui, view, state);
  gap(ui, space::Large);
  draw_findings(ui, view);
  draw_open(ui, view, state);
  gap(ui, space::Large);
  if (link(ui, "Its handbook: rules, actions and sources")) ui.requests.go(Page::Plugins, view.id);
}

}  // namespace takehold::ui
