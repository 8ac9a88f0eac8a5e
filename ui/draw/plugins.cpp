// SPDX-License-Identifier: MIT
#include "draw/pages.hpp"
#include "draw/plugin_parts.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

std::string key_of(const PluginLine& line) { return line.id + (line.bundled ? "" : " added"); }

// A bundled plugin and an added one may have the same id; the page is then the added one's.
void draw_title(const Ui& ui, const PluginLine& line) {
  if (!line.instead.empty()) return text(ui, Type::Emphasis, line.title, Ink::Text2);
  if (link(ui, line.title, Type::Emphasis)) ui.requests.go(Page::Plugins, line.id);
}

void draw_problem_count(const Ui& ui, const PluginLine& line) {
  if (line.errors > 0) return chip(ui, Mark::Broken, line.problems, Ink::Blocker);
  text(ui, Type::Body, line.problems, Ink::Text2);
}

// Text on the line of the switch.
void next_cell(const Ui& ui) {
  ImGui::TableNextColumn();
  centre_on_row(ui);
}

void draw_row(const Ui& ui, const PluginLine& line) {
  const IdScope id(key_of(line));
  ImGui::TableNextRow();
  next_cell(ui);
  draw_title(ui, line);
  text(ui, Type::Caption, line.summary, Ink::Text2);
  gap(ui, space::Small);
  next_cell(ui);
  text(ui, Type::Body, line.version, Ink::Text2);
  ImGui::TableNextColumn();
  draw_switch(ui, line);
  next_cell(ui);
  text(ui, Type::Body, line.origin, Ink::Text2);
  next_cell(ui);
  text_right(ui, Type::Body, std::to_string(line.questions), Ink::Text2);
  next_cell(ui);
  text_right(ui, Type::Body, std::to_string(line.rules), Ink::Text2);
  next_cell(ui);
  draw_problem_count(ui, line);
}

void draw_table(const Ui& ui, std::vector<const PluginLine*> lines) {
  const TableFrame table(ui, "plugins", {{"Plugin", 3}, {"Version", -72}, {"On or off", -96}, {"Origin", 1.4f}, {"Questions", -88}, {"Rules", -64}, {"Problems", -104}});
  if (!table) return;
  const TableFrame::Order order = table.order();
  if (order.column >= 0) sort_plugins(lines, static_cast<PluginColumn>(order.column), order.descending);
  for (const PluginLine* line : lines) draw_row(ui, *line);
}

void draw_cards(const Ui& ui, const std::vector<const PluginLine*>& lines) {
  for (const PluginLine* line : lines) {
    const IdScope id(key_of(*line));
    const Card card(ui, "plugin", ImGui::GetContentRegionAvail().x, line->title + " " + line->version + "\n" + line->counts);
    draw_title(ui, *line);
    text(ui, Type::Caption, (line->version.empty() ? "" : line->version + ", ") + line->origin, Ink::Text2);
    text(ui, Type::Caption, line->counts, Ink::Text2);
    if (line->errors > 0) draw_problem_count(ui, *line);
    draw_switch(ui, *line);
  }
}

void draw_tools(const Ui& ui, PageState& state) {
  const bool narrow = ui.theme.layout == Layout::Narrow;
  if (button(ui, "Add a plugin", {ButtonKind::Primary, icon::Add, {}, {}, true, false})) ui.requests.run("plugin.add");
  if (!narrow) ImGui::SameLine(0, ui.px(space::Medium));
  FieldLook look;
  look.hint = "Filter by words";
  look.width = narrow ? 0.0f : 260.0f;
  text_field(ui, "Filter plugins", state.filter, look);
  text(ui, Type::Caption, "A .lua file, or a folder of them, can also be dropped on this window.", Ink::Text2);
}

}  // namespace

void draw_switch(const Ui& ui, const PluginLine& line) {
  if (!line.instead.empty()) return text(ui, Type::Caption, line.instead, Ink::Text2);
  const DisabledScope disabled(!line.works && !line.on);
  if (checkbox(ui, (line.on ? "On##" : "Off##") + line.id, line.on)) ui.requests.ask(SwitchPlugin{line.id, !line.on});
}

void draw_plugins(const Ui& ui, const PluginsView& view, PageState& state) {
  if (view.page) return draw_plugin(ui, *view.page, state);
  heading(ui, Type::PageTitle, "Plugins");
  paragraph(ui, "Frameworks are plugins: text files with questions and rules as data. Those that ship are on; one that you add stays off until you switch it on.");
  text(ui, Type::Emphasis, view.count);
  gap(ui, space::Medium);
  draw_tools(ui, state);
  gap(ui, space::Medium);
  const std::vector<const PluginLine*> lines = find_plugins(view, state.filter);
  if (lines.empty()) {
    paragraph(ui, "No plugin fits this filter.");
    if (button(ui, "Show all plugins", {ButtonKind::Secondary, nullptr, {}, {}, true, false})) state.filter.clear();
    return;
  }
  if (ui.theme.layout == Layout::Narrow) draw_cards(ui, lines);
  else draw_table(ui, lines);
}

}  // namespace takehold::ui
