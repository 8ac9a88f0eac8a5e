// SPDX-License-Identifier: MIT
//
// The diagnosis as a newcomer reads it first: in a terminal, calm, the most important thing on top.
#pragma once

#include <cstddef>
#include <string>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/report/palette.hpp"

namespace takehold {

struct TextReportOptions {
  int width = 96;
  Palette palette = plain_palette();
  std::string file = "FILE";       // as the reader named it; for the commands that lead on
  std::size_t findings = 5;        // shown in full; further ones are counted
  std::size_t questions = 3;       // open ones that would tell most
};

[[nodiscard]] std::string text_report(const Ruleset& ruleset, const Diagnosis& diagnosis, const TextReportOptions& options = {});

}  // namespace takehold
