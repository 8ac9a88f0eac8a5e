// SPDX-License-Identifier: MIT
#include "draw/pages.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_door(const Ui& ui, float width, const char* icon, const std::string& title, const std::string& words, const std::string& label,
               const std::string& command, bool primary) {
  const Card card(ui, title, width, title + "\n" + words);
  draw_icon(ui, icon, ImGui::GetCursorScreenPos(), 28, Ink::Accent);
  ImGui::Dummy({0, ui.px(28)});
  heading(ui, Type::Heading, title);
  text(ui, Type::Body, words, Ink::Text2);
  gap(ui, space::Small);
  if (button(ui, label, {primary ? ButtonKind::Primary : ButtonKind::Secondary, nullptr, {}, {}, true, false})) ui.requests.run(command);
}

void draw_doors(const Ui& ui) {
  CardColumns columns(ui, 260, 3);
  columns.next();
  draw_door(ui, columns.width(), icon::Questions, "Quick scan", "About ten minutes of plain questions. The first causes show while you answer.",
            "Begin the quick scan", "file.quick-scan", true);
  columns.next();
  draw_door(ui, columns.width(), icon::Open, "Open a file", "An assessment is one file, *.takehold.json. You can also drop it here.", "Open file", "file.open", false);
  columns.next();
  draw_door(ui, columns.width(), icon::Add, "New assessment", "Start with an empty one and answer what you know, in any order.", "New assessment", "file.new", false);
}

void draw_recent(const Ui& ui, const StartView& view) {
  if (view.recent.empty()) return;
  heading(ui, Type::Heading, "Recent files");
  for (const RecentLine& file : view.recent) {
    const IdScope id(file.place);
    if (link(ui, file.title, Type::Emphasis)) ui.requests.ask(OpenRecent{file.place});
    ImGui::SameLine(0, ui.px(space::Medium));
    if (icon_button(ui, icon::Close, "Forget " + file.name)) ui.requests.ask(ForgetRecent{file.place});
    text(ui, Type::Caption, file.verdict + "  " + file.seen + "  " + file.name, Ink::Text2);
  }
  gap(ui, space::Large);
}

void draw_example(const Ui& ui, const ExampleLine& example, float width) {
  const IdScope id(example.path);
  Card card(ui, "example", width, example.title + "\n" + example.story);
  const bool pressed = link(ui, example.title, Type::Emphasis);
  text(ui, Type::Body, example.story, Ink::Text2);
  text(ui, Type::Caption, example.framework, Ink::Text3);
  if (pressed || card.clicked()) ui.requests.ask(OpenExample{example.path});
}

}  // namespace

void draw_start(const Ui& ui, const StartView& view) {
  heading(ui, Type::PageTitle, "Will the rollout take hold?");
  paragraph(ui, "Answer plain questions about one AI rollout. Takehold says what will stop it, on whose desk that lies, and what to do first. "
                "Everything stays on this device.");
  gap(ui, space::Large);
  draw_doors(ui);
  gap(ui, space::Large);
  if (view.has_session) {
    if (button(ui, "Back to " + view.open_title, {ButtonKind::Quiet, icon::ArrowRight, {}, {}, true, false})) ui.requests.go(Page::Diagnosis);
    gap(ui, space::Medium);
  }
  draw_recent(ui, view);
  if (view.is_loading) return text(ui, Type::Body, "Loading the rules and the examples", Ink::Text2);
  heading(ui, Type::Heading, "Examples: does one of these sound like yours?");
  gap(ui, space::Small);
  {
    CardColumns columns(ui, 320, 3);
    for (const ExampleLine& example : view.examples) {
      columns.next();
      draw_example(ui, example, columns.width());
    }
  }
  gap(ui, space::Large);
  if (!view.measured.empty()) {
    heading(ui, Type::Heading, "How often is it right?");
    text(ui, Type::Body, view.measured, Ink::Text2, space::Measure);
    gap(ui, space::Large);
  }
  text(ui, Type::Body, view.plugins, Ink::Text2, space::Measure);
  if (link(ui, "See the plugins")) ui.requests.go(Page::Plugins);
}

}  // namespace takehold::ui
