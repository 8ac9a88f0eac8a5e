// SPDX-License-Identifier: MIT
//
// Chains as links in a row, one row for each subject; the first broken link stands open.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

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
  return link.truth == CertainlyNa ? "does not apply" : "not known yet";
}

std::string subject_of(const ChainView& chain) { return chain.subject.name.empty() ? "The rollout" : chain.subject.name; }

void draw_link(Drawing& draw, const ChainView::Link& link, const Box& box, bool first_break) {
  const LinkLook look = look_of(link.truth);
  const bool open = !link.truth.settled();
  draw.rect({box, open ? Ink::Unknown : look.ink == Ink::Text3 ? Ink::Raised : look.ink, Fill::Soft, look.ink,
             link.truth == CertainlyFalse ? Dash::Dashed : Dash::Solid, px(8)});
  if (open) draw.box({box.x, box.bottom() - px(8), box.width, px(6)}, Ink::Unknown, Ink::None, Fill::Hatched);
  draw.mark({box.x + px(16), box.y + px(18)}, look.mark, px(14), look.ink);
  draw.paragraph({box.x + px(30), box.y + px(8)}, link.title, {TextSize::Caption, first_break, Ink::Text, Align::Start}, box.width - px(36), 4);
  draw.spot(box, link.title + ": " + link_words(link));
}

Length draw_side_by_side(Drawing& draw, const ChainView& chain, Length y) {
  const auto count = static_cast<Length>(chain.links.size());
  constexpr Length between = px(26), height = px(80);
  const Length wide = (draw.width() - between * (count - 1)) / count;
  for (Length place = 0; place < count; ++place) {
    const ChainView::Link& link = chain.links[static_cast<std::size_t>(place)];
    const bool breaks = chain.first_break.place == static_cast<std::size_t>(place);
    const Box box{place * (wide + between), y, wide, height};
    draw_link(draw, link, box, breaks);
    if (place == 0) continue;
    const Length middle = y + height / 2;
    if (breaks) draw.mark({box.x - between / 2, middle}, Mark::Broken, px(16), Ink::Blocker);
    else draw.line({box.x - between + px(4), middle}, {box.x - px(4), middle}, Ink::Text2, px(2), Dash::Solid, true);
  }
  return y + height;
}

Length draw_below_each_other(Drawing& draw, const ChainView& chain, Length y) {
  for (std::size_t place = 0; place < chain.links.size(); ++place) {
    const Box box{0, y, draw.width(), px(56)};
    draw_link(draw, chain.links[place], box, chain.first_break.place == place);
    y = box.bottom() + px(6);
  }
  return y;
}

}  // namespace

Picture draw_chains(const Ruleset& rules, const std::vector<const ChainView*>& chains, Length width) {
  const ChainView& first = *chains.front();
  Drawing draw(picture_id(rules, first.framework, first.id), first.title, width);
  const bool known = std::any_of(chains.begin(), chains.end(), [](const ChainView* chain) {
    return std::any_of(chain->links.begin(), chain->links.end(), [](const ChainView::Link& link) { return link.truth.settled(); });
  });
  if (!known) return draw.finish(0, {});
  draw.columns({"Of", "Link", "Does it hold"});
  Length y = 0;
  std::string summary;
  for (const ChainView* chain : chains) {
    draw.text({0, y}, subject_of(*chain), StrongText, width);
    y = draw.paragraph({0, y + px(20)}, chain_sentence(*chain), SmallText, width, 2) + px(6);
    const bool fits = width >= px(140) * static_cast<Length>(chain->links.size());
    y = (fits ? draw_side_by_side(draw, *chain, y) : draw_below_each_other(draw, *chain, y)) + px(18);
    for (const ChainView::Link& link : chain->links) draw.row({subject_of(*chain), link.title, link_words(link)});
    summary += (summary.empty() ? "" : " ") + subject_of(*chain) + ": " + chain_sentence(*chain) + ".";
  }
  return draw.finish(y - px(12), summary, first.summary);
}

}  // namespace takehold
