// SPDX-License-Identifier: MIT
#include "takehold/report/text_report.hpp"

#include "report/text_sections.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold {

std::string text_report(const Ruleset& ruleset, const Diagnosis& diagnosis, const TextReportOptions& options) {
  TerminalPage page(options.width, options.palette);
  write_outlook(page, diagnosis);
  write_findings(page, ruleset, diagnosis, options);
  write_strengths(page, diagnosis);
  write_measures(page, diagnosis);
  write_views(page, diagnosis);
  write_grids(page, diagnosis);
  write_chains(page, diagnosis);
  write_estimates(page, diagnosis);
  write_scores(page, ruleset, diagnosis);
  write_gates(page, diagnosis);
  write_plan(page, diagnosis);
  write_open(page, diagnosis, options);
  write_ways_on(page, diagnosis, options);
  return page.text();
}

}  // namespace takehold
