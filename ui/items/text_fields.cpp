// SPDX-License-Identifier: MIT
//
// The edit channel of text fields: an edit made in a real input element of the page (or by a robot) goes into Dear ImGui's
// field through its own callback, so that its undo keeps working.
#include "items/text_fields.hpp"

#include <algorithm>

#include "items/collector.hpp"

namespace takehold::ui {
namespace {

void take_edits(Collector& all, ImGuiInputTextCallbackData& data, ImGuiID field) {
  for (const FieldEdit& edit : all.edits) {
    if (edit.field != field) continue;
    const int from = std::clamp(edit.from, 0, data.BufTextLen);
    const int to = std::clamp(edit.to, from, data.BufTextLen);
    if (!edit.replaces) {
      data.SelectionStart = from;
      data.SelectionEnd = data.CursorPos = to;
      continue;
    }
    if (to > from) data.DeleteChars(from, to - from);
    if (!edit.text.empty()) data.InsertChars(from, edit.text.data(), edit.text.data() + edit.text.size());
    data.CursorPos = data.SelectionStart = data.SelectionEnd = from + static_cast<int>(edit.text.size());
  }
  std::erase_if(all.edits, [&](const FieldEdit& edit) { return edit.field == field; });
}

void note_state(Collector& all, const ImGuiInputTextCallbackData& data, ImGuiID field) {
  TextState& state = all.text_collecting;
  state.id = field;
  state.text.assign(data.Buf, static_cast<std::size_t>(data.BufTextLen));
  state.selection_from = std::min(data.SelectionStart, data.SelectionEnd);
  state.selection_to = std::max(data.SelectionStart, data.SelectionEnd);
  if (state.selection_from == state.selection_to) state.selection_from = state.selection_to = data.CursorPos;
}

int on_text(ImGuiInputTextCallbackData* data) {
  auto* text = static_cast<std::string*>(data->UserData);
  if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
    text->resize(static_cast<std::size_t>(data->BufTextLen));
    data->Buf = text->data();
    return 0;
  }
  Collector* all = collector();
  if (!all || data->EventFlag != ImGuiInputTextFlags_CallbackAlways) return 0;
  const ImGuiID field = data->Ctx->InputTextState.ID;  // the callback runs for the active field only
  take_edits(*all, *data, field);
  note_state(*all, *data, field);
  return 0;
}

constexpr ImGuiInputTextFlags Channel = ImGuiInputTextFlags_CallbackAlways | ImGuiInputTextFlags_CallbackResize;

}  // namespace

bool input_line(const char* label, const char* hint, std::string& text, ImGuiInputTextFlags flags) {
  return ImGui::InputTextWithHint(label, hint, text.data(), text.capacity() + 1, flags | Channel, on_text, &text);
}

bool input_area(const char* label, std::string& text, ImVec2 size, ImGuiInputTextFlags flags) {
  return ImGui::InputTextMultiline(label, text.data(), text.capacity() + 1, size, flags | Channel, on_text, &text);
}

const TextState& text_state() {
  static const TextState none;
  const Collector* all = collector();
  return all ? all->text_finished : none;
}

void edit_text(ImGuiID id, int from, int to, std::string_view text) {
  Collector* all = collector();
  if (!all || id == 0) return;
  if (all->context->ActiveId != id) activate(id);
  all->edits.push_back({id, from, to, std::string(text), true});
}

void select_text(ImGuiID id, int from, int to) {
  Collector* all = collector();
  if (!all || all->context->ActiveId != id || !all->edits.empty()) return;
  all->edits.push_back({id, from, to, {}, false});
}

}  // namespace takehold::ui
