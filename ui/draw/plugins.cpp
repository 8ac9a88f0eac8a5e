// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cctype>

#include "draw/pages.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

bool contains(const std::string& text, const std::string& words) {
  const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); };
  return words.empty() || std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
}

void draw_switch(const Ui& ui, const PluginLine& line) {
  const DisabledScope disabled(!line.works && !line.on);
  if (checkbox(ui, (line.on ? "On##" : "Off##") + line.id, line.on)) ui.actions.ask(SwitchPlugin{line.id, !line.on});
}

void draw_row(const Ui& ui, const PluginLine& line) {
  const IdScope id(line.id + (line.bundled ? "" : " added"));
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  if (link(ui, line.title, Type::Emphasis)) ui.actions.go(Page::Plugins, line.id);
  text(ui, Type::Caption, line.origin, Ink::Text2);
  ImGui::TableNextColumn();
  text(ui, Type::Body, line.version, Ink::Text2);
  ImGui::TableNextColumn();
  draw_switch(ui, line);
  ImGui::TableNextColumn();
  text(ui, Type::Body, line.counts, Ink::Text2);
  ImGui::TableNextColumn();
  text(ui, Type::Body, line.problems, line.works ? Ink::Text2 : Ink::Blocker);
}

void draw_narrow_row(const Ui& ui, const PluginLine& line) {
  const IdScope id(line.id + (line.bundled ? "" : " added"));
  const Card card(ui, "plugin", ImGui::GetContentRegionAvail().x, line.title + " " + line.version);
  if (link(ui, line.title, Type::Emphasis)) ui.actions.go(Page::Plugins, line.id);
  text(ui, Type::Caption, line.version + ", " + line.origin, Ink::Text2);
  text(ui, Type::Caption, line.counts, Ink::Text2);
  if (!line.works) text(ui, Type::Body, line.problems, Ink::Blocker);
  draw_switch(ui, line);
}

void draw_table(const Ui& ui, const PluginsView& view, const PageState& state) {
  std::vector<const PluginLine*> lines;
  for (const PluginLine& line : view.lines)
    if (contains(line.title, state.filter)) lines.push_back(&line);
  if (ui.theme.layout == Layout::Narrow) {
    for (const PluginLine* line : lines) draw_narrow_row(ui, *line);
    return;
  }
  const Table table(ui, "plugins", {{"Plugin", 2}, {"Version", -90}, {"", -90, false}, {"Asks and concludes", 2, false}, {"Problems", -110}});
  if (!table) return;
  const Table::Order order = table.order();
  const auto cell = [&](const PluginLine& line) { return order.column == 1 ? line.version : order.column == 4 ? line.problems : line.title; };
  if (order.column >= 0)
    std::stable_sort(lines.begin(), lines.end(), [&](const PluginLine* a, const PluginLine* b) {
      return order.descending ? cell(*b) < cell(*a) : cell(*a) < cell(*b);
    });
  for (const PluginLine* line : lines) draw_row(ui, *line);
}

void draw_problems(const Ui& ui, const PluginPage& page) {
  if (page.problems.empty()) return;
  heading(ui, Type::Heading, page.line.works ? "Remarks" : "What is wrong");
  for (const PluginProblem& problem : page.problems) {
    text(ui, Type::Caption, problem.where, Ink::Text2);
    text(ui, Type::Body, problem.message, problem.is_error ? Ink::Blocker : Ink::Text, space::Measure);
    if (!problem.cure.empty()) text(ui, Type::Body, problem.cure, Ink::Text2, space::Measure);
    gap(ui, space::Small);
  }
  if (button(ui, "Copy as text##problems", {ButtonKind::Quiet, icon::Copy, {}, {}, true, false})) ui.actions.ask(CopyText{page.problems_text});
  gap(ui, space::Medium);
}

void draw_list(const Ui& ui, const std::string& title, const std::vector<std::string>& lines, PageState& state) {
  if (lines.empty()) return;
  const std::string key = "plugin " + title;
  bool open = state.is_open(key);
  if (disclosure(ui, title + " (" + std::to_string(lines.size()) + ")", open))
    for (const std::string& line : lines) text(ui, Type::Body, line, Ink::Text2, space::Measure);
  state.set_open(key, open);
}

void draw_rules(const Ui& ui, const PluginPage& page, PageState& state) {
  if (page.rules.empty()) return;
  bool open = state.is_open("plugin rules");
  if (disclosure(ui, "Rules (" + std::to_string(page.rules.size()) + ")", open)) {
    PictureTable table{{"Kind", "What it says", "Items of its source"}, {}};
    for (const RuleLine& rule : page.rules) table.rows.push_back({rule.kind, rule.title, rule.cites});
    plain_table(ui, "rules", table);
  }
  state.set_open("plugin rules", open);
}

void draw_plugin(const Ui& ui, const PluginPage& page, PageState& state) {
  if (button(ui, "All plugins", {ButtonKind::Quiet, icon::ArrowLeft, {}, {}, true, false})) ui.actions.go(Page::Plugins);
  heading(ui, Type::PageTitle, page.line.title);
  text(ui, Type::Caption, "Version " + page.line.version + ", content " + page.content_hash + (page.licence.empty() ? "" : ", licence " + page.licence), Ink::Text2);
  paragraph(ui, page.summary);
  paragraph(ui, page.trust);
  draw_switch(ui, page.line);
  if (!page.line.bundled) {
    ImGui::SameLine(0, ui.px(space::Medium));
    if (button(ui, "Remove " + page.line.title, {ButtonKind::Secondary, icon::Delete, {}, {}, true, false})) ui.actions.ask(RemovePlugin{page.line.id});
  }
  gap(ui, space::Medium);
  draw_problems(ui, page);
  heading(ui, Type::Heading, "Handbook");
  draw_list(ui, "What it rests on", page.sources, state);
  draw_list(ui, "Questions of its own", page.questions, state);
  draw_rules(ui, page, state);
  draw_list(ui, "Actions", page.actions, state);
  draw_list(ui, "What the sources say", page.claims, state);
}

}  // namespace

void draw_plugins(const Ui& ui, const PluginsView& view, PageState& state) {
  if (view.page) return draw_plugin(ui, *view.page, state);
  heading(ui, Type::PageTitle, "Plugins");
  paragraph(ui, "Frameworks are plugins: text files with rules as data. Those that ship are on; one that you add stays off until you switch it on.");
  gap(ui, space::Medium);
  if (button(ui, "Add a plugin", {ButtonKind::Primary, icon::Add, {}, "A .lua file; a folder can be dropped here", true, false})) ui.actions.run("plugin.add");
  if (ui.theme.layout != Layout::Narrow) ImGui::SameLine(0, ui.px(space::Medium));
  text_field(ui, "Filter plugins", state.filter, {"Words in the title", ui.theme.layout == Layout::Narrow ? 0.0f : 260.0f, 1, false, false, icon::Filter, false});
  gap(ui, space::Medium);
  draw_table(ui, view, state);
}

}  // namespace takehold::ui
