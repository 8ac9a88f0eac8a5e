-- SPDX-License-Identifier: MIT

local function drifting(...) return { stage = "rollout", drifting_apart = { ... } } end

test "Three of five change on their own" {
  given = drifting("data", "systems", "governance"), fires = { "pieces-drift-apart" }, clear = { "pieces-begin-to-drift", "in-step" },
}
test "Two of five do" {
  given = drifting("data", "systems"), fires = { "pieces-begin-to-drift" }, clear = { "pieces-drift-apart", "in-step" },
}
test "All keep in step" { given = drifting(), fires = { "in-step" }, clear = { "pieces-drift-apart", "pieces-begin-to-drift" } }
test "Nobody has said" { given = { stage = "rollout" }, undetermined = { "pieces-drift-apart", "in-step" } }
