-- SPDX-License-Identifier: MIT
framework {
  id = "tiny", api = 1, version = "1.0.0", title = "Tiny", summary = "One rule of each kind.", sources = { "made up" }, licence = "MIT",
  tests = { "tests.lua" },
}

local rollout, workflow = vocabulary.rollout, vocabulary.workflow

rule "nothing-removed" {
  on = workflow, severity = "blocker",
  when = all { workflow.tasks_added:at_least(1), workflow.tasks_removed:is(0) },
  cause = "work-not-removed",
  title = "AI adds work to {workflow.name} and removes none",
  because = "{workflow.tasks_added} came with the tool and nothing went.",
  actions = { "remove-a-task" }, source = cite { "T-1" },
}
strength "trained" { when = rollout.training_done, title = "People were trained", because = "They know how.", source = cite { "T-2" } }
action "remove-a-task" {
  on = workflow, title = "Drop one manual step from {workflow.name}", effort = "small", owner = "process-owner", phase = "before go-live",
  changes = { raises(workflow.tasks_removed, 1) }, source = cite { "T-3" },
}
dimension "training" { title = "Training", summary = "Who knows how.", indicator { title = "Trained", weight = 1, value = rollout.training_done } }
gate "to-pilot" { require { title = "People were trained", when = rollout.training_done } }
