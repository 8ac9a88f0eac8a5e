-- SPDX-License-Identifier: MIT
-- Incentive alignment: why people leave an AI unused that works, and what to change first.

framework {
  id = "incentive-alignment", api = 1, version = "1.0.0",
  title   = "Incentive alignment",
  summary = "People follow what they are measured by, rewarded for and blamed for. An AI that adds work and changes none of "
         .. "these is left aside, however well it works.",
  sources = { "“What Is Actually Failing in AI Rollouts”, an article; its items are I-1 to I-124 in rules/sources/incentive-alignment.csv" },
  licence = "MIT",
  files = {
    "questions.lua", "workflow_columns.lua", "role_columns.lua",   -- what is asked
    "displaced_work.lua", "effort_and_credit.lua", "measures.lua", "rewards.lua",   -- what is concluded, theme by theme
    "role_sum.lua", "choice.lua", "ownership.lua", "side_effects.lua", "use.lua",
    "scores.lua", "gates.lua", "incentive_map.lua", "claims.lua", "examples.lua",   -- what is made of it
  },
  tests = {
    "displaced_work_test.lua", "effort_and_credit_test.lua", "measures_test.lua", "rewards_test.lua",
    "role_sum_test.lua", "choice_test.lua", "ownership_test.lua", "side_effects_test.lua", "use_test.lua",
    "questions_test.lua", "examples_test.lua",
  },
}
