-- SPDX-License-Identifier: MIT
-- A vocabulary that is just large enough to test the command line.
shared_vocabulary {}

owner "process-owner" { title = "process owner", help = "decides what is done in which order" }
cause "work-not-removed" { title = "Work was added and none removed" }
word "people" { standard = "people", meaning = "those who are to use the AI" }

topic "start" { title = "Beginnings", help = "How it began." }

fact "stage" {
  topic = "start", type = "choice", label = "Stage", ask = "How far is it?", help = "As of today.", quick = true,
  options = { option("planned", "Planned"), option("pilot", "Pilot"), option("rollout", "Rollout"), option("scaled", "Scaled"),
              option("withdrawn", "Withdrawn") },
}
fact "as_of" { topic = "start", type = "date", label = "As of", ask = "When was this answered?", help = "A day." }
fact "training_done" { topic = "start", type = "flag", label = "Training done", ask = "Were the {people} trained?", help = "All of them.", may_not_apply = true }
fact "trained_share" {
  topic = "start", type = "percent", label = "Share trained", ask = "How many of them?", help = "A guess is fine.",
  asked_if = vocabulary.rollout.training_done,
}

record "workflow" { one = "workflow", many = "workflows", ask = "Which workflows?", help = "One row each.", max_rows = 3 }
fact "workflow.tasks_added" {
  type = "count", unit = { "task", "tasks" }, range = { 0, 100 }, label = "Tasks added", ask = "How many tasks came?", help = "Count them.",
}
fact "workflow.tasks_removed" {
  type = "count", unit = { "task", "tasks" }, range = { 0, 100 }, label = "Tasks removed", ask = "How many tasks went?", help = "Count them.",
}
