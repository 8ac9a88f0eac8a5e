// SPDX-License-Identifier: MIT
//
// The plugins there are, and one of them as its handbook.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "takehold/session/catalogue.hpp"

namespace takehold::ui {

struct PluginLine {
  std::string id, title, version, origin, counts, problems;
  bool on = false, works = true, bundled = true;
};
struct PluginProblem {
  bool is_error = true;
  std::string where, message, cure;
};
struct RuleLine {
  std::string kind, title, cites;    // "Blocker", ..., "Strength"
};
struct PluginPage {
  PluginLine line;
  std::string summary, licence, content_hash, trust;  // trust: what switching it on means
  std::vector<std::string> sources, claims;
  std::vector<PluginProblem> problems;
  std::vector<RuleLine> rules;
  std::vector<std::string> actions, questions;
  std::string problems_text;         // as they are copied
};
struct PluginsView {
  std::vector<PluginLine> lines;
  std::optional<PluginPage> page;    // of the one that is open
};

[[nodiscard]] PluginsView present_plugins(const Catalogue& catalogue, const std::string& open);

}  // namespace takehold::ui
