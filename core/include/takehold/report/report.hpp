// SPDX-License-Identifier: MIT
//
// The report: what is said about a diagnosis, in which words and in which order. It is made only here; a format (formats.hpp) and
// the interface's page only lay it out and decide nothing about its contents.
//
// Layouts with little room leave out what the comments call "more": it is shown elsewhere in the same program.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "takehold/engine/diagnosis.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/phrases/style.hpp"
#include "takehold/picture/picture.hpp"

namespace takehold {

// All of them must outlive whatever is made from them.
struct ReportSource {
  const Ruleset& ruleset;
  const Assessment& assessment;
  const Diagnosis& diagnosis;
};

struct ReportItem {
  std::string mark;              // a shape or a bar before the words: "✓", "██·"; may be empty
  Style style = Style::Plain;    // of the mark
  Spans words;
  std::vector<ReportItem> below;
};

struct ReportParagraph {
  Spans words;
};
struct ReportItems {
  std::vector<ReportItem> items;
};

struct ReportColumn {
  std::string title;
  bool speaks = false;           // its cells explain themselves, so that a list of them needs no titles
};
struct ReportTable {
  std::vector<ReportColumn> columns;
  std::vector<std::vector<Spans>> rows;  // as many cells as columns
  bool grouped = false;          // rows with the same first cell form a group; the second cell is then their name
};

// A finding, with the subjects for which the same was found.
struct ReportCard {
  struct Line {
    std::string label;           // "Do first"
    Spans words;
  };
  Severity severity = Severity::Low;
  std::string title, because;
  std::vector<Line> lines;
  std::vector<ReportItem> details;  // more: rules, answers with their evidence, claims
};

// A line that unfolds into more.
struct ReportFold {
  ReportItem line;
  Spans first;                   // what to look at first, if the table is not shown; may be empty
  ReportTable table;             // more
  bool open = false;             // the table is part of the first reading
};

using ReportBlock = std::variant<ReportParagraph, ReportItems, ReportTable, ReportCard, ReportFold>;

// Something that a framework shows: a picture, and the same in words for a page without pictures. Either may be empty; instead of
// words a picture then has its own summary and table.
struct ReportExhibit {
  std::string title;             // empty: the section's title is enough
  std::string note;              // beside the title
  Picture picture;
  std::vector<ReportBlock> words;
};

struct ReportSection {
  std::string title;
  std::string note;              // beside the title
  std::vector<ReportBlock> blocks;
  std::vector<ReportExhibit> exhibits;
};

struct Report {
  std::string title;
  std::string stage;             // "Stage: rollout, as of 2026-03-31"
  std::string about;             // may be empty
  std::string course;            // how it goes, and what that rests on; empty while nothing is answered
  Outlook outlook = Outlook::CannotSayYet;
  std::string sentence;          // the outlook
  std::string reason;            // may be empty
  std::string progress;          // how many questions are answered
  bool is_empty = false;         // no question is answered
  std::vector<ReportSection> sections;  // never an empty one
};

// What pictures may take on a page of their own; where none are shown it does not matter.
inline constexpr Length ReportPictureWidth = px(1086);

// `width` is what pictures may take (framework_pictures.hpp).
[[nodiscard]] Report make_report(const ReportSource& source, Length width);

// The numbers of a picture as a report's table.
[[nodiscard]] ReportTable table_of(const PictureTable& numbers);

}  // namespace takehold
