// SPDX-License-Identifier: MIT
//
// All scores on one scale: what is known solid, what is open hatched, what gates ask for as ticks.
#include <algorithm>
#include <optional>

#include "picture/drawing.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

constexpr Length Bar = px(12), RowHeight = px(32);

std::int64_t millionths(std::int64_t tenths) { return tenths * 1000; }

// The highest that a gate asks of this score.
std::optional<int> threshold_of(const Framework& framework, const std::string& dimension) {
  std::optional<int> points;
  for (const Requirement& requirement : framework.requirements)
    if (requirement.dimension == dimension) points = std::max(points.value_or(0), requirement.points);
  return points;
}

struct Columns {
  Length label, left, right, value;
  bool stacked;
};

Columns columns_for(Length width) {
  if (width < NarrowPicture) return {width, 0, width, width, true};
  return {px(250), px(262), width - px(140), width, false};
}

void draw_bar(Drawing& draw, const Score& score, const Columns& at, Length y, std::optional<int> threshold) {
  draw.box({at.left, y, at.right - at.left, Bar}, Ink::Raised, Ink::Line);
  if (!score.tenths.has_number) return;
  const Length low = along(at.left, at.right, millionths(score.tenths.lo)), high = along(at.left, at.right, millionths(score.tenths.hi));
  if (low > at.left) draw.box({at.left, y, low - at.left, Bar}, Ink::Accent);
  if (high > low) draw.box({low, y, high - low, Bar}, Ink::Unknown, Ink::None, Fill::Hatched);
  if (!threshold) return;
  const Length tick = along(at.left, at.right, static_cast<std::int64_t>(*threshold) * 10'000);
  draw.line({tick, y - px(4)}, {tick, y + Bar + px(4)}, Ink::Text, px(2));
  draw.spot({tick - px(6), y - px(6), px(12), Bar + px(12)}, "A gate asks for " + std::to_string(*threshold) + " of 100");
}

Length draw_score(Drawing& draw, const Framework& framework, const Score& score, Length y) {
  const Columns at = columns_for(draw.width());
  const std::optional<int> threshold = threshold_of(framework, score.id);
  const std::string value = score_words(score);
  draw.text({0, y + px(6)}, score.title, BodyText, at.stacked ? at.label - px(150) : at.label);
  draw.text({at.value, y + px(6)}, value, {TextSize::Body, true, score.tenths.settled() ? Ink::Text : Ink::Unknown, Align::End});
  const Length bar = at.stacked ? y + px(30) : y + (RowHeight - Bar) / 2;
  draw_bar(draw, score, at, bar, threshold);
  const Length height = at.stacked ? px(52) : RowHeight;
  draw.spot({0, y, draw.width(), height}, score.title + ": " + value + ", " + coverage_words(score));
  draw.row({framework.title, score.title, value, coverage_words(score), threshold ? std::to_string(*threshold) : ""});
  return y + height;
}

}  // namespace

Picture score_bars(const Ruleset& ruleset, const Diagnosis& diagnosis, Length width) {
  Drawing draw("scores", "Scores", width);
  const bool known = std::any_of(diagnosis.scores.begin(), diagnosis.scores.end(), [](const Score& score) { return score.coverage > 0; });
  if (!known) return draw.finish(0, {});
  draw.columns({"Framework", "Score", "Value", "How much is answered", "A gate asks for"});
  Length y = 0;
  std::size_t framework = ruleset.frameworks.size();
  for (const Score& score : diagnosis.scores) {
    if (score.framework != framework) {
      framework = score.framework;
      draw.text({0, y + px(8)}, ruleset.frameworks[framework].title, {TextSize::Caption, true, Ink::Text2, Align::Start});
      y += px(30);
    }
    y = draw_score(draw, ruleset.frameworks[framework], score, y);
  }
  const Columns at = columns_for(width);
  if (!at.stacked) {
    draw.percent_axis(at.left, at.right, y, y + px(4));
    y += px(26);
  }
  return draw.finish(y, "Each score goes from 0 to 100. The solid part is sure, the hatched part is still open.",
                     "Of all scores, " + std::string(ScoreNote) + ". A black tick is what a gate asks for.");
}

}  // namespace takehold
