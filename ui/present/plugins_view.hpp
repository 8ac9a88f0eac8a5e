// SPDX-License-Identifier: MIT
//
// The list of plugins, and one of them as its handbook.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "takehold/session/catalogue.hpp"

namespace takehold::ui {

struct PluginLine {
  std::string id, title, version, origin, summary;
  std::size_t questions = 0, rules = 0, actions = 0;
  std::size_t errors = 0, remarks = 0;
  std::string counts;            // "28 questions, 41 rules, 12 actions"
  std::string problems;          // "2 errors", "1 remark", "none"
  std::string instead;           // for a bundled one whose id an added one has: what that means. It then has no switch
  bool on = false, works = true, bundled = true;
};
struct PluginProblem {
  bool is_error = true;
  std::string where, message, cure;
  std::string text;              // for copying
};
struct RuleLine {
  std::optional<Severity> severity;  // empty: a strength
  std::string kind, title, cites;    // "Blocker", "In [workflow] the AI adds [Tasks added]", "I-78"
};
// Something of a plugin with a line about it.
struct HandbookLine {
  std::string title, note;
};
struct PluginPage {
  PluginLine line;
  std::string summary, licence, content_hash;
  std::string trust;                 // the meaning of switching it on
  std::string failure;               // what happened, what still works, what to do; empty: all is well
  std::vector<std::string> sources;
  std::vector<PluginProblem> problems;
  std::vector<RuleLine> rules;
  std::string rule_count;            // "48 rules, 18 strengths"
  std::vector<HandbookLine> questions, actions, gates, claims;  // questions: including columns of lists
  std::string problems_text;         // all of them, for copying
  std::string text;                  // what it is, for copying
};
struct PluginsView {
  std::vector<PluginLine> lines;
  std::string count;                 // "4 plugins, 4 of them on"
  std::optional<PluginPage> page;    // of the open one
};

[[nodiscard]] PluginsView present_plugins(const Catalogue& catalogue, const std::string& open);

[[nodiscard]] std::vector<const PluginLine*> find_plugins(const PluginsView& view, std::string_view words);
enum class PluginColumn { Title, Version, On, Origin, Questions, Rules, Problems };
void sort_plugins(std::vector<const PluginLine*>& lines, PluginColumn column, bool descending);

[[nodiscard]] std::vector<const RuleLine*> find_rules(const PluginPage& page, std::string_view words);
enum class RuleColumn { Kind, Title, Cites };
void sort_rules(std::vector<const RuleLine*>& lines, RuleColumn column, bool descending);

}  // namespace takehold::ui
