-- SPDX-License-Identifier: MIT
-- First pattern that kills: the AI is laid on work at which nobody has looked.

local workflow = vocabulary.workflow
local at_work_or_planned, at_work, at_work_live = vocabulary.at_work_or_planned, vocabulary.at_work, vocabulary.at_work_live

rule "work-not-mapped" {
  on       = workflow,
  severity = "high",
  applies  = at_work_or_planned,
  when     = workflow.mapped:is("no"),
  cause    = "work-not-mapped",
  title    = "Nobody looked at how {workflow.name} is really done before the AI came",
  because  = "Nobody can fit an AI into steps that were never looked at. What gets in the way of the work is gone round, however good it is.",
  actions  = { "map-the-work" },
  source   = cite { "R-38", "R-39", "R-40", "R-44" },
}

rule "mapped-without-those-who-do-it" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_live,
  when     = workflow.mapped:is("on-paper"),
  cause    = "work-not-mapped",
  title    = "{workflow.name} was looked at on paper, without those who do it",
  because  = "The paper holds the work as it should be. The AI then fits that, and not the work as it is.",
  actions  = { "map-the-work" },
  source   = cite { "R-39" },
}

rule "interrupts" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.first_moments:is("interrupts"),
  cause    = "adds-friction",
  title    = "In {workflow.name} the AI interrupts just when people have their hands full",
  because  = "In the first moments something else has to be done. What holds that up is clicked away, and soon without being read.",
  actions  = { "fit-the-first-moments" },
  source   = cite { "R-45", "R-48" },
}

rule "short-cuts-ignored" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_or_planned,
  when     = workflow.routines:is("ignored"),
  cause    = "adds-friction",
  title    = "The AI gets in the way of how people get {workflow.name} done",
  because  = "They had found their ways round slow systems and gaps. Nobody asked, so it costs them time instead of saving it.",
  actions  = { "map-the-work" },
  source   = cite { "R-41", "R-42", "R-43" },
}

strength "work-mapped" {
  on      = workflow,
  applies = at_work_or_planned,
  when    = workflow.mapped:is("with"),
  title   = "{workflow.name} was gone through step by step with those who do it",
  because = "The AI has its place in the work and not beside it.",
  source  = cite { "R-111" },
}

strength "fits-the-first-moments" {
  on      = workflow,
  applies = at_work,
  when    = workflow.first_moments:is("helps"),
  title   = "In {workflow.name} the AI helps when help is needed and keeps quiet otherwise",
  because = "Nobody has to choose between the work and the AI.",
}

action "map-the-work" {
  on      = workflow,
  title   = "Go through {workflow.name} step by step with two or three who do it",
  how     = "Sit beside them for an hour. Write down what they do, in which order, with which short cuts, and mark where the AI "
         .. "could help and where it must stay out.",
  effort  = "small", owner = "process-owner", phase = "before go-live",
  changes = { sets(workflow.mapped, "with"), sets(workflow.routines, "known") },
  source  = cite { "R-46" },
}

action "fit-the-first-moments" {
  on      = workflow,
  title   = "Move the AI out of the first moments of {workflow.name}, or make it serve them",
  how     = "List what has to be done in the first minute and a half. Show nothing then that does not help with that; keep the rest until it is asked for.",
  effort  = "medium", owner = "process-owner", phase = "first 30 days",
  changes = { sets(workflow.first_moments, "helps") },
  source  = cite { "R-46" },
}
