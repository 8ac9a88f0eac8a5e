-- SPDX-License-Identifier: MIT
-- The two situations of the source, and a healthy one.

test "Three wins: work that stays, pieces that drift apart, trials that pile up, and no result for those who pay" {
  document = "operating-model/three-wins.takehold.json",
  fires = { "workflow-unchanged[Meeting notes]", "workflow-unchanged[Finance reports]", "workflow-unchanged[Account research]",
            "task-easier-work-the-same", "pieces-drift-apart", "pilots-pile-up", "patience-runs-out", "gain-only-felt",
            "entered-by-hand[Meeting notes]", "no-agreed-response[Account research]", "does-its-job" },
  only = true,
}
test "Use cases: the tool works, the task is quicker, the work stays, and the next use is coming" {
  document = "operating-model/four-use-cases.takehold.json",
  fires = { "workflow-unchanged", "uses-added", "area-not-thought-through", "does-its-job" }, only = true,
  undetermined = { "task-easier-work-the-same", "no-result-after-all-this-time" },
}
test "The repair desk: nothing is found, and what goes well shows" {
  document = "operating-model/repair-desk.takehold.json",
  fires = { "data-trusted", "handover-settled", "built-once-used-often", "oversight-stands", "oversight-came-first", "roles-fit",
            "people-moved-up[Repair requests]", "part-of-the-work", "chain-holds[Repair requests]",
            "workflow-redesigned[Repair requests]", "area-laid-out", "pilots-become-work", "result-shows", "in-step", "does-its-job",
            "five-layers-stand" },
  only = true,
}
