-- SPDX-License-Identifier: MIT
-- The incentive map: one row a role, from the old measure to the new one. An empty shift is a gap.

local role = vocabulary.role

view "incentive-map" {
  title   = "Incentive map",
  summary = "What each role was measured by, what it is measured by now, and what that changes for it.",
  on      = role,
  column("Old measure", role.old_measure),
  column("New measure", role.new_measure),
  column("What shifts", role.shift, { shift = true }),
  column("Changed",     role.metric_change),
  column("Their sum",   sum_of_role),
  source  = cite { "I-96" },
}
