// SPDX-License-Identifier: MIT
//
// The report as it will be exported, for reading on the screen first.
#pragma once

#include <string>
#include <vector>

#include "present/diagnosis_view.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold::ui {

struct ReportSection {
  std::string title, summary;
  std::vector<Picture> pictures;
};
struct ReportView {
  std::string title, stage, about;
  Outlook outlook = Outlook::CannotSayYet;
  std::string sentence, reason;
  std::vector<std::string> gates;     // "Ready for rollout: no. 6 of 27 requirements not met, 21 open"
  std::vector<CauseCard> causes;
  std::vector<StrengthLine> strengths;
  Picture scores;
  std::vector<ReportSection> frameworks;
  PictureTable plan;
  std::vector<std::string> open;      // answers that would tell most
  std::vector<std::string> sources;
};

[[nodiscard]] ReportView present_report(const Session& session, Length width);

}  // namespace takehold::ui
