// SPDX-License-Identifier: MIT
//
// The calendar: a framework's practices as bars in the time that they are meant for, each done, due or missing.
#include <algorithm>

#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr Length PhaseHeight = px(14), MarkRoom = px(22), StateWidth = px(128);
constexpr Phase Phases[] = {Phase::BeforeGoLive, Phase::First30Days, Phase::First90Days, Phase::EachQuarter};

constexpr std::string_view Reading =
    "Done: a strength rests on what the practice changes, or that is so already. Due: a finding asks for it. Missing: one asks "
    "for it "
    "and its time is over. Nothing asks for it: the rules that could are clear. Can't say yet: one that could waits for answers.";

// One row: a practice, or several of the same state about which there is nothing more to say.
struct CalendarRow {
  PracticeState state = PracticeState::Open;
  std::string title, label, target;
  std::optional<Severity> severity;
};

std::string plural(std::size_t count) { return counted(count, "practice", "practices"); }

CalendarRow row_of(const Practice& practice) {
  std::string label = practice.title + ": " + std::string(to_text(practice.state));
  if (!practice.because.empty()) label += ". " + practice.because;
  return {practice.state, practice.title, std::move(label), practice.target, practice.severity};
}

// Practices that nothing asks for share a row; so do those that can't be decided yet.
std::vector<CalendarRow> rows_of(const std::vector<Practice>& practices, Phase phase) {
  std::vector<CalendarRow> rows;
  for (const PracticeState state :
       {PracticeState::Missing, PracticeState::Due, PracticeState::Done, PracticeState::NotAsked, PracticeState::Open}) {
    std::vector<const Practice*> some;
    for (const Practice& practice : practices) {
      if (practice.phase == phase && practice.state == state) some.push_back(&practice);
    }
    const bool together = (state == PracticeState::NotAsked || state == PracticeState::Open) && some.size() > 1;
    if (!together) {
      for (const Practice* practice : some) rows.push_back(row_of(*practice));
      continue;
    }
    std::vector<std::string> titles;
    for (const Practice* practice : some) titles.push_back(practice->title);
    rows.push_back({state, plural(some.size()), std::string(to_text(state)) + ": " + list_in_words(titles, titles.size()), "",
                    std::nullopt});
  }
  return rows;
}

struct StateLook {
  Mark mark = Mark::Dot;
  Ink ink = Ink::Text3;
};

StateLook look_of(Severity severity) {
  switch (severity) {
    case Severity::Blocker:
      return {Mark::Blocker, Ink::Blocker};
    case Severity::High:
      return {Mark::High, Ink::High};
    case Severity::Medium:
      return {Mark::Medium, Ink::Medium};
    case Severity::Low:
      break;
  }
  return {Mark::Low, Ink::Low};
}

// A practice that findings ask for is as grave as the severest of them.
StateLook look_of(const CalendarRow& row) {
  const StateLook asked = look_of(row.severity.value_or(Severity::Low));
  switch (row.state) {
    case PracticeState::Missing:
      return {Mark::Broken, asked.ink};
    case PracticeState::Due:
      return asked;
    case PracticeState::Done:
      return {Mark::Strength, Ink::Strength};
    case PracticeState::NotAsked:
      return {Mark::Dot, Ink::Text3};
    case PracticeState::Open:
      break;
  }
  return {Mark::Unknown, Ink::Unknown};
}

class CalendarDrawing {
 public:
  CalendarDrawing(Sheet& sheet, Length width, std::optional<std::int64_t> weeks)
      : sheet_(sheet), width_(width), narrow_(is_narrow(width)), weeks_(weeks) {
    title_ = narrow_ ? width - MarkRoom : std::min((width - StateWidth) * 52 / 100, px(520)) - MarkRoom;
    state_left_ = narrow_ ? MarkRoom : MarkRoom + title_ + Gap;
    track_ = state_left_ + StateWidth + Gap;
    const Length room = width - track_;
    live_ = track_ + room * 24 / 100;
    day30_ = live_ + room * 20 / 100;
    day90_ = day30_ + room * 30 / 100;
  }

  Length draw(const std::vector<Practice>& practices) {
    const Length head = draw_head();
    Length y = head;
    for (const Phase phase : Phases) {
      const std::vector<CalendarRow> rows = rows_of(practices, phase);
      if (rows.empty()) continue;
      y += sheet_.lines(0, y + Gap, narrow_ ? width_ : track_ - Gap, capitalised(to_text(phase)), BodyStrong, 1) + Gap + px(2);
      for (const CalendarRow& row : rows) y = draw_row(row, phase, y);
    }
    if (!narrow_) draw_limits(head, y);
    return y + px(4);
  }

 private:
  // The names of the limits above the track; "now" has its own line.
  Length draw_head() {
    const Length line = line_height(TextSize::Caption);
    Length y = 0;
    if (weeks_) {
      const std::string words = "now: week " + std::to_string(*weeks_);
      const Length wide = text_width(words, TextSize::Caption, true), left = std::min(now() - wide / 2, width_ - wide);
      sheet_.text(left, 0, wide, words, CaptionStrong);
      y = line;
    }
    Length free_from = track_;
    const auto name = [&](Length at, std::string_view words) {
      const Length wide = text_width(words, TextSize::Caption, false), left = std::max(at - wide / 2, free_from);
      if (left - (at - wide / 2) > px(16) || left + wide > width_) return;
      sheet_.text(left, y, wide, words, Caption);
      free_from = left + wide + px(4);
    };
    name(live_, "go-live");
    name(day30_, "day 30");
    name(day90_, "day 90");
    name((day90_ + width_) / 2, "quarters");
    return y + line + px(2);
  }

