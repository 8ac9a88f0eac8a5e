// SPDX-License-Identifier: MIT
//
// The incentive map: one row for each role, from the old measure to the new one, with the sum in the role's head at its end.
#include <algorithm>

#include "picture/incentive_arrows.hpp"
#include "picture/incentive_rows.hpp"
#include "picture/links.hpp"
#include "picture/pictures.hpp"
#include "picture/sheet.hpp"
#include "picture/small_waterfall.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr Length CellGap = px(12), SumHeight = px(44),
                 ArrowRoom = px(11);  // half the height of the heaviest arrow's head, with a margin
constexpr Lettering GapWords{TextSize::Body, true, Ink::High, Align::Middle};
constexpr Lettering OpenWords{TextSize::Body, false, Ink::Unknown, Align::Middle};

class MapDrawing {
 public:
  MapDrawing(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis, const View& view,
             const ViewTable& table, const MapColumns& columns, Length width)
      : ruleset_(ruleset),
        assessment_(assessment),
        diagnosis_(diagnosis),
        view_(view),
        table_(table),
        columns_(columns),
        rows_(map_rows(ruleset, assessment, diagnosis, view, table, columns)),
        width_(width),
        sheet_(ruleset.frameworks[table.framework].id + "." + view.id, table.title, width) {
    has_sums_ = std::any_of(rows_.begin(), rows_.end(), [](const MapRow& row) { return row.sum != nullptr; });
    for (const MapRow& row : rows_) {
      if (row.sum == nullptr) continue;
      const Waterfall waterfall = lay_out(*row.sum);
      least_ = std::min(least_, waterfall.least);
      greatest_ = std::max(greatest_, waterfall.greatest);
    }
  }

  Picture draw() {
    say();
    const bool nothing = std::all_of(rows_.begin(), rows_.end(), [](const MapRow& row) { return row.says_nothing(); });
    if (nothing) return sheet_.finish(0);
    return sheet_.finish(is_narrow(width_) ? draw_narrow() : draw_wide());
  }

 private:
  // Words.

  void say() {
    std::vector<std::string> moved, stuck, open;
    for (const MapRow& row : rows_) (row.shift.open ? open : row.nothing_shifts() ? stuck : moved).push_back(row.name);
    std::string& summary = sheet_.picture.summary;
    summary = table_.summary;
    summary += sentence_part(" Something shifts for ", moved, ".");
    summary += sentence_part(" Nothing shifts for ", stuck, ".");
    summary += sentence_part(" Not known yet for ", open, ".");
    sheet_.picture.note = note();
    sheet_.picture.table.columns = table_.columns;
    for (const std::vector<ViewTable::Cell>& cells : table_.rows) {
      std::vector<std::string> texts;
      for (const ViewTable::Cell& cell : cells) texts.push_back(cell.text);
      sheet_.row(std::move(texts));
    }
  }

  std::string note() const {
    std::string note;
    const auto is_unsure = [](const MapRow& row) { return row.levels >= 2 && !row.level && !row.shift.gap; };
    if (columns_.weight) note = "The arrow is the heavier the further the change has come";
    if (columns_.weight)
      note += std::any_of(rows_.begin(), rows_.end(), is_unsure) ? ", and dashed where that is still open. " : ". ";
    const auto with_sum = std::find_if(rows_.begin(), rows_.end(),
                                       [](const MapRow& row) { return row.sum != nullptr && !takehold::says_nothing(*row.sum); });
    if (with_sum != rows_.end())
      note += with_sum->sum->title + ": " + part_titles(*with_sum->sum) +
              ", and apart from them what they make together; hatched is what is still open. " + with_sum->sum->note + " ";
    if (!table_.complete) note += "More rows may follow. ";
    if (!note.empty()) note.pop_back();
    return note;
  }

  static std::string part_titles(const MeasureView& measure) {
    std::string titles;
    for (const MeasureView::Part& part : measure.parts) titles += (titles.empty() ? "" : ", ") + in_lower(part.title);
    return titles;
  }
  static std::string in_lower(std::string title) {
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z') title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
  }

  const std::string& title(std::size_t column) const { return table_.columns[column + 1]; }
  std::string target(const MapRow& row, std::size_t column) const {
    return link_to(ruleset_, assessment_, diagnosis_, {view_.on, row.row, view_.columns[column].fact.fact});
  }
  std::string shift_words(const MapRow& row) const {
    const std::string words = row.nothing_shifts() ? "nothing shifted" : row.shift.text;
    return row.name + ": " + title(columns_.shift) + ": " + words +
           (columns_.weight ? "; " + title(*columns_.weight) + ": " + row.weight.text : "");
  }

  // Parts of a row.

  Length cell_height(const ViewTable::Cell& cell, Length width) const {
    return 2 * Pad + height_of(cell.text, BodyText, width - 2 * Pad, 3);
  }

