// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "takehold/session/paste.hpp"

namespace takehold {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// RFC 4180: a cell in quotes may hold separators and line breaks; two quotes stand for one.
Rows split_by(std::string_view text, char separator) {
  Rows rows{{""}};
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    std::string& cell = rows.back().back();
    if (quoted) {
      if (c != '"') cell += c;
      else if (at + 1 < text.size() && text[at + 1] == '"') cell += text[at++];
      else quoted = false;
    } else if (c == '"' && cell.empty()) {
      quoted = true;
    } else if (c == separator) {
      rows.back().emplace_back();
    } else if (c == '\n') {
      rows.push_back({""});
    } else if (c != '\r') {
      cell += c;
    }
  }
  std::erase_if(rows, [](const auto& row) { return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); }); });
  return rows;
}

// More columns are better, but only where rows agree on how many: a comma in "0,3" does not make a table.
long evenness(const Rows& rows) {
  if (rows.empty()) return 0;
  std::vector<std::size_t> counts;
  for (const auto& row : rows) counts.push_back(row.size());
  std::sort(counts.begin(), counts.end());
  const std::size_t usual = counts[counts.size() / 2];
  const long alike = std::count(counts.begin(), counts.end(), usual);
  return usual < 2 ? 0 : alike * 1000 / static_cast<long>(counts.size()) + static_cast<long>(std::min<std::size_t>(usual, 50));
}

}  // namespace

PastedCells split_cells(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  PastedCells best;
  long evenest = -1;
  for (const char separator : {'\t', ';', ','}) {  // what spreadsheets put on the clipboard comes first
    Rows rows = split_by(text, separator);
    const long score = evenness(rows);
    const bool is_tab = separator == '\t' && score > 0;
    if (score > evenest || is_tab) {
      evenest = score;
      best = {separator, std::move(rows)};
    }
    if (is_tab) break;
  }
  std::size_t widest = 0;
  for (const auto& row : best.rows) widest = std::max(widest, row.size());
  for (auto& row : best.rows) row.resize(widest);
  return best;
}

}  // namespace takehold