  // Over the whole height or, if titles are above the bars, beside each bar.
  void draw_limits(Length top, Length bottom) {
    sheet_.down(live_, top, bottom, Ink::Text2, px(2));
    sheet_.down(day30_, top, bottom, Ink::Line);
    sheet_.down(day90_, top, bottom, Ink::Line);
    if (weeks_) sheet_.down(now(), top, bottom, Ink::Accent, px(2), Dash::Dashed);
  }

  // Days are spread evenly within each stretch; the room after day 90 is one year.
  Length now() const {
    const auto days = static_cast<Length>(std::min<std::int64_t>(*weeks_ * 7, 455));
    if (days <= 30) return live_ + (day30_ - live_) * days / 30;
    if (days <= 90) return day30_ + (day90_ - day30_) * (days - 30) / 60;
    return day90_ + (width_ - px(1) - day90_) * (days - 90) / 365;
  }

  Length draw_row(const CalendarRow& row, Phase phase, Length top) {
    const StateLook look = look_of(row);
    const bool quiet = row.state == PracticeState::NotAsked || row.state == PracticeState::Open;
    const Lettering lettering = quiet ? inked(BodyText, Ink::Text2) : BodyText;
    const Length words = height_of(row.title, lettering, title_, 2), line = line_height(TextSize::Body);
    const Length height = narrow_ ? words + line : words;
    sheet_.mark({px(8), top + line / 2}, look.mark, look.ink);
    sheet_.lines(MarkRoom, top, title_, row.title, lettering, 2);
    const Length state_top = narrow_ ? top + words : top;
    sheet_.text(state_left_, state_top + px(2), StateWidth, to_text(row.state), inked(Caption, look.ink));
    if (narrow_) draw_limits(state_top, state_top + line);
    draw_bars(row, look.ink, phase, state_top + (line - PhaseHeight) / 2);
    sheet_.spot({0, top, width_, height}, row.label, row.target);
    return top + height + px(6);
  }

  void draw_bars(const CalendarRow& row, Ink ink, Phase phase, Length top) {
    const Length inset = px(2);
    switch (phase) {
      case Phase::BeforeGoLive:
        return draw_bar(row, ink, {track_, top, live_ - track_ - inset, PhaseHeight});
      case Phase::First30Days:
        return draw_bar(row, ink, {live_ + inset, top, day30_ - live_ - 2 * inset, PhaseHeight});
      case Phase::First90Days:
        return draw_bar(row, ink, {live_ + inset, top, day90_ - live_ - 2 * inset, PhaseHeight});
      case Phase::EachQuarter:
        break;
    }
    const Length quarter = (width_ - day90_) / 4;
    for (Length i = 0; i < 4; ++i) draw_bar(row, ink, {day90_ + i * quarter + inset, top, quarter - 2 * inset, PhaseHeight});
  }

  void draw_bar(const CalendarRow& row, Ink ink, const Box& box) {
    RectShape bar;
    bar.box = box;
    bar.radius = px(3);
    bar.stroke = ink;
    if (row.state == PracticeState::Done || row.state == PracticeState::Due) bar.fill = ink;
    if (row.state == PracticeState::Due) bar.how = Fill::Soft;
    if (row.state == PracticeState::Missing) bar.dash = Dash::Dashed;
    if (row.state == PracticeState::Open) {
      bar.fill = ink;
      bar.how = Fill::Hatched;
    }
    sheet_.rect(bar);
  }

  Sheet& sheet_;
  Length width_;
  bool narrow_;
  std::optional<std::int64_t> weeks_;
  Length title_ = 0, state_left_ = 0, track_ = 0, live_ = 0, day30_ = 0, day90_ = 0;
};

std::string counted_as(PracticeState state) {
  if (state == PracticeState::NotAsked) return "that nothing asks for";
  return state == PracticeState::Open ? "that can't be told yet" : std::string(to_text(state));
}

void say(const std::vector<Practice>& practices, Sheet& sheet) {
  std::string counts;
  for (const PracticeState state :
       {PracticeState::Missing, PracticeState::Due, PracticeState::Done, PracticeState::NotAsked, PracticeState::Open}) {
    const auto count =
        std::count_if(practices.begin(), practices.end(), [&](const Practice& practice) { return practice.state == state; });
    if (count > 0) counts += (counts.empty() ? "" : ", ") + std::to_string(count) + " " + counted_as(state);
  }
  sheet.picture.summary = "Of " + plural(practices.size()) + ": " + counts + ".";
  sheet.picture.note = Reading;
  sheet.picture.table.columns = {"When", "Practice", "State", "Because"};
  for (const Practice& practice : practices) {
    sheet.row({capitalised(to_text(practice.phase)), practice.title, std::string(to_text(practice.state)), practice.because});
  }
}

}  // namespace

Picture draw_calendar(const Ruleset& ruleset, const Diagnosis& diagnosis, std::size_t framework, Length width) {
  Sheet sheet(ruleset.frameworks[framework].id + ".calendar", "Calendar: done, due and missing", width);
  std::vector<Practice> practices;
  for (const Practice& practice : diagnosis.practices) {
    if (practice.framework == framework) practices.push_back(practice);
  }
  const auto is_open = [](const Practice& practice) { return practice.state == PracticeState::Open; };
  if (std::all_of(practices.begin(), practices.end(), is_open)) return sheet.finish(0);
  say(practices, sheet);
  return sheet.finish(CalendarDrawing(sheet, width, diagnosis.weeks_live).draw(practices));
}

}  // namespace takehold
