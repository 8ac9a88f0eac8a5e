-- SPDX-License-Identifier: MIT
-- When a rule may speak. Globals on purpose: every file of this framework reads them.

local stage = vocabulary.rollout.stage

-- People work with it today.
in_use = stage:one_of { "pilot", "rollout", "scaled" }

-- It is planned or in use: what is to come can be judged.
going_on = stage:one_of { "planned", "pilot", "rollout", "scaled" }

-- People work with it, or did until it was taken back: what it stopped at can be seen in both.
begun = stage:one_of { "pilot", "rollout", "scaled", "withdrawn" }

-- It is no longer on trial: the organisation has committed itself.
past_trial = stage:one_of { "rollout", "scaled" }
