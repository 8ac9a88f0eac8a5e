// SPDX-License-Identifier: MIT
//
// Thresholds as a staircase: steps climbed solid, steps that break marked, open steps hatched.
#include <algorithm>

#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

struct RungLook {
  Ink ink = Ink::Text3;
  Mark mark = Mark::Dot;
  Fill how = Fill::Soft;
};

bool breaks(const LadderView& ladder, std::size_t place) { return ladder.first_break.place == place || ladder.rungs[place].stands == CertainlyFalse; }

RungLook look_of(const LadderView& ladder, std::size_t place) {
  const LadderView::Rung& rung = ladder.rungs[place];
  if (breaks(ladder, place)) return {Ink::Blocker, Mark::Broken, Fill::Soft};
  if (!rung.reached.settled() || (rung.reached == CertainlyTrue && !rung.ready.settled())) return {Ink::Unknown, Mark::Unknown, Fill::Hatched};
  if (rung.reached == CertainlyTrue) return {Ink::Strength, Mark::Strength, Fill::Soft};
  return {Ink::Text3, Mark::Dot, Fill::Solid};
}

std::string target_of(const LadderView::Rung& rung) {
  if (rung.waits_for.empty()) return {};
  const AnswerRef& ref = rung.waits_for.front().ref;
  return ref.table.empty() ? ref.fact : std::string();
}

constexpr Length StepPad = px(10), WordsTop = px(40);

// The height that a step of this width needs for its words.
Length height_for(const LadderView::Rung& rung, Length width) {
  const Length inner = width - StepPad * 2;
  return WordsTop + px(2) + height_of(rung.title, BodyStrong, inner, 4) + height_of(rung_words(rung), Caption, inner, 3) + px(8);
}

void draw_step(Sheet& sheet, const LadderView& ladder, std::size_t place, const Box& step) {
  const LadderView::Rung& rung = ladder.rungs[place];
  const RungLook look = look_of(ladder, place);
  constexpr Length band = px(8), pad = StepPad;
  sheet.rect({step, look.ink == Ink::Text3 ? Ink::Raised : look.ink, look.how == Fill::Hatched ? Fill::Soft : look.how, Ink::Line, Dash::Solid, 0});
  sheet.rect({{step.x, step.y, step.width, band}, look.ink, look.how == Fill::Hatched ? Fill::Hatched : Fill::Solid, Ink::None, Dash::Solid, 0});
  sheet.mark({step.x + pad + px(7), step.y + px(26)}, look.mark, look.ink, px(14));
  const Length inner = step.width - pad * 2;
  sheet.text(step.x + pad + px(22), step.y + px(17), inner - px(22), std::to_string(place + 1), CaptionStrong);
  const Length title = sheet.lines(step.x + pad, step.y + WordsTop, inner, rung.title, BodyStrong, 4);
  sheet.lines(step.x + pad, step.y + WordsTop + px(2) + title, inner, rung_words(rung), Caption, 3);
  sheet.spot(step, rung.title + ": " + rung_words(rung) + (rung.breaks.empty() ? "" : ". " + rung.breaks), target_of(rung));
}

Length draw_stairs(Sheet& sheet, const LadderView& ladder) {
  const auto count = static_cast<Length>(ladder.rungs.size());
  constexpr Length rise = px(22), flag = px(28);
  const Length wide = sheet.picture.width / count;
  Length lowest = px(148);
  for (Length place = 0; place < count; ++place) {
    lowest = std::max(lowest, height_for(ladder.rungs[static_cast<std::size_t>(place)], wide - px(4)) - rise * place);
  }
  const Length floor = flag + lowest + rise * (count - 1);
  for (Length place = 0; place < count; ++place) {
    const Length height = lowest + rise * place;
    const Box step{place * wide, floor - height, wide - px(4), height};
    draw_step(sheet, ladder, static_cast<std::size_t>(place), step);
    if (ladder.stands_at == static_cast<std::size_t>(place))
      sheet.text(step.x + px(2), step.y - px(20), step.width, "Stands here", inked(CaptionStrong, Ink::Text));
  }
  sheet.across(floor, 0, sheet.picture.width, Ink::Text3);
  return floor + px(2);
}

Length draw_rows(Sheet& sheet, const LadderView& ladder) {
  Length y = 0;
  for (std::size_t place = ladder.rungs.size(); place-- > 0;) {  // the highest on top
    const LadderView::Rung& rung = ladder.rungs[place];
    const RungLook look = look_of(ladder, place);
    const Length top = y;
    const Length inner = sheet.picture.width - px(44);
    sheet.mark({px(18), y + px(18)}, look.mark, look.ink, px(14));
    y += px(8) + sheet.lines(px(36), y + px(8), inner, std::to_string(place + 1) + ". " + rung.title, BodyStrong, 3);
    std::string words = rung_words(rung);
    if (ladder.stands_at == place) words = "Stands here: " + words;
    y += sheet.lines(px(36), y, inner, words, Caption, 3) + px(8);
    sheet.rect({{0, top, px(6), y - top - px(2)}, look.ink, look.how == Fill::Hatched ? Fill::Hatched : Fill::Solid, Ink::None, Dash::Solid, 0});
    sheet.spot({0, top, sheet.picture.width, y - top}, rung.title + ": " + rung_words(rung), target_of(rung));
  }
  return y;
}

}  // namespace

Picture draw_ladder(const Ruleset& rules, const LadderView& ladder, Length width) {
  Sheet sheet(rules.frameworks[ladder.framework].id + "." + ladder.id, ladder.title, width);
  if (ladder.rungs.empty() || says_nothing(ladder)) return sheet.finish(0);
  const Length height = is_narrow(width) ? draw_rows(sheet, ladder) : draw_stairs(sheet, ladder);
  sheet.picture.table.columns = {"Threshold", "Where it stands", "What breaks"};
  for (const LadderView::Rung& rung : ladder.rungs) sheet.row({rung.title, rung_words(rung), rung.breaks});
  sheet.picture.summary = ladder_sentence(ladder);
  sheet.picture.note = ladder.summary;
  return sheet.finish(height);
}

}  // namespace takehold
