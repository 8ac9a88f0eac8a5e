// SPDX-License-Identifier: MIT
//
// One load: everything a plugin has said so far. The words that Lua calls read and write this and nothing else.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "call/run.hpp"
#include "sdk/trees.hpp"
#include "takehold/framework/framework.hpp"
#include "takehold/json/json.hpp"
#include "takehold/plugins/loader.hpp"

namespace takehold::plugins {

// vocabulary.workflow, or workflow:where(condition), or category_week:of(category).
struct Rows {
  std::string table;                  // empty: vocabulary.rollout
  std::string of;                     // the rows of one row of this table; empty: all rows
  std::size_t where = Trees::Broken;  // a tree; Trees::Broken: all rows
  bool broken = false;
};

// What a word gives that only makes sense inside a declaration: option(...), cite { ... }, part(...), indicator { ... }.
using Part = std::variant<Option, FactDef, Cites, Measure::Part, Chain::Link, Ladder::Rung, Estimate::Step, Dimension::Indicator, Requirement, View::Column, Action::Change, Json>;

struct KeptPart {
  Part part;
  std::string word;  // that made it: "option"
  bool used = false;
  CodeSpot spot;
};

// An id that must be declared somewhere in the plugin or the shared vocabulary, perhaps further down.
struct Mention {
  std::string kind;  // "cause", "word", "topic"
  std::string id;
  std::string key;  // of the declaration that begins at `spot`
  CodeSpot spot;
  std::string inside;  // rule "x"
};

// `rule "x"` that still waits for its table.
struct Opened {
  std::string what;
  CodeSpot spot;
  bool finished = false;
};

struct Host : CallContext {
  Host(PluginKind is, Vocabulary shared, const LoadLimits& may_use);
  static Host& of(lua_State* L) { return static_cast<Host&>(CallContext::of(L)); }

  void report(CodeSpot spot, std::string code, std::string message, std::string cure = {}, std::string inside = {});

  // Takes the id for this kind; reports the second declaration of one, naming both places.
  bool claim(const std::string& id_kind, const std::string& id, CodeSpot spot);
  bool is_claimed(const std::string& kind, const std::string& id) const { return ids_.count({kind, id}) != 0; }
  std::vector<std::string> claimed(const std::string& kind) const;

  // A shared vocabulary builds on nothing: what was known of another is forgotten.
  void become_vocabulary();

  // Declares into the plugin's own vocabulary and makes it known at once.
  void add_fact(const std::string& table, FactDef fact);
  void add_table(RecordType table);
  void add_grid(Grid grid);
  void add_condition(Condition condition);

  PluginKind plugin_kind;
  bool takes_any_kind = false;  // its head decides
  LoadLimits limits;
  bool has_head = false;  // framework { } or shared_vocabulary { } has been called
  bool begun = false;     // the same, or its lack has been reported
  bool wants_tests = false;
  Vocabulary known;     // the shared vocabulary and the plugin's own
  Framework framework;  // `own` is the result for a shared vocabulary
  std::vector<std::string> more_files, test_files;
  Trees trees;
  std::vector<Rows> rows;
  std::vector<KeptPart> parts;
  std::vector<Mention> mentions;
  std::vector<Opened> opened;
  Issues issues;

 private:
  std::map<std::pair<std::string, std::string>, Place> ids_;
  std::vector<std::pair<std::string, std::string>> id_order_;
};

// `text` between back quotes.
[[nodiscard]] std::string code(std::string_view text);

}  // namespace takehold::plugins
