// SPDX-License-Identifier: MIT
#include "document/read_records.hpp"

#include <map>
#include <set>
#include <utility>

#include "document/describe.hpp"
#include "document/read_answer.hpp"
#include "takehold/model/weeks.hpp"

#include "takehold/value/text.hpp"

namespace takehold {
namespace {

class TableReader {
 public:
  TableReader(const RecordType& type, Reading& reading) : type_(type), name_(quote(type.id)), reading_(reading) {}

  // Nothing for null, and nothing after an error.
  std::optional<Table> read(const DocumentSpot& at) {
    if (at.json.is(Json::Kind::Null)) return std::nullopt;
    if (!at.json.is(Json::Kind::Object)) {
      reading_.wrong_type(at, "the table " + name_, "an object like {\"rows\": [...]}");
      return std::nullopt;
    }
    Table table;
    for (const auto& [key, value] : at.json.members) read_key(at.member(key, value), key, table);
    const Json* rows = at.json.find("rows");
    const Json* more = at.json.find("more");
    const bool open = more != nullptr && more->is(Json::Kind::True);
    table.complete = rows != nullptr && !open;
    check_form(at, table, rows != nullptr || open);
    return table;
  }

 private:
  void read_key(const DocumentSpot& at, const std::string& key, Table& table) {
    if (key == "rows") {
      read_rows(at, table);
    } else if (key == "more") {
      const bool fine = at.json.is(Json::Kind::True) || at.json.is(Json::Kind::False) || at.json.is(Json::Kind::Null);
      if (!fine) reading_.wrong_type(at, "\"more\"", "true while rows are missing, or false");
    } else if (key == "not_applicable") {
      table.not_applicable = read_reason(at, "the table " + name_, reading_);
    } else {
      reading_.warn_if_slip(at, key, {"rows", "more", "not_applicable"});
      table.extra.emplace_back(key, at.json);
    }
  }

  void check_form(const DocumentSpot& at, const Table& table, bool has_rows) {
    if (!has_rows && at.json.find("not_applicable") == nullptr) {
      reading_.error(at, "rows-missing", "the table " + name_ + " has no \"rows\"",
                     "write {\"rows\": []} for none, or {\"not_applicable\": \"why\"}");
    }
    if (table.not_applicable && !table.rows.empty()) {
      reading_.warning(at, "rows-unused", "the table " + name_ + " is said not to apply; its rows are kept, but do not count");
    }
  }

  void read_rows(const DocumentSpot& at, Table& table) {
    if (!at.json.is(Json::Kind::Array)) return reading_.wrong_type(at, "\"rows\" of " + name_, "a list like [{...}, {...}]");
    const std::size_t count = at.json.items.size();
    if (count > static_cast<std::size_t>(type_.max_rows)) {
      return reading_.error(at, "too-many-rows",
                            "the table " + name_ + " takes at most " + std::to_string(type_.max_rows) + " rows, but there are " +
                                std::to_string(count));
    }
    for (std::size_t i = 0; i < count; ++i) table.rows.push_back(read_row(at.item(i, at.json.items[i])));
  }

  Row read_row(const DocumentSpot& at) {
    Row row;
    if (!at.json.is(Json::Kind::Object)) {
      reading_.wrong_type(at, "a row of " + name_, "an object like {\"name\": \"...\"}");
      return row;
    }
    for (const auto& [key, value] : at.json.members) read_cell(at.member(key, value), key, row);
    if (type_.weekly && at.json.find("week") == nullptr) {
      reading_.error(at, "week-missing", "a row of " + name_ + " needs its \"week\"",
                     "write \"week\": 1 for the first week after go-live");
    }
    if (!type_.per.empty() && at.json.find(type_.per) == nullptr) parent_missing(at);
    if (row.week && row.parent.empty() == type_.per.empty()) check_key(at, row);
    return row;
  }

