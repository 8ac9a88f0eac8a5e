-- SPDX-License-Identifier: MIT
-- What causes are about, and in how many of the published failures in tests/rules/published that was a main cause, the most frequent
-- first. published.py holds these figures against the accounts.

local published = 29

theme "layer-governance"              { title = "Oversight, ownership and rules", main_in = 10, published = published }
theme "pattern-workflow-mapping"      { title = "How it fits the work as it is done", main_in = 10, published = published }
theme "layer-data"                    { title = "The information it works on", main_in = 7, published = published }
theme "pattern-training"              { title = "Training and coaching", main_in = 6, published = published }
theme "practice-phased"               { title = "How fast and how widely it was brought in", main_in = 6, published = published }
theme "scale-roi"                     { title = "A return that shows", main_in = 6, published = published }
theme "layer-orchestration"           { title = "What becomes of its output", main_in = 5, published = published }
theme "incentive-metrics"             { title = "What people are measured by", main_in = 4, published = published }
theme "pattern-pilot-gap"             { title = "How like the rest the pilot was", main_in = 3, published = published }
theme "incentive-displaced-work"      { title = "Work added and work removed", main_in = 2, published = published }
theme "pattern-design-partners"       { title = "The users' part in shaping it", main_in = 2, published = published }
theme "practice-vendor"               { title = "The supplier after go-live", main_in = 2, published = published }
theme "scale-coordination"            { title = "Coordination as it grows", main_in = 2, published = published }
theme "scale-decision"                { title = "Who decides as its influence grows", main_in = 2, published = published }
theme "incentive-hidden-effort"       { title = "Effort that nobody credits", main_in = 1, published = published }
theme "incentive-rewards-penalties"   { title = "What it brings those who use it", main_in = 1, published = published }
theme "practice-feedback"             { title = "What becomes of feedback", main_in = 1, published = published }
theme "scale-visibility"              { title = "Knowing what it does, and to whom", main_in = 1, published = published }
theme "layer-execution"               { title = "Whether it does its job", main_in = 0, published = published }
theme "layer-workforce"               { title = "Roles and responsibilities", main_in = 0, published = published }
theme "practice-champions"            { title = "Leads and colleagues who help", main_in = 0, published = published }
theme "scale-collective"              { title = "Agreement on wider use", main_in = 0, published = published }
theme "scale-reversibility"           { title = "Depending on it", main_in = 0, published = published }

-- Never a cause of their own: what other causes lead to, and answers that cannot all be so.
theme "consequence"                   { title = "What other causes lead to", main_in = 0, published = published }
theme "contradiction"                 { title = "Answers that do not fit together", main_in = 0, published = published }
