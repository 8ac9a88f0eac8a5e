// SPDX-License-Identifier: MIT
//
// Measures part by part, one panel for each row of their table, all on one axis.
#include <algorithm>

#include "picture/links.hpp"
#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "picture/waterfall.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

using Measures = std::vector<const MeasureView*>;

constexpr Length PartHeight = px(18), PartRowHeight = px(28), PanelGap = px(32), WidestPanel = px(860);
constexpr Length LabelsAboveBelow = px(480);  // narrower panels have each part's title above its bar

std::string subject_of(const MeasureView& measure) { return measure.subject.name.empty() ? measure.title : measure.subject.name; }

class Panels {
 public:
  Panels(const Ruleset& ruleset, const Diagnosis& diagnosis, const Measures& measures, Sheet& sheet)
      : ruleset_(ruleset), diagnosis_(diagnosis), measures_(measures), sheet_(sheet) {
    for (const MeasureView* measure : measures) {
      waterfalls_.push_back(lay_out(*measure));
      least_ = std::min(least_, waterfalls_.back().least);
      greatest_ = std::max(greatest_, waterfalls_.back().greatest);
    }
  }

  Length draw(Length width) {
    const Length columns = measures_.size() > 1 && width >= px(800) ? 2 : 1;
    const Length panel = std::min((width - (columns - 1) * PanelGap) / columns, WidestPanel);
    lay_out_panel(panel);
    Length y = 0, tallest = 0;
    for (std::size_t i = 0; i < measures_.size(); ++i) {
      const auto column = static_cast<Length>(i) % columns;
      if (column == 0 && i > 0) y += tallest + PanelGap, tallest = 0;
      tallest = std::max(tallest, draw_panel(*measures_[i], waterfalls_[i], column * (panel + PanelGap), y));
    }
    return y + tallest;
  }

 private:
  // Titles of parts on the left if there is room; after the bars, room for the longest value.
  void lay_out_panel(Length panel) {
    panel_ = panel;
    above_ = panel < LabelsAboveBelow;
    Length label = text_width("Together", TextSize::Body, true), value = 0;
    for (const MeasureView* measure : measures_) {
      for (const MeasureView::Part& part : measure->parts) {
        label = std::max(label, text_width(part.title, TextSize::Body, false));
        value = std::max(value, text_width(signed_words(part.value, part.scale), TextSize::Body, false));
      }
      value = std::max(value, text_width(signed_words(measure->total, measure->scale), TextSize::Body, true));
    }
    label_ = above_ ? 0 : std::min(label, panel * 2 / 5) + Gap;
    value_ = std::min(value, panel / 2);
    round_ends(panel - label_ - value_ - 2 * Gap);
    scale_ = {least_, greatest_, 0, panel - label_ - value_ - 2 * Gap};
  }

  // To whole steps, as many as there is room for their figures side by side. The least is no greater than zero.
  void round_ends(Length plot) {
    const Length tick = std::max(tick_width(least_), tick_width(greatest_)) + Gap;
    step_ = round_step(std::max<std::int64_t>(greatest_ - least_, 1), std::clamp<Length>(plot / tick - 1, 2, 8));
    if (least_ % step_ != 0) least_ -= step_ + least_ % step_;
    if (greatest_ % step_ != 0) greatest_ += step_ - greatest_ % step_;
    if (least_ == greatest_) greatest_ += step_;
  }

  std::string tick_words(std::int64_t tick) const { return signed_words(Interval::exactly(tick), measures_.front()->scale); }
  Length tick_width(std::int64_t tick) const { return text_width(tick_words(tick), TextSize::Caption, false); }

  Length draw_panel(const MeasureView& measure, const Waterfall& waterfall, Length left, Length top) {
    left_ = left;
    scale_.start = left + label_;
    Length y =
        top + sheet_.lines(left, top, panel_, subject_of(measure) + ": " + measure_total(measure), {TextSize::Heading, true}, 2) +
        Gap;
    const Length row = PartRowHeight + (above_ ? line_height(TextSize::Caption) : 0);
    const auto rows = static_cast<Length>(measure.parts.size() + 1);
    draw_axis(y, y + rows * row);
    for (std::size_t i = 0; i < measure.parts.size(); ++i) {
      const MeasureView::Part& part = measure.parts[i];
      draw_row(part.title, signed_words(part.value, part.scale), waterfall.parts[i], y, false);
      spot(measure, part.title + " " + signed_words(part.value, part.scale), y, row);
      y += row;
      if (waterfall.parts[i].applies)
        sheet_.down(scale_.at(waterfall.parts[i].low), bar_top(y - row) + PartHeight, bar_top(y), Ink::Text3);
    }
    draw_row("Together", signed_words(measure.total, measure.scale), waterfall.total, y, true);
    spot(measure, "together " + measure_total(measure), y, row);
    return y + row + Gap / 2 + line_height(TextSize::Caption) - top;
  }

