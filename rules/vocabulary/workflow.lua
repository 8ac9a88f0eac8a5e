-- SPDX-License-Identifier: MIT
-- Workflows: the pieces of work that the AI touches.

record "workflow" {
  topic = "work", one = "workflow", many = "workflows",
  ask  = "Which workflows does the AI touch, or is it going to touch?",
  help = "A piece of work with a beginning and an end, as the {people} would call it: forecasting, triage, invoice checking.",
  max_rows = 200,
}

local workflow = vocabulary.workflow

fact "workflow.uses_ai" {
  type = "flag", label = "AI takes part", quick = true,
  ask  = "Does the AI take part in this workflow, today or as planned?",
  help = "Leave workflows in the list that it does not touch yet if you want to compare them.",
}

local ai = workflow.uses_ai

condition "at_work_or_planned" { on = workflow, title = "The AI takes part in it, today or as planned", when = all { ai, vocabulary.going_on } }
condition "at_work"            { on = workflow, title = "People do it with the AI",                     when = all { ai, vocabulary.in_use } }
condition "at_work_live"       { on = workflow, title = "It is done with the AI beyond the trial",      when = all { ai, vocabulary.live } }

local at_work = vocabulary.at_work

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

fact "workflow.way_of_working" {
  type = "level", label = "Done the new way", better = "higher", quick = true, asked_if = at_work,
  ask  = "How is the work done by now?",
  help = "Look at the last ten {cases}. Ways around the AI, and old lists and spreadsheets kept on the side, count as the old way.",
  options = {
    option("old",  "Mostly the old way"),
    option("both", "Both ways side by side"),
    option("new",  "The new way"),
  },
  source = cite { "I-8", "R-11" },
}

fact "workflow.mapped" {
  type = "level", label = "The work was looked at", better = "higher", quick = true, asked_if = ai,
  ask  = "Was it looked at how the work is really done before the AI was placed in it?",
  help = "As it is done, with the short cuts people have found, and not as it is described. Otherwise the AI gets in their way.",
  options = {
    option("no",       "No"),
    option("on-paper", "On paper, without those who do it"),
    option("with",     "Step by step, with those who do it"),
  },
  source = cite { "R-39" },
}

fact "workflow.redesigned" {
  type = "level", label = "The work itself", better = "higher", quick = true, asked_if = ai,
  ask  = "What happens to the workflow itself?",
  help = "Before go-live answer for the plan. A faster step in a workflow that stays the same rarely shows in any result.",
  options = {
    option("unchanged",  "It stays as it was; the AI comes on top"),
    option("adjusted",   "Single steps are changed"),
    option("redesigned", "It is laid out anew around what the AI can do"),
  },
  source = cite { "O-11", "O-70" },
}

fact "workflow.ai_role" {
  type = "level", label = "The AI's part in decisions", quick = true, asked_if = ai,
  ask  = "What part has the AI in decisions here?",
  help = "Look at what happens, not at what was meant: a suggestion that is nearly always followed steers.",
  options = {
    option("prepares", "It prepares: somebody else decides on their own", cite { "S-49" }),
    option("suggests", "It suggests: a person weighs it and decides"),
    option("steers",   "It steers: what it says is mostly followed"),
    option("decides",  "It decides: nobody looks at each single one"),
  },
}
