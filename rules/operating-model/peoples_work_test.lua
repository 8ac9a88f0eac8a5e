-- SPDX-License-Identifier: MIT

local function work(level, redesigned, stage)
  return { stage = stage or "rollout", work_roles = level, work_duties = level, work_together = level,
           workflow = { { name = "Billing", uses_ai = true, ai_role = "suggests", redesigned = redesigned } } }
end
local function triage(ai_role, people_do)
  return { stage = "pilot", workflow = { { name = "Triage", uses_ai = true, ai_role = ai_role, people_do = people_do } } }
end

test "The work changes and roles do not" {
  given = work("none", "redesigned"),
  fires = { "roles-as-before", "duties-as-before", "no-way-of-working-together" }, clear = { "roles-fit" },
}
test "Roles change with the work" {
  given = work("works", "redesigned"),
  fires = { "roles-fit" }, clear = { "roles-as-before", "duties-as-before", "no-way-of-working-together" },
}
test "Where the work stays as it is, roles may" {
  given = work("none", "unchanged"), not_applicable = { "roles-as-before", "duties-as-before", "no-way-of-working-together" },
}
test "Nobody has settled who decides, and the AI is followed" {
  given = { stage = "rollout", decision_rights = "open", workflow = { { name = "Triage", uses_ai = true, ai_role = "steers" } } },
  fires = { "decisions-unowned" },
}
test "It is settled who decides" {
  given = { stage = "rollout", decision_rights = "written", workflow = { { name = "Triage", uses_ai = true, ai_role = "steers" } } },
  clear = { "decisions-unowned" },
}
test "Nobody has the odd cases as their work" {
  given = triage("decides", { "goals" }), fires = { "nobody-for-exceptions" }, clear = { "people-moved-up" },
}
test "Somebody has, and people have moved on" {
  given = triage("decides", { "exceptions", "decisions" }), fires = { "people-moved-up" }, clear = { "nobody-for-exceptions" },
}
test "Where a person weighs each case, none is odd" { given = triage("suggests", {}), clear = { "nobody-for-exceptions" } }
