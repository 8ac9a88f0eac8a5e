-- SPDX-License-Identifier: MIT
-- Effort and credit: work that an AI brings unseen, and who is thanked for it.

local rollout, workflow, role = vocabulary.rollout, vocabulary.workflow, vocabulary.role
local going_on, in_use, at_work = vocabulary.going_on, vocabulary.in_use, vocabulary.at_work

rule "accountability-without-credit" {
  on       = role,
  severity = "blocker",   -- each use exposes the person and pays nothing: leaving it is the only sensible choice
  applies  = going_on,
  when     = all { role.answers_for_more, role.credit:is("none") },
  cause    = "effort-without-credit",
  title    = "{role.name} has more to answer for and gets no credit for it",
  because  = "Somebody who has to explain what the AI says and gains nothing by it is safest not using it.",
  actions  = { "credit-the-effort", "reward-what-it-achieves" },
  source   = cite { "I-66" },
}

rule "effort-without-credit" {
  on       = role,
  severity = "blocker",
  applies  = going_on,
  when     = all { role.extra_effort:above("none"), role.credit:is("none") },
  cause    = "effort-without-credit",
  title    = "{role.name} has more to do and gets no credit for it",
  because  = "Effort that counts nowhere competes with effort that does, and loses.",
  actions  = { "credit-the-effort" },
  source   = cite { "I-51" },
}

rule "unseen-work-uncounted" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = all {
    any { workflow.prompting:at_least("some"), workflow.checking:at_least("some"),
          workflow.cleaning:at_least("some"), workflow.exceptions:at_least("some") },
    workflow.unseen_counted:is("no"),
  },
  cause    = "hidden-work",
  title    = "{workflow.name} rests on work that counts for nobody",
  because  = "Asking, checking, tidying and exceptions land on those who do them well. For your best people the AI is a tax.",
  actions  = { "count-unseen-work" },
  source   = cite { "I-44", "I-49" },
}

rule "best-people-turn-away" {
  severity = "high",
  applies  = in_use,
  when     = rollout.best_people:is("turn-away"),
  cause    = "best-people-withdraw",
  title    = "The best {people} turn away from the AI",
  because  = "Others take their cue from them. This comes late: by now they have carried the extra work for a while.",
  actions  = { "ask-the-best" },
  source   = cite { "I-50" },
}

rule "no-time-for-it" {
  on       = role,
  severity = "medium",
  applies  = going_on,
  when     = role.time:is("none"),
  cause    = "no-time",
  title    = "{role.name} has no time to learn it or to check what it says",
  because  = "Under pressure of time people do what they are sure of, and that is the old way.",
  actions  = { "set-time-aside" },
  source   = cite { "I-31" },
}

strength "effort-credited" {
  on      = role,
  applies = going_on,
  when    = role.credit:is("full"),
  title   = "{role.name} gets credit for the effort with the AI",
  because = "What counts for somebody gets done.",
  source  = cite { "I-51" },
}

strength "unseen-work-counted" {
  on      = workflow,
  applies = at_work,
  when    = workflow.unseen_counted:is("yes"),
  title   = "In {workflow.name} the work behind the AI counts",
  because = "Those who check and tidy up are not the losers.",
  source  = cite { "I-49" },
}

action "credit-the-effort" {
  on      = role,
  title   = "Give {role.name} credit for what the AI asks of them",
  how     = "Plan the time for it, name it in the weekly round and let it show in a figure. Where the effort is small, taking another task "
         .. "away does as well.",
  effort  = "small", owner = "team-lead", phase = "first 30 days",
  changes = { sets(role.credit, "full") },
}

action "count-unseen-work" {
  on      = workflow,
  title   = "Count the work behind the AI in {workflow.name}",
  how     = "For one week let people note what goes into asking, checking, tidying data and exceptions. Then plan that time and say whose it is.",
  effort  = "small", owner = "team-lead", phase = "first 30 days",
  changes = { sets(workflow.unseen_counted, "yes") },
}

action "ask-the-best" {
  title  = "Ask your best {people} what the AI costs them",
  how    = "One talk each, on what they do for it that nobody sees. Then take something off them before you ask for more.",
  effort = "small", owner = "team-lead", phase = "first 30 days",
}

action "set-time-aside" {
  on      = role,
  title   = "Set time aside for {role.name} to learn and to check",
  how     = "A fixed hour a week in the first month that targets take account of.",
  effort  = "medium", owner = "team-lead", phase = "before go-live",
  changes = { sets(role.time, "enough") },
}
