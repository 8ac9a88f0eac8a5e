-- SPDX-License-Identifier: MIT

local function forecasting(row, stage)
  row.name, row.uses_ai = "Forecasting", true
  return { stage = stage or "rollout", workflow = { row } }
end

test "Two tasks added and none removed is a blocker, in use and on paper alike" {
  given = forecasting { tasks_added = 2, tasks_removed = 0 },
  fires = { "nothing-removed" }, clear = { "work-removed", "more-added-than-removed" },
}
test "A plan that adds work and removes none is found before go-live" {
  given = forecasting({ tasks_added = 2, tasks_removed = 0 }, "planned"),
  fires = { "nothing-removed", "task-on-top" }, only = true,
}
test "Removing one task ends the blocker; more still comes than goes" {
  given = forecasting { tasks_added = 2, tasks_removed = 1 },
  fires = { "more-added-than-removed", "work-removed" }, clear = { "nothing-removed" },
}
test "As many tasks gone as added is balance" {
  given = forecasting { tasks_added = 1, tasks_removed = 1 },
  clear = { "nothing-removed", "task-on-top", "more-added-than-removed" },
}
test "One task on top is grave, and no blocker: what it frees elsewhere may be more" {
  given = forecasting { tasks_added = 1, tasks_removed = 0 },
  fires = { "task-on-top" }, clear = { "nothing-removed" },
}
test "A guess that nothing may have gone leaves it open" {
  given = forecasting { tasks_added = 2, tasks_removed = range(0, 1) },
  undetermined = { "nothing-removed" },
}
test "Nothing removed and nothing freed is shallow, even if nothing was added" {
  given = forecasting { tasks_added = 0, tasks_removed = 0, effort_freed = "none" },
  fires = { "nothing-displaced" }, clear = { "nothing-removed", "effort-freed" },
}
test "Effort freed without a task gone counts" {
  given = forecasting { tasks_added = 0, tasks_removed = 0, effort_freed = "some" },
  fires = { "effort-freed" }, clear = { "nothing-displaced" },
}
test "What the AI does and people still do is done twice" {
  given = forecasting { tasks_taken_over = 2, tasks_removed = 1 },
  fires = { "done-twice" },
}
test "What the AI took over has gone" {
  given = forecasting { tasks_taken_over = 2, tasks_removed = 2 },
  clear = { "done-twice" },
}
test "A plan is not yet done twice" {
  given = forecasting({ tasks_taken_over = 2, tasks_removed = 1, checks_redundant = 3 }, "planned"),
  not_applicable = { "done-twice", "redundant-checks-kept", "work-removed" },
}
test "Redundant checks are kept" {
  given = forecasting { checks_redundant = 3 },
  fires = { "redundant-checks-kept" },
}
test "No redundant checks" {
  given = forecasting { checks_redundant = 0 },
  clear = { "redundant-checks-kept" },
}
test "A workflow without AI is nobody's finding" {
  given = { stage = "rollout", workflow = { { name = "Invoicing", uses_ai = false } } },
  not_applicable = { "nothing-removed", "nothing-displaced", "done-twice" },
}
test "Each workflow has its own verdict" {
  given = { stage = "scaled", workflow = {
    { name = "Triage", uses_ai = true, tasks_added = 1, tasks_removed = 0 },
    { name = "Notes",  uses_ai = true, tasks_added = 1, tasks_removed = 4 },
  } },
  fires = { "task-on-top[Triage]", "work-removed[Notes]" }, clear = { "nothing-removed[Notes]" },
}