  void draw_cell(const MapRow& row, const ViewTable::Cell& cell, std::size_t column, const Box& box) {
    RectShape frame;
    frame.box = box;
    frame.fill = cell.open ? Ink::Unknown : Ink::Raised;
    frame.how = cell.open ? Fill::Hatched : Fill::Solid;
    frame.stroke = cell.open ? Ink::Unknown : Ink::Line;
    frame.radius = px(6);
    sheet_.rect(frame);
    const Lettering lettering = cell.open ? inked(BodyText, Ink::Unknown) : BodyText;
    const Length inner = box.width - 2 * Pad;
    const Length top = box.y + (box.height - height_of(cell.text, lettering, inner, 3)) / 2;
    if (cell.open)
      sheet_.plated(box.x + Pad, top, inner, cell.text, lettering, 3);
    else
      sheet_.lines(box.x + Pad, top, inner, cell.text, lettering, 3);
    sheet_.spot(box, row.name + ": " + title(column) + ": " + cell.text, target(row, column));
  }

  static Length weight_of(const MapRow& row) {
    if (row.levels < 2) return px(3);
    return px(1) + static_cast<Length>(*row.level * px(5) / (row.levels - 1));
  }

  // Straight from `from` to `to`. Broken by a gap if nothing shifts, hatched if that is not known.
  void draw_arrow(const MapRow& row, Point from, Point to) {
    if (row.shift_is_open()) return draw_open_arrow(sheet_, from, to);
    if (row.nothing_shifts()) return draw_broken_arrow(sheet_, from, to);
    if (row.levels >= 2 && !row.level) return sheet_.line({from, to}, Ink::Accent, px(2), Dash::Dashed, true);
    draw_heavy_arrow(sheet_, from, to, weight_of(row));
  }

  struct ArrowWords {
    std::string above, below;
    Lettering lettering;
  };
  ArrowWords arrow_words(const MapRow& row, Align align) const {
    ArrowWords words{row.shift.text, columns_.weight ? title(*columns_.weight) + ": " + row.weight.text : std::string(),
                     aligned(BodyText, align)};
    if (row.shift_is_open()) words.lettering = aligned(OpenWords, align);
    if (!row.nothing_shifts()) return words;
    words.above = "nothing shifted";
    words.lettering = aligned(GapWords, align);
    return words;
  }

  void draw_sum(const MapRow& row, const Box& box) {
    if (row.sum == nullptr) return;
    const std::string total = measure_total(*row.sum);
    if (takehold::says_nothing(*row.sum)) {
      sheet_.text(box.x, box.y, box.width, StillOpen, inked(BodyText, Ink::Unknown));
    } else {
      draw_small_waterfall(sheet_, {box.x, box.y, box.width, SumHeight}, lay_out(*row.sum), least_, greatest_);
      sheet_.text(box.x, box.y + SumHeight + px(2), box.width, total, BodyStrong);
    }
    sheet_.spot(box, row.name + ": " + measure_parts(*row.sum) + ", together " + total,
                finding_on(ruleset_, diagnosis_, *row.sum));
  }
  static Length sum_height(const MapRow& row) {
    if (row.sum == nullptr) return 0;
    return line_height(TextSize::Body) + (takehold::says_nothing(*row.sum) ? 0 : SumHeight + px(2));
  }

  // Wide: one line for each role.

  struct Columns {
    Length name = 0, from = 0, arrow = 0, to = 0, sum = 0;  // left edges
    Length name_width = 0, box = 0, arrow_width = 0, sum_width = 0;
  };
  Columns lay_out_columns() const {
    Columns c;
    const Length room = width_ - (has_sums_ ? 4 : 3) * CellGap;
    c.sum_width = has_sums_ ? std::min(room * 17 / 100, px(160)) : 0;
    c.name_width = std::min(room * 15 / 100, px(150));
    const Length rest = room - c.sum_width - c.name_width;
    c.box = rest * 32 / 100;
    c.arrow_width = rest - 2 * c.box;
    c.from = c.name_width + CellGap;
    c.arrow = c.from + c.box + CellGap;
    c.to = c.arrow + c.arrow_width + CellGap;
    c.sum = c.to + c.box + CellGap;
    return c;
  }

  Length draw_wide() {
    const Columns c = lay_out_columns();
    sheet_.text(c.name, 0, c.name_width, table_.columns[0], CaptionStrong);
    sheet_.text(c.from, 0, c.box, title(columns_.old_one), CaptionStrong);
    sheet_.text(c.arrow, 0, c.arrow_width, title(columns_.shift), aligned(CaptionStrong, Align::Middle));
    sheet_.text(c.to, 0, c.box, title(columns_.new_one), CaptionStrong);
    if (has_sums_) sheet_.text(c.sum, 0, c.sum_width, sum_title(rows_.front()), CaptionStrong);
    Length y = line_height(TextSize::Caption) + px(4);
    for (const MapRow& row : rows_) {
      sheet_.across(y, 0, width_, Ink::Line);
      y += CellGap + draw_wide_row(row, c, y + CellGap) + CellGap;
    }
    return y;
  }

