// SPDX-License-Identifier: MIT
//
// The calendar: from before go-live to each quarter, what a framework asks to be done, in the phase it is due. An action stands
// here where a finding asks for it now: "due", or "missing" where its phase is past. A strength is something done, and stands
// in a line of its own below, because strengths have no phase.
#include <algorithm>
#include <array>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

constexpr std::array<Phase, 4> Phases{Phase::BeforeGoLive, Phase::First30Days, Phase::First90Days, Phase::EachQuarter};
constexpr std::array<const char*, 4> Titles{"Before go-live", "First 30 days", "First 90 days", "Each quarter"};
constexpr Length BarHeight = px(52), Between = px(8);

bool proposes(const Ruleset& rules, const PlannedAction& action, std::size_t framework) {
  return std::find(action.frameworks.begin(), action.frameworks.end(), rules.frameworks[framework].id) != action.frameworks.end();
}

std::string state_of(const PlannedAction& action) {
  if (action.decided && action.decided->status == PlanStatus::Done) return "done";
  return action.overdue ? "missing: it was due before go-live" : "due";
}

void draw_action(Drawing& draw, const PlannedAction& action, const Box& box) {
  const bool done = action.decided && action.decided->status == PlanStatus::Done;
  const Ink ink = done ? Ink::Strength : action.overdue ? Ink::Blocker : Ink::Accent;
  draw.rect({box, ink, Fill::Soft, ink, action.overdue && !done ? Dash::Dashed : Dash::Solid, px(6)});
  draw.mark({box.x + px(14), box.y + px(15)}, done ? Mark::Strength : action.overdue ? Mark::Broken : Mark::Dot, px(12), ink);
  draw.paragraph({box.x + px(26), box.y + px(6)}, action.title, {TextSize::Caption, false, Ink::Text, Align::Start}, box.width - px(34), 2);
  draw.spot(box, action.title + ": " + state_of(action) + ", " + owner_words(action), action.findings.empty() ? std::string() : action.findings.front());
}

Length draw_phase(Drawing& draw, const std::vector<const PlannedAction*>& actions, std::size_t phase, Length x, Length y, Length wide) {
  draw.text({x, y}, Titles[phase], StrongText, wide);
  y += px(28);
  for (const PlannedAction* action : actions) {
    if (action->phase != Phases[phase]) continue;
    draw_action(draw, *action, {x, y, wide, BarHeight});
    y += BarHeight + Between;
    draw.row({Titles[phase], action->title, state_of(*action), owner_words(*action)});
  }
  return y;
}

// In as many columns as fit, each read downwards.
Length draw_done(Drawing& draw, const std::vector<const Strength*>& strengths, Length y) {
  if (strengths.empty()) return y;
  draw.text({0, y}, "Done, as far as the answers say", StrongText, draw.width());
  y += px(26);
  constexpr Length line = px(22);
  const Length columns = draw.width() < NarrowPicture ? 1 : 2, wide = draw.width() / columns;
  const Length rows = (static_cast<Length>(strengths.size()) + columns - 1) / columns;
  for (Length place = 0; place < static_cast<Length>(strengths.size()); ++place) {
    const Strength& strength = *strengths[static_cast<std::size_t>(place)];
    const Point at{place / rows * wide, y + place % rows * line};
    draw.mark({at.x + px(8), at.y + px(8)}, Mark::Strength, px(12), Ink::Strength);
    draw.spot({at.x, at.y, wide, px(20)}, strength.title + ". " + strength.because, strength.key);
    draw.text({at.x + px(22), at.y}, strength.title, {TextSize::Caption, false, Ink::Text, Align::Start}, wide - px(34));
    draw.row({"", strength.title, "done", ""});
  }
  return y + rows * line;
}

}  // namespace

Picture draw_calendar(const Ruleset& rules, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  Drawing draw(picture_id(rules, framework, "calendar"), "What is due when", width);
  std::vector<const PlannedAction*> actions;
  for (const PlannedAction& action : diagnosis.plan)
    if (proposes(rules, action, framework)) actions.push_back(&action);
  std::vector<const Strength*> strengths;
  for (const Strength& strength : diagnosis.strengths)
    if (strength.framework_id == rules.frameworks[framework].id) strengths.push_back(&strength);
  if (actions.empty() && strengths.empty()) return draw.finish(0, {});
  draw.columns({"When", "What", "State", "Who"});
  const bool narrow = width < NarrowPicture;
  const Length wide = narrow ? width : (width - px(12) * 3) / 4;
  Length bottom = 0, y = 0;
  for (std::size_t phase = 0; phase < Phases.size(); ++phase) {
    const Length x = narrow ? 0 : static_cast<Length>(phase) * (wide + px(12));
    if (!narrow) draw.box({x, px(24), wide, px(2)}, Ink::Line);
    const Length end = draw_phase(draw, actions, phase, x, narrow ? y : 0, wide);
    y = end + px(8);
    bottom = std::max(bottom, end);
  }
  bottom = draw_done(draw, strengths, std::max(bottom, narrow ? y : bottom) + px(8));
  const auto missing = std::count_if(actions.begin(), actions.end(), [](const PlannedAction* action) { return action->overdue; });
  const std::string summary = counted(actions.size(), "action is", "actions are") + " due" +
                              (missing > 0 ? ", " + std::to_string(missing) + " of them missing since before go-live." : ".");
  return draw.finish(bottom, summary, "An action is due because a finding asks for it; a dashed one was due before go-live.");
}

}  // namespace takehold
