// SPDX-License-Identifier: MIT
//
// The diagnosis as a page: the verdict and how certain it is, the gate, the first causes, the strengths, the scores.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "takehold/picture/picture.hpp"
#include "takehold/session/session.hpp"

namespace takehold::ui {

struct CauseCard {
  Severity severity = Severity::Low;
  std::string target;            // key of the finding
  std::string title;             // what is true
  std::string because;           // why it stops the rollout
  std::string concerns;          // whom it concerns: "Forecasting and 2 more workflows"; empty: the rollout
  std::string first_action;      // what to do first
  std::string terms;             // "process owner (nobody named yet), small effort, before go-live"
  std::string further;           // "Leads to 3 further findings · also seen by 2 more rules"; may be empty
  std::string text;              // the whole as text, for copying
};

struct RequirementLine {
  TruthSet truth;
  std::string title;
  std::string note;              // which framework asks for it, and whether it is met
  std::string target;            // the answer it waits for first; empty: none
};
struct GateCard {
  std::string title;             // "Ready for rollout"
  std::string answer;            // "yes", "no", "can't say yet"
  std::string count;             // "1 of 6 requirements not met, 5 open"
  std::string line;              // all three in one: "Ready for rollout: no. 1 of 6 requirements not met, 5 open"
  TruthSet truth;
  bool next = false;             // the next gate of this rollout
  std::vector<RequirementLine> requirements;
};

struct TellingLine {
  std::string question, why;     // "9 rules wait for it"
  std::string address;
};
struct SuspicionLine {
  std::string title;             // "Points to: ..."
  std::string speaks_for;        // the answers that speak for it
  std::string question;          // what settles it
  std::string how_common;        // may be empty
  std::string address;           // of the answer that settles it, the first of them
  std::string text;              // the whole as text, for copying
};
struct StrengthLine {
  std::string title, because, target;
};

struct DiagnosisView {
  std::string course, course_reason;  // how it goes, and what that rests on; empty while nothing is answered
  Outlook outlook = Outlook::CannotSayYet;
  std::string sentence, reason;
  std::string answered;          // "38 of 96 questions answered"
  std::vector<GateCard> gates;
  std::vector<TellingLine> telling;
  std::vector<CauseCard> causes;         // the first five
  std::vector<CauseCard> further;        // all others
  std::vector<SuspicionLine> suspicions;
  std::vector<StrengthLine> strengths;
  Picture scores;
};

// `width` is the room for the scores' picture, in tenths of a CSS pixel.
[[nodiscard]] DiagnosisView present_diagnosis(const Session& session, Length width);

[[nodiscard]] CauseCard present_cause(const Session& session, const Headline& headline);

// The gates that ask for something, in the order of the stages.
[[nodiscard]] std::vector<GateCard> present_gates(const Session& session);

}  // namespace takehold::ui
