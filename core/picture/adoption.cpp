// SPDX-License-Identifier: MIT
//
// Adoption over weeks: active of eligible people, week by week since go-live; the pilot's figure dotted, what it can mean here as a
// band. For a framework that reads a weekly table with "active" and "eligible".
#include <algorithm>
#include <optional>

#include "picture/drawing.hpp"
#include "picture/pictures.hpp"
#include "picture/ticks.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {
namespace {

constexpr std::int64_t Whole = 1'000'000;

struct WeekPoint {
  int week = 0;
  std::int64_t active = 0, eligible = 1, share = 0;
};

std::optional<std::int64_t> number_in(const Row& row, const char* fact) {
  const auto found = row.answers.find(fact);
  if (found == row.answers.end()) return std::nullopt;
  const auto* number = std::get_if<NumberAnswer>(&found->second.value);
  if (!number || number->lo != number->hi) return std::nullopt;
  return number->lo;
}

// The weekly table with both columns that a view of this framework shows.
const RecordType* weekly_table(const Ruleset& rules, std::size_t framework) {
  for (const View& view : rules.frameworks[framework].views) {
    const RecordType* type = rules.vocabulary.find_table(view.on);
    if (type && type->weekly && type->per.empty() && rules.vocabulary.find({type->id, "active"}) && rules.vocabulary.find({type->id, "eligible"})) return type;
  }
  return nullptr;
}

std::vector<WeekPoint> points_of(const Assessment& assessment, const RecordType& type) {
  std::vector<WeekPoint> points;
  const auto table = assessment.tables.find(type.id);
  if (table == assessment.tables.end()) return points;
  for (const Row& row : table->second.rows) {
    const auto active = number_in(row, "active"), eligible = number_in(row, "eligible");
    if (!row.week || !active || !eligible || *eligible <= 0 || *active > *eligible) continue;
    points.push_back({*row.week, *active, *eligible, *active * Whole / *eligible});
  }
  std::sort(points.begin(), points.end(), [](const WeekPoint& a, const WeekPoint& b) { return a.week < b.week; });
  return points;
}

struct Axes {
  Length left, right, top, bottom;
  int last_week;
  Length x(int week) const { return along(left, right, static_cast<std::int64_t>(week - 1) * Whole / std::max(1, last_week - 1)); }
  Length y(std::int64_t share) const { return along(bottom, top, share); }
};

void draw_axes(Drawing& draw, const Axes& axes) {
  for (int percent = 0; percent <= 100; percent += 20) {
    const Length y = axes.y(percent * 10'000);
    draw.line({axes.left, y}, {axes.right, y}, percent == 0 ? Ink::Text3 : Ink::Line);
    draw.text({axes.left - px(8), y - px(8)}, std::to_string(percent) + (percent == 100 ? " %" : ""), {TextSize::Caption, false, Ink::Text2, Align::End});
  }
  const Ticks weeks = ticks_between(1, std::max(2, axes.last_week), axes.right - axes.left < px(400) ? 5 : 10);
  for (const std::int64_t week : weeks.values)
    draw.text({axes.x(static_cast<int>(week)), axes.bottom + px(6)}, std::to_string(week), {TextSize::Caption, false, Ink::Text2, Align::Middle});
  draw.text({(axes.left + axes.right) / 2, axes.bottom + px(24)}, "Week since go-live", {TextSize::Caption, false, Ink::Text2, Align::Middle});
  draw.text({axes.left, axes.top - px(24)}, "Active, of those it is there for", SmallText);
}

void draw_day(Drawing& draw, const Axes& axes, int week, const std::string& label) {
  if (week >= axes.last_week) return;
  draw.line({axes.x(week), axes.top}, {axes.x(week), axes.bottom}, Ink::Text3, px(1), Dash::Dotted);
  draw.text({axes.x(week) + px(4), axes.top}, label, SmallText);
}

void draw_expected(Drawing& draw, const Axes& axes, const EstimateView& estimate) {
  if (!estimate.start.has_number || !estimate.start.settled()) return;
  const Length pilot = axes.y(estimate.start.lo);
  if (!estimate.steps.empty()) {
    const Length low = axes.y(estimate.steps.back().low), high = axes.y(estimate.steps.back().high);
    draw.area({{axes.left, high}, {axes.right, high}, {axes.right, low}, {axes.left, low}}, Ink::Series2, Fill::Soft);
    draw.text({axes.right - px(6), low - px(18)}, "What the pilot can mean here", {TextSize::Caption, false, Ink::Text2, Align::End});
    draw.spot({axes.left, high, axes.right - axes.left, std::max(low - high, px(4))}, estimate_sentence(estimate));
  }
  draw.line({axes.left, pilot}, {axes.right, pilot}, Ink::Series2, px(2), Dash::Dotted);
  draw.text({axes.right - px(6), pilot - px(18)}, "Pilot", {TextSize::Caption, true, Ink::Text, Align::End});
}

void draw_line(Drawing& draw, const Axes& axes, const std::vector<WeekPoint>& points) {
  std::vector<Point> line;
  for (const WeekPoint& point : points) line.push_back({axes.x(point.week), axes.y(point.share)});
  if (line.size() > 1) draw.polyline(line, Ink::Series1, px(2), Dash::Solid);
  for (std::size_t place = 0; place < points.size(); ++place) {
    const WeekPoint& point = points[place];
    const std::string percent = std::to_string((point.share + 5000) / 10'000) + " %";
    draw.mark(line[place], Mark::Dot, px(10), Ink::Series1);
    draw.spot({line[place].x - px(10), line[place].y - px(10), px(20), px(20)},
              "Week " + std::to_string(point.week) + ": " + std::to_string(point.active) + " of " + std::to_string(point.eligible) + ", " + percent);
    draw.row({std::to_string(point.week), std::to_string(point.active), std::to_string(point.eligible), percent});
  }
  draw.text({line.back().x, line.back().y + px(8)}, "Now", {TextSize::Caption, true, Ink::Text, Align::End});
}

}  // namespace

Picture draw_adoption(const Ruleset& rules, const Assessment& assessment, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  Drawing draw(picture_id(rules, framework, "adoption"), "Adoption, week by week", width);
  const RecordType* type = weekly_table(rules, framework);
  const std::vector<WeekPoint> points = type ? points_of(assessment, *type) : std::vector<WeekPoint>{};
  if (points.empty()) return draw.finish(0, {});
  const Axes axes{px(48), width - px(12), px(28), px(300), std::max(points.back().week, 13)};
  draw_axes(draw, axes);
  for (const EstimateView& estimate : diagnosis.estimates)
    if (estimate.framework == framework) draw_expected(draw, axes, estimate);
  draw_day(draw, axes, 5, "Day 30");
  draw_day(draw, axes, 13, "Day 90");
  draw.columns({"Week", "Active", "Eligible", "Adoption"});
  draw_line(draw, axes, points);
  const WeekPoint& last = points.back();
  const std::string summary = "In week " + std::to_string(last.week) + " " + std::to_string(last.active) + " of " + std::to_string(last.eligible) +
                              " used it: " + std::to_string((last.share + 5000) / 10'000) + " %.";
  return draw.finish(px(344), summary, "Adoption in a week is active people divided by those it is there for.");
}

}  // namespace takehold
