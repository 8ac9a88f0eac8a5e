// SPDX-License-Identifier: MIT
//
// Adoption over weeks: production solid, the pilot's figure dotted, and as a band what it means for everybody.
#include <algorithm>

#include "picture/links.hpp"
#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "picture/weekly_series.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::int64_t LeastExtent = 945;  // tenths of a day: day 90 is always visible
constexpr std::size_t MostSeries = 7;      // all together and six kinds; readers can't distinguish more
constexpr std::size_t DotsUpTo = 30;       // points of a series; more run together
constexpr Length LabelGap = px(8);

struct Pilot {
  std::int64_t start_low = 0, start_high = 0, low = 0, high = 0;
};

// The text beside the right end of a line or a band. The figure comes first, because the rest may have to be shortened.
struct DirectLabel {
  Length wanted = 0;  // middle
  std::string text;
  Lettering lettering;
  Length height = 0, top = 0;
};

struct SeriesLook {
  Ink ink = Ink::Accent;
  Length width = px(3);
  Dash dash = Dash::Solid;
};

SeriesLook look_of(const AdoptionSeries& series, std::size_t place) {
  if (series.name.empty()) return {};
  constexpr Ink Inks[] = {Ink::Series1, Ink::Series2, Ink::Series3, Ink::Series4};
  return {Inks[place % 4], px(1) + 5, place > 4 ? Dash::Dashed : Dash::Solid};
}

std::optional<Pilot> pilot_of(const Diagnosis& diagnosis, std::size_t framework) {
  for (const EstimateView& estimate : diagnosis.estimates) {
    if (estimate.framework != framework || says_nothing(estimate) || estimate.steps.empty()) continue;
    return Pilot{estimate.start.lo, estimate.start.hi, estimate.steps.back().low, estimate.steps.back().high};
  }
  return std::nullopt;
}

bool is_gap(const AdoptionPoint& before, const AdoptionPoint& after) {
  return before.is_exact() && after.is_exact() && after.week - before.week > 1;
}

bool has_gap(const AdoptionSeries& series) {
  return std::adjacent_find(series.points.begin(), series.points.end(), is_gap) != series.points.end();
}

std::string point_words(const AdoptionPoint& point, const std::string& people) {
  const std::string share = percent_words(point.low, point.high);
  if (point.active.empty()) return "After " + counted(static_cast<std::size_t>(point.week), "week", "weeks") + ": " + share;
  return "Week " + std::to_string(point.week) + ": " + point.active + " of " + point.eligible + " " + people + ", " + share;
}

std::string series_name(const AdoptionSeries& series, bool alone) {
  return !series.name.empty() ? series.name : alone ? "use it" : "all together";
}

class Chart {
 public:
  Chart(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, Sheet& sheet, Length width)
      : ruleset_(ruleset),
        assessment_(assessment),
        diagnosis_(diagnosis),
        sheet_(sheet),
        width_(width),
        narrow_(is_narrow(width)) {
    people_ = Speaker{&ruleset.vocabulary, &assessment}.word("people");
    const Length left = px(44), right = narrow_ ? px(104) : px(190);
    plot_ = {left, px(20), width - left - right, narrow_ ? px(220) : px(320)};
  }

  Length draw(const std::vector<AdoptionSeries>& all, const std::optional<Pilot>& pilot) {
    if (all.size() == 1 && all.front().points.size() == 1) plot_.height = px(180);  // one point needs no tall sheet
    std::int64_t extent = LeastExtent;
    for (const AdoptionSeries& series : all) {
      for (const AdoptionPoint& point : series.points) extent = std::max(extent, point.day_tenths() + 35);
    }
    days_ = {0, extent, plot_.x, plot_.width};
    if (pilot) draw_band(*pilot);
    draw_axes(extent);
    draw_phases();
    if (pilot) draw_pilot(*pilot);
    for (std::size_t place = all.size(); place-- > 0;) draw_series(all[place], look_of(all[place], place), all.size() == 1);
    draw_labels();
    return plot_.bottom() + px(8) + 2 * line_height(TextSize::Caption);
  }

 private:
  Length y(std::int64_t share) const { return plot_.bottom() - static_cast<Length>(share * plot_.height / OneInMillionths); }
  Point at(const AdoptionPoint& point) const { return {days_.at(point.day_tenths()), y((point.low + point.high) / 2)}; }

