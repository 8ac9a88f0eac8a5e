-- SPDX-License-Identifier: MIT

local function weeks(first, last)
  return { stage = "rollout", week = { { week = 1, active = first, eligible = 100 }, { week = 6, active = last, eligible = 100 } } }
end
local function billing(row)
  row.name, row.uses_ai = "Billing", true
  return { stage = "rollout", workflow = { row } }
end

test "Use falls" { given = { stage = "pilot", use_trend = "falling" }, fires = { "use-falls" }, clear = { "use-grows", "grows-by-itself" } }
test "Use grows, with reminders" {
  given = { stage = "pilot", use_trend = "rising", policed = true }, fires = { "use-grows" }, clear = { "use-falls", "grows-by-itself" },
}
test "Use grows by itself" { given = { stage = "pilot", use_trend = "rising", policed = false }, fires = { "grows-by-itself" } }
test "From 80 to 50 of 100 is more than a third" { given = weeks(80, 50), fires = { "use-fell-from-peak" } }
test "From 80 to 60 of 100 is a quarter" { given = weeks(80, 60), clear = { "use-fell-from-peak" } }
test "Ignored" { given = billing { output_use = "ignored" }, fires = { "output-ignored" }, clear = { "taken-over-unseen" } }
test "Used with thought" { given = billing { output_use = "weighed" }, clear = { "output-ignored" } }
test "Both ways side by side" { given = billing { way_of_working = "both" }, fires = { "old-way-kept" }, clear = { "new-way" } }
test "The new way" { given = billing { way_of_working = "new" }, fires = { "new-way" }, clear = { "old-way-kept" } }
test "Before go-live nobody uses it, and that is no finding" {
  given = { stage = "planned", use_trend = "falling", workflow = { { name = "Billing", uses_ai = true, output_use = "ignored", way_of_working = "old" } } },
  not_applicable = { "use-falls", "use-fell-from-peak", "output-ignored", "old-way-kept" },
}
