-- SPDX-License-Identifier: MIT
-- The shared vocabulary: what every framework may ask, say and blame. A fact lives here when two frameworks need it;
-- what one framework alone asks is declared by that framework.

shared_vocabulary {
  -- Written by tests/rules/published.py.
  measured = "Checked on 42 published accounts of rollouts: the first ten lines name 56 of 71 main causes of failure, and of all lines among the first five, 74 of 137 say what the authors say too. How that was counted: docs/truth.md, which comes with the program's source.",
  files = { "words.lua", "topics.lua", "themes.lua", "causes.lua", "rollout.lua", "workflow.lua", "role.lua", "category.lua", "week.lua" },
}
