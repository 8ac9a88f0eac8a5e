// SPDX-License-Identifier: MIT
#include "session/paste_columns.hpp"
#include "session/table_of.hpp"
#include "takehold/change/parse_answer.hpp"
#include "takehold/session/paste.hpp"

namespace takehold {
namespace {

// In quotes where it would fall apart without.
std::string as_cell(const std::string& text) {
  if (text.find_first_of("\t\n\r\"") == std::string::npos) return text;
  std::string cell = "\"";
  for (const char c : text) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
  return cell + "\"";
}

std::string cell_text(const RecordType& type, const Row& row, const std::string& column, const Speaker& speaker) {
  if (column == NameColumn) return row.name;
  if (column == WeekColumn) return row.week ? std::to_string(*row.week) : std::string();
  if (column == ParentColumn) return row.parent;
  for (const FactDef& fact : type.facts) {
    const auto answer = fact.id == column ? row.answers.find(fact.id) : row.answers.end();
    if (answer != row.answers.end()) return answer_text(fact, answer->second, speaker);
  }
  return {};
}

}  // namespace

std::string table_text(const Ruleset& rules, const Assessment& assessment, const std::string& table) {
  const RecordType* type = rules.vocabulary.find_table(table);
  if (type == nullptr) return {};
  const Speaker speaker{&rules.vocabulary, &assessment};
  const PasteColumns columns(speaker, *type);
  std::string text;
  const auto add_line = [&](auto cell_of) {
    for (std::size_t i = 0; i < columns.ids().size(); ++i) text += (i == 0 ? "" : "\t") + as_cell(cell_of(columns.ids()[i]));
    text += "\n";
  };
  add_line([&](const std::string& id) { return columns.label(id); });
  for (const Row& row : table_of(assessment, table).rows) add_line([&](const std::string& id) { return cell_text(*type, row, id, speaker); });
  return text;
}

}  // namespace takehold
