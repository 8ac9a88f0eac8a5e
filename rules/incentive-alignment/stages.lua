-- SPDX-License-Identifier: MIT
-- When a rule may speak. What was withdrawn is judged as it was last: why it stopped is the question then. Globals on purpose: every file of this framework reads them.

local stage = vocabulary.rollout.stage

-- People work with it: what they meet and do can be seen.
in_use = stage:one_of { "pilot", "rollout", "scaled", "withdrawn" }

-- It is planned or in use: how it is set up can be judged, by the plan if need be.
going_on = stage:one_of { "planned", "pilot", "rollout", "scaled", "withdrawn" }

-- The same for one workflow that the AI takes part in.
ai_in_use   = all { vocabulary.workflow.uses_ai, in_use }
ai_going_on = all { vocabulary.workflow.uses_ai, going_on }
