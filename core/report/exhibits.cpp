// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "report/report_parts.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/picture/framework_pictures.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr std::int64_t BarCells = 16;

std::string repeated(std::string_view glyph, std::int64_t count) {
  std::string text;
  for (std::int64_t i = 0; i < count; ++i) text += glyph;
  return text;
}

// The certain part is solid, the open part hatched; an open part is never too small to be seen.
Spans bar(const Interval& tenths) {
  if (!tenths.has_number) return {Span(repeated(" ", BarCells), Style::Plain, true)};
  std::int64_t low = tenths.lo * BarCells / 1000;
  std::int64_t high = (tenths.hi * BarCells + 999) / 1000;
  if (tenths.lo == tenths.hi) low = high = (tenths.lo * BarCells + 500) / 1000;
  return {Span(repeated("█", low), Style::Accent, true), Span(repeated("▒", high - low), Style::Unknown, true),
          Span(repeated("·", BarCells - high), Style::Faint, true)};
}

// Nothing that this score weighs is settled, so a bar would only be an empty frame.
bool tells_nothing(const Score& score) {
  return score.tenths.has_number && score.coverage == 0 && score.tenths.lo == 0 && score.tenths.hi == 1000;
}

Style truth_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  if (truth == CertainlyFalse) return Style::High;
  return truth == CertainlyNa ? Style::Faint : Style::Unknown;
}

// If no part is known, the parts would only repeat how wide the scale is.
bool nothing_known(const MeasureView& measure) {
  return std::none_of(measure.parts.begin(), measure.parts.end(), [](const MeasureView::Part& part) { return part.value.settled(); });
}

// Rows with nothing known but their name would only repeat the questions.
bool nothing_known(const ViewTable& view) {
  return std::all_of(view.rows.begin(), view.rows.end(), [](const auto& row) {
    return row.empty() || std::all_of(row.begin() + 1, row.end(), [](const ViewTable::Cell& cell) { return cell.open; });
  });
}

bool nothing_known(const ChainView& chain) {
  return std::none_of(chain.links.begin(), chain.links.end(),
                      [](const ChainView::Link& link) { return link.truth.settled() && link.truth != CertainlyNa; });
}

ReportItem marked(TruthSet truth, const std::string& title, const std::string& more) {
  ReportItem item{std::string(truth_mark(truth)), truth_style(truth), {Span(title)}, {}};
  if (!more.empty()) item.words.insert(item.words.end(), {" ", Span("- " + more, Style::Faint)});
  return item;
}

ReportParagraph faint(const std::string& text) { return {{Span(text, Style::Faint)}}; }
ReportParagraph strong(const std::string& text) { return {{Span(text, Style::Strong)}}; }

std::string more_rows(bool may_follow) { return may_follow ? "more rows may follow" : ""; }

ReportExhibit view_exhibit(const ViewTable& view) {
  ReportExhibit exhibit{view.title, more_rows(!view.complete), {}, {}};
  if (nothing_known(view) || view.columns.empty()) return exhibit;
  if (!view.summary.empty()) exhibit.words.push_back(faint(view.summary));
  ReportTable table;
  for (const std::string& column : view.columns) table.columns.push_back({column});
  for (const auto& row : view.rows) {
    std::vector<Spans> cells;
    for (const ViewTable::Cell& cell : row) cells.push_back({Span(cell.text, cell.gap ? Style::High : cell.open ? Style::Unknown : Style::Plain)});
    table.rows.push_back(std::move(cells));
  }
  exhibit.words.push_back(std::move(table));
  return exhibit;
}

std::vector<Spans> measure_row(const MeasureView& measure) {
  std::vector<Spans> cells{{Span(measure.subject.name.empty() ? "The rollout" : measure.subject.name)}};
  const bool open = nothing_known(measure);
  for (const MeasureView::Part& part : measure.parts) cells.push_back({Span(open ? "" : signed_words(part.value, part.scale))});
  const Style style = measure.total.settled() ? Style::Strong : Style::Unknown;
  cells.push_back({Span(open ? "can't say yet" : measure_total(measure), style)});
  return cells;
}

