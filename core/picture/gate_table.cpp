// SPDX-License-Identifier: MIT
#include "takehold/picture/gate_table.hpp"

#include "takehold/report/gate_phrases.hpp"
#include "takehold/report/phrases.hpp"

namespace takehold {

PictureTable gate_table(const Ruleset& ruleset, const GateView& gate) {
  PictureTable table{{"Met", "What it asks for", "How it stands", "Asked by"}, {}};
  for (const RequirementView* requirement : requirements_by_need(gate))
    table.rows.push_back({gate_answer(requirement->truth), requirement->title, requirement->detail, framework_title(ruleset, requirement->framework_id)});
  return table;
}

}  // namespace takehold
