// SPDX-License-Identifier: MIT
//
// A measured share carried over: one row for each step, with how it narrows the figure.
#include <algorithm>

#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/decimal.hpp"

namespace takehold {
namespace {

constexpr Length ShareHeight = px(16);

struct EstimateRow {
  std::string title, detail;
  std::int64_t low = 0, high = 0;
  std::optional<std::int64_t> without;  // the upper end without the assumption
  bool is_start = false, is_last = false;
  std::string target;
};

std::string narrowing(const EstimateView::Step& step) {
  const Interval& share = step.share;
  if (!share.has_number) return "does not apply, so nothing changes";
  if (share.lo == OneInMillionths && !share.may_be_na) return "all of it is like what was measured";
  if (share.lo == 0 && share.hi == OneInMillionths) return "how much is like what was measured is still open";
  return percent_words(share.lo, share.hi) + " is like what was measured";
}

std::string without_colon(std::string title) {
  if (!title.empty() && title.back() == ':') title.pop_back();
  return title;
}

std::vector<EstimateRow> rows_of(const EstimateView& estimate) {
  std::vector<EstimateRow> rows;
  rows.push_back({without_colon(estimate.start_title), "", estimate.start.lo, estimate.start.hi, std::nullopt, true, false, ""});
  for (const EstimateView::Step& step : estimate.steps) {
    const std::string target =
        step.waits_for.empty() || !step.waits_for.front().ref.table.empty() ? "" : step.waits_for.front().ref.fact;
    rows.push_back({step.title, narrowing(step), step.low, step.high, step.high_without, false, false, target});
  }
  rows.back().is_last = true;
  return rows;
}

class EstimateRows {
 public:
  EstimateRows(Sheet& sheet, Length width) : sheet_(sheet), width_(width), narrow_(is_narrow(width)) {
    label_ = narrow_ ? 0 : std::min(width * 36 / 100, px(380));
    value_ = text_width("00.0 % to 100 %", TextSize::Body, true) + Gap;
    scale_ = {0, OneInMillionths, label_ + (narrow_ ? 0 : px(16)), 0};
    scale_.length = width - scale_.start - value_ - Gap;
  }

  Length draw(const std::vector<EstimateRow>& rows) {
    Length height = line_height(TextSize::Caption) + px(4);
    for (const EstimateRow& row : rows) height += height_of(row) + px(10);
    draw_axis_words();
    if (!narrow_) draw_axis(line_height(TextSize::Caption), height - px(4));
    Length y = line_height(TextSize::Caption) + px(4);
    for (const EstimateRow& row : rows) y = draw_row(row, y) + px(10);
    return height;
  }

 private:
  static Lettering title_of(const EstimateRow& row) { return row.is_start || row.is_last ? BodyStrong : BodyText; }
  Length room() const { return narrow_ ? width_ : label_; }
  Length words_of(const EstimateRow& row) const {
    return takehold::height_of(row.title, title_of(row), room(), 2) + takehold::height_of(row.detail, Caption, room(), 2);
  }
  Length height_of(const EstimateRow& row) const {
    return narrow_ ? words_of(row) + px(4) + ShareHeight : std::max(words_of(row), ShareHeight);
  }

  Length draw_row(const EstimateRow& row, Length top) {
    const Length words = words_of(row), height = height_of(row);
    const Length text_top = narrow_ ? top : top + (height - words) / 2;
    const Length below = sheet_.lines(0, text_top, room(), row.title, title_of(row), 2);
    sheet_.lines(0, text_top + below, room(), row.detail, Caption, 2);
    if (narrow_) draw_axis(top + height - ShareHeight - px(2), top + height + px(2));
    draw_bar(row, narrow_ ? top + height - ShareHeight : top + (height - ShareHeight) / 2);
    const std::string without = row.without && *row.without != row.high
                                    ? ", without the assumption up to " + percent_words(*row.without, *row.without)
                                    : "";
    sheet_.spot({0, top, width_, height},
                row.title + (row.detail.empty() ? "" : ": " + row.detail) + ": " + percent_words(row.low, row.high) + without,
                row.target);
    return top + height;
  }

  // The measured range is hatched; ranges carried over are what the estimate says: tinted, with firm ends.
  void draw_bar(const EstimateRow& row, Length top) {
    const Length from = scale_.at(row.low), to = scale_.at(row.high);
    RectShape bar;
    bar.box = {from, top, to - from, ShareHeight};
    bar.fill = row.is_start ? Ink::Unknown : row.is_last ? Ink::Accent : Ink::AccentSoft;
    bar.how = row.is_start ? Fill::Hatched : Fill::Solid;
    bar.stroke = row.is_start ? Ink::Unknown : Ink::Accent;
    if (to > from)
      sheet_.rect(bar);
    else
      sheet_.down(from, top, top + ShareHeight, Ink::Accent, px(3));
    if (row.without && *row.without > row.high) {
      const Length x = scale_.at(*row.without);
      sheet_.across(top + ShareHeight / 2, to, x, Ink::Text3, px(1), Dash::Dotted);
      sheet_.down(x, top + px(2), top + ShareHeight - px(2), Ink::Text3, px(2));
    }
    const Length text_top = top + (ShareHeight - line_height(TextSize::Body)) / 2;
    sheet_.text(width_ - value_, text_top, value_, percent_words(row.low, row.high),
                aligned(row.is_start || row.is_last ? BodyStrong : BodyText, Align::End));
  }

  std::int64_t step() const { return narrow_ ? 50 : 20; }

  void draw_axis_words() {
    const Length wide = px(44);
    for (std::int64_t percent = 0; percent <= 100; percent += step()) {
      const Length x = scale_.at(percent * (OneInMillionths / 100));
      const bool at_edge = x < wide / 2;
      sheet_.text(at_edge ? x : x - wide / 2, 0, wide, std::to_string(percent) + " %",
                  aligned(Caption, at_edge ? Align::Start : Align::Middle));
    }
  }

  // Behind the bars; if titles are above them, only at each bar.
  void draw_axis(Length top, Length bottom) {
    for (std::int64_t percent = 0; percent <= 100; percent += step())
      sheet_.down(scale_.at(percent * (OneInMillionths / 100)), top, bottom, Ink::Line);
  }

  Sheet& sheet_;
  Length width_, label_ = 0, value_ = 0;
  bool narrow_;
  Scale scale_;
};

void say(const EstimateView& estimate, const std::vector<EstimateRow>& rows, Sheet& sheet) {
  sheet.picture.summary = estimate_sentence(estimate) + " " + estimate.summary;
  sheet.picture.note = estimate_assumption(estimate) + " The thin tick marks that end.";
  sheet.picture.table.columns = {"Step", "What narrows it", "From", "To", "Without the assumption, up to"};
  for (const EstimateRow& row : rows) {
    sheet.row({row.title, row.detail, percent_words(row.low, row.low), percent_words(row.high, row.high),
               row.without ? percent_words(*row.without, *row.without) : ""});
  }
}

}  // namespace

Picture draw_estimate(const Ruleset& ruleset, const Diagnosis&, const EstimateView& estimate, Length width) {
  Sheet sheet(ruleset.frameworks[estimate.framework].id + "." + estimate.id, estimate.title, width);
  if (says_nothing(estimate) || estimate.steps.empty()) return sheet.finish(0);
  const std::vector<EstimateRow> rows = rows_of(estimate);
  say(estimate, rows, sheet);
  return sheet.finish(EstimateRows(sheet, width).draw(rows));
}

}  // namespace takehold
