-- SPDX-License-Identifier: MIT
-- When a rule may speak. What was withdrawn is judged as it was last: why it stopped is the question then. Globals on purpose: every file of this framework reads them.

local stage = vocabulary.rollout.stage

in_use   = stage:one_of { "pilot", "rollout", "scaled", "withdrawn" }              -- people work with it
live     = stage:one_of { "rollout", "scaled", "withdrawn" }                       -- it is past the pilot
going_on = stage:one_of { "planned", "pilot", "rollout", "scaled", "withdrawn" }   -- how it is set up can be judged, by the plan if need be
coming   = stage:one_of { "planned", "pilot" }                        -- the rollout still lies ahead

ai_in_use   = all { vocabulary.workflow.uses_ai, in_use }
ai_live     = all { vocabulary.workflow.uses_ai, live }
ai_going_on = all { vocabulary.workflow.uses_ai, going_on }
