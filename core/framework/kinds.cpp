// SPDX-License-Identifier: MIT
#include "takehold/framework/kinds.hpp"

#include <algorithm>

namespace takehold {

std::string_view word_of(const Rule& rule) { return rule.is_strength() ? "strength" : "rule"; }

std::string id_of(const Requirement& requirement) { return std::string(to_text(requirement.gate)); }

namespace telling {

Shown where_proposed(const Framework& framework, const Action& action) {
  Shown shown;
  for (const Rule& rule : framework.rules) {
    const bool proposes = std::find(rule.actions.begin(), rule.actions.end(), action.id) != rule.actions.end();
    if (proposes) shown.push_back({rule.condition.expr.get(), CertainlyTrue});
  }
  return shown;
}

}  // namespace telling
}  // namespace takehold