  Length draw_wide_row(const MapRow& row, const Columns& c, Length top) {
    const ArrowWords words = arrow_words(row, Align::Middle);
    const Length above = height_of(words.above, words.lettering, c.arrow_width, 2),
                 below = height_of(words.below, Caption, c.arrow_width, 2);
    const Length half = std::max(above, below) + ArrowRoom;  // the arrow is in the middle of the row
    const Length height = std::max({cell_height(row.from, c.box), cell_height(row.to, c.box), 2 * half, sum_height(row), px(44)});
    const Length middle = top + height / 2;
    const Length name = height_of(row.name, BodyStrong, c.name_width, 3);
    sheet_.lines(c.name, middle - name / 2, c.name_width, row.name, BodyStrong, 3);
    const auto box = [&](const ViewTable::Cell& cell, Length left) {
      const Length tall = std::max(cell_height(cell, c.box), px(44));
      return Box{left, middle - tall / 2, c.box, tall};
    };
    draw_cell(row, row.from, columns_.old_one, box(row.from, c.from));
    draw_cell(row, row.to, columns_.new_one, box(row.to, c.to));
    draw_arrow(row, {c.arrow, middle}, {c.arrow + c.arrow_width, middle});
    sheet_.lines(c.arrow, middle - ArrowRoom - above, c.arrow_width, words.above, words.lettering, 2);
    sheet_.lines(c.arrow, middle + ArrowRoom, c.arrow_width, words.below, aligned(Caption, Align::Middle), 2);
    sheet_.spot({c.arrow, middle - half, c.arrow_width, 2 * half}, shift_words(row), target(row, columns_.shift));
    draw_sum(row, {c.sum, middle - sum_height(row) / 2, c.sum_width, sum_height(row)});
    return height;
  }

  std::string sum_title(const MapRow& row) const {
    return !columns_.measure_title.empty() ? columns_.measure_title : row.sum != nullptr ? row.sum->title : std::string();
  }

  // Narrow: the parts of a role below each other.

  Length draw_narrow() {
    Length y = 0;
    for (const MapRow& row : rows_) {
      if (y > 0) {
        sheet_.across(y + CellGap, 0, width_, Ink::Line);
        y += 2 * CellGap;
      }
      y += sheet_.lines(0, y, width_, row.name, {TextSize::Heading, true}, 2) + px(4);
      y = draw_narrow_row(row, y);
    }
    return y;
  }

  Length draw_titled_cell(const MapRow& row, const ViewTable::Cell& cell, std::size_t column, Length y) {
    sheet_.text(0, y, width_, title(column), Caption);
    y += line_height(TextSize::Caption) + px(2);
    const Box box{0, y, width_, cell_height(cell, width_)};
    draw_cell(row, cell, column, box);
    return box.bottom();
  }

  Length draw_narrow_row(const MapRow& row, Length y) {
    const Length beside = px(40), room = width_ - beside;
    y = draw_titled_cell(row, row.from, columns_.old_one, y) + px(4);
    const ArrowWords words = arrow_words(row, Align::Start);
    const Length text = height_of(words.above, words.lettering, room, 3) + height_of(words.below, Caption, room, 2);
    const Length tall = std::max(text, px(48));
    draw_arrow(row, {px(20), y}, {px(20), y + tall});
    const Length top = y + (tall - text) / 2;
    const Length above = sheet_.lines(beside, top, room, words.above, words.lettering, 3);
    sheet_.lines(beside, top + above, room, words.below, Caption, 2);
    sheet_.spot({0, y, width_, tall}, shift_words(row), target(row, columns_.shift));
    y = draw_titled_cell(row, row.to, columns_.new_one, y + tall + px(4));
    if (row.sum == nullptr) return y;
    if (takehold::says_nothing(*row.sum)) {
      sheet_.text(0, y + Pad, width_, sum_title(row) + ": " + std::string(StillOpen), inked(Caption, Ink::Unknown));
      return y + Pad + line_height(TextSize::Caption);
    }
    sheet_.text(0, y + Pad, width_, sum_title(row), Caption);
    y += Pad + line_height(TextSize::Caption) + px(4);
    draw_sum(row, {0, y, std::min(width_, px(200)), sum_height(row)});
    return y + sum_height(row);
  }

  const Ruleset& ruleset_;
  const Assessment& assessment_;
  const Diagnosis& diagnosis_;
  const View& view_;
  const ViewTable& table_;
  const MapColumns& columns_;
  std::vector<MapRow> rows_;
  Length width_;
  Sheet sheet_;
  bool has_sums_ = false;
  std::int64_t least_ = 0, greatest_ = 0;
};

const View* declared(const Ruleset& ruleset, const ViewTable& table) {
  for (const View& view : ruleset.frameworks[table.framework].views) {
    if (view.id == table.id) return &view;
  }
  return nullptr;
}

}  // namespace

Picture draw_incentive_map(const Ruleset& ruleset, const Assessment& assessment, const Diagnosis& diagnosis,
                           const ViewTable& table, Length width) {
  const View* view = declared(ruleset, table);
  const std::optional<MapColumns> columns = view == nullptr ? std::nullopt : map_columns(ruleset, *view);
  if (!columns) return Sheet(ruleset.frameworks[table.framework].id + "." + table.id, table.title, width).finish(0);
  return MapDrawing(ruleset, assessment, diagnosis, *view, table, *columns, width).draw();
}

}  // namespace takehold