  void spot(const MeasureView& measure, const std::string& words, Length y, Length height) {
    sheet_.spot({left_, y, panel_, height}, subject_of(measure) + ": " + words, finding_on(ruleset_, diagnosis_, measure));
  }

  Length bar_top(Length y) const { return y + (above_ ? line_height(TextSize::Caption) : 0) + (PartRowHeight - PartHeight) / 2; }

  void draw_row(const std::string& title, const std::string& value, const FloatingBar& bar, Length y, bool is_total) {
    const Lettering lettering = is_total ? BodyStrong : BodyText;
    const Length text_top = bar_top(y) + (PartHeight - line_height(TextSize::Body)) / 2;
    if (above_)
      sheet_.plated(left_, y, panel_, title, is_total ? CaptionStrong : Caption, 1);
    else
      sheet_.text(left_, text_top, label_ - Gap, title, lettering);
    if (bar.applies) draw_bar(bar, bar_top(y), is_total);
    const std::int64_t end = bar.applies ? std::max({bar.base, bar.low, bar.high}) : 0;
    sheet_.plated(scale_.at(end) + Gap, text_top, value_, value, lettering, 1);
  }

  Box between(std::int64_t a, std::int64_t b, Length top) const {
    const Length from = scale_.at(std::min(a, b)), to = scale_.at(std::max(a, b));
    return {from, top, to - from, PartHeight};
  }

  void draw_bar(const FloatingBar& bar, Length top, bool is_total) {
    RectShape open;
    open.box = between(bar.low, bar.high, top);
    open.fill = Ink::Unknown;
    open.how = Fill::Hatched;
    open.stroke = Ink::Unknown;
    if (bar.low != bar.high) sheet_.rect(open);
    RectShape sure;
    sure.box = between(bar.base, bar.sure, top);
    sure.fill = is_total ? Ink::Accent : bar.sure < bar.base ? Ink::High : Ink::Strength;
    if (bar.sure != bar.base)
      sheet_.rect(sure);
    else if (bar.low == bar.high)
      sheet_.down(scale_.at(bar.base), top, top + PartHeight, Ink::Text, px(2));
  }

  void draw_axis(Length top, Length bottom) {
    for (std::int64_t tick = least_; tick <= greatest_; tick += step_) {
      const Length x = scale_.at(tick), wide = tick_width(tick);
      sheet_.down(x, top, bottom, tick == 0 ? Ink::Text2 : Ink::Line, tick == 0 ? px(1) + 5 : px(1));
      sheet_.text(std::clamp(x - wide / 2, left_, left_ + panel_ - wide), bottom + Gap / 2, wide, tick_words(tick), Caption);
    }
  }

  const Ruleset& ruleset_;
  const Diagnosis& diagnosis_;
  const Measures& measures_;
  Sheet& sheet_;
  std::vector<Waterfall> waterfalls_;
  std::int64_t least_ = 0, greatest_ = 0, step_ = 1;
  Length panel_ = 0, left_ = 0, label_ = 0, value_ = 0;
  bool above_ = false;
  Scale scale_;
};

void say(const Measures& measures, Sheet& sheet) {
  std::vector<std::string> totals;
  sheet.picture.table.columns.push_back("");
  for (const MeasureView::Part& part : measures.front()->parts) sheet.picture.table.columns.push_back(part.title);
  sheet.picture.table.columns.push_back("Together");
  for (const MeasureView* measure : measures) {
    std::vector<std::string> cells{subject_of(*measure)};
    for (const MeasureView::Part& part : measure->parts) cells.push_back(signed_words(part.value, part.scale));
    cells.push_back(measure_total(*measure));
    totals.push_back(subject_of(*measure) + " " + cells.back());
    sheet.row(std::move(cells));
  }
  sheet.picture.summary = sentence_part("What adds up: ", totals, ".");
  sheet.picture.note =
      "Each bar begins where the lowest possible sum of those above it ends; hatched is what is still open. " +
      measures.front()->note;
}

Measures known_of(const Measures& measures) {
  Measures known;
  for (const MeasureView* measure : measures) {
    if (!says_nothing(*measure)) known.push_back(measure);
  }
  return known;
}

}  // namespace

Picture draw_waterfalls(const Ruleset& ruleset, const Diagnosis& diagnosis, const Measures& measures, Length width) {
  if (measures.empty()) return {};
  const MeasureView& first = *measures.front();
  Sheet sheet(ruleset.frameworks[first.framework].id + "." + first.id, first.title, width);
  const Measures known = known_of(measures);
  if (known.empty()) return sheet.finish(0);
  say(known, sheet);
  return sheet.finish(Panels(ruleset, diagnosis, known, sheet).draw(width));
}

}  // namespace takehold