  void draw_axes(std::int64_t extent) {
    for (std::int64_t percent = 0; percent <= 100; percent += narrow_ ? 50 : 20) {
      const Length line = y(percent * (OneInMillionths / 100));
      sheet_.across(line, plot_.x, plot_.right(), percent == 0 ? Ink::Text3 : Ink::Line);
      sheet_.text(0, line - line_height(TextSize::Caption) / 2, plot_.x - px(6), std::to_string(percent) + " %",
                  aligned(Caption, Align::End));
    }
    const Length top = plot_.bottom() + px(6), wide = px(36);
    const std::int64_t weeks = extent / 70, step = round_step(weeks, plot_.width / px(44));
    for (std::int64_t week = step == 1 ? 1 : step; week <= weeks; week += step) {
      const Length x = days_.at(70 * week - 35);
      sheet_.down(x, plot_.bottom(), plot_.bottom() + px(4), Ink::Text3);
      sheet_.text(std::min(x - wide / 2, width_ - wide), top, wide, std::to_string(week), aligned(Caption, Align::Middle));
    }
    sheet_.text(plot_.x, top + line_height(TextSize::Caption), plot_.width, "Week since go-live",
                aligned(Caption, Align::Middle));
  }

  // A later label gives way to the one before it, but only if both do not fit.
  void draw_phases() {
    Length free_from = 0;
    for (const std::int64_t day : {30, 90}) {
      const Length x = days_.at(day * 10);
      const std::string words = "day " + std::to_string(day);
      const Length wide = text_width(words, TextSize::Caption, false), left = std::max(x - wide / 2, plot_.x);
      sheet_.down(x, plot_.y, plot_.bottom(), Ink::Text3, px(1), Dash::Dashed);
      if (left < free_from || left + wide > width_) continue;
      sheet_.text(left, 0, wide, words, Caption);
      free_from = left + wide + px(4);
    }
  }

  void draw_band(const Pilot& pilot) {
    RectShape band;
    band.box = {plot_.x, y(pilot.high), plot_.width, y(pilot.low) - y(pilot.high)};
    band.fill = Ink::Accent;
    band.how = Fill::Soft;
    if (band.box.height > 0) sheet_.rect(band);
    label(y(pilot.low), percent_words(pilot.low, pilot.high) + " pilot, carried over", Caption);
    sheet_.spot(band.box, "The pilot's figure carried over to everybody: " + percent_words(pilot.low, pilot.high));
  }

  void draw_pilot(const Pilot& pilot) {
    sheet_.across(y(pilot.start_high), plot_.x, plot_.right(), Ink::Text2, px(2), Dash::Dotted);
    if (pilot.start_low != pilot.start_high)
      sheet_.across(y(pilot.start_low), plot_.x, plot_.right(), Ink::Text2, px(2), Dash::Dotted);
    label(y(pilot.start_high), percent_words(pilot.start_low, pilot.start_high) + " pilot", Caption);
  }

  // Only exact figures are joined; if weeks are missing between them, by dots.
  void draw_series(const AdoptionSeries& series, const SeriesLook& look, bool alone) {
    const AdoptionPoint* before = nullptr;
    for (const AdoptionPoint& point : series.points) {
      const bool joined = before != nullptr && before->is_exact() && point.is_exact();
      if (joined)
        sheet_.line({at(*before), at(point)}, look.ink, look.width, is_gap(*before, point) ? Dash::Dotted : look.dash);
      draw_point(series, point, look);
      before = &point;
    }
    const AdoptionPoint& last = series.points.back();
    const Lettering lettering{TextSize::Caption, series.name.empty(), look.ink};
    label(at(last).y, percent_words(last.low, last.high) + " " + series_name(series, alone), lettering);
  }

  void draw_point(const AdoptionSeries& series, const AdoptionPoint& point, const SeriesLook& look) {
    const Point middle = at(point);
    Box box{middle.x - px(7), middle.y - px(7), px(14), px(14)};
    if (!point.is_exact()) {
      RectShape range;
      range.box = {middle.x - px(4), y(point.high), px(8), y(point.low) - y(point.high)};
      range.fill = Ink::Unknown;
      range.how = Fill::Hatched;
      range.stroke = look.ink;
      sheet_.rect(range);
      box = {box.x, std::min(box.y, range.box.y), box.width, std::max(box.height, range.box.height)};
    } else if (series.points.size() <= DotsUpTo) {
      sheet_.mark(middle, Mark::Dot, look.ink,
                  series.points.size() == 1 ? px(20) : 2 * look.width + px(8));  // a dot fills half of its size
    }
    const std::string name = series.name.empty() ? "" : series.name + ": ";
    sheet_.spot(box, name + point_words(point, people_), link_to(ruleset_, assessment_, diagnosis_, point.ref));
  }

