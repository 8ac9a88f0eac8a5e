// SPDX-License-Identifier: MIT
//
// The rules a command works with: the shared vocabulary and the frameworks, as they ship or from a folder, and whatever
// --plugin adds.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "takehold/engine/ruleset.hpp"
#include "takehold/plugins/loader.hpp"

namespace takehold::cli {

struct RulesChoice {
  std::string folder;                // --rules; empty: the rules that ship inside the program
  std::vector<std::string> plugins;  // --plugin
};

// A plugin where it was found.
struct PluginPlace {
  std::string path;
  std::shared_ptr<const PluginFiles> files;
};

struct LoadedRules {
  std::unique_ptr<Ruleset> ruleset;
  std::vector<std::string> broken;  // paths of plugins that are left out; their errors have been reported
};

// All frameworks of the choice, without those that are broken. Nothing, after saying why, when no vocabulary or no
// framework at all could be loaded.
[[nodiscard]] std::optional<LoadedRules> load_rules(Console& console, const RulesChoice& choice);

// The places that load_rules() reads frameworks from, in order.
[[nodiscard]] std::vector<PluginPlace> framework_places(const RulesChoice& choice);

// The shared vocabulary alone; all its issues are reported.
[[nodiscard]] std::optional<Vocabulary> load_shared_vocabulary(Console& console, const RulesChoice& choice);
[[nodiscard]] PluginPlace vocabulary_place(const RulesChoice& choice);

// A plugin as a person names it: a path on the disk, or one that ships ("incentive-alignment").
[[nodiscard]] PluginPlace find_plugin(const std::string& name);

// Whether the folder holds a shared vocabulary and not a framework.
[[nodiscard]] bool holds_vocabulary(const PluginPlace& place);

}  // namespace takehold::cli
