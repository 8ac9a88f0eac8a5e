-- SPDX-License-Identifier: MIT
test "Nine in ten, and falling" { given = { stage = "rollout", adoption = 90, use_trend = "falling" }, fires = { "nearly-all-and-falling" } }
test "Nine in ten, and steady" { given = { stage = "rollout", adoption = 90, use_trend = "flat" }, clear = { "nearly-all-and-falling" } }
test "Two figures far apart" {
  given = { stage = "rollout", adoption = 90, week = { { week = 1, active = 30, eligible = 100 } } }, fires = { "two-figures-of-use" },
}
test "Two figures that fit" {
  given = { stage = "rollout", adoption = 35, week = { { week = 1, active = 30, eligible = 100 } } }, clear = { "two-figures-of-use" },
}
test "Champions, and nobody involved" { given = { stage = "rollout", champions = "before", people_part = "none" }, fires = { "champions-without-a-part" } }
test "Champions, and people involved" {
  given = { stage = "rollout", champions = "before", people_part = "shape", feedback = "seen" }, clear = { "champions-without-a-part", "heard-without-a-part" },
}
test "Heard, and no part in it" { given = { stage = "rollout", feedback = "seen", people_part = "none" }, fires = { "heard-without-a-part" } }
test "Learning that has nothing to it" { given = { stage = "rollout", training = "continues", training_has = { "limits" } }, fires = { "learning-without-anything-to-learn" } }
test "Learning with coaching" { given = { stage = "rollout", training = "continues", training_has = { "coaching" } }, clear = { "learning-without-anything-to-learn" } }
