// SPDX-License-Identifier: MIT
//
// Everything of the interface that survives a frame and is not the assessment: where one is, what is open, drafts of
// fields. It has one address: App holds it.
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

// Where the assessment lives outside the program.
struct FileState {
  std::string name;      // "sales-forecast.takehold.json"; empty: never saved
  std::string place;     // for saving without asking; empty: ask
  bool example = false;  // a copy of one that ships
};

struct RecentFile {
  std::string place;     // where it can be opened again
  std::string name;
  std::string title;
  std::string verdict;   // the outlook's words when it was last seen
  std::string seen;      // a day
  bool operator==(const RecentFile&) const = default;
};

// A field's text while it is edited, by the field's key.
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

// Rows from a spreadsheet that are looked at before they are taken.
struct PasteState {
  std::string table;                    // where to; empty: nothing is pasted
  std::string text;
  std::vector<std::string> columns;     // what each is taken for, where that was changed
  std::optional<bool> header;           // whether the first row is one, where that was changed
  bool just_opened = false;
};

struct InterviewState {
  Drafts problems;                      // what is wrong with a draft, by the draft's key
  std::map<std::string, float, std::less<>> heights;  // of questions in a whole section, device pixels, by place
  bool go_on = false;                   // Enter: once the answer is in, the next place is shown
  bool take_keyboard = false;           // the field of the question gets the keyboard in the next frame
  bool comes_into_sight = false;        // of a whole section: the current question is scrolled to
  int grid_item = 0;                    // the line that number keys answer
  std::string cell;                     // address of the cell that is current in a table
  bool cell_begins = false;             // it gets the keyboard in the next frame
  std::size_t form_row = 0;             // the row that is shown where there is room for one only
  PasteState paste;
};

struct PlanPageState {
  std::string role;              // an owner role whose actions are shown; empty: everybody's
  bool as_table = false;         // one table instead of cards by phase
  std::string bad_due;           // key of the action whose due day cannot be read
  std::string bad_due_words;     // what was expected instead
};

struct PageState {               // what each page keeps for itself
  std::string question;          // interview: the address of the question that is current
  bool quick = false;            // interview: only what belongs to the quick scan
  bool whole_section = false;    // interview: all questions of the section at once
  std::string filter;            // the text that lists are searched for
  std::set<std::string> open;    // disclosures that are open, by key
  std::string framework;         // frameworks: the one that is shown
  std::string plugin;            // plugins: the one that is shown
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
  bool is_loading = true;        // the rules are on their way: what is asked for waits for them
  FileState file;
  Route route;
  std::vector<Route> back, forward;
  std::string details;           // target that the inspector shows; empty: closed
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
  std::string said;              // last word of the live region
  std::vector<std::string> changed;  // what the last edit changed, in words
  double evaluation_ms = 0;      // what the last diagnosis took
};

}  // namespace takehold::ui
