// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "draw/plugin_parts.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/fields.hpp"
#include "widgets/tables.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_term(const Ui& ui, const char* term, const std::string& words) {
  if (words.empty()) return;
  const float left = ImGui::GetCursorPosX();
  text(ui, Type::Body, term, Ink::Text2);
  ImGui::SameLine(left + ui.px(96));
  text(ui, Type::Body, words, Ink::Text, space::Measure);
}

void draw_sources(const Ui& ui, const std::vector<std::string>& sources) {
  for (std::size_t place = 0; place < sources.size(); ++place) draw_term(ui, place == 0 ? "Rests on" : " ", sources[place]);
}

void draw_head(const Ui& ui, const PluginPage& page) {
  const Card card(ui, "plugin", ImGui::GetContentRegionAvail().x, page.text);
  draw_term(ui, "Version", page.line.version);
  draw_term(ui, "Origin", page.line.origin);
  draw_term(ui, "Content", page.content_hash);
  draw_term(ui, "Licence", page.licence);
  if (page.line.works) draw_term(ui, "Holds", page.line.counts);
  draw_sources(ui, page.sources);
  gap(ui, space::Small);
  draw_switch(ui, page.line);
  if (!page.trust.empty()) paragraph(ui, page.trust);
  if (page.line.bundled) return;
  if (button(ui, "Remove " + page.line.title, {ButtonKind::Secondary, icon::Delete, {}, {}, true, false})) ui.requests.ask(RemovePlugin{page.line.id});
}

void draw_problem(const Ui& ui, const PluginProblem& problem, int place) {
  const Ink ink = problem.is_error ? Ink::Blocker : Ink::Medium;
  const Card card(ui, "problem" + std::to_string(place), ImGui::GetContentRegionAvail().x, problem.text, {ink, false, Ink::Surface, space::Medium});
  chip(ui, problem.is_error ? Mark::Broken : Mark::Medium, problem.is_error ? "Error" : "Remark", ink);
  if (!problem.where.empty()) text(ui, Type::Caption, problem.where, Ink::Text2);
  text(ui, Type::Emphasis, problem.message, Ink::Text, space::Measure);
  if (!problem.cure.empty()) text(ui, Type::Body, problem.cure, Ink::Text2, space::Measure);
}

void draw_problem_list(const Ui& ui, const PluginPage& page) {
  for (std::size_t place = 0; place < page.problems.size(); ++place) draw_problem(ui, page.problems[place], static_cast<int>(place));
  if (button(ui, "Copy as text##problems", {ButtonKind::Secondary, icon::Copy, {}, {}, true, false})) ui.requests.ask(CopyText{page.problems_text});
}

void draw_errors(const Ui& ui, const PluginPage& page) {
  gap(ui, space::Medium);
  heading(ui, Type::Heading, "What is wrong");
  paragraph(ui, page.failure, Ink::Text);
  gap(ui, space::Small);
  draw_problem_list(ui, page);
}

// Problems that deserve a word but do not stop the plugin from working.
void draw_remarks(const Ui& ui, const PluginPage& page, PageState& state) {
  if (page.problems.empty()) return;
  bool open = state.is_open("plugin remarks");
  const bool shown = disclosure(ui, "Remarks for its authors (" + std::to_string(page.line.remarks) + ")", open);
  state.set_open("plugin remarks", open);
  if (shown) draw_problem_list(ui, page);
}

void draw_lines(const Ui& ui, const char* title, const std::vector<HandbookLine>& lines, PageState& state) {
  if (lines.empty()) return;
  const std::string key = std::string("plugin ") + title;
  bool open = state.is_open(key);
  const bool shown = disclosure(ui, std::string(title) + " (" + std::to_string(lines.size()) + ")", open);
  state.set_open(key, open);
  if (!shown) return;
  ImGui::Indent(ui.px(space::Large));
  for (const HandbookLine& line : lines) {
    text(ui, Type::Body, line.title, Ink::Text, space::Measure);
    text(ui, Type::Caption, line.note, Ink::Text2, space::Measure);
    gap(ui, space::Small);
  }
  ImGui::Unindent(ui.px(space::Large));
}

void draw_rule(const Ui& ui, const RuleLine& rule) {
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  if (rule.severity) severity_chip(ui, *rule.severity);
  else chip(ui, Mark::Strength, rule.kind, Ink::Strength);
  ImGui::TableNextColumn();
  text(ui, Type::Body, rule.title);
  ImGui::TableNextColumn();
  text(ui, Type::Caption, rule.cites, Ink::Text2);
}

void draw_rules(const Ui& ui, const PluginPage& page, PageState& state) {
  if (page.rules.empty()) return;
  bool open = state.is_open("plugin rules");
  const bool shown = disclosure(ui, "What it concludes (" + page.rule_count + ")", open);
  state.set_open("plugin rules", open);
  if (!shown) return;
  FieldLook look;
  look.hint = "Filter by words";
  look.width = 260;
  text_field(ui, "Filter rules", state.filter, look);
  std::vector<const RuleLine*> rules = find_rules(page, state.filter);
  if (rules.empty()) return paragraph(ui, "No rule fits this filter.");
  const TableFrame table(ui, "rules", {{"Kind", -96}, {"What it says", 4}, {"Items of its source", 1}});
  if (!table) return;
  const TableFrame::Order order = table.order();
  if (order.column >= 0) sort_rules(rules, static_cast<RuleColumn>(order.column), order.descending);
  for (const RuleLine* rule : rules) draw_rule(ui, *rule);
}

}  // namespace

void draw_plugin(const Ui& ui, const PluginPage& page, PageState& state) {
  if (button(ui, "All plugins", {ButtonKind::Quiet, icon::ArrowLeft, {}, {}, true, false})) ui.requests.go(Page::Plugins);
  heading(ui, Type::PageTitle, page.line.title);
  if (!page.summary.empty()) paragraph(ui, page.summary);
  gap(ui, space::Medium);
  draw_head(ui, page);
  if (page.line.errors > 0) draw_errors(ui, page);
  if (page.rules.empty() && page.questions.empty()) return;
  gap(ui, space::Medium);
  heading(ui, Type::Heading, "Handbook");
  gap(ui, space::Small);
  draw_lines(ui, "What it asks, columns of lists among it", page.questions, state);
  draw_rules(ui, page, state);
  draw_lines(ui, "What it proposes to do", page.actions, state);
  draw_lines(ui, "What it asks of the gates", page.gates, state);
  draw_lines(ui, "What the sources say", page.claims, state);
  if (page.line.errors == 0) draw_remarks(ui, page, state);
}

}  // namespace takehold::ui
