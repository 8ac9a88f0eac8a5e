-- SPDX-License-Identifier: MIT

local function one(row, further)
  row.name, row.uses_ai = "Underwriting", true
  local given = further or {}
  given.stage, given.workflow = "scaled", { row }
  return given
end

test "A change in name only" { given = one({ redesigned = "unchanged" }, { treated_as = "change" }), fires = { "change-in-name-only" } }
test "A change in the work" { given = one({ redesigned = "adjusted" }, { treated_as = "change" }), clear = { "change-in-name-only" } }
test "Oversight that is said to be there" {
  given = { stage = "rollout", oversight_came = "before", oversight_audit = "none", oversight_people = "none", oversight_monitoring = "none" },
  fires = { "oversight-said-to-be-there" },
}
test "Oversight that is there" {
  given = { stage = "rollout", oversight_came = "before", oversight_audit = "works", oversight_explain = "partly", oversight_people = "works",
            oversight_monitoring = "works", oversight_risk = "none", oversight_security = "none" },
  clear = { "oversight-said-to-be-there" },
}
test "Laid out anew, and nothing gone" {
  given = one { redesigned = "redesigned", tasks_removed = 0 }, fires = { "redesigned-and-nothing-gone" },
}
test "Laid out anew, and two tasks gone" {
  given = one { redesigned = "redesigned", tasks_removed = 2 }, clear = { "redesigned-and-nothing-gone" },
}
test "A result that no workflow shows" { given = one({ outcome = "same" }, { results_show = "outcome" }), fires = { "result-nobody-sees" } }
test "A result that a workflow shows" {
  given = one({ outcome = "better" }, { results_show = "outcome" }), clear = { "result-nobody-sees" },
}
