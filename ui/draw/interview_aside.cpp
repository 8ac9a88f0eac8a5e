// SPDX-License-Identifier: MIT
//
// Beside a question: why it is asked, what rests on it, where the answer comes from, and what the last one changed.
#include <algorithm>

#include "draw/interview.hpp"
#include "takehold/ui/icons.hpp"
#include "widgets/buttons.hpp"
#include "widgets/cards.hpp"
#include "widgets/text.hpp"

namespace takehold::ui {
namespace {

constexpr std::size_t MostReaders = 4, MostChanges = 6;

void draw_changed(const Ui& ui, const std::vector<std::string>& changed) {
  if (changed.empty()) return;
  text(ui, Type::Emphasis, "What the last answer changed");
  for (std::size_t place = 0; place < std::min(changed.size(), MostChanges); ++place) text(ui, Type::Body, changed[place], Ink::Text2);
  if (changed.size() > MostChanges) text(ui, Type::Caption, "and " + std::to_string(changed.size() - MostChanges) + " more", Ink::Text2);
  gap(ui, space::Medium);
}

void draw_readers(const Interviewing& in, const QuestionView& question) {
  const Ui& ui = in.ui;
  const std::vector<DetailLink>& links = question.rests_on_it;
  if (links.empty()) return text(ui, Type::Caption, "Nothing that is shown rests on it now.", Ink::Text2);
  const bool open = is_unanswered(question.state);
  text(ui, Type::Emphasis, open ? "Waits for this answer" : "Rests on this answer");
  const std::string key = "readers " + question.address;
  const std::size_t shown = in.state.is_open(key) ? links.size() : std::min(links.size(), MostReaders);
  for (std::size_t place = 0; place < shown; ++place) {
    const IdScope id(links[place].target);
    const ImVec2 from = ImGui::GetCursorScreenPos();
    draw_mark(ui, links[place].mark, {from.x + ui.px(7), from.y + ui.px(10)}, 12, links[place].ink);
    ImGui::Indent(ui.px(22));
    if (link(ui, links[place].label)) ui.requests.show(links[place].target);
    ImGui::Unindent(ui.px(22));
  }
  if (links.size() > shown && link(ui, "and " + std::to_string(links.size() - shown) + " more", Type::Caption)) in.state.set_open(key, true);
}

struct EvidencePart {
  const char* label;
  const char* hint;
  std::string Evidence::* part;
};
constexpr EvidencePart Parts[] = {{"Note", "What was seen or said", &Evidence::note},
                                  {"Source", "A report, a system, a conversation", &Evidence::source},
                                  {"Who", "Who said so", &Evidence::who},
                                  {"Date", "2026-03-31", &Evidence::when}};
constexpr const char* Levels[] = {"low", "medium", "high"};

void draw_confidence(const Interviewing& in, const QuestionView& question, const Evidence& evidence) {
  text(in.ui, Type::Caption, "Confidence", Ink::Text2);
  const auto* found = std::find(std::begin(Levels), std::end(Levels), evidence.confidence);
  const int chosen = found == std::end(Levels) ? -1 : static_cast<int>(found - Levels);
  const int pressed = segmented(in.ui, "Confidence", {"Low", "Medium", "High"}, chosen);
  if (pressed < 0) return;
  Evidence next = evidence;
  next.confidence = pressed == chosen ? "" : Levels[pressed];
  in.answering.keep_evidence(question.ref, std::move(next));
}

void draw_evidence(const Interviewing& in, const QuestionView& question) {
  const Ui& ui = in.ui;
  const std::string key = "evidence " + question.address;
  bool open = in.state.is_open(key);
  const bool shown = disclosure(ui, question.evidence ? "Evidence and confidence (given)" : "Evidence and confidence", open);
  in.state.set_open(key, open);
  if (!shown) return;
  if (is_unanswered(question.state) || question.state == AnswerState::NotAsked)
    return text(ui, Type::Body, "Answer first; then say here where that comes from.", Ink::Text2);
  const Evidence evidence = question.evidence.value_or(Evidence{});
  for (const EvidencePart& part : Parts) {
    FieldLook look;
    look.hint = part.hint;
    const std::string field = question.address + " " + part.label;
    text(ui, Type::Caption, part.label, Ink::Text2);
    answer_field(in, part.label, field, evidence.*part.part, look, [&](const std::string& typed) {
      Evidence next = evidence;
      next.*part.part = typed;
      in.answering.drop_draft(field);
      in.answering.keep_evidence(question.ref, std::move(next));
      return true;
    });
  }
  draw_confidence(in, question, evidence);
}

void draw_help(const Ui& ui, const std::string& help) {
  if (help.empty()) return;
  text(ui, Type::Emphasis, "Why it matters");
  text(ui, Type::Body, help, Ink::Text2);
  gap(ui, space::Medium);
}

}  // namespace

void draw_aside(const Interviewing& in, const InterviewPart& part, const std::vector<std::string>& changed) {
  const IdScope id("beside " + part.place);
  draw_changed(in.ui, changed);
  if (part.sheet) draw_help(in.ui, part.sheet->help);
  if (part.grid) draw_help(in.ui, part.grid->help);
  if (!part.question) return;
  draw_help(in.ui, part.question->help);
  draw_readers(in, *part.question);
  gap(in.ui, space::Medium);
  draw_evidence(in, *part.question);
}

}  // namespace takehold::ui
