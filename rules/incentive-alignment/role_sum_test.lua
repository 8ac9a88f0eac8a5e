-- SPDX-License-Identifier: MIT
-- The sum: each of faster, safer, less risk from -2 to 2, twice where rewarded, minus effort without credit (2 or 4, half if partly credited).

local function agent(row, more)
  row.name = "Agent"
  local given = more or {}
  given.stage, given.role = given.stage or "rollout", { row }
  return given
end

test "A little faster does not outweigh some effort without credit" {   -- 1 - 2 = -1
  given = agent { judged_by = { "quality" }, faster = "better", safer = "same", less_risk = "same", extra_effort = "some",
                  answers_for_more = false, credit = "none" },
  fires = { "not-worth-it" }, clear = { "worth-it", "gain-unclear" },
}
test "Rewarded for speed it comes to nothing, neither loss nor gain" {   -- 1 x 2 - 2 = 0
  given = agent { judged_by = { "speed" }, faster = "better", safer = "same", less_risk = "same", extra_effort = "some",
                  answers_for_more = false, credit = "none" },
  clear = { "not-worth-it", "worth-it" },
}
test "Partly credited it pays just so" {   -- 1 x 2 + 1 - 1 = 2
  given = agent { judged_by = { "speed" }, faster = "better", safer = "better", less_risk = "same", extra_effort = "some",
                  answers_for_more = false, credit = "partly" },
  fires = { "worth-it" }, clear = { "not-worth-it" },
}
test "Credited effort costs nothing" {
  given = agent { judged_by = {}, faster = "much-better", safer = "same", less_risk = "same", extra_effort = "much",
                  answers_for_more = false, credit = "full" },
  fires = { "worth-it" }, clear = { "not-worth-it" },
}
test "Don't know yet is not zero" {
  given = agent { judged_by = {}, safer = "same", less_risk = "same", extra_effort = "none", answers_for_more = false },
  undetermined = { "not-worth-it", "worth-it" },
}
test "Unclear to them is worth nothing and a finding of its own" {
  given = agent { judged_by = {}, faster = "unclear", safer = "same", less_risk = "unclear", extra_effort = "none", answers_for_more = false },
  fires = { "gain-unclear" }, clear = { "not-worth-it", "worth-it" },
}
test "One clear benefit is reason enough" {
  given = agent { faster = "better", safer = "unclear", less_risk = "unclear" },
  clear = { "gain-unclear" },
}
test "Rewarded for speed and slowed" {
  given = agent { judged_by = { "speed" }, faster = "worse" }, fires = { "slower-for-the-fast" },
}
test "Slowed, but speed is not what counts" {
  given = agent { judged_by = { "quality" }, faster = "worse" }, clear = { "slower-for-the-fast" },
}
test "Rewarded for being right and less safe" {
  given = agent { judged_by = { "right" }, safer = "much-worse" }, fires = { "less-safe-for-the-accurate" },
}
test "Rewarded for being right and safer" {
  given = agent { judged_by = { "right" }, safer = "better" }, clear = { "less-safe-for-the-accurate" },
}

local better = { { name = "Billing", uses_ai = true, outcome = "better" } }
test "The work gets better, they carry the effort, nothing has moved for them" {
  given = agent({ metric_change = "unchanged", extra_effort = "some", in_reviews = false, in_promotion = false, in_bonus = false },
                { workflow = better }),
  fires = { "better-but-avoided" },
}
test "The same with a reward that moved" {
  given = agent({ metric_change = "unchanged", extra_effort = "some", in_reviews = false, in_promotion = false, in_bonus = true },
                { workflow = better }),
  clear = { "better-but-avoided" },
}
