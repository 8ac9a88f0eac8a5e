-- SPDX-License-Identifier: MIT
-- What the help texts promise in answer to frequent questions is what the rules do; and the quick scan decides something.

test "O-138, O-139, O-140: how a pilot differs - the same answers are right in a pilot and a finding in live work" {
  given = { stage = "pilot", run_purpose = "pilot", run_scope = "pilot", run_lasting = "pilot", run_oversight = "pilot", run_ground = "pilot" },
  not_applicable = { "run-as-a-pilot", "one-task-alone", "still-a-project", "overseen-as-a-trial", "on-trial-ground" },
}
test "O-140: live work has to be joined to workflow, oversight, systems and figures - each missing join is found" {
  given = { stage = "rollout", run_purpose = "pilot", run_scope = "pilot", run_lasting = "pilot", run_oversight = "pilot", run_ground = "pilot",
            workflow = { { name = "Letters", uses_ai = true, redesigned = "unchanged", enters_by = "by-hand", result_measured = "no" } } },
  fires = { "run-as-a-pilot", "workflow-unchanged", "overseen-as-a-trial", "entered-by-hand", "result-not-measured" },
}
test "O-141, O-142, O-143: why data readiness matters - poor quality, scattered sources and unmatched entries are findings" {
  given = { stage = "rollout", tool_works = "yes", information_holds = "often-not", data_checked = "none",
            data_joined = "none", data_matched = "none" },
  fires = { "acts-on-faulty-information", "quality-unchecked", "half-the-picture", "same-thing-twice", "does-its-job" },
}
test "O-144, O-145, O-146: what governance gives - it weighs more once the AI has a say in decisions" {
  given = { stage = "rollout", oversight_audit = "none", oversight_risk = "none", oversight_people = "none", decision_rights = "open",
            workflow = { { name = "Loans", uses_ai = true, ai_role = "steers" } } },
  fires = { "nobody-over-it", "decisions-unowned", "cannot-be-traced", "risks-not-weighed" },
}
test "O-147, O-148: what an operating model is - all five parts together are a strength" {
  given = { stage = "rollout", data_owned = "works", data_checked = "partly", handover_review = "works", handover_escalation = "works",
            oversight_people = "works", oversight_monitoring = "partly", work_duties = "works", built_automation = "shared",
            built_quality = does_not_apply("not needed here") },
  fires = { "five-layers-stand" },
}
test "O-147, O-148: with one part missing it is none" {
  given = { stage = "rollout", data_owned = "works", data_checked = "partly", handover_review = "works", handover_escalation = "works",
            oversight_people = "works", oversight_monitoring = "none", work_duties = "works", built_automation = "shared",
            built_quality = "single" },
  clear = { "five-layers-stand" },
}
test "O-149, O-150, O-151: why it is hard to go further - separate uses in unchanged work, and gains that stay local" {
  given = { stage = "scaled", programme_adds = "uses", results_show = "felt",
            workflow = { { name = "Notes", uses_ai = true, redesigned = "unchanged", task_is = "easier", outcome = "same" } } },
  fires = { "uses-added", "workflow-unchanged[Notes]", "task-easier-work-the-same[Notes]", "gain-only-felt", "no-result-after-all-this-time",
            "nothing-moved[Notes]" },
}

-- The quick scan: the quick facts, and one row of workflow in a list that stays open.
test "The quick scan alone decides far more than three rules" {
  given = {
    stage = "scaled", information_holds = "often-not", oversight_came = "after", programme_adds = "uses", pilots_good = 12,
    pilots_became_work = "few", oversight_people = "none", oversight_monitoring = "partly", results_show = "felt", backing = "doubt",
    decision_rights = "open",
    workflow = open_list { { name = "Claims", uses_ai = true, placement = "beside", redesigned = "unchanged", ai_role = "steers",
                             response = "none",
                             changes_decisions = "no", outcome = "same" } },
  },
  fires = { "faulty-and-unwatched", "acts-on-faulty-information", "governance-after-use", "uses-added", "pilots-pile-up", "nobody-over-it",
            "decisions-unowned", "patience-runs-out", "no-result-after-all-this-time", "workflow-unchanged[Claims]",
            "no-agreed-response[Claims]",
            "decides-nothing[Claims]" },
  clear = { "governance-never-set-up", "oversight-came-first" },
}
