// SPDX-License-Identifier: MIT
//
// A measured share carried over, step by step: each row is what is still possible after one more difference is reckoned with.
#include <algorithm>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

struct Layout {
  Length left, right;
  bool stacked;
};

std::string percent(std::int64_t millionths) { return std::to_string((millionths + 5000) / 10'000) + " %"; }

std::string range_words(std::int64_t low, std::int64_t high) { return low == high ? percent(low) : percent(low) + " to " + percent(high); }

Length draw_row(Drawing& draw, const Layout& at, const std::string& title, std::int64_t low, std::int64_t high, std::int64_t without, const std::string& why, Length y) {
  const Length bar = at.stacked ? y + px(24) : y + px(8);
  draw.text({0, y + px(4)}, title, BodyText, at.stacked ? draw.width() - px(110) : at.left - px(16));
  const Length from = along(at.left, at.right, low), to = along(at.left, at.right, high);
  draw.box({from, bar, std::max(to - from, px(3)), px(14)}, Ink::Accent, Ink::Accent, low == high ? Fill::Solid : Fill::Soft);
  draw.box({from, bar, px(3), px(14)}, Ink::Accent);
  draw.box({std::max(from, to - px(3)), bar, px(3), px(14)}, Ink::Accent);
  if (without > high) {
    const Length tick = along(at.left, at.right, without);
    draw.line({to, bar + px(7)}, {tick, bar + px(7)}, Ink::Text3, px(1), Dash::Dotted);
    draw.line({tick, bar}, {tick, bar + px(14)}, Ink::Text3);
  }
  draw.text({draw.width(), y + px(4)}, range_words(low, high), {TextSize::Body, true, Ink::Text, Align::End});
  draw.spot({0, y, draw.width(), px(at.stacked ? 46 : 30)}, title + ": " + range_words(low, high) + (why.empty() ? "" : ". " + why));
  return y + px(at.stacked ? 50 : 34);
}

}  // namespace

Picture draw_estimate(const Ruleset& rules, const EstimateView& estimate, Length width) {
  Drawing draw(picture_id(rules, estimate.framework, estimate.id), estimate.title, width);
  if (says_nothing(estimate) || !estimate.start.has_number) return draw.finish(0, {});
  const Layout at = width < NarrowPicture ? Layout{0, width, true} : Layout{px(320), width - px(120), false};
  draw.columns({"Step", "Still possible", "Without the assumption up to", "Why"});
  Length y = draw_row(draw, at, estimate.start_title, estimate.start.lo, estimate.start.hi, 0, {}, 0);
  draw.row({estimate.start_title, range_words(estimate.start.lo, estimate.start.hi), "", ""});
  for (const EstimateView::Step& step : estimate.steps) {
    y = draw_row(draw, at, step.title, step.low, step.high, step.high_without, step_words(step), y);
    draw.row({step.title, range_words(step.low, step.high), percent(step.high_without), step_words(step)});
  }
  draw.percent_axis(at.left, at.right, y, y + px(4));
  return draw.finish(y + px(26), estimate_sentence(estimate), estimate_assumption(estimate));
}

}  // namespace takehold
