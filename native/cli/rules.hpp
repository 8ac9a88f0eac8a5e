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
#include "takehold/plugins/catalogue.hpp"

namespace takehold::cli {

struct RulesChoice {
  std::string folder;                // --rules; empty: the rules that ship inside the program
  std::vector<std::string> plugins;  // --plugin
};

struct LoadedRules {
  std::shared_ptr<const Ruleset> ruleset;
  std::vector<std::string> broken;  // plugins that are left out; their errors have been reported
};

// All frameworks of the choice, without those that are broken. Nothing, after saying why, when no vocabulary or no
// framework at all could be loaded.
[[nodiscard]] std::optional<LoadedRules> load_rules(Console& console, const RulesChoice& choice);

// What load_rules() begins with.
[[nodiscard]] RuleSources sources_of(const RulesChoice& choice);

// One plugin on top of the vocabulary of the choice, and nothing else; its errors and those of the vocabulary are reported.
[[nodiscard]] std::unique_ptr<Catalogue> load_alone(Console& console, const RulesChoice& choice, const std::string& plugin, PluginTests tests);

// The vocabulary of the choice, and nothing else.
[[nodiscard]] std::unique_ptr<Catalogue> load_vocabulary_alone(const RulesChoice& choice);

// A plugin as a person names it: a path on the disk, or one that ships ("incentive-alignment").
[[nodiscard]] PluginSource find_plugin(const std::string& name);

// The errors of everything in the catalogue.
void report_errors(Console& console, const Catalogue& catalogue);

}  // namespace takehold::cli
