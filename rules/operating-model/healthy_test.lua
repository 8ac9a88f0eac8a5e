-- SPDX-License-Identifier: MIT
-- What is fine, not due yet or not needed is no finding: a plan, a trial and a rollout in good order.

test "A plan in good order" {
  given = { stage = "planned", treated_as = "change", decision_rights = "assumed", area_thought_through = "talked", programme_adds = "nothing",
            pilots_good = 1, pilots_became_work = "none", drifting_apart = {}, data_owned = "works", data_matched = "partly",
            data_checked = "none", handover_review = "works", handover_routing = "none", oversight_risk = "works", oversight_audit = "none",
            work_roles = "none",
            workflow = { { name = "Intake", uses_ai = true, redesigned = "adjusted", ai_role = "suggests", response = "habit",
                           result_measured = "no", placement = "beside" } } },
  fires = {}, only = true,
}
test "A trial in good order: light, local, watched by all, and the work still as it was" {
  given = { stage = "pilot", tool_works = "partly", results_show = "felt", backing = "wait", information_holds = "sometimes-not",
            information_faults = { "incomplete" }, oversight_came = "not", programme_adds = "nothing", area_thought_through = "no",
            decision_rights = "assumed", data_checked = "none", data_owned = "partly", handover_routing = "none", handover_review = "works",
            handover_escalation = "partly", oversight_people = "works", oversight_monitoring = "partly", oversight_audit = "none",
            work_roles = "none", run_purpose = "pilot", run_scope = "pilot", run_lasting = "pilot", run_ground = "pilot", run_use = "pilot",
            workflow = { { name = "Intake", uses_ai = true, redesigned = "unchanged", ai_role = "suggests", response = "habit",
                           outcome = "better", placement = "beside", output_use = "weighed", enters_by = "partly", changes_decisions = "no",
                           task_is = "easier" } } },
  fires = {}, only = true,
}
test "A rollout half-way, in good order: much of it in part" {
  given = { stage = "rollout", as_of = "2026-05-01", go_live = "2026-03-01", tool_works = "yes", treated_as = "change",
            results_show = "operations", backing = "back", information_holds = "sometimes-not", oversight_came = "with",
            decision_rights = "written", drifting_apart = {},
            data_matched = "partly", data_joined = "partly", data_found = "works", data_checked = "partly", data_owned = "works",
            handover_routing = "works", handover_certainty = "partly", handover_review = "works", handover_escalation = "partly",
            handover_agents = does_not_apply("one AI"),
            oversight_audit = "works", oversight_explain = "partly", oversight_security = "works", oversight_risk = "works",
            oversight_people = "works", oversight_monitoring = "partly",
            work_roles = "partly", work_duties = "works", work_together = "partly",
            run_purpose = "model", run_scope = "between", run_lasting = "between", run_oversight = "model", run_gains = "pilot",
            run_ground = "model", run_use = "pilot",
            workflow = { { name = "Intake", uses_ai = true, redesigned = "adjusted", ai_role = "steers", response = "agreed",
                           outcome = "better", placement = "inside", output_use = "weighed", enters_by = "partly",
                           changes_decisions = "sometimes", task_is = "easier", result_measured = "now", tasks_removed = 1,
                           people_do = { "exceptions", "routine" } } } },
  fires = { "does-its-job", "in-step", "chain-holds[Intake]" }, only = true,
}
