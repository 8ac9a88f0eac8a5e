-- SPDX-License-Identifier: MIT
test "Nobody asks" { given = { stage = "rollout", feedback = "nothing" }, fires = { "nobody-asks" }, clear = { "box-only", "feedback-acted-on", "asked-without-answer" } }
test "A box" { given = { stage = "rollout", feedback = "box" }, fires = { "box-only" }, clear = { "nobody-asks" } }
test "Sessions without an answer" { given = { stage = "rollout", feedback = "sessions" }, fires = { "asked-without-answer" } }
test "A change within two weeks" { given = { stage = "rollout", feedback = "seen" }, fires = { "feedback-acted-on" }, clear = { "nobody-asks", "box-only" } }
