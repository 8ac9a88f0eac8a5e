-- SPDX-License-Identifier: MIT

test "A trial without bounds" {
  given = { stage = "pilot", reach = "team", trial_terms = { "rough" } }, fires = { "trial-without-bounds" }, clear = { "bounded-trial" },
}
test "A trial within bounds" {
  given = { stage = "pilot", reach = "team", trial_terms = { "scope", "budget", "loss" } }, clear = { "trial-without-bounds" },
  fires = { "bounded-trial" },
}
test "A trial that was stopped and never had bounds" {
  given = { stage = "withdrawn", reach = "team", trial_terms = {} }, fires = { "trial-without-bounds" },
}
test "What was everywhere was no trial" {
  given = { stage = "withdrawn", reach = "all", trial_terms = {} }, not_applicable = { "trial-without-bounds" },
}
test "The terms of a trial kept on" { given = { stage = "rollout", trial_terms = { "scope", "loss" } }, fires = { "trial-terms-outlived" } }
test "Terms of its own" { given = { stage = "rollout", trial_terms = { "budget" } }, clear = { "trial-terms-outlived" } }
test "In a trial these are the right terms" {
  given = { stage = "pilot", trial_terms = { "scope", "budget", "loss", "rough" } }, not_applicable = { "trial-terms-outlived" },
}
