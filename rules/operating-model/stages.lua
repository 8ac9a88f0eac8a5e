-- SPDX-License-Identifier: MIT
-- When a rule may speak, beside the conditions of the shared vocabulary.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local stage = rollout.stage

-- Where the AI only prepares or suggests, a person is in between anyway and much less depends on oversight.
condition "steers" {
  title = "Somewhere what the AI says is mostly followed, or nobody looks at each case",
  when  = workflow:any_row(workflow.ai_role:at_least("steers")),
}

-- Half a year after going live: sooner than that most figures have not been counted twice.
condition "results_due" {
  title = "Long enough for a gain to show in figures",
  when  = any { stage:is("scaled"), all { stage:is("rollout"), (rollout.as_of - rollout.go_live):at_least(180) } },
}
