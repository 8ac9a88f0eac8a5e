// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"
#include "takehold/document/document.hpp"

namespace takehold::cli {

int schema(const Globals& globals) {
  Console console(globals.no_color);
  const std::optional<LoadedRules> rules = load_rules(console, globals.rules);
  return rules ? console.finish(document_schema(rules->ruleset->vocabulary), Done) : BadInput;
}

}  // namespace takehold::cli
