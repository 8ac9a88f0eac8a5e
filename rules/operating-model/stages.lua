-- SPDX-License-Identifier: MIT
-- When a rule may speak. What was withdrawn is judged as it was last: why it stopped is the question then. Globals on purpose: every file of this framework reads them.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local stage = rollout.stage

-- People work with it: what it stands on and what comes of it can be seen.
in_use = stage:one_of { "pilot", "rollout", "scaled", "withdrawn" }

-- It is planned or in use: how it is set up can be judged, by the plan if need be.
going_on = stage:one_of { "planned", "pilot", "rollout", "scaled", "withdrawn" }

-- It has left the trial: what a trial may do without is due from here on.
live = stage:one_of { "rollout", "scaled", "withdrawn" }

-- The same for one workflow that the AI takes part in.
ai_in_use   = all { workflow.uses_ai, in_use }
ai_going_on = all { workflow.uses_ai, going_on }
ai_live     = all { workflow.uses_ai, live }

-- Somewhere what the AI says is mostly followed, or nobody looks at each case. Where it only prepares or suggests, a person is in
-- between anyway and much less depends on oversight.
steers  = workflow:any_row(workflow.ai_role:at_least("steers"))
decides = workflow:any_row(workflow.ai_role:is("decides"))

-- Long enough for a gain to show in figures: it is part of normal work, or went live half a year ago. Sooner than that most figures
-- have not been counted twice.
results_due = any { stage:is("scaled"), all { stage:is("rollout"), (rollout.as_of - rollout.go_live):at_least(180) } }
