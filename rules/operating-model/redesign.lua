-- SPDX-License-Identifier: MIT
-- Adding uses against laying work out anew: a quicker task in a workflow that stays as it was.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local going_on, live, at_work_or_planned = vocabulary.going_on, vocabulary.live, vocabulary.at_work_or_planned
local at_work, at_work_live = vocabulary.at_work, vocabulary.at_work_live

rule "workflow-unchanged" {
  on       = workflow,
  severity = "high",
  applies  = at_work_live,   -- a trial may leave the work as it is
  when     = workflow.redesigned:is("unchanged"),
  cause    = "workflow-unchanged",
  title    = "{workflow.name} was left as it was, and the AI put on top of it",
  because  = "A workflow is as quick and as good as its slowest and worst step. One better step changes neither.",
  actions  = { "redesign-the-workflow" },
  source   = cite { "O-2", "O-11", "O-49" },
}

rule "task-easier-work-the-same" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = all { workflow.task_is:is("easier"), workflow.redesigned:is("unchanged"), workflow.outcome:below("better") },
  cause    = "workflow-unchanged",
  title    = "In {workflow.name} one task has become easier and nothing else has changed",
  because  = "It works, people like it, and the result is the same. That is the mark of a use that was added and not built in.",
  actions  = { "redesign-the-workflow" },
  source   = cite { "O-48", "O-70" },
}

rule "task-no-easier" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = workflow.task_is:is("harder"),
  cause    = "tool-falls-short",
  title    = "In {workflow.name} the AI makes the task it is there for slower or harder",
  because  = "With asking, checking and correcting it takes longer than without. People stop as soon as nobody looks.",
  actions  = { "find-out-where-it-fails" },
}

rule "does-work-but-stands-beside-it" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_live,
  when     = all { workflow.ai_does:includes("execution"), workflow.placement:is("beside") },
  cause    = "workflow-unchanged",
  title    = "In {workflow.name} the AI could carry out steps by itself and stands beside the work",
  because  = "What can act pays only where the work runs through it. Beside the work each step has to be carried to it and back.",
  actions  = { "build-it-in" },
  source   = cite { "O-14", "O-5" },
}

rule "uses-added" {
  severity = "medium",
  applies  = going_on,
  -- Adding uses is right where each is built into its workflow: what is missing is that.
  when     = all { rollout.programme_adds:one_of { "uses", "trials" },
                   none { workflow:every_row(workflow.redesigned:at_least("adjusted")) } },
  cause    = "workflow-unchanged",
  title    = "Further uses or trials are added, while work that has the AI already stays as it was",
  because  = "Each makes one task quicker and leaves what is around it alone. Ten of them add up to ten quick tasks.",
  actions  = { "redesign-the-domain" },
  source   = cite { "O-65", "O-16" },
}

rule "area-not-thought-through" {
  severity = "low",
  applies  = live,
  when     = rollout.area_thought_through:is("no"),
  cause    = "workflow-unchanged",
  title    = "Nobody has asked how the whole area would run if the AI did the structured work",
  because  = "Whoever looks for tasks to speed up finds tasks. What the work as a whole could be is not found that way.",
  actions  = { "redesign-the-domain" },
  source   = cite { "O-71" },
}

strength "workflow-redesigned" {
  on      = workflow,
  applies = at_work_or_planned,
  when    = workflow.redesigned:is("redesigned"),
  title   = "{workflow.name} is laid out anew around what the AI can do",
  because = "The gain of one step is not lost at the next.",
  source  = cite { "O-16", "O-81" },
}

strength "area-laid-out" {
  applies = going_on,
  when    = all { rollout.area_thought_through:is("laid-out"), rollout.programme_adds:one_of { "areas", "nothing" } },
  title   = "A whole area is laid out anew, not one task after another",
  because = "Information, hand-over, oversight and people's work are thought of together.",
  source  = cite { "O-16", "O-81" },
}

action "redesign-the-workflow" {
  on      = workflow,
  title   = "Lay {workflow.name} out anew, from the first step to the last",
  how     = "Put the steps of today on a wall ({workflow.today|write them down first}). Take away those that the AI makes needless, "
         .. "move those it makes possible earlier, and try the new order with one team.",
  effort  = "large", owner = "process-owner", phase = "first 90 days",
  changes = { sets(workflow.redesigned, "redesigned") },
  source  = cite { "O-132" },
}

action "redesign-the-domain" {
  title   = "Choose one area and lay it out as if the AI did its structured work",
  how     = "Two days with those who do the work: aims, oversight, odd {cases} and weighty decisions go to people, the structured "
         .. "rest to the AI. Write down what information, hand-over and oversight that needs. Leave the other uses alone until it "
         .. "runs.",
  effort  = "large", owner = "sponsor", phase = "first 90 days",
  changes = { sets(rollout.area_thought_through, "laid-out"), sets(rollout.programme_adds, "areas"), sets(rollout.run_scope, "model") },
  source  = cite { "O-132" },
}

action "build-it-in" {
  title   = "Build the AI into the steps that are taken anyway",
  how     = "Find the screen, list or form nobody gets past, and let what the AI says or does stand there.",
  effort  = "large", owner = "process-owner", phase = "first 90 days",
  changes = { sets(rollout.handover_routing, "works"), sets(rollout.run_use, "model") },
}
