-- SPDX-License-Identifier: MIT
-- Rollout patterns: why a good pilot says little about the rollout after it, what kills rollouts, and what those that last have in common.

framework {
  id = "rollout-patterns", api = 1, version = "1.0.0",
  title   = "Rollout patterns",
  summary = "A pilot is made to succeed; everyday work is not. Rollouts die of work that nobody looked at, of training that happens "
         .. "once and of people who had no part in it. Those that last begin small, listen, have colleagues who help, and hold on "
         .. "to the supplier.",
  sources = { "“Why Your AI Pilot Succeeded, But Your Rollout Failed”, an article; its items are R-1 to R-116 in "
           .. "rules/sources/rollout-patterns.csv" },
  licence = "MIT",
  files = {
    "pilot_questions.lua", "rollout_questions.lua", "columns.lua",            -- what is asked
    "where_it_shows.lua", "carried_over.lua", "pilot.lua",                                                        -- the pilot
    "mapping.lua", "training.lua", "partners.lua",                                          -- the three patterns that kill
    "phasing.lua", "feedback.lua", "champions.lua", "supplier.lua",                         -- the practices of those that last
    "adoption.lua", "contradictions.lua",                                                   -- what is to be seen
    "scores.lua", "gates.lua", "views.lua", "claims.lua", "examples.lua",                   -- what is made of it
  },
  tests = {
    "pilot_test.lua", "carried_over_test.lua", "mapping_test.lua", "training_test.lua", "partners_test.lua", "phasing_test.lua",
    "feedback_test.lua", "champions_test.lua", "supplier_test.lua", "adoption_test.lua", "contradictions_test.lua", "healthy_test.lua", "examples_test.lua",
  },
}
