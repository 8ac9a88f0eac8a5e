// SPDX-License-Identifier: MIT
//
// A grid of the interview: items by levels, answered side by side.
#pragma once

#include "present/question_view.hpp"

namespace takehold::ui {

struct GridItemLine {
  AnswerRef ref;
  std::string address, label, ask, said, reason;
  AnswerState state = AnswerState::Open;
  int chosen = -1;                   // the level; -1: none, or a range of levels
  bool may_not_apply = false;
};

struct GridQuestion {
  std::string id, place, title, ask, help;
  std::vector<std::string> levels;   // in the words that all items share; an item's own words are in its question
  std::vector<GridItemLine> items;
};

// `quick`: only the items of the quick scan.
[[nodiscard]] GridQuestion present_grid(const Session& session, const std::string& grid, bool quick);

}  // namespace takehold::ui
