-- SPDX-License-Identifier: MIT

local function planner(row, use_is)
  row.name = "Planner"
  return { stage = "rollout", use_is = use_is, role = { row } }
end

test "Nothing to gain" {
  given = planner { in_reviews = false, in_promotion = false, in_bonus = false },
  fires = { "no-upside" },
}
test "One thing to gain is enough" {
  given = planner { in_bonus = true },
  clear = { "no-upside", "only-penalties" },
}
test "Ignoring it costs nothing" {
  given = planner { when_ignored = "nothing", in_bonus = true },
  fires = { "no-downside" }, clear = { "both-sides", "only-penalties" },
}
test "Penalties without rewards" {
  given = planner { when_ignored = "counts", in_reviews = false, in_promotion = false, in_bonus = false },
  fires = { "only-penalties", "no-upside" }, clear = { "no-downside", "both-sides" },
}
test "Both sides" {
  given = planner { when_ignored = "explain", in_promotion = true },
  fires = { "both-sides" }, clear = { "no-downside", "only-penalties" },
}
test "Optional use and blame stall it" {
  given = planner({ when_it_fails = "blamed" }, "optional"),
  fires = { "optional-and-blamed", "failure-blamed" }, clear = { "failure-safe" },
}
test "Blame hurts as well where use is required, though it does not stop it" {
  given = planner({ when_it_fails = "blamed" }, "required"),
  fires = { "failure-blamed" }, clear = { "optional-and-blamed" },
}
test "Safe in good faith" {
  given = planner({ when_it_fails = "safe" }, "optional"),
  fires = { "failure-safe" }, clear = { "optional-and-blamed", "failure-blamed" },
}
test "Nobody was seen to gain" { given = { stage = "pilot", gain_seen = false }, fires = { "no-gain-seen" } }
test "Somebody was seen to gain" { given = { stage = "pilot", gain_seen = true }, clear = { "no-gain-seen" } }
