-- SPDX-License-Identifier: MIT
test "Ready-made" { given = { stage = "rollout", people_part = "none" }, fires = { "had-no-part" }, clear = { "shaped-by-those-who-use-it" } }
test "No part yet" { given = { stage = "planned", people_part = "none" }, fires = { "has-no-part-yet" }, not_applicable = { "had-no-part" } }
test "They shape it" {
  given = { stage = "rollout", people_part = "shape", people_raise = { "stays-out" } },
  fires = { "shaped-by-those-who-use-it" }, clear = { "had-no-part", "asked-and-nothing-changed" },
}
test "They are to shape it" { given = { stage = "planned", people_part = "shape" }, clear = { "has-no-part-yet" } }
test "Asked for nothing" { given = { stage = "rollout", people_part = "asked", people_raise = {} }, fires = { "asked-and-nothing-changed" } }
