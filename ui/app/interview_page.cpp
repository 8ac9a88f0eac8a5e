// SPDX-License-Identifier: MIT
//
// The interview's page: its views, kept as long as they are valid, and the step to the next question once an answer is in.
#include "app/pages.hpp"
#include "draw/interview.hpp"

namespace takehold::ui {
namespace {

const InterviewView& interview_view(Workspace& app) {
  const Session& session = *app.session;
  const PageState& state = app.state.pages;
  const std::string stamp = std::to_string(session.revision()) + (state.quick ? " quick" : " all");
  const InterviewMap& map = app.views.get(stamp, [&] { return map_interview(session, state.quick); });
  const InterviewWish wish{state.question, state.quick, state.whole_section};
  return app.views.get(stamp + (wish.whole_section ? " section " : " one ") + wish.place, [&] { return present_interview(session, map, wish); });
}

// Null while nothing is pasted.
const PastePreview* paste_preview(Workspace& app) {
  const PasteState& paste = app.state.pages.interview.paste;
  if (paste.table.empty() || paste.text.empty()) return nullptr;
  std::string key = std::to_string(app.session->revision()) + " " + paste.table + (paste.header ? (*paste.header ? " header" : " rows") : " either");
  for (const std::string& column : paste.columns) key += "\t" + column;
  key += "\n" + paste.text;
  return &app.views.get(std::move(key), [&] {
    return preview_paste(app.session->ruleset(), app.session->assessment(), paste.table, paste.text, paste.columns, paste.header);
  });
}

bool keys_are_free(const UiState& state) {
  const bool nothing_over = !state.palette.open && !state.find.open && !state.keys_open && state.problems.empty();
  return nothing_over && !ImGui::GetIO().WantTextInput && !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

}  // namespace

void draw_interview_page(Workspace& app, const Ui& ui, float) {
  PageState& state = app.state.pages;
  const InterviewView& view = interview_view(app);
  // What is asked next depends on the answer, which is in only now.
  if (std::exchange(state.interview.go_on, false)) {
    if (view.next.empty()) ui.requests.go(Page::Diagnosis);
    else ui.requests.go(Page::Interview, view.next);
    state.interview.take_keyboard = true;
    state.interview.comes_into_sight = true;
    state.interview.grid_item = 0;
    state.interview.cell.clear();
  }
  Answering answering(*app.session, ui.requests, state);
  const Interviewing in{ui, state, answering, view.place, keys_are_free(app.state), paste_preview(app)};
  draw_interview(in, view, app.state.changed);
}

}  // namespace takehold::ui
