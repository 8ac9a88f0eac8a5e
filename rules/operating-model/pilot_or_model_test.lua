-- SPDX-License-Identifier: MIT

local function run(side, stage)
  return { stage = stage or "scaled", run_purpose = side, run_scope = side, run_lasting = side, run_oversight = side, run_gains = side,
           run_ground = side, run_use = side }
end

test "Called scaled, and run like a trial on every line" {
  given = run "pilot",
  fires = { "run-as-a-pilot", "one-task-alone", "still-a-project", "overseen-as-a-trial", "gain-ends-with-the-team", "on-trial-ground" },
  clear = { "part-of-the-work" },
}
test "Part of the work on every line" {
  given = run "model",
  fires = { "part-of-the-work" },
  clear = { "run-as-a-pilot", "one-task-alone", "still-a-project", "overseen-as-a-trial", "gain-ends-with-the-team", "on-trial-ground" },
}
test "A trial is run like a trial" { given = run("pilot", "pilot"), fires = {}, only = true }
test "Four of seven lines are most of them" {
  given = { stage = "rollout", run_purpose = "pilot", run_scope = "pilot", run_lasting = "pilot", run_ground = "pilot" },
  fires = { "run-as-a-pilot" },
}
test "Three leave it open" {
  given = { stage = "rollout", run_purpose = "pilot", run_scope = "pilot", run_lasting = "pilot" }, undetermined = { "run-as-a-pilot" },
}
test "Soon after go-live gains may still be with single people" {
  given = { stage = "rollout", as_of = "2026-03-01", go_live = "2026-01-15", run_gains = "pilot" },
  not_applicable = { "gain-ends-with-the-team" },
}
