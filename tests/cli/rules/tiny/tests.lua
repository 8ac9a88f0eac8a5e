-- SPDX-License-Identifier: MIT
test "Nothing removed is a blocker" {
  given = { workflow = { { name = "Forecasting", tasks_added = 2, tasks_removed = 0 } } },
  fires = { "nothing-removed[Forecasting]" },
}
test "Something removed is none" {
  given = { training_done = false, workflow = { { name = "Forecasting", tasks_added = 2, tasks_removed = 1 } } },
  clear = { "nothing-removed", "trained" },
}
test "Training shows" { given = { training_done = true }, fires = { "trained" }, undetermined = { "nothing-removed" } }
