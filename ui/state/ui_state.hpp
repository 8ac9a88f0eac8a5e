// SPDX-License-Identifier: MIT
//
// All state of the interface that survives a frame, apart from the assessment: where the person is, what is open, drafts of
// fields. There is one of it, and App owns it.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "state/page.hpp"
#include "takehold/value/issue.hpp"

namespace takehold::ui {

enum class ThemeChoice { System, Light, Dark };

struct Toast {
  std::string words;
  std::string command;   // "edit.undo": offered as a button; empty: none
  std::string button;
  double until = 0;      // App's clock, seconds
};

// Where the assessment is saved outside the program.
struct FileState {
  std::string name;      // "sales-forecast.takehold.json"; empty: never saved
  std::string place;     // for saving without asking; empty: ask
  bool example = false;  // a copy of an example that ships
};

struct RecentFile {
  std::string place;     // where it can be reopened
  std::string name;
  std::string title;
  std::string verdict;   // the outlook in words when it was last seen
  std::string seen;      // a day
  bool operator==(const RecentFile&) const = default;
};

// The text of a field while it is edited, by the field's key.
using Drafts = std::map<std::string, std::string, std::less<>>;

struct PaletteState {
  bool open = false;
  bool just_opened = false;
  std::string query;
  int chosen = 0;
};

struct FindState {
  bool open = false;
  bool just_opened = false;
  std::string query;
};

// Rows from a spreadsheet, previewed before they are taken.
struct PasteState {
  std::string table;                    // the table they go to; empty: nothing is pasted
  std::string text;
  std::vector<std::string> columns;     // what each is taken for, if that was changed
  std::optional<bool> header;           // whether the first row is a header, if that was changed
  bool just_opened = false;
};

struct InterviewState {
  Drafts problems;                      // what is wrong with a draft, by the draft's key
  std::map<std::string, float, std::less<>> heights;  // of the questions when a whole section is shown, device pixels, by place
  bool go_on = false;                   // after Enter: show the next place once the answer is in
  bool take_keyboard = false;           // the question's field gets the keyboard in the next frame
  bool comes_into_sight = false;        // in a whole section: scroll to the current question
  int grid_item = 0;                    // the line that number keys answer
  std::string cell;                     // address of the current cell of a table
  bool cell_begins = false;             // it gets the keyboard in the next frame
  std::size_t form_row = 0;             // the row shown when there is room for only one
  PasteState paste;
};

struct PlanPageState {
  std::string role;              // the owner role whose actions are shown; empty: everybody's
  bool as_table = false;         // one table instead of cards by phase
  std::string bad_due;           // key of the action whose due day cannot be read
  std::string bad_due_words;     // what was expected instead
};

struct PageState {               // of each page
  std::string question;          // interview: the address of the current question
  bool quick = false;            // interview: only what belongs to the quick scan
  bool whole_section = false;    // interview: all questions of the section at once
  std::string filter;            // the text that filters lists
  std::set<std::string> open;    // open disclosures, by key
  std::string framework;         // frameworks: the one shown
  std::string plugin;            // plugins: the one shown
  Drafts drafts;
  InterviewState interview;
  PlanPageState plan;

  bool is_open(const std::string& key) const { return open.contains(key); }
  void set_open(const std::string& key, bool on) {
    if (on) open.insert(key);
    else open.erase(key);
  }
};

struct UiState {
  bool is_loading = true;        // the rules are still loading: requests wait for them
  FileState file;
  Route route;
  std::vector<Route> back, forward;
  std::string details;           // the target that the inspector shows; empty: closed
  std::vector<std::string> details_back;
  ThemeChoice theme = ThemeChoice::System;
  float zoom = 1;
  PaletteState palette;
  FindState find;
  bool keys_open = false;        // the list of shortcuts
  bool menu_open = false;
  std::vector<Toast> toasts;
  std::vector<RecentFile> recent;
  PageState pages;
  Issues problems;               // of the last thing that failed; shown until closed
  std::string problem_title;
  std::string said;              // the latest text of the live region
  std::vector<std::string> changed;  // effects of the last edit, in words
  double evaluation_ms = 0;      // time of the last diagnosis
};

}  // namespace takehold::ui
