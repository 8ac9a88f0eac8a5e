// SPDX-License-Identifier: MIT
//
// Surfaces that group things: cards, banners, chips.
#pragma once

#include <string>
#include <string_view>

#include "widgets/ui.hpp"

namespace takehold::ui {

// A card: a surface with a hairline around everything drawn while it lives, `width` device pixels wide and as high as its
// content. Its text can be copied by key and by menu.
class Card {
 public:
  struct Look {
    Ink edge = Ink::None;          // a coloured bar at its left
    bool selected = false;
    Ink fill = Ink::Surface;
    float padding = space::Medium;
  };
  Card(const Ui& ui, const std::string& id, float width, std::string copies, Look look);
  Card(const Ui& ui, const std::string& id, float width, std::string copies) : Card(ui, id, width, std::move(copies), Look()) {}
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;

  // The card was clicked outside the controls in it. Ask before the card ends.
  bool clicked() const;

 private:
  const Ui& ui_;
  Look look_;
  std::string copies_;
  ImVec2 from_;
  float width_;
  ImDrawListSplitter layers_;
};

// Cards side by side, row by row: as many columns of at least `least` CSS pixels as fit, at most `most`.
class CardColumns {
 public:
  CardColumns(const Ui& ui, float least, int most, float between = space::Medium);
  ~CardColumns();
  CardColumns(const CardColumns&) = delete;
  CardColumns& operator=(const CardColumns&) = delete;

  float width() const { return width_; }  // of one column, device pixels
  int count() const { return count_; }
  void next();                            // before each card: the next place in the row, or the first of the next row

 private:
  ImVec2 origin_;
  float width_, step_, gap_;
  float top_ = 0, end_ = 0;   // of the row
  int count_, at_ = -1;
};

// Lets the box (screen, device pixels) be copied as `text`: by Ctrl+C while it is under the pointer, and by its context menu.
void copies_as(const Ui& ui, const char* id, ImVec2 from, ImVec2 to, const std::string& text);

// Shape, word and colour together.
void draw_mark(const Ui& ui, Mark mark, ImVec2 middle, float size, Ink ink);
void chip(const Ui& ui, Mark mark, std::string_view word, Ink ink);
void severity_chip(const Ui& ui, Severity severity);

// A line or two about the state of things: an icon and words, perhaps followed by a button.
void banner(const Ui& ui, const char* icon, std::string_view words, Ink ink);

// What an empty page shows: one sentence and one thing to do. True: the button was pressed.
bool empty_state(const Ui& ui, const char* icon, std::string_view words, const std::string& button);

}  // namespace takehold::ui
