// SPDX-License-Identifier: MIT
//
// What the inspector shows of one thing: a finding down to the answers it rests on, or an answer with everything that rests
// on it, so that one leads to the other and back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "takehold/session/session.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold::ui {

struct DetailLink {
  std::string label, note, target;
  Ink ink = Ink::Text2;
  Mark mark = Mark::Dot;
};

// A line of an explanation: a group ("all of these") or a condition with the answers it read.
struct WhyLine {
  int depth = 0;
  TruthSet truth;
  bool group = false;
  bool decisive = false;
  std::string text;
  struct Answer {
    std::string label, value, evidence, target;
    bool open = false;
  };
  std::vector<Answer> answers;
};

struct WhyPart {
  std::string title;             // the rule's title, if several rules see the same
  std::string source;            // "Incentive alignment, I-78, I-82"
  std::vector<WhyLine> lines;
};

struct DetailAction {
  std::string title, how, terms, text;
};

struct DetailsView {
  enum class Kind { Finding, Strength, Open, Answer };
  Kind kind = Kind::Finding;
  std::optional<Severity> severity;
  std::string kind_word;         // "Blocker", "Strength", "Can't say yet", "Answer"
  std::string title, because;
  std::string subject;           // whom it concerns; empty: the rollout
  std::vector<WhyPart> why;
  std::vector<DetailAction> actions;
  std::vector<DetailLink> leads_to;      // findings that it causes
  std::vector<DetailLink> waits_for;     // open answers
  std::vector<std::string> claims;       // what sources say, with their attribution

  // Of an answer:
  std::string value, evidence, help;
  bool is_unanswered = false;
  std::string address;                   // where it can be changed
  std::vector<DetailLink> rests_on_it;   // findings, strengths and open verdicts that read it

  std::string text;              // the whole as text, for copying
};

// The findings, strengths and open verdicts that read an answer or wait for it.
[[nodiscard]] std::vector<DetailLink> present_readers(const Diagnosis& diagnosis, const AnswerRef& ref);

// The answer in words: "2 tasks", "does not apply", "not known yet" (if somebody said so) or "not answered yet".
[[nodiscard]] std::string say_answer(const Session& session, const AnswerRef& ref);

// Nothing if the target does not exist (any more).
[[nodiscard]] std::optional<DetailsView> present_details(const Session& session, const std::string& target);

}  // namespace takehold::ui