  void parent_missing(const DocumentSpot& at) {
    reading_.error(at, "row-of-missing", "a row of " + name_ + " needs its " + quote(type_.per),
                   "write " + quote(type_.per) + ": and the name of one of its rows");
  }

  // Where it is said twice, the second is wrong.
  void check_key(const DocumentSpot& at, const Row& row) {
    const Json& week = *at.json.find("week");
    const auto [first, is_new] = weeks_.emplace(std::pair(row.parent, *row.week), week.line);
    if (is_new) return;
    const std::string which = "week " + std::to_string(*row.week) + (row.parent.empty() ? "" : " of " + quote(row.parent));
    reading_.error(at.member("week", week), "week-twice",
                   which + " is there twice in " + name_ + "; the first is in line " + std::to_string(first->second), "keep one row a week");
  }

  void read_cell(const DocumentSpot& at, const std::string& key, Row& row) {
    if (key == "name") return read_name(at, row);
    if (key == "week" && type_.weekly) return read_week(at, row);
    if (!type_.per.empty() && key == type_.per) return read_parent(at, row);
    const FactDef* fact = find_fact(type_.facts, key);
    if (fact == nullptr) {
      if (!reading_.full()) reading_.warn_unknown(at, "unknown-column", "column", type_.id + "." + key, columns());
      row.extra.emplace_back(key, at.json);
    } else if (std::optional<Answer> answer = read_answer(*fact, at, reading_)) {
      row.answers.emplace(fact->id, std::move(*answer));
    }
  }

  std::vector<std::string> columns() const {
    std::vector<std::string> names{type_.id + ".name"};
    if (type_.weekly) names.push_back(type_.id + ".week");
    if (!type_.per.empty()) names.push_back(type_.id + "." + type_.per);
    for (const FactDef& fact : type_.facts) names.push_back(type_.id + "." + fact.id);
    return names;
  }

  void read_name(const DocumentSpot& at, Row& row) {
    const std::optional<std::string> name = reading_.text(at, "the name of a row");
    if (!name || name->empty()) return;
    row.name = *name;
    if (!names_.insert(*name).second) {
      reading_.warning(at, "row-named-twice", "two rows of " + name_ + " are named " + quote(*name),
                       "give each a name of its own");
    }
  }

  void read_week(const DocumentSpot& at, Row& row) {
    const std::optional<int> week = at.json.is(Json::Kind::Number) ? parse_week(at.json.text) : std::nullopt;
    if (!week) {
      return reading_.error(at, "week-not-whole",
                            "\"week\" wants a whole number, counted from go-live, but this is " + kind_in_words(at.json));
    }
    row.week = week;
  }

  void read_parent(const DocumentSpot& at, Row& row) {
    const std::optional<std::string> name = reading_.text(at, quote(type_.per) + " of a row of " + name_);
    if (name && name->empty()) return parent_missing(at);
    if (!name) return;
    row.parent = *name;
    reading_.expect_parent(at, type_.per, *name);
  }

  const RecordType& type_;
  std::string name_;
  Reading& reading_;
  std::set<std::string> names_;
  std::map<std::pair<std::string, int>, int> weeks_;  // whose week, which -> line
};

}  // namespace

void read_records(const DocumentSpot& at, Assessment& assessment, Reading& reading) {
  if (at.json.is(Json::Kind::Null)) return;
  if (!at.json.is(Json::Kind::Object)) return reading.wrong_type(at, "\"records\"", "an object with one entry a table");
  for (const auto& [id, value] : at.json.members) {
    const DocumentSpot spot = at.member(id, value);
    const RecordType* type = reading.vocabulary().find_table(id);
    if (type == nullptr) {
      if (!reading.full()) reading.warn_unknown(spot, "unknown-table", "table", id, ids_of(reading.vocabulary().tables));
      assessment.extra_tables.emplace_back(id, value);
    } else if (std::optional<Table> table = TableReader(*type, reading).read(spot)) {
      assessment.tables.emplace(id, std::move(*table));
    }
  }
}

}  // namespace takehold
