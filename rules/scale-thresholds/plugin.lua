-- SPDX-License-Identifier: MIT
-- Scale thresholds: what stops a use of AI that was fine while it was small, and which threshold breaks first as it grows.

framework {
  id = "scale-thresholds", api = 1, version = "1.0.0",
  title   = "Scale thresholds",
  summary = "A use that works is tolerated while it is small, unseen, cheap and easy to undo. As it grows it crosses six "
         .. "thresholds, and at each of them the organisation needs an answer that it did not need before.",
  sources = { "“The problems that arise when AI scales up”, an article by Bertrand Duperrin; its items are S-1 to S-119 in "
           .. "rules/sources/scale-thresholds.csv" },
  licence = "MIT",
  files = {
    "stages.lua", "questions.lua", "readiness.lua", "answerable.lua", "money.lua", "withdrawal.lua",   -- what is asked
    "workflow_columns.lua",
    "thresholds.lua",                                                                                   -- where it stands
    "wider_use.lua", "visibility.lua", "decisions.lua", "affected.lua", "coordination.lua",            -- what is concluded,
    "returns.lua", "spending.lua", "reversibility.lua", "quiet_exit.lua", "trial.lua", "contradictions.lua",   -- threshold by threshold
    "scores.lua", "gates.lua", "decision_map.lua", "claims.lua", "claims_thresholds.lua", "examples.lua",      -- what is made of it
  },
  tests = {
    "wider_use_test.lua", "visibility_test.lua", "decisions_test.lua", "affected_test.lua", "coordination_test.lua",
    "returns_test.lua", "spending_test.lua", "reversibility_test.lua", "quiet_exit_test.lua", "trial_test.lua",
    "contradictions_test.lua", "questions_test.lua", "healthy_test.lua", "examples_test.lua",
  },
}
