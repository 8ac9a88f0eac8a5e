// SPDX-License-Identifier: MIT
//
// One question: what is asked, its state, its answers, and what to say if there is no answer.
#include <algorithm>

#include "draw/interview.hpp"
#include "takehold/ui/icons.hpp"
#include "takehold/ui/items.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

void draw_state(const Interviewing& in, const QuestionView& question) {
  const Ui& ui = in.ui;
  const std::string effect = question.settles ? ": could change the verdict" : "";
  switch (question.state) {
    case AnswerState::Answered: return chip(ui, Mark::Strength, "Answered", Ink::Strength);
    case AnswerState::DoesNotApply: return chip(ui, Mark::Dot, "Does not apply: " + question.reason, Ink::Text2);
    case AnswerState::NotAsked: return chip(ui, Mark::Dot, "Not asked now: other answers rule it out", Ink::Text2);
    case AnswerState::Moot: return chip(ui, Mark::Dot, "Answered, but other answers rule it out: it does not count", Ink::Text2);
    case AnswerState::NotKnown: return chip(ui, Mark::Unknown, "Not known yet" + effect, Ink::Unknown);
    case AnswerState::Open: return chip(ui, Mark::Dot, "Not answered" + effect, Ink::Unknown);
  }
}

void draw_choices(const Interviewing& in, const QuestionView& question) {
  const int key = in.is_current(question.address) ? number_key(in) : 0;
  const bool several = question.form == AnswerForm::Several;
  const int last = static_cast<int>(question.options.size()) + (several ? 1 : 0);
  for (int number = 1; number <= last; ++number) {
    const bool none = number > static_cast<int>(question.options.size());
    const AnswerOption* option = none ? nullptr : &question.options[static_cast<std::size_t>(number - 1)];
    const bool chosen = none ? question.none_chosen : option->chosen;
    const bool pressed = choice(in.ui, none ? "None of these" : option->label, {number <= 9 ? number : 0, chosen, several, {}});
    if (!pressed && key != number) continue;
    const bool again = pressed && chosen && !several && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    if (again) in.go_on();
    else if (none) in.answering.choose_none(question.ref);
    else if (several) in.answering.toggle(question.ref, option->value);
    else in.answering.choose(question.ref, option->value);
  }
}

void draw_names(const Interviewing& in, const QuestionView& question) {
  std::vector<std::string> names;
  int chosen = -1;
  for (const AnswerOption& option : question.options) {
    if (option.chosen) chosen = static_cast<int>(names.size());
    names.push_back(option.label);
  }
  const int picked = pick(in.ui, question.label, names, chosen, 360);
  if (picked >= 0) in.answering.choose(question.ref, question.options[static_cast<std::size_t>(picked)].value);
}

void draw_typed(const Interviewing& in, const QuestionView& question) {
  const Ui& ui = in.ui;
  FieldLook look;
  const float room = ImGui::GetContentRegionAvail().x / ui.theme.unit;
  look.width = std::min(room - (question.unit.empty() ? 0 : 80), question.is_free_text ? space::Measure : 220.0f);
  look.focus = in.is_current(question.address) && std::exchange(in.own().take_keyboard, false);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  if (!question.unit.empty()) {
    const float height = ui.theme.row();
    ImGui::SetCursorScreenPos({from.x + ui.px(look.width + space::Small), from.y + (height - ImGui::GetTextLineHeight()) / 2});
    text(ui, Type::Body, question.unit, Ink::Text2);
    ImGui::SetCursorScreenPos(from);
  }
  const bool done = answer_field(in, question.label, question.address, question.text, look,
                                 [&](const std::string& typed) { return in.answering.take(question.ref, question.address, typed); });
  if (done) in.go_on();
  if (!in.answering.problem(question.address)) text(ui, Type::Caption, question.expects, Ink::Text2);
}

void draw_answers(const Interviewing& in, const QuestionView& question) {
  switch (question.form) {
    case AnswerForm::Choices:
    case AnswerForm::Several: return draw_choices(in, question);
    case AnswerForm::Names: return draw_names(in, question);
    case AnswerForm::Text: return draw_typed(in, question);
  }
}

void draw_other_answers(const Interviewing& in, const QuestionView& question) {
  // Its words, not its frame, line up with the answers.
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() - in.ui.px(space::Medium));
  if (button(in.ui, "Don't know yet", {ButtonKind::Quiet, nullptr, {}, "Leaves it open: it counts neither as yes nor as no", true, false})) {
    in.answering.drop_draft(question.address);
    in.answering.not_known(question.ref);
    in.go_on();
  }
  if (!question.may_not_apply) return;
  const bool applies = question.state != AnswerState::DoesNotApply;
  draw_not_applicable(in, question.address, question.label, question.reason, applies,
                      [&](const std::string& reason) { in.answering.does_not_apply(question.ref, reason); });
}

}  // namespace

void draw_problem(const Ui& ui, const std::string& words) {
  const ImVec2 from = ImGui::GetCursorScreenPos();
  draw_icon(ui, icon::Failed, from, 16, Ink::Blocker);
  ImGui::SetCursorScreenPos({from.x + ui.px(22), from.y});
  text(ui, Type::Body, words, Ink::Blocker, space::Measure);
}

void draw_not_applicable(const Interviewing& in, const std::string& key, const std::string& name, const std::string& reason, bool applies,
                         const std::function<void(const std::string&)>& take) {
  const std::string open_key = "na " + key, draft_key = key + " because", label = "Does not apply, because…";
  const float needed = width_of(in.ui, Type::Emphasis, label) + in.ui.px(space::Medium * 2 + space::Small);
  const float left = ImGui::GetItemRectMax().x - ImGui::GetCursorScreenPos().x;
  if (left + needed <= ImGui::GetContentRegionAvail().x) ImGui::SameLine();
  else ImGui::SetCursorPosX(ImGui::GetCursorPosX() - in.ui.px(space::Medium));
  if (button(in.ui, label, {ButtonKind::Quiet, nullptr, {}, {}, true, false})) {
    in.state.set_open(open_key, !in.state.is_open(open_key));
    in.own().take_keyboard = in.state.is_open(open_key);
  }
  if (!in.state.is_open(open_key)) return;
  FieldLook look;
  look.hint = "Why it does not apply";
  look.width = std::min(ImGui::GetContentRegionAvail().x / in.ui.theme.unit, space::Measure);
  look.focus = std::exchange(in.own().take_keyboard, false);
  answer_field(in, "Reason why it does not apply, " + name, draft_key, applies ? std::string() : reason, look, [&](const std::string& typed) {
    if (typed.empty()) return false;
    in.answering.drop_draft(draft_key);
    take(typed);
    in.state.set_open(open_key, false);
    return true;
  });
}

void draw_question(const Interviewing& in, const QuestionView& question, bool alone) {
  const Ui& ui = in.ui;
  const IdScope id(question.address);
  if (!question.whole.empty()) {
    if (link(ui, "‹ " + question.whole_words, Type::Caption)) ui.requests.go(Page::Interview, question.whole);
  }
  if (!question.subject.empty()) text(ui, Type::Emphasis, question.subject, Ink::Text2);
  heading(ui, alone ? Type::Heading : Type::Emphasis, question.ask);
  draw_state(in, question);
  gap(ui, space::Small);
  draw_answers(in, question);
  gap(ui, space::Small);
  draw_other_answers(in, question);
}

}  // namespace takehold::ui
