// SPDX-License-Identifier: MIT
//
// Thresholds as a staircase: what is climbed solid, what breaks marked, what is open hatched.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

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

void draw_step(Drawing& draw, const LadderView& ladder, std::size_t place, const Box& step) {
  const LadderView::Rung& rung = ladder.rungs[place];
  const RungLook look = look_of(ladder, place);
  constexpr Length band = px(8), pad = px(10);
  draw.box(step, look.ink == Ink::Text3 ? Ink::Raised : look.ink, Ink::Line, look.how == Fill::Hatched ? Fill::Soft : look.how);
  draw.box({step.x, step.y, step.width, band}, look.ink, Ink::None, look.how == Fill::Hatched ? Fill::Hatched : Fill::Solid);
  draw.mark({step.x + pad + px(7), step.y + px(26)}, look.mark, px(14), look.ink);
  draw.text({step.x + pad + px(22), step.y + px(17)}, std::to_string(place + 1), {TextSize::Caption, true, Ink::Text2, Align::Start});
  const Length below = draw.paragraph({step.x + pad, step.y + px(40)}, rung.title, StrongText, step.width - pad * 2, 4);
  draw.paragraph({step.x + pad, below + px(2)}, rung_words(rung), SmallText, step.width - pad * 2, 3);
  draw.spot(step, rung.title + ": " + rung_words(rung) + (rung.breaks.empty() ? "" : ". " + rung.breaks), target_of(rung));
}

Length draw_stairs(Drawing& draw, const LadderView& ladder) {
  const auto count = static_cast<Length>(ladder.rungs.size());
  constexpr Length rise = px(22), lowest = px(148), flag = px(28);
  const Length floor = flag + lowest + rise * (count - 1), wide = draw.width() / count;
  for (Length place = 0; place < count; ++place) {
    const Length height = lowest + rise * place;
    const Box step{place * wide, floor - height, wide - px(4), height};
    draw_step(draw, ladder, static_cast<std::size_t>(place), step);
    if (ladder.stands_at == static_cast<std::size_t>(place))
      draw.text({step.x + px(2), step.y - px(20)}, "Stands here", {TextSize::Caption, true, Ink::Text, Align::Start});
  }
  draw.line({0, floor}, {draw.width(), floor}, Ink::Text3);
  return floor + px(2);
}

Length draw_rows(Drawing& draw, const LadderView& ladder) {
  Length y = 0;
  for (std::size_t place = ladder.rungs.size(); place-- > 0;) {  // the highest above
    const LadderView::Rung& rung = ladder.rungs[place];
    const RungLook look = look_of(ladder, place);
    const Length top = y;
    draw.mark({px(18), y + px(18)}, look.mark, px(14), look.ink);
    y = draw.paragraph({px(36), y + px(8)}, std::to_string(place + 1) + ". " + rung.title, StrongText, draw.width() - px(44), 3);
    std::string words = rung_words(rung);
    if (ladder.stands_at == place) words = "Stands here: " + words;
    y = draw.paragraph({px(36), y}, words, SmallText, draw.width() - px(44), 3) + px(8);
    draw.box({0, top, px(6), y - top - px(2)}, look.ink, Ink::None, look.how == Fill::Hatched ? Fill::Hatched : Fill::Solid);
    draw.spot({0, top, draw.width(), y - top}, rung.title + ": " + rung_words(rung), target_of(rung));
  }
  return y;
}

}  // namespace

Picture draw_ladder(const Ruleset& rules, const LadderView& ladder, Length width) {
  Drawing draw(picture_id(rules, ladder.framework, ladder.id), ladder.title, width);
  if (ladder.rungs.empty() || says_nothing(ladder)) return draw.finish(0, {});
  const Length height = width < NarrowPicture ? draw_rows(draw, ladder) : draw_stairs(draw, ladder);
  draw.columns({"Threshold", "Where it stands", "What breaks"});
  for (const LadderView::Rung& rung : ladder.rungs) draw.row({rung.title, rung_words(rung), rung.breaks});
  return draw.finish(height, ladder_sentence(ladder), ladder.summary);
}

}  // namespace takehold
