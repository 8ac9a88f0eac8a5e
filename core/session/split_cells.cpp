// SPDX-License-Identifier: MIT
#include <algorithm>

#include "takehold/session/paste.hpp"

namespace takehold {
namespace {

using TextRows = std::vector<std::vector<std::string>>;

class Splitter {
 public:
  Splitter(char separator, bool reads_quotes) : separator_(separator), reads_quotes_(reads_quotes) {}

  // RFC 4180: a cell in quotes may hold separators and line breaks; two quotes stand for one. A row may end in any way.
  void split(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      const bool doubled = at + 1 < text.size() && text[at + 1] == c;
      const bool ends_with_next = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
      if (ends_with_next) continue;
      if (in_quotes_ && c == '"' && doubled) rows_.back().back() += text[at++];
      else if (in_quotes_ && c == '"') in_quotes_ = false;
      else if (in_quotes_) rows_.back().back() += c;
      else outside_quotes(c);
    }
  }

  bool is_whole() const { return !in_quotes_; }

  TextRows rows() {
    const auto is_blank = [](const std::vector<std::string>& row) {
      return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.find_first_not_of(' ') == cell.npos; });
    };
    std::erase_if(rows_, is_blank);
    return std::move(rows_);
  }

 private:
  void outside_quotes(char c) {
    if (c == separator_) rows_.back().emplace_back();
    else if (c == '\n' || c == '\r') rows_.push_back({""});
    else if (c == '"' && reads_quotes_ && rows_.back().back().empty()) in_quotes_ = true;
    else rows_.back().back() += c;
  }

  char separator_;
  bool reads_quotes_, in_quotes_ = false;
  TextRows rows_{{""}};
};

// A quote that is never closed is an inch, or a slip, and no reason to swallow the rest.
TextRows split_by(std::string_view text, char separator) {
  Splitter splitter(separator, true);
  splitter.split(text);
  if (splitter.is_whole()) return splitter.rows();
  Splitter plain(separator, false);
  plain.split(text);
  return plain.rows();
}

// "0,3" in every row: one column of fractions, and not two of numbers.
bool are_fractions(const TextRows& rows) {
  const auto is_number = [](const std::string& cell) { return !cell.empty() && cell.find_first_not_of("0123456789 %") == cell.npos; };
  const bool alike = std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return row.size() == 2 && is_number(row[0]) && is_number(row[1]); });
  return alike && std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row[0] == "0"; });
}

// More columns are better, but only where rows agree on how many: a comma in "0,3" does not make a table.
std::size_t evenness(const TextRows& rows, char separator) {
  std::vector<std::size_t> counts;
  for (const auto& row : rows) counts.push_back(row.size());
  std::sort(counts.begin(), counts.end());
  const std::size_t usual = counts.empty() ? 0 : counts[counts.size() / 2];
  if (usual < 2 || (separator == ',' && are_fractions(rows))) return 0;
  const auto alike = static_cast<std::size_t>(std::count(counts.begin(), counts.end(), usual));
  return alike * 1000 / counts.size() + std::min<std::size_t>(usual, 50);
}

}  // namespace

PastedCells split_cells(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  PastedCells best{'\t', split_by(text, '\t')};
  std::size_t evenest = evenness(best.rows, '\t');
  for (const char separator : {';', ','}) {
    if (evenest > 0 && best.separator == '\t') break;  // what spreadsheets put on the clipboard
    TextRows rows = split_by(text, separator);
    const std::size_t score = evenness(rows, separator);
    if (score <= evenest) continue;
    evenest = score;
    best = {separator, std::move(rows)};
  }
  std::size_t widest = 0;
  for (const auto& row : best.rows) widest = std::max(widest, row.size());
  for (auto& row : best.rows) row.resize(widest);
  return best;
}

}  // namespace takehold
