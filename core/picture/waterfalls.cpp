// SPDX-License-Identifier: MIT
//
// A measure of each subject as a waterfall: its parts one after the other from zero, then their sum. What is open is hatched over
// the whole range it may take.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "picture/ticks.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

struct Reach {
  std::int64_t low = 0, high = 0;
};

// How far the running sum of any subject can go.
Reach reach_of(const std::vector<const MeasureView*>& measures) {
  Reach reach;
  for (const MeasureView* measure : measures) {
    std::int64_t low = 0, high = 0;
    for (const MeasureView::Part& part : measure->parts) {
      low += part.value.lo;
      high += part.value.hi;
      reach.low = std::min({reach.low, low, high});
      reach.high = std::max({reach.high, low, high});
    }
  }
  if (reach.low == reach.high) reach.high += 1;
  return reach;
}

struct Scale {
  Length left, right;
  Reach reach;
  Length at(std::int64_t value) const { return along(left, right, (value - reach.low) * 1'000'000 / (reach.high - reach.low)); }
};

void draw_part(Drawing& draw, const MeasureView& measure, const MeasureView::Part& part, const Scale& scale, std::int64_t low, std::int64_t high, Length y) {
  constexpr Length height = px(14);
  const std::int64_t low_after = low + part.value.lo, high_after = high + part.value.hi;
  const bool open = part.value.lo != part.value.hi;
  const Length from = scale.at(std::min({low, low_after})), to = scale.at(std::max({high, high_after}));
  const Ink ink = !part.value.has_number || open ? Ink::Unknown : part.value.lo < 0 ? Ink::Blocker : Ink::Strength;
  if (!part.value.has_number || (part.value.lo == 0 && part.value.hi == 0)) draw.box({scale.at(low), y, px(2), height}, Ink::Text3);
  else if (open || low != high) draw.box({from, y, std::max(to - from, px(2)), height}, ink, ink, Fill::Hatched);
  else draw.box({from, y, std::max(to - from, px(2)), height}, ink);
  draw.spot({0, y - px(4), draw.width(), px(24)}, measure.subject.name + ", " + part.title + ": " + signed_words(part.value, part.scale));
}

void draw_total(Drawing& draw, const MeasureView& measure, const Scale& scale, Length y) {
  constexpr Length height = px(14);
  const Length from = scale.at(std::min<std::int64_t>(measure.total.lo, 0)), to = scale.at(std::max<std::int64_t>(measure.total.hi, 0));
  if (!measure.total.has_number) return;
  if (measure.total.lo != measure.total.hi) {
    const Length low = scale.at(measure.total.lo), high = scale.at(measure.total.hi);
    draw.box({low, y, high - low, height}, Ink::Unknown, Ink::Text, Fill::Hatched);
  } else {
    draw.box({from, y, std::max(to - from, px(2)), height}, measure.total.lo < 0 ? Ink::Blocker : Ink::Strength, Ink::Text);
  }
}

Length draw_measure(Drawing& draw, const MeasureView& measure, const Scale& scale, Length value_at, Length y) {
  constexpr Length line = px(24);
  draw.text({0, y}, measure.subject.name.empty() ? measure.title : measure.subject.name, StrongText, draw.width());
  y += px(26);
  std::int64_t low = 0, high = 0;
  for (const MeasureView::Part& part : measure.parts) {
    draw.text({0, y - px(3)}, part.title, BodyText, scale.left - px(12));
    draw_part(draw, measure, part, scale, low, high, y);
    draw.text({value_at, y - px(3)}, signed_words(part.value, part.scale), {TextSize::Body, false, Ink::Text, Align::End});
    low += part.value.lo;
    high += part.value.hi;
    y += line;
    draw.row({measure.subject.name, part.title, signed_words(part.value, part.scale)});
  }
  draw.line({0, y - px(4)}, {draw.width(), y - px(4)}, Ink::Line);
  draw.text({0, y + px(1)}, "Sum", StrongText, scale.left - px(12));
  draw_total(draw, measure, scale, y + px(4));
  draw.text({value_at, y + px(1)}, signed_words(measure.total, measure.scale), {TextSize::Body, true, Ink::Text, Align::End});
  draw.row({measure.subject.name, "Sum", measure_total(measure)});
  return y + px(36);
}

}  // namespace

Picture draw_waterfalls(const Ruleset& rules, const std::vector<const MeasureView*>& measures, Length width) {
  const MeasureView& first = *measures.front();
  Drawing draw(picture_id(rules, first.framework, first.id), first.title, width);
  if (first.parts.size() < 2) return draw.finish(0, {});  // one part is a number, not a sum
  const bool known = std::any_of(measures.begin(), measures.end(), [](const MeasureView* measure) {
    return std::any_of(measure->parts.begin(), measure->parts.end(), [](const MeasureView::Part& part) { return part.value.settled(); });
  });
  if (!known) return draw.finish(0, {});
  const Length label = width < NarrowPicture ? px(130) : px(220), value_room = px(90);
  const Scale scale{label, width - value_room, reach_of(measures)};
  draw.columns({"Of", "Part", "Worth"});
  Length y = 0;
  for (const MeasureView* measure : measures) {
    const Length top = y;
    y = draw_measure(draw, *measure, scale, width, y);
    draw.line({scale.at(0), top + px(22)}, {scale.at(0), y - px(14)}, Ink::Text3);
  }
  std::int64_t unit = 1;
  for (int digit = 0; digit < first.scale; ++digit) unit *= 10;
  const Ticks ticks = ticks_between(scale.reach.low / unit, std::max(scale.reach.high / unit, scale.reach.low / unit + 1), width < NarrowPicture ? 4 : 9);
  for (const std::int64_t tick : ticks.values)
    draw.text({scale.at(tick * unit), y - px(6)}, std::to_string(tick), {TextSize::Caption, false, Ink::Text2, Align::Middle});
  std::string summary;
  for (const MeasureView* measure : measures)
    summary += (summary.empty() ? "" : " ") + (measure->subject.name.empty() ? measure->title : measure->subject.name) + ": " + measure_total(*measure) + ".";
  return draw.finish(y + px(14), summary, first.note);
}

}  // namespace takehold
