// SPDX-License-Identifier: MIT
//
// Everything that a few letters can find: commands, pages, findings, strengths, questions, frameworks, examples.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "state/requests.hpp"
#include "state/offer.hpp"
#include "takehold/session/catalogue.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

struct PaletteEntry {
  std::string kind;       // "Command", "Finding", "Question", "Example"
  std::string label;
  std::string note;       // shortcut, severity, value
  std::string icon;
  Request action;         // what choosing it does
};
struct PaletteView {
  std::vector<PaletteEntry> entries;  // best first, at most 50
  std::size_t more = 0;               // found and not listed
};

// `session` null: no assessment is open.
[[nodiscard]] PaletteView present_palette(const std::string& query, const std::vector<Offer>& offers, const std::vector<ExampleFile>& examples,
                                          const Session* session);

// How well the query matches a text: its letters in order, best at the start of the text or of a word; 0: not at all. Ignores case.
[[nodiscard]] int match_score(const std::string& query, const std::string& text);

}  // namespace takehold::ui
