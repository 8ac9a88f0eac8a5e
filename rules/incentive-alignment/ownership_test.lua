-- SPDX-License-Identifier: MIT

test "A committee answers for nothing" { given = { stage = "planned", result_owner = "several" }, fires = { "owner-unclear" }, clear = { "one-owner" } }
test "One person answers" { given = { stage = "planned", result_owner = "one" }, fires = { "one-owner" }, clear = { "owner-unclear" } }
test "In use without written rules" { given = { stage = "pilot", use_rules = "unwritten" }, fires = { "rules-unclear" }, clear = { "rules-written" } }
test "Rules are written" { given = { stage = "pilot", use_rules = "written" }, fires = { "rules-written" }, clear = { "rules-unclear" } }
test "Before go-live unwritten rules are no finding yet" { given = { stage = "planned", use_rules = "none" }, not_applicable = { "rules-unclear" } }
test "Support is where to look first" {
  given = { stage = "pilot", role = { { name = "Agent", area = "support", audited = false } } }, fires = { "not-gone-through" },
}
test "Support has been looked at" {
  given = { stage = "pilot", role = { { name = "Agent", area = "support", audited = true } } }, clear = { "not-gone-through" },
}
test "Engineering can wait" {
  given = { stage = "pilot", role = { { name = "Developer", area = "engineering", audited = false } } }, not_applicable = { "not-gone-through" },
}
