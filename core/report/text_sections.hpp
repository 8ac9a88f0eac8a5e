// SPDX-License-Identifier: MIT
//
// The sections of the text report, in their order. Each writes nothing where it has nothing to say.
#pragma once

#include "takehold/report/terminal_page.hpp"
#include "takehold/report/text_report.hpp"

namespace takehold {

void write_outlook(TerminalPage& page, const Diagnosis& diagnosis);
void write_findings(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis, const TextReportOptions& options);
void write_strengths(TerminalPage& page, const Diagnosis& diagnosis);
void write_views(TerminalPage& page, const Diagnosis& diagnosis);
void write_measures(TerminalPage& page, const Diagnosis& diagnosis);
void write_grids(TerminalPage& page, const Diagnosis& diagnosis);
void write_chains(TerminalPage& page, const Diagnosis& diagnosis);     // and ladders
void write_estimates(TerminalPage& page, const Diagnosis& diagnosis);
void write_scores(TerminalPage& page, const Ruleset& ruleset, const Diagnosis& diagnosis);
void write_gates(TerminalPage& page, const Diagnosis& diagnosis);
void write_plan(TerminalPage& page, const Diagnosis& diagnosis);
void write_open(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options);
void write_ways_on(TerminalPage& page, const Diagnosis& diagnosis, const TextReportOptions& options);

}  // namespace takehold
