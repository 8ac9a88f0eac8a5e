// SPDX-License-Identifier: MIT
//
// The report as it will be exported as HTML (takehold/report/report.hpp), in the same order, for reading on the screen first.
#pragma once

#include <string>
#include <vector>

#include "present/diagnosis_view.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold::ui {

struct ReportCause {
  CauseCard card;
  std::vector<std::string> likewise;  // titles of findings that say the same about others
};
struct ReportSection {
  std::string title, summary;
  std::vector<Picture> pictures;
};
struct ReportAction {
  std::string when, what, who, effort, agreed;
};

struct ReportView {
  std::string title, stage, about;
  Outlook outlook = Outlook::CannotSayYet;
  std::string sentence, reason;
  std::string answered;               // "38 of 96 questions answered"
  bool is_empty = false;              // nothing is answered
  std::vector<ReportCause> causes;
  std::vector<StrengthLine> strengths;
  std::vector<GateCard> gates;
  Picture scores;
  std::vector<ReportSection> frameworks;
  std::vector<ReportAction> plan;
  std::vector<std::string> open;      // the answers that would tell most
  std::vector<std::string> sources;
  std::string note;                   // explains verdicts and scores
};

// `width` is the room for pictures, in tenths of a CSS pixel.
[[nodiscard]] ReportView present_report(const Session& session, Length width);

}  // namespace takehold::ui
