// SPDX-License-Identifier: MIT
//
// The parts of the interview's page, each drawn in a file of its own.
#pragma once

#include <functional>

#include "state/answering.hpp"
#include "present/interview_view.hpp"
#include "takehold/session/paste.hpp"
#include "widgets/fields.hpp"

namespace takehold::ui {

// What every part gets.
struct Interviewing {
  const Ui& ui;
  PageState& state;
  Answering& answering;
  const std::string& place;      // the current one
  bool keys = true;              // the page gets its keys: no field and nothing over the page has the keyboard
  // The preview of the rows being pasted.
  const PastePreview* paste = nullptr;

  InterviewState& own() const { return state.interview; }
  bool is_current(const std::string& part) const { return part == place; }
  void go_on() const { own().go_on = true; }
};

// The number key, 1 to 9, pressed alone in this frame; 0: none, or the page does not get its keys.
[[nodiscard]] int number_key(const Interviewing& in);
// Enter was pressed and does not press the item that has the keyboard's focus.
[[nodiscard]] bool enter_pressed(const Interviewing& in);

void draw_interview(const Interviewing& in, const InterviewView& view, const std::vector<std::string>& changed);

// `alone`: the only question on the page, so in large type.
void draw_question(const Interviewing& in, const QuestionView& question, bool alone);
void draw_grid(const Interviewing& in, const GridQuestion& grid);
void draw_sheet(const Interviewing& in, const TableSheet& sheet);
void draw_sheet_form(const Interviewing& in, const TableSheet& sheet);   // one row at a time, for narrow windows
void draw_paste(const Interviewing& in, const TableSheet& sheet);
void draw_about(const Interviewing& in, const AboutRollout& about);
void draw_section_end(const Interviewing& in, const InterviewView& view, const SectionEnd& end);
// Help, what rests on it, evidence, and what the last answer changed.
void draw_aside(const Interviewing& in, const InterviewPart& part, const std::vector<std::string>& changed);

// A problem, under the field that has it.
void draw_problem(const Ui& ui, const std::string& words);

// A field that becomes an edit when it is left; `take` gets the typed text and says whether it could be read. Returns
// whether it was left by Enter without a problem. Problems are shown under it.
template <typename Take>
bool answer_field(const Interviewing& in, const std::string& label, const std::string& key, const std::string& known, FieldLook look, Take&& take) {
  std::string typed = in.answering.draft(key, known);
  look.bad = in.answering.problem(key) != nullptr;
  const FieldEvent event = text_field(in.ui, label, typed, look);
  if (event == FieldEvent::Changed) in.answering.keep_draft(key, typed);
  const bool enter = ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
  bool done = event == FieldEvent::Entered;
  if (event == FieldEvent::Committed) done = take(typed) && enter;
  if (const std::string* problem = in.answering.problem(key)) draw_problem(in.ui, *problem);
  return done;
}

// "Does not apply, because" with its reason, shown after a press. `key` is its draft's.
void draw_not_applicable(const Interviewing& in, const std::string& key, const std::string& name, const std::string& reason, bool applies,
                         const std::function<void(const std::string&)>& take);

}  // namespace takehold::ui
