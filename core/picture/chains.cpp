// SPDX-License-Identifier: MIT
//
// Chains as links in a row, one row for each subject; the first broken link is drawn open.
#include <algorithm>

#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {
namespace {

struct LinkLook {
  Ink ink = Ink::Text3;
  Mark mark = Mark::Dot;
};

LinkLook look_of(TruthSet truth) {
  if (truth == CertainlyTrue) return {Ink::Strength, Mark::Strength};
  if (truth == CertainlyFalse) return {Ink::Blocker, Mark::Broken};
  if (truth == CertainlyNa) return {Ink::Text3, Mark::Dot};
  return {Ink::Unknown, Mark::Unknown};
}

std::string link_words(const ChainView::Link& link) {
  if (link.truth == CertainlyTrue) return "holds";
  if (link.truth == CertainlyFalse) return link.broken.empty() ? "broken" : link.broken;
  return link.truth == CertainlyNa ? "does not apply" : "still open";
}

std::string subject_of(const ChainView& chain) { return chain.subject.name.empty() ? "The rollout" : chain.subject.name; }

void draw_link(Sheet& sheet, const ChainView::Link& link, const Box& box, bool first_break) {
  const LinkLook look = look_of(link.truth);
  const bool open = !link.truth.settled();
  sheet.rect({box, open ? Ink::Unknown : look.ink == Ink::Text3 ? Ink::Raised : look.ink, Fill::Soft, look.ink,
             link.truth == CertainlyFalse ? Dash::Dashed : Dash::Solid, px(8)});
  if (open) sheet.rect({{box.x, box.bottom() - px(8), box.width, px(6)}, Ink::Unknown, Fill::Hatched, Ink::None, Dash::Solid, 0});
  sheet.mark({box.x + px(16), box.y + px(18)}, look.mark, look.ink, px(14));
  sheet.lines(box.x + px(30), box.y + px(8), box.width - px(36), link.title, {TextSize::Caption, first_break, Ink::Text, Align::Start}, 4);
  sheet.spot(box, link.title + ": " + link_words(link));
}

Length draw_side_by_side(Sheet& sheet, const ChainView& chain, Length y) {
  const auto count = static_cast<Length>(chain.links.size());
  constexpr Length between = px(26), height = px(80);
  const Length wide = (sheet.picture.width - between * (count - 1)) / count;
  for (Length place = 0; place < count; ++place) {
    const ChainView::Link& link = chain.links[static_cast<std::size_t>(place)];
    const bool breaks = chain.first_break.place == static_cast<std::size_t>(place);
    const Box box{place * (wide + between), y, wide, height};
    draw_link(sheet, link, box, breaks);
    if (place == 0) continue;
    const Length middle = y + height / 2;
    if (breaks) sheet.mark({box.x - between / 2, middle}, Mark::Broken, Ink::Blocker, px(16));
    else sheet.line({{box.x - between + px(4), middle}, {box.x - px(4), middle}}, Ink::Text2, px(2), Dash::Solid, true);
  }
  return y + height;
}

Length draw_below_each_other(Sheet& sheet, const ChainView& chain, Length y) {
  for (std::size_t place = 0; place < chain.links.size(); ++place) {
    const Box box{0, y, sheet.picture.width, px(56)};
    draw_link(sheet, chain.links[place], box, chain.first_break.place == place);
    y = box.bottom() + px(6);
  }
  return y;
}

}  // namespace

Picture draw_chains(const Ruleset& rules, const std::vector<const ChainView*>& chains, Length width) {
  const ChainView& first = *chains.front();
  Sheet sheet(rules.frameworks[first.framework].id + "." + first.id, first.title, width);
  const bool known = std::any_of(chains.begin(), chains.end(), [](const ChainView* chain) {
    return std::any_of(chain->links.begin(), chain->links.end(), [](const ChainView::Link& link) { return link.truth.settled(); });
  });
  if (!known) return sheet.finish(0);
  sheet.picture.table.columns = {"Of", "Link", "Does it hold"};
  Length y = 0;
  for (const ChainView* chain : chains) {
    sheet.text(0, y, width, subject_of(*chain), BodyStrong);
    y += px(20) + sheet.lines(0, y + px(20), width, chain_sentence(*chain), Caption, 2) + px(6);
    const bool fits = width >= px(140) * static_cast<Length>(chain->links.size());
    y = (fits ? draw_side_by_side(sheet, *chain, y) : draw_below_each_other(sheet, *chain, y)) + px(18);
    for (const ChainView::Link& link : chain->links) sheet.row({subject_of(*chain), link.title, link_words(link)});
    sheet.picture.summary += (sheet.picture.summary.empty() ? "" : " ") + subject_of(*chain) + ": " + chain_sentence(*chain) + ".";
  }
  sheet.picture.note = first.summary;
  return sheet.finish(y - px(12));
}

}  // namespace takehold