  void label(Length wanted, std::string text, Lettering lettering) {
    labels_.push_back({wanted, std::move(text), lettering, 0, 0});
  }

  Length label_room() const { return width_ - plot_.right() - LabelGap; }

  // As many lines for each label as leave room for all of them below each other.
  std::size_t lines_of_labels(Length room) {
    std::size_t lines = 3;
    for (;; --lines) {
      Length height = 0;
      for (DirectLabel& each : labels_) height += each.height = height_of(each.text, each.lettering, label_room(), lines);
      if (height <= room || lines == 1) return lines;
    }
  }

  // From top to bottom, each as near to its end as the labels above allow; then up again from the bottom.
  void draw_labels() {
    const Length bottom = plot_.bottom() + px(6);
    const std::size_t lines = lines_of_labels(bottom);
    std::stable_sort(labels_.begin(), labels_.end(),
                     [](const DirectLabel& a, const DirectLabel& b) { return a.wanted < b.wanted; });
    Length free_from = 0;
    for (DirectLabel& each : labels_) {
      each.top = std::max(free_from, each.wanted - each.height / 2);
      free_from = each.top + each.height;
    }
    Length free_to = bottom;
    for (std::size_t i = labels_.size(); i-- > 0;) {
      labels_[i].top = std::min(labels_[i].top, free_to - labels_[i].height);
      free_to = labels_[i].top;
    }
    for (const DirectLabel& each : labels_)
      sheet_.lines(width_ - label_room(), each.top, label_room(), each.text, each.lettering, lines);
  }

  const Ruleset& ruleset_;
  const Assessment& assessment_;
  const Diagnosis& diagnosis_;
  Sheet& sheet_;
  Length width_;
  bool narrow_;
  std::string people_;
  Box plot_;
  Scale days_;
  std::vector<DirectLabel> labels_;
};

std::string best_week(const AdoptionSeries& series) {
  const auto lower = [](const AdoptionPoint& a, const AdoptionPoint& b) { return a.low < b.low; };
  const AdoptionPoint& best = *std::max_element(series.points.begin(), series.points.end(), lower);
  if (best.week == series.points.back().week) return {};
  return "; at its best " + percent_words(best.low, best.high) + " in week " + std::to_string(best.week);
}

void say(const std::vector<AdoptionSeries>& all, const std::optional<Pilot>& pilot, const std::string& people, Sheet& sheet) {
  std::string& summary = sheet.picture.summary;
  const AdoptionSeries& first = all.front();
  summary = (first.name.empty() ? "" : first.name + ": ") + point_words(first.points.back(), people) + best_week(first) + ".";
  if (pilot) {
    summary += " In the pilot " + percent_words(pilot->start_low, pilot->start_high) + "; carried over to everybody " +
               percent_words(pilot->low, pilot->high) + ".";
  }
  sheet.picture.table.columns = {"Of", "Week", "Active", "Eligible", "Adoption"};
  for (const AdoptionSeries& series : all) {
    for (const AdoptionPoint& point : series.points) {
      sheet.row({capitalised(series_name(series, all.size() == 1)), std::to_string(point.week), point.active, point.eligible,
                 percent_words(point.low, point.high)});
    }
  }
  sheet.picture.note = "Active of those who were meant to use it.";
  if (all.back().name.size() > 0) sheet.picture.note += " The weeks of each kind count from its own go-live.";
  if (std::any_of(all.begin(), all.end(), has_gap)) sheet.picture.note += " Dotted between two points: no figures for the weeks between them.";
  if (pilot) sheet.picture.note += " The band is what the pilot's figure is worth for everybody.";
}

}  // namespace

Picture draw_adoption(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, std::size_t framework,
                      Length width) {
  const Framework& owner = ruleset.frameworks[framework];
  Sheet sheet(owner.id + ".adoption-over-weeks", "Adoption over weeks", width);
  std::vector<AdoptionSeries> all = adoption_series(ruleset, assessment, owner);
  if (all.empty()) return sheet.finish(0);
  const std::optional<Pilot> pilot = pilot_of(diagnosis, framework);
  say(all, pilot, Speaker{&ruleset.vocabulary, &assessment}.word("people"), sheet);
  if (all.size() > MostSeries) {
    sheet.picture.note +=
        " " + std::to_string(MostSeries) + " of " + std::to_string(all.size()) + " lines are drawn; all are in the table.";
    all.resize(MostSeries);
  }
  return sheet.finish(Chart(ruleset, assessment, diagnosis, sheet, width).draw(all, pilot));
}

}  // namespace takehold
