-- SPDX-License-Identifier: MIT
-- Answers that do not fit together. Nobody need have lied: somebody sees less than others do, and that is worth knowing.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local in_use, live, at_work_live = vocabulary.in_use, vocabulary.live, vocabulary.at_work_live

rule "change-in-name-only" {
  severity = "medium",
  applies  = live,
  when     = all { rollout.treated_as:is("change"), workflow:every_row(workflow.redesigned:is("unchanged")) },
  cause    = "state-disagrees",
  title    = "It is said to be a change in how the work is done, and no workflow has changed",
  because  = "Either the work changes where nobody has looked, or the change is on paper. Ask two {people} before you report it.",
  actions  = { "ask-those-who-do-it" },
  source   = cite { "O-126" },
}

rule "oversight-said-to-be-there" {
  severity = "medium",
  applies  = live,
  when     = all {
    rollout.oversight_came:is("before"),
    count_of { rollout.oversight_audit:is("none"), rollout.oversight_explain:is("none"), rollout.oversight_security:is("none"),
               rollout.oversight_risk:is("none"), rollout.oversight_people:is("none"),
               rollout.oversight_monitoring:is("none") }:at_least(3),   -- half of what it consists of
  },
  cause    = "state-disagrees",
  title    = "Oversight is said to have come first, and half of what it consists of is not there",
  because  = "What was set up may be a policy. Ask to see the last thing that it found.",
  actions  = { "ask-those-who-do-it", "weigh-the-risks" },
}

rule "redesigned-and-nothing-gone" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_live,
  when     = all { workflow.redesigned:is("redesigned"), workflow.tasks_removed:is(0) },
  cause    = "state-disagrees",
  title    = "{workflow.name} is said to be laid out anew, and no task has gone from it",
  because  = "Work that is laid out anew around an AI loses steps. If it has lost none, it was probably extended.",
  actions  = { "ask-those-who-do-it" },
}

rule "result-nobody-sees" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.results_show:is("outcome"), workflow:every_row(workflow.outcome:at_most("same")) },
  cause    = "result-disagrees",
  title    = "A result is reported, and no workflow with the AI has become better",
  because  = "Then it comes from something else, or the wrong workflows were looked at. Settle that before somebody else asks.",
  actions  = { "ask-those-who-do-it" },
}

action "ask-those-who-do-it" {
  title  = "Ask two {people} who do the work how it is",
  how    = "Show them both answers and ask which is right, and for which {cases}. Then correct the other.",
  effort = "small", owner = "rollout-lead", phase = "first 30 days",
}
