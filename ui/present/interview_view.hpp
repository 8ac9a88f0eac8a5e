// SPDX-License-Identifier: MIT
//
// What the interview shows: where the person is, what is asked there, and what is still worth answering.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "present/grid_view.hpp"
#include "present/interview_map.hpp"
#include "present/question_view.hpp"
#include "present/table_sheet.hpp"

namespace takehold::ui {

struct SectionLine {
  std::string title, count;        // "7 of 12"; empty if nothing is counted
  std::string place;               // where it begins, or its first open question
  float share = 0;
  bool current = false;
};

struct AboutRollout {
  struct Entry {
    std::string id, label, help, value, standard;
  };
  std::string title, about, currency;
  std::vector<Entry> words;
  std::vector<Entry> owners;
};

struct SectionEnd {
  std::string summary;             // "12 of 12 answered"
  std::string open_words, open_place;  // questions that were skipped; empty: none
  std::string next_title, next_place;  // empty: the diagnosis
  std::vector<DetailLink> settled;  // what rests on the section's answers
};

// One of these is set, by `kind`.
struct InterviewPart {
  enum class Kind { About, Question, Grid, Table, End };
  Kind kind = Kind::Question;
  std::string place;
  std::optional<QuestionView> question;
  std::optional<GridQuestion> grid;
  std::shared_ptr<const TableSheet> sheet;  // shared, because it is large and views are values
  std::optional<AboutRollout> about;
  std::optional<SectionEnd> end;
};

struct InterviewView {
  std::string progress;            // "38 of 96 answered; 12 more could change the verdict"
  float share = 0;
  std::string telling, telling_place;   // the best one to answer next
  std::vector<SectionLine> sections;
  std::size_t section = 0;
  std::string title, help;         // of the section
  std::string standing;            // "Question 3 of 12"
  std::string place;               // the current place; it always exists
  std::string next, before;        // places; `next` empty: the diagnosis; `before` empty: none
  std::vector<InterviewPart> parts;  // one, or the whole section if asked for
};

struct InterviewWish {
  std::string place;
  bool quick = false;
  bool whole_section = false;
};

[[nodiscard]] InterviewView present_interview(const Session& session, const InterviewMap& map, const InterviewWish& wish);

}  // namespace takehold::ui
