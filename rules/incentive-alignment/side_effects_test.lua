-- SPDX-License-Identifier: MIT

local function coding(output_use) return { stage = "scaled", workflow = { { name = "Coding", uses_ai = true, output_use = output_use } } } end
local function judged_by(list) return { stage = "scaled", role = { { name = "Coder", judged_by = list } } } end

test "Taken over unseen" { given = coding "copied", fires = { "taken-over-unseen" } }
test "Weighed before it is used" { given = coding "weighed", clear = { "taken-over-unseen", "output-ignored" } }
test "Use alone is rewarded" { given = judged_by { "ai-use", "volume" }, fires = { "use-itself-rewarded" } }
test "Use beside a result is no harm" { given = judged_by { "ai-use", "results" }, clear = { "use-itself-rewarded" } }
test "Figures are gamed" { given = { stage = "scaled", figures_gamed = true }, fires = { "figures-gamed" } }
test "Figures are honest" { given = { stage = "scaled", figures_gamed = false }, clear = { "figures-gamed" } }
test "Early mistakes were left" { given = { stage = "pilot", early_errors = "left" }, fires = { "early-errors-left" }, clear = { "errors-dealt-with" } }
test "Early mistakes were dealt with" { given = { stage = "pilot", early_errors = "dealt" }, fires = { "errors-dealt-with" }, clear = { "early-errors-left" } }
test "Targets change without a net" {
  given = { stage = "pilot", changes_staged = false, changes_reviewed = "sometimes", guardrails = false },
  fires = { "changed-all-at-once", "no-quarterly-review", "no-guardrails" }, clear = { "changes-guarded" },
}
test "Targets change with a net" {
  given = { stage = "pilot", changes_staged = true, changes_reviewed = "quarterly", guardrails = true },
  fires = { "changes-guarded" }, clear = { "changed-all-at-once", "no-quarterly-review", "no-guardrails" },
}
test "Where no target changes, no net is needed" {
  given = { stage = "pilot", changes_staged = does_not_apply("no target changes"), changes_reviewed = does_not_apply("no target changes"),
            guardrails = does_not_apply("no target changes") },
  not_applicable = { "changed-all-at-once", "no-quarterly-review", "no-guardrails", "changes-guarded" },
}
