// SPDX-License-Identifier: MIT
//
// The first section, about the rollout itself, and the end of each section, which shows what its answers settled.
#include <algorithm>

#include "draw/interview.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

float field_width(const Ui& ui) { return std::min(ImGui::GetContentRegionAvail().x / ui.theme.unit, space::Measure); }

void draw_head_fields(const Interviewing& in, const AboutRollout& about) {
  const auto field = [&](const char* label, const std::string& value, int lines, std::string AboutRollout::* part) {
    text(in.ui, Type::Caption, label, Ink::Text2);
    FieldLook look;
    look.width = lines == 0 ? 120 : field_width(in.ui);
    look.lines = std::max(lines, 1);
    const std::string key = std::string(":about ") + label;
    answer_field(in, label, key, value, look, [&](const std::string& typed) {
      AboutRollout next{about.title, about.about, about.currency, {}, {}};
      next.*part = typed;
      in.answering.drop_draft(key);
      in.answering.set_head(next.title, next.about, next.currency);
      return false;
    });
  };
  field("Title", about.title, 1, &AboutRollout::title);
  field("Who and what, in a sentence or two", about.about, 3, &AboutRollout::about);
  field("Currency", about.currency, 0, &AboutRollout::currency);
}

void draw_entries(const Interviewing& in, const std::vector<AboutRollout::Entry>& entries, const char* kind,
                  void (Answering::*set)(const std::string&, const std::string&)) {
  for (const AboutRollout::Entry& entry : entries) {
    const std::string key = std::string(kind) + entry.id;
    text(in.ui, Type::Body, entry.label);
    text(in.ui, Type::Caption, entry.help, Ink::Text2);
    FieldLook look;
    look.hint = entry.standard;
    look.width = std::min(field_width(in.ui), 320.0f);
    answer_field(in, entry.label, key, entry.value, look, [&](const std::string& typed) {
      in.answering.drop_draft(key);
      (in.answering.*set)(entry.id, typed);
      return false;
    });
    gap(in.ui, space::Small);
  }
}

bool opened(const Interviewing& in, const std::string& label) {
  const std::string key = ":about " + label;
  bool open = in.state.is_open(key);
  disclosure(in.ui, label, open);
  in.state.set_open(key, open);
  return open;
}

}  // namespace

void draw_about(const Interviewing& in, const AboutRollout& about) {
  const IdScope id("about");
  heading(in.ui, Type::Heading, "What is this rollout?");
  gap(in.ui, space::Small);
  draw_head_fields(in, about);
  gap(in.ui, space::Medium);
  if (opened(in, "Who decides what")) draw_entries(in, about.owners, ":owner ", &Answering::set_owner);
  gap(in.ui, space::Small);
  if (opened(in, "The words of your trade")) draw_entries(in, about.words, ":word ", &Answering::set_word);
}

void draw_section_end(const Interviewing& in, const InterviewView& view, const SectionEnd& end) {
  const Ui& ui = in.ui;
  heading(ui, Type::Heading, "That is all of “" + view.title + "”");
  text(ui, Type::Body, end.summary, Ink::Text2);
  if (!end.open_words.empty() && link(ui, end.open_words)) ui.requests.go(Page::Interview, end.open_place);
  gap(ui, space::Medium);
  if (!end.settled.empty()) text(ui, Type::Emphasis, "What these answers settled");
  for (const DetailLink& entry : end.settled) {
    const IdScope id(entry.target);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui, entry.mark, {from.x + ui.px(7), from.y + ui.px(10)}, 12, entry.ink);
    ImGui::Indent(ui.px(22));
    if (link(ui, entry.label)) ui.requests.show(entry.target);
    text(ui, Type::Caption, entry.note, Ink::Text2);
    ImGui::Unindent(ui.px(22));
  }
  gap(ui, space::Large);
  if (button(ui, "Back", {ButtonKind::Secondary, icon::ArrowLeft, "Backspace", {}, true, false})) ui.requests.go(Page::Interview, view.before);
  ImGui::SameLine();
  const std::string next = end.next_title.empty() ? "See the diagnosis" : "Go on to “" + end.next_title + "”";
  if (button(ui, next, {ButtonKind::Primary, icon::ArrowRight, "Enter", {}, true, false})) in.go_on();
}

}  // namespace takehold::ui
