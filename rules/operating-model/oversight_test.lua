-- SPDX-License-Identifier: MIT

local function oversight(level, ai_role)
  return { stage = "rollout", oversight_audit = level, oversight_explain = level, oversight_security = level, oversight_risk = level,
           oversight_people = level, oversight_monitoring = level, workflow = { { name = "Triage", uses_ai = true, ai_role = ai_role } } }
end

test "Nothing of the oversight layer is there, and people decide" {
  given = oversight("none", "prepares"),
  fires = { "cannot-be-traced", "not-secured", "risks-not-weighed", "nobody-oversees-it", "not-measured", "no-governance-in-live-work" },
  clear = { "nobody-over-it", "nobody-would-notice", "oversight-stands" }, not_applicable = { "cannot-be-explained" },
}
test "Nothing of it is there, and the AI steers" {
  given = oversight("none", "steers"),
  fires = { "nobody-over-it", "nobody-would-notice", "cannot-be-explained", "no-governance-in-live-work" },
  not_applicable = { "nobody-oversees-it", "not-measured" },
}
test "All of the oversight layer works" {
  given = oversight("works", "prepares"),
  fires = { "oversight-stands" },
  clear = { "cannot-be-traced", "not-secured", "risks-not-weighed", "nobody-oversees-it", "not-measured", "no-governance-in-live-work" },
}
test "All of it works where the AI decides" {
  given = oversight("works", "decides"), clear = { "cannot-be-explained", "nobody-would-notice" },
}
test "A trial is watched by all and needs little of it" {
  given = { stage = "pilot", oversight_audit = "none", oversight_monitoring = "none", oversight_risk = "none", oversight_people = "none" },
  not_applicable = { "cannot-be-traced", "not-measured", "no-governance-in-live-work", "nobody-over-it" },
}
