// SPDX-License-Identifier: MIT
//
// The way through the interview: its sections, what is asked in each, what is open, and what comes before and after an answer.
//
// A place in the interview is a text: an answer's address ("stage", "workflow[2].tasks_added", "workflow"; takehold/change/answer_address.hpp), or one
// of the interview's own places, which begin with a colon: ":about", ":grid data", ":end work".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "takehold/session/session.hpp"

namespace takehold::ui {

inline constexpr std::string_view AboutPlace = ":about";
[[nodiscard]] std::string end_place(std::string_view section);
[[nodiscard]] std::string grid_place(std::string_view grid);

// What is shown at once: a question, a grid with its items, a table with its cells.
struct MapStop {
  enum class Kind { About, Fact, Grid, Table };
  Kind kind = Kind::Fact;
  std::size_t section = 0;
  std::string place;
  std::string id;                       // of the fact, grid or table
  std::vector<std::uint32_t> open;      // indexes into Diagnosis::questions, in document order
  std::vector<std::uint32_t> not_known; // the same for questions answered "not known yet"
  std::size_t answered = 0, asked = 0;  // answers; a list's "is that all?" is in `open` only

  bool is_shown() const { return kind == Kind::About || kind == Kind::Table || asked > 0; }
};

struct MapSection {
  std::string id, title, help;
  std::size_t first = 0, last = 0;      // stops [first, last)
  std::size_t answered = 0, asked = 0, not_known = 0;
};

struct InterviewMap {
  std::vector<MapSection> sections;     // the first is about the rollout itself
  std::vector<MapStop> stops;
  std::unordered_map<std::string, std::size_t> by_fact;   // facts of the assessment: their stop
  std::unordered_map<std::string, std::size_t> by_table;
  std::unordered_map<std::string, std::size_t> by_place;  // the stops' own places
  std::size_t answered = 0, asked = 0, not_known = 0;
  std::size_t telling = 0;              // unanswered questions that could change a verdict
};

// `quick`: only what belongs to the quick scan.
[[nodiscard]] InterviewMap map_interview(const Session& session, bool quick);

// Where a place is in the map.
struct PlaceInMap {
  std::size_t section = 0;
  std::size_t stop = 0;                 // at the end of a section: its last stop
  bool at_end = false;
  bool is_cell = false;                 // one answer of a grid or a table, asked by itself
};
// The first stop if the place is not in this interview.
[[nodiscard]] PlaceInMap place_in(const InterviewMap& map, const Session& session, const std::string& place);

// The next place that is asked and open, skipping answers not known yet; after the last question of a section its end; after the
// last section's end nothing.
[[nodiscard]] std::string next_place(const InterviewMap& map, const Session& session, const std::string& place);
// The place asked before it, answered or not; empty for the first place.
[[nodiscard]] std::string place_before(const InterviewMap& map, const Session& session, const std::string& place);
// The first open cell of a table or item of a grid; empty if there is none.
[[nodiscard]] std::string first_open_in(const MapStop& stop, const Session& session);

}  // namespace takehold::ui
