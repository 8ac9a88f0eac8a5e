-- SPDX-License-Identifier: MIT

local function trials(good, became) return { stage = "pilot", pilots_good = good, pilots_became_work = became } end

test "Many good trials, none became work" {
  given = trials(range(24, 99), "none"), fires = { "pilots-pile-up" }, clear = { "pilots-become-work" },
}
test "Two can be chance" { given = trials(2, "none"), clear = { "pilots-pile-up" } }
test "Up to half became work" { given = trials(6, "some"), clear = { "pilots-pile-up", "pilots-become-work" } }
test "Most became work" { given = trials(4, "most"), fires = { "pilots-become-work" }, clear = { "pilots-pile-up" } }
test "How many became work is not known" { given = trials(8), undetermined = { "pilots-pile-up" } }
test "A gain that is only felt" {
  given = { stage = "rollout", results_show = "felt" }, fires = { "gain-only-felt" }, clear = { "result-shows" },
}
test "A gain in the figures of the work" {
  given = { stage = "scaled", results_show = "operations" }, clear = { "gain-only-felt", "no-result-after-all-this-time" },
}
test "Half a year after go-live and nothing shows" {
  given = { stage = "rollout", as_of = "2026-07-01", go_live = "2026-01-01", results_show = "nowhere" },
  fires = { "no-result-after-all-this-time" },
}
test "Six weeks after go-live nothing need show" {
  given = { stage = "rollout", as_of = "2026-02-12", go_live = "2026-01-01", results_show = "nowhere" },
  not_applicable = { "no-result-after-all-this-time" },
}
test "Without a date it stays open in a rollout and not in normal work" {
  given = { stage = "rollout", results_show = "nowhere" }, undetermined = { "no-result-after-all-this-time" },
}
test "Part of normal work, and nothing shows" {
  given = { stage = "scaled", results_show = "felt" }, fires = { "no-result-after-all-this-time", "gain-only-felt" },
}
test "It shows in a result" {
  given = { stage = "scaled", results_show = "outcome" }, fires = { "result-shows" }, clear = { "no-result-after-all-this-time" },
}
test "Those who pay doubt it" { given = { stage = "rollout", backing = "doubt", results_show = "felt" }, fires = { "patience-runs-out" } }
test "They doubt it, and there is a figure to answer them with" {
  given = { stage = "rollout", backing = "doubt", results_show = "operations" }, clear = { "patience-runs-out" },
}
test "The model is blamed while the work stays as it was" {
  given = { stage = "pilot", result_missing_for = "model", workflow = { { name = "Notes", uses_ai = true, redesigned = "unchanged" } } },
  fires = { "wrong-thing-blamed" },
}
test "The structure is looked at" {
  given = { stage = "pilot", result_missing_for = "structure", workflow = { { name = "Notes", uses_ai = true, redesigned = "unchanged" } } },
  clear = { "wrong-thing-blamed" },
}
