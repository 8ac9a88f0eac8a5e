-- SPDX-License-Identifier: MIT
-- When a rule may speak of the next step, beside the conditions of the shared vocabulary. What was withdrawn has none.

condition "step_ahead" { title = "A next step can come", when = vocabulary.rollout.stage:one_of { "planned", "pilot", "rollout", "scaled" } }

condition "may_grow" {
  title = "People work with it, and a next step can come", when = vocabulary.rollout.stage:one_of { "pilot", "rollout", "scaled" },
}
