// SPDX-License-Identifier: MIT
#include <algorithm>

#include "takehold/phrases/phrases.hpp"
#include "takehold/value/decimal.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// Whole percent; tenths below one percent and above 99, where whole ones would say none or all.
std::string percent(std::int64_t millionths) {
  const std::int64_t tenths = (millionths + 500) / 1000;
  const bool whole = tenths == 0 || tenths == 1000 || (tenths >= 10 && tenths <= 990);
  return (whole ? std::to_string((millionths + 5000) / 10'000) : print_decimal(tenths, 1)) + " %";
}

std::string latest_words(const FirstBreak& first) { return first.at_the_latest ? ", at the latest" : ""; }

std::string ready_words(TruthSet ready) {
  if (ready == CertainlyTrue) return "ready";
  return ready == CertainlyFalse ? "not ready" : "not known whether ready";
}

}  // namespace

std::string percent_words(std::int64_t low, std::int64_t high) {
  const std::string from = percent(low), to = percent(high);
  return from == to ? to : from + " to " + to;
}

std::string_view truth_mark(TruthSet truth) {
  if (truth == CertainlyTrue) return "✓";
  if (truth == CertainlyFalse) return "✗";
  return truth == CertainlyNa ? "-" : "?";
}

std::string chain_sentence(const ChainView& chain) {
  if (chain.first_break.place) return "breaks at " + in_marks(chain.links[*chain.first_break.place].title) + latest_words(chain.first_break);
  const auto open = std::count_if(chain.links.begin(), chain.links.end(), [](const ChainView::Link& link) { return link.truth.can_be_false(); });
  if (open == 0) return "every link that applies holds";
  return "no link is known to be broken; " + counted(static_cast<std::size_t>(open), "is still open", "are still open");
}

std::string ladder_sentence(const LadderView& ladder) {
  std::string text;
  if (ladder.stands_at) text = "Reached so far: " + in_marks(ladder.rungs[*ladder.stands_at].title) + ". ";
  if (ladder.first_break.place) return text + "The first to break is " + in_marks(ladder.rungs[*ladder.first_break.place].title) + latest_words(ladder.first_break) + ".";
  const bool open = std::any_of(ladder.rungs.begin(), ladder.rungs.end(), [](const LadderView::Rung& rung) { return rung.stands.can_be_false(); });
  return text + (open ? "None is known to break; some are still open." : "None breaks.");
}

std::string rung_words(const LadderView::Rung& rung) {
  if (rung.reached == CertainlyTrue) return "reached, " + ready_words(rung.ready);
  if (rung.ahead == CertainlyTrue) return "comes with what is planned, " + ready_words(rung.ready);
  if (!rung.reached.can_be_true() && !rung.ahead.can_be_true()) return "not in sight";
  return "not known whether it is reached, " + ready_words(rung.ready);
}

std::string estimate_sentence(const EstimateView& estimate) {
  if (!estimate.start.has_number) return "There is no figure to carry over.";
  const EstimateView::Step& last = estimate.steps.back();
  return estimate.start_title + " " + percent_words(estimate.start.lo, estimate.start.hi) + "; carried over " + percent_words(last.low, last.high) + ".";
}

std::string estimate_assumption(const EstimateView& estimate) {
  if (!estimate.start.has_number) return {};
  const std::string without = percent(estimate.steps.back().high_without);
  return "Assumed: " + estimate.assumes + " Without that, up to " + without + ".";
}

std::string step_words(const EstimateView::Step& step) {
  if (!step.share.has_number) return "does not apply, so nothing changes.";
  const bool all = step.share.lo == OneInMillionths && !step.share.may_be_na;
  if (all) return "all of it is like what was measured, so nothing changes.";
  const bool open = step.share.lo == 0 && step.share.hi == OneInMillionths;
  return (open ? "how much of it is like what was measured is still open" : percent_words(step.share.lo, step.share.hi) + " is like what was measured") + ", so " +
         percent_words(step.low, step.high) + ".";
}

bool says_nothing(const LadderView& ladder) {
  return std::none_of(ladder.rungs.begin(), ladder.rungs.end(),
                      [](const LadderView::Rung& rung) { return rung.reached.settled() || rung.ready.settled(); });
}

bool says_nothing(const EstimateView& estimate) {
  return !estimate.start.has_number || (estimate.start.lo == 0 && estimate.start.hi == OneInMillionths);
}

bool says_nothing(const GridView& grid) {
  return std::all_of(grid.items.begin(), grid.items.end(), [](const GridView::Item& item) { return item.open || !item.applies; });
}

std::string grid_steps(const GridView& grid, const GridView::Item& item) {
  std::string steps;
  for (std::int64_t step = 1; step < static_cast<std::int64_t>(grid.levels); ++step) {
    const bool possible = item.applies && step <= item.high;
    steps += !possible ? "·" : step <= item.low && !item.open ? "█" : "▒";
  }
  return steps;
}

}  // namespace takehold
