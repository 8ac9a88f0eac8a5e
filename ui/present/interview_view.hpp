// SPDX-License-Identifier: MIT
//
// What the interview shows: where one is in it, what is asked there, and what is still worth answering.
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
  std::string title, count;        // "7 of 12"; empty where nothing is counted
  std::string place;               // where it begins, or what is open in it first
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
  std::string open_words, open_place;  // what was passed over; empty: nothing
  std::string next_title, next_place;  // empty: the diagnosis
  std::vector<DetailLink> settled;  // what rests on the answers of the section
};

// One of these is there, by `kind`.
struct InterviewPart {
  enum class Kind { About, Question, Grid, Table, End };
  Kind kind = Kind::Question;
  std::string place;
  std::optional<QuestionView> question;
  std::optional<GridQuestion> grid;
  std::shared_ptr<const TableSheet> sheet;  // shared: it is large, and views are values
  std::optional<AboutRollout> about;
  std::optional<SectionEnd> end;
};

struct InterviewView {
  std::string progress;            // "38 of 96 answered; 12 more could change the verdict"
  float share = 0;
  std::string telling, telling_place;   // what to answer next
  std::vector<SectionLine> sections;
  std::size_t section = 0;
  std::string title, help;         // of the section
  std::string standing;            // "Question 3 of 12"
  std::string place;               // what is current; always one that is there
  std::string next, before;        // places; `next` empty: the diagnosis; `before` empty: nothing
  std::vector<InterviewPart> parts;  // one; the whole section when that is wanted
};

struct InterviewWish {
  std::string place;
  bool quick = false;
  bool whole_section = false;
};

[[nodiscard]] InterviewView present_interview(const Session& session, const InterviewMap& map, const InterviewWish& wish);

}  // namespace takehold::ui
