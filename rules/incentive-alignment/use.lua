-- SPDX-License-Identifier: MIT
-- Use: what can be seen when a rollout does not take hold, and when it does. These are signs; the causes are in the other files.

local rollout, workflow, week = vocabulary.rollout, vocabulary.workflow, vocabulary.week
local in_use, at_work = vocabulary.in_use, vocabulary.at_work
local adoption = week.active:share_of(week.eligible)

rule "use-falls" {
  severity = "high",
  applies  = in_use,
  when     = rollout.use_trend:is("falling"),
  cause    = "left-unused",
  title    = "Use of the AI is falling",
  because  = "The first curiosity is over, and what is left is what people really think of it.",
  actions  = { "ask-why-left", "audit-incentives" },
  source   = cite { "I-6" },
  says_how_it_goes = true,
}

rule "use-fell-from-peak" {
  severity = "high",
  applies  = in_use,
  -- A third: more than holidays, illness or a quiet week take away.
  when     = week:fall_from_peak(adoption):at_least(0.33),
  cause    = "left-unused",
  title    = "A third or more of the AI's users have left it since its best week",
  because  = "Counted is who was active: {rollout.active_means|what that means is not stated}.",
  actions  = { "ask-why-left", "audit-incentives" },
  source   = cite { "I-6" },
  says_how_it_goes = true,
}

rule "output-ignored" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.output_use:is("ignored"),
  cause    = "left-unused",
  title    = "In {workflow.name} what the AI produces is ignored",
  because  = "It is produced, paid for and put aside.",
  actions  = { "remove-a-task", "ask-why-left" },
  source   = cite { "I-7", "I-65" },
  says_how_it_goes = true,
}

rule "old-way-kept" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.way_of_working:below("new"),
  cause    = "left-unused",
  title    = "{workflow.name} is still done the old way, at least on the side",
  because  = "The old way is what people fall back on, and two ways side by side cost more than either.",
  actions  = { "remove-a-task" },
  source   = cite { "I-8" },
}

strength "use-grows" {
  applies = in_use,
  when    = rollout.use_trend:is("rising"),
  title   = "Use of the AI is growing",
  because = "People come back to it and bring others.",
  source  = cite { "I-70" },
  says_how_it_goes = true,
}

strength "grows-by-itself" {
  applies = in_use,
  when    = all { rollout.use_trend:is("rising"), rollout.policed:is(false) },
  title   = "Use grows without anybody policing it",
  because = "What people do of their own accord goes on when nobody looks.",
  source  = cite { "I-71" },
}

strength "new-way" {
  on      = workflow,
  applies = at_work,
  when    = workflow.way_of_working:is("new"),
  title   = "{workflow.name} is done the new way",
  because = "There is no old way left to fall back on.",
  says_how_it_goes = true,
}

action "ask-why-left" {
  title  = "Ask five {people} why they leave the AI aside",
  how    = "Not what they think of it: what happened the last time they did not use it. The answers say which of the causes to begin with.",
  effort = "small", owner = "rollout-lead", phase = "first 30 days",
}
