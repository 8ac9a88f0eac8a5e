// SPDX-License-Identifier: MIT
// What breaks first, and what a measured figure is worth elsewhere.
#include "report/text_sections.hpp"
#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

constexpr int MarkWidth = 2;

Style mark_style(TruthSet truth) {
  if (truth == CertainlyTrue) return Style::Good;
  if (truth == CertainlyFalse) return Style::High;
  return truth == CertainlyNa ? Style::Faint : Style::Unknown;
}

void write_mark(TerminalPage& page, TruthSet truth, const std::string& title, const std::string& more) {
  Spans spans{Span(std::string(truth_mark(truth)), mark_style(truth), true), " ", Span(title)};
  if (!more.empty()) spans.insert(spans.end(), {" ", Span("- " + more, Style::Faint)});
  page.paragraph(spans, Indent + 2, Indent + 2 + MarkWidth);
}

void write_chain(TerminalPage& page, const ChainView& chain) {
  const std::string name = chain.subject.name.empty() ? "" : chain.subject.name + ": ";
  page.paragraph({Span(name + chain_sentence(chain), Style::Strong)}, Indent);
  for (const ChainView::Link& link : chain.links) write_mark(page, link.truth, link.title, link.broken);
}

void write_ladder(TerminalPage& page, const LadderView& ladder) {
  page.heading(ladder.title);
  page.paragraph({Span(ladder_sentence(ladder), Style::Strong)}, Indent);
  for (const LadderView::Rung& rung : ladder.rungs) {
    write_mark(page, rung.stands, rung.title + ": " + rung_words(rung), rung.breaks);
  }
}

void write_estimate(TerminalPage& page, const EstimateView& estimate) {
  page.heading(estimate.title);
  page.paragraph({Span(estimate_sentence(estimate), Style::Strong)}, Indent);
  page.paragraph({Span(estimate_assumption(estimate), Style::Faint)}, Indent);
  for (const EstimateView::Step& step : estimate.steps) {
    page.paragraph({Span("- " + step.title + ": "), Span(step_words(step)), Span(" " + step.why, Style::Faint)}, Indent + 2, Indent + 4);
  }
}

bool nothing_known(const ChainView& chain) {
  for (const ChainView::Link& link : chain.links) {
    if (link.truth.settled() && link.truth != CertainlyNa) return false;
  }
  return true;
}

}  // namespace

void write_chains(TerminalPage& page, const Diagnosis& diagnosis) {
  const ChainView* before = nullptr;
  for (const ChainView& chain : diagnosis.chains) {
    if (nothing_known(chain)) continue;
    if (before == nullptr || before->id != chain.id) page.heading(chain.title, chain.more_rows ? "more rows may follow" : "");
    write_chain(page, chain);
    before = &chain;
  }
  for (const LadderView& ladder : diagnosis.ladders) {
    if (!says_nothing(ladder)) write_ladder(page, ladder);
  }
}

void write_estimates(TerminalPage& page, const Diagnosis& diagnosis) {
  for (const EstimateView& estimate : diagnosis.estimates) {
    if (!says_nothing(estimate)) write_estimate(page, estimate);
  }
}

}  // namespace takehold
