// SPDX-License-Identifier: MIT
//
// Tables of text: sorted by a click on a column, clipped to the visible rows, copied row by row or whole.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "takehold/picture/picture.hpp"
#include "widgets/ui.hpp"

namespace takehold::ui {

// A read-only table.
void plain_table(const Ui& ui, const char* id, const PictureTable& table);

struct TableColumn {
  std::string title;
  float weight = 1;        // share of the width; below 0: fixed, in CSS pixels
  bool sortable = true;
};

// The frame of a table whose cells the caller draws. All rows look the same; the header stays in sight.
class TableFrame {
 public:
  // `height` 0: as high as its rows; otherwise it scrolls, in CSS pixels.
  TableFrame(const Ui& ui, const char* id, const std::vector<TableColumn>& columns, float height = 0);
  ~TableFrame();
  TableFrame(const TableFrame&) = delete;
  TableFrame& operator=(const TableFrame&) = delete;

  explicit operator bool() const { return open_; }

  // The column that rows are sorted by, and how; column -1: unsorted.
  struct Order {
    int column = -1;
    bool descending = false;
    bool operator==(const Order&) const = default;
  };
  Order order() const;

 private:
  bool open_;
};

}  // namespace takehold::ui
