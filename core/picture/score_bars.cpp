// SPDX-License-Identifier: MIT
//
// All scores on one scale: the known part solid, the open part hatched, the gates' thresholds as ticks.
#include <algorithm>
#include <optional>

#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/picture/framework_pictures.hpp"

namespace takehold {
namespace {

constexpr Length ScoreBar = px(12), ScoreHeight = px(32);

// The highest threshold that a gate sets for this score.
std::optional<int> threshold_of(const Framework& framework, const std::string& dimension) {
  std::optional<int> points;
  for (const Requirement& requirement : framework.requirements)
    if (requirement.dimension == dimension) points = std::max(points.value_or(0), requirement.points);
  return points;
}

struct ScoreColumns {
  Length label, left, right, value;
  bool stacked;
};

ScoreColumns columns_for(Length width) {
  if (width < NarrowBelow) return {width, 0, width, width, true};
  return {px(250), px(262), width - px(140), width, false};
}

void draw_bar(Sheet& sheet, const Score& score, const ScoreColumns& at, Length y, std::optional<int> threshold) {
  sheet.rect({{at.left, y, at.right - at.left, ScoreBar}, Ink::Raised, Fill::Solid, Ink::Line, Dash::Solid, 0});
  if (!score.tenths.has_number) return;
  const Scale scale{0, 1000, at.left, at.right - at.left};
  const Length low = scale.at(score.tenths.lo), high = scale.at(score.tenths.hi);
  if (low > at.left) sheet.rect({{at.left, y, low - at.left, ScoreBar}, Ink::Accent, Fill::Solid, Ink::None, Dash::Solid, 0});
  if (high > low) sheet.rect({{low, y, high - low, ScoreBar}, Ink::Unknown, Fill::Hatched, Ink::None, Dash::Solid, 0});
  if (!threshold) return;
  const Length tick = scale.at(static_cast<std::int64_t>(*threshold) * 10);
  sheet.down(tick, y - px(4), y + ScoreBar + px(4), Ink::Text, px(2));
  sheet.spot({tick - px(6), y - px(6), px(12), ScoreBar + px(12)}, "A gate asks for " + std::to_string(*threshold) + " of 100");
}

Length draw_score(Sheet& sheet, const Framework& framework, const Score& score, Length y) {
  const ScoreColumns at = columns_for(sheet.picture.width);
  const std::optional<int> threshold = threshold_of(framework, score.id);
  const std::string value = score_words(score);
  constexpr Length value_room = px(132);
  sheet.text(0, y + px(6), at.stacked ? at.label - value_room : at.label, score.title, BodyText);
  sheet.text(at.value - value_room, y + px(6), value_room, value, aligned(inked(BodyStrong, score.tenths.settled() ? Ink::Text : Ink::Unknown), Align::End));
  const Length bar = at.stacked ? y + px(30) : y + (ScoreHeight - ScoreBar) / 2;
  draw_bar(sheet, score, at, bar, threshold);
  const Length height = at.stacked ? px(52) : ScoreHeight;
  sheet.spot({0, y, sheet.picture.width, height}, score.title + ": " + value + ", " + coverage_words(score));
  sheet.row({framework.title, score.title, value, coverage_words(score), threshold ? std::to_string(*threshold) : ""});
  return y + height;
}

}  // namespace

Picture score_bars(const Ruleset& ruleset, const Diagnosis& diagnosis, Length width) {
  Sheet sheet("scores", "Scores", width);
  const bool known = std::any_of(diagnosis.scores.begin(), diagnosis.scores.end(), [](const Score& score) { return score.coverage > 0; });
  if (!known) return sheet.finish(0);
  sheet.picture.table.columns = {"Framework", "Score", "Value", "How much is answered", "A gate asks for"};
  Length y = 0;
  std::size_t framework = ruleset.frameworks.size();
  for (const Score& score : diagnosis.scores) {
    if (score.framework != framework) {
      framework = score.framework;
      sheet.text(0, y + px(8), width, ruleset.frameworks[framework].title, CaptionStrong);
      y += px(30);
    }
    y = draw_score(sheet, ruleset.frameworks[framework], score, y);
  }
  const ScoreColumns at = columns_for(width);
  const Scale scale{0, 100, at.left, at.right - at.left};
  for (int points = 0; points <= 100 && !at.stacked; points += 20)
    sheet.text(scale.at(points) - px(20), y + px(4), px(40), std::to_string(points), aligned(Caption, Align::Middle));
  sheet.picture.summary = "Each score goes from 0 to 100. The solid part is sure, the hatched part is still open.";
  sheet.picture.note = "In every score, " + std::string(ScoreNote) + ". A black tick is what a gate asks for.";
  return sheet.finish(at.stacked ? y : y + px(26));
}

}  // namespace takehold