// Of one kind, one row each.
ReportExhibit measures_exhibit(const std::vector<const MeasureView*>& measures) {
  const MeasureView& first = *measures.front();
  ReportExhibit exhibit{first.title, "", {}, {}};
  ReportTable table{{{""}}, {}, false};
  for (const MeasureView::Part& part : first.parts) table.columns.push_back({part.title});
  table.columns.push_back({"Sum"});
  for (const MeasureView* measure : measures) {
    if (!measure->subject.name.empty() || !nothing_known(*measure)) table.rows.push_back(measure_row(*measure));
  }
  if (table.rows.empty()) return exhibit;
  if (!first.note.empty()) exhibit.words.push_back(faint(first.note));
  exhibit.words.push_back(std::move(table));
  return exhibit;
}

ReportExhibit ladder_exhibit(const LadderView& ladder) {
  ReportExhibit exhibit{ladder.title, "", {}, {}};
  if (says_nothing(ladder)) return exhibit;
  if (!ladder.summary.empty()) exhibit.words.push_back(faint(ladder.summary));
  exhibit.words.push_back(strong(ladder_sentence(ladder)));
  ReportItems rungs;
  for (const LadderView::Rung& rung : ladder.rungs) rungs.items.push_back(marked(rung.stands, rung.title + ": " + rung_words(rung), rung.breaks));
  exhibit.words.push_back(std::move(rungs));
  return exhibit;
}

// All grids that a framework declares.
ReportExhibit grids_exhibit(const ReportSource& source, const std::string& framework) {
  ReportExhibit exhibit;
  for (const GridView& view : source.diagnosis.grids) {
    const Grid* grid = source.ruleset.vocabulary.find_grid(view.id);
    if (grid == nullptr || grid->declared_by != framework || says_nothing(view)) continue;
    exhibit.words.push_back(strong(view.title));
    ReportItems items;
    for (const GridView::Item& item : view.items) {
      const Style style = item.open ? Style::Unknown : item.applies ? Style::Plain : Style::Faint;
      items.items.push_back({grid_steps(view, item), style, {Span(item.label + ": "), Span(item.value, style)}, {}});
    }
    exhibit.words.push_back(std::move(items));
  }
  return exhibit;
}

// Of one kind, for each of its rows.
ReportExhibit chains_exhibit(const std::vector<const ChainView*>& chains) {
  ReportExhibit exhibit{chains.front()->title, more_rows(chains.front()->more_rows), {}, {}};
  for (const ChainView* chain : chains) {
    if (nothing_known(*chain)) continue;
    const std::string name = chain->subject.name.empty() ? "" : chain->subject.name + ": ";
    exhibit.words.push_back(strong(name.empty() ? capitalised(chain_sentence(*chain)) : name + chain_sentence(*chain)));
    ReportItems links;
    for (const ChainView::Link& link : chain->links) links.items.push_back(marked(link.truth, link.title, link.broken));
    exhibit.words.push_back(std::move(links));
  }
  return exhibit;
}

ReportExhibit estimate_exhibit(const EstimateView& estimate) {
  ReportExhibit exhibit{estimate.title, "", {}, {}};
  if (says_nothing(estimate)) return exhibit;
  if (!estimate.summary.empty()) exhibit.words.push_back(faint(estimate.summary));
  exhibit.words.push_back(strong(estimate_sentence(estimate)));
  exhibit.words.push_back(faint(estimate_assumption(estimate)));
  ReportItems steps;
  for (const EstimateView::Step& step : estimate.steps) {
    steps.items.push_back({"-", Style::Faint, {Span(step.title + ": " + step_words(step)), Span(" " + step.why, Style::Faint)}, {}});
  }
  exhibit.words.push_back(std::move(steps));
  return exhibit;
}

// Views of one kind for several subjects, in the order in which they first appear.
template <typename View>
std::vector<std::vector<const View*>> kinds_of(const std::vector<View>& views, std::size_t framework) {
  std::vector<std::vector<const View*>> kinds;
  for (const View& view : views) {
    if (view.framework != framework) continue;
    const auto same = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.front()->id == view.id; });
    if (same == kinds.end()) kinds.push_back({&view});
    else same->push_back(&view);
  }
  return kinds;
}

