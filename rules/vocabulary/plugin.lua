-- SPDX-License-Identifier: MIT
-- The shared vocabulary: what every framework may ask, say and blame. A fact lives here when two frameworks need it;
-- what one framework alone asks is declared by that framework.

shared_vocabulary {
  files = { "words.lua", "topics.lua", "themes.lua", "causes.lua", "rollout.lua", "workflow.lua", "role.lua", "category.lua", "week.lua" },
}
