-- SPDX-License-Identifier: MIT
-- Operating model: what has to stand around an AI before it becomes part of the work and shows in results.

framework {
  id = "operating-model", api = 1, version = "1.0.0",
  title   = "Operating model",
  summary = "An AI put on top of work that stays as it was helps single people and moves no result. It takes hold where data, "
         .. "hand-over, building blocks, oversight and people's work are laid out around it.",
  sources = { "“AI Pilot to Production: Why Enterprise AI Fails to Scale”, an article of June 2026; its items are O-1 to O-152 in "
           .. "rules/sources/operating-model.csv" },
  licence = "MIT",
  files = {
    "stages.lua", "questions.lua", "workflow_columns.lua", "pilot_or_model.lua",   -- what is asked
    "layers.lua", "data.lua", "handover.lua", "building_blocks.lua", "oversight.lua", "peoples_work.lua",   -- the five layers
    "governance_first.lua", "output_to_outcome.lua", "links_to_mend.lua", "redesign.lua",   -- what is concluded
    "programme.lua", "in_step.lua", "tool.lua", "contradictions.lua",
    "views.lua", "gates.lua", "claims.lua", "examples.lua",   -- what is made of it
  },
  tests = {
    "data_test.lua", "handover_test.lua", "building_blocks_test.lua", "oversight_test.lua", "peoples_work_test.lua",
    "pilot_or_model_test.lua", "governance_first_test.lua", "output_to_outcome_test.lua", "redesign_test.lua", "programme_test.lua",
    "in_step_test.lua", "tool_test.lua", "contradictions_test.lua", "questions_test.lua", "healthy_test.lua", "examples_test.lua",
  },
}