// Adds to each exhibit the picture of the same thing.
class ExhibitList {
 public:
  ExhibitList(std::vector<Picture> pictures, std::string framework) : pictures_(std::move(pictures)), framework_(std::move(framework)) {}

  // Null if the picture was left out because nothing is known.
  Picture* find(const std::string& id) {
    const auto picture = std::find_if(pictures_.begin(), pictures_.end(), [&](const Picture& one) { return one.id == framework_ + "." + id; });
    return picture == pictures_.end() ? nullptr : &*picture;
  }

  void add(const std::string& id, ReportExhibit exhibit) {
    if (Picture* picture = find(id)) {
      if (exhibit.title.empty()) exhibit.title = picture->title;
      exhibit.picture = std::move(*picture);
    }
    if (!exhibit.words.empty() || !exhibit.picture.shapes.empty()) exhibits_.push_back(std::move(exhibit));
  }

  std::vector<ReportExhibit> take() { return std::move(exhibits_); }

 private:
  std::vector<Picture> pictures_;
  std::string framework_;
  std::vector<ReportExhibit> exhibits_;
};

void add_score(ReportTable& table, const ReportSource& source, const Score& score) {
  table.rows.push_back({{Span(source.ruleset.frameworks[score.framework].title)},
                        {Span(score.title)},
                        bar(score.tenths),
                        {Span(score_words(score), score.tenths.settled() ? Style::Plain : Style::Unknown)},
                        {Span(score.tenths.has_number ? coverage_words(score) : "", Style::Faint)}});
}

}  // namespace

ReportTable table_of(const PictureTable& numbers) {
  ReportTable table;
  for (const std::string& column : numbers.columns) table.columns.push_back({column});
  for (const std::vector<std::string>& row : numbers.rows) {
    table.rows.emplace_back();
    for (const std::string& cell : row) table.rows.back().push_back({Span(cell)});
  }
  return table;
}

ReportExhibit scores_exhibit(const ReportSource& source, Length width) {
  ReportTable table{{{"Framework"}, {"Score"}, {"", true}, {"Value", true}, {"How sure", true}}, {}, true};
  std::vector<std::string> silent;
  for (const Score& score : source.diagnosis.scores) {
    if (tells_nothing(score)) silent.push_back(score.title);
    else add_score(table, source, score);
  }
  ReportExhibit exhibit{"", "", score_bars(source.ruleset, source.diagnosis, width), {}};
  exhibit.words.push_back(faint(capitalised(ScoreNote) + "."));
  if (!table.rows.empty()) exhibit.words.push_back(std::move(table));
  if (!silent.empty()) {
    exhibit.words.push_back(ReportParagraph{{Span("Can't say yet:", Style::Unknown), Span(" " + list_in_words(silent, silent.size()) + ". "),
                                             Span("Nothing that they weigh is settled.", Style::Faint)}});
  }
  return exhibit;
}

std::vector<ReportExhibit> framework_exhibits(const ReportSource& source, std::size_t framework, Length width) {
  const Diagnosis& diagnosis = source.diagnosis;
  const std::string& id = source.ruleset.frameworks[framework].id;
  ExhibitList list(framework_pictures(source.ruleset, source.assessment, diagnosis, framework, width), id);
  list.add("adoption-over-weeks", {});
  for (const ViewTable& view : diagnosis.views)
    if (view.framework == framework) list.add(view.id, view_exhibit(view));
  for (const auto& measures : kinds_of(diagnosis.measures, framework)) list.add(measures.front()->id, measures_exhibit(measures));
  for (const LadderView& ladder : diagnosis.ladders)
    if (ladder.framework == framework) list.add(ladder.id, ladder_exhibit(ladder));
  list.add("stack", grids_exhibit(source, id));
  for (const auto& chains : kinds_of(diagnosis.chains, framework)) list.add(chains.front()->id, chains_exhibit(chains));
  for (const EstimateView& estimate : diagnosis.estimates)
    if (estimate.framework == framework) list.add(estimate.id, estimate_exhibit(estimate));
  if (const Picture* calendar = list.find("calendar")) list.add("calendar", {"", "", {}, {faint(calendar->summary)}});  // the plan has its actions
  return list.take();
}

}  // namespace takehold
