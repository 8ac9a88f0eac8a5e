-- SPDX-License-Identifier: MIT

local function workflow(row, stage)
  row.name, row.uses_ai = "Reports", true
  return { stage = stage or "scaled", workflow = { row } }
end

test "Nobody uses what it produces" { given = workflow { output_use = "ignored" }, fires = { "output-unused" } }
test "It is used" { given = workflow { output_use = "weighed" }, clear = { "output-unused" } }
test "Typed in by hand" { given = workflow { enters_by = "by-hand" }, fires = { "entered-by-hand" }, clear = { "chain-holds" } }
test "Goes in by itself" { given = workflow { enters_by = "by-itself" }, clear = { "entered-by-hand" } }
test "Where nothing is kept nothing is typed in" {
  given = workflow { enters_by = does_not_apply("nothing is kept") }, not_applicable = { "entered-by-hand" },
}
test "An insight without an agreed response" { given = workflow({ response = "none" }, "pilot"), fires = { "no-agreed-response" } }
test "A habit is enough for now" { given = workflow({ response = "habit" }, "pilot"), clear = { "no-agreed-response" } }
test "Nothing is decided differently" { given = workflow { changes_decisions = "no", outcome = "same" }, fires = { "decides-nothing" } }
test "Nothing is decided differently, and the result is better all the same" {
  given = workflow { changes_decisions = "no", outcome = "better" }, clear = { "decides-nothing" },
}
test "What only writes down decides nothing, and need not" {
  given = workflow { changes_decisions = does_not_apply("it writes notes"), outcome = "better", response = does_not_apply("it writes notes") },
  clear = { "decides-nothing" }, not_applicable = { "no-agreed-response" },
}
test "Now and then it is" { given = workflow { changes_decisions = "sometimes" }, clear = { "decides-nothing" } }
test "The result is the same" { given = workflow { outcome = "same" }, fires = { "nothing-moved" }, clear = { "made-worse" } }
test "The result is worse" { given = workflow { outcome = "worse" }, fires = { "made-worse" }, clear = { "nothing-moved" } }
test "Nobody measures it" { given = workflow { result_measured = "no" }, fires = { "result-not-measured" } }
test "It is measured" { given = workflow { result_measured = "now" }, clear = { "result-not-measured" } }
test "Soon after go-live the same result is no finding" {
  given = { stage = "rollout", as_of = "2026-03-01", go_live = "2026-02-01",
            workflow = { { name = "Reports", uses_ai = true, outcome = "same" } } },
  not_applicable = { "nothing-moved" },
}
test "Every link holds" {
  given = workflow { output_use = "weighed", enters_by = "by-itself", response = "agreed", redesigned = "adjusted", changes_decisions = "often",
                     outcome = "better", result_measured = "compared" },
  fires = { "chain-holds" }, only = true,
}
test "One open link leaves the chain open" {
  given = workflow { output_use = "weighed", enters_by = "by-itself", response = "agreed", redesigned = "adjusted", outcome = "better",
                     result_measured = "compared" },
  undetermined = { "chain-holds" },
}
