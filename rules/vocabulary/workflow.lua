-- SPDX-License-Identifier: MIT
-- Workflows: the pieces of work that the AI touches.

record "workflow" {
  one = "workflow", many = "workflows",
  ask  = "Which workflows does the AI touch, or is it going to touch?",
  help = "A piece of work with a beginning and an end, as the {people} would call it: forecasting, triage, invoice checking.",
  max_rows = 200,
}

local rollout, workflow = vocabulary.rollout, vocabulary.workflow

fact "workflow.uses_ai" {
  type = "flag", label = "AI takes part", quick = true,
  ask  = "Does the AI take part in this workflow, today or as planned?",
  help = "Leave workflows in the list that it does not touch yet if you want to compare them.",
}

local ai = workflow.uses_ai
local at_work = all { ai, rollout.stage:one_of { "pilot", "rollout", "scaled" } }

fact "workflow.today" {
  type = "text", label = "Done how",
  ask  = "How is it done without the AI, in one line?",
  help = "Who does what with what. It is the list from which work can be struck off.",
}

fact "workflow.placement" {
  type = "choice", label = "The AI sits", quick = true, asked_if = ai,
  ask  = "Where does the AI sit?",
  help = "What has to be opened separately is a choice anew each time, and is lost first when time is short.",
  options = {
    option("beside", "Beside the work: people go to it if they want",   cite { "I-34" }),
    option("inside", "In the work: it is part of steps they take anyway"),
  },
}

fact "workflow.tasks_added" {
  type = "count", unit = { "task", "tasks" }, range = { 0, 100 }, label = "Tasks added", better = "lower",
  quick = true, asked_if = ai,
  ask  = "How many tasks does the AI add for {people} here?",
  help = "Checking what it says, correcting it, explaining differences, feeding it. Before go-live answer for the plan.",
}

fact "workflow.tasks_removed" {
  type = "count", unit = { "task", "tasks" }, range = { 0, 100 }, label = "Tasks removed", better = "higher",
  quick = true, asked_if = ai,
  ask  = "How many tasks do {people} no longer do here, because of the AI?",
  help = "Steps, approvals, reports and checks that have gone from the day, not such that could go. Before go-live answer for the plan.",
}

fact "workflow.outcome" {
  type = "level", label = "What comes out", better = "higher", asked_if = at_work,
  ask  = "What comes out of this workflow since the AI is there: is it better?",
  help = "More correct, sooner, fewer complaints: the result itself, whether or not anybody is measured by it.",
  options = { option("worse", "Worse"), option("same", "The same"), option("better", "Better") },
}

fact "workflow.output_use" {
  type = "choice", label = "What the AI says is", asked_if = at_work,
  ask  = "What happens to what the AI produces here?",
  help = "Watch a few {cases} rather than asking for an opinion.",
  options = {
    option("ignored", "It is mostly ignored",                             cite { "I-7" }),
    option("weighed", "It is looked at, then used or put aside for a reason"),
    option("copied",  "It is taken over without a look"),
  },
}
