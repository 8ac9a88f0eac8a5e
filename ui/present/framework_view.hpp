// SPDX-License-Identifier: MIT
//
// One framework as a page: its pictures first, then its scores, findings, strengths, and the answers it still waits for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "present/diagnosis_view.hpp"

namespace takehold::ui {

struct FrameworkTab {
  std::string id, title;
};

struct IndicatorLine {
  std::string title, value;      // "Safer reporting", "0.5 to 1", in hundredths: "50 to 100 of 100"
  std::string weight;            // "weight 3 of 8"
};
struct ScoreCard {
  std::string title, summary;
  std::string value;             // "41 to 68 of 100"
  std::string coverage;          // "64 % of the weight answered"
  int low = 0, high = 1000;      // tenths of a point
  bool applies = true;
  std::vector<IndicatorLine> indicators;
};
struct OpenLine {
  std::string title, kind, target;   // kind: "Blocker", "High", ..., "Strength"
  std::string waits_for;             // "waits for 3 answers"
};

struct FrameworkView {
  std::string id, title, summary, version;
  std::vector<FrameworkTab> tabs;    // all frameworks that are on
  std::vector<Picture> pictures;
  std::vector<ScoreCard> scores;
  std::vector<CauseCard> findings;   // the ones that this framework sees
  std::vector<StrengthLine> strengths;
  std::vector<OpenLine> open;
  std::vector<std::string> sources;
};

// `id` empty or unknown: the first. Nothing if no framework is on.
[[nodiscard]] std::optional<FrameworkView> present_framework(const Session& session, const std::string& id, Length width);

}  // namespace takehold::ui
