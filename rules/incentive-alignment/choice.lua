-- SPDX-License-Identifier: MIT
-- Choice: what a plan rests on when nobody has to use the AI, and where the trouble is looked for when nobody does.

local rollout, workflow, role = vocabulary.rollout, vocabulary.workflow, vocabulary.role
local going_on, in_use = vocabulary.going_on, vocabulary.in_use
local at_work_or_planned, something_to_gain = vocabulary.at_work_or_planned, vocabulary.something_to_gain
local relies_on = rollout.relies_on

rule "goodwill-only" {
  severity = "high",
  applies  = going_on,
  when     = all {
    relies_on:includes_any { "innovate", "learn", "habits" },
    none { relies_on:includes_any { "measures", "rewards", "relief", "process" } },
  },
  cause    = "goodwill-only",
  title    = "The plan relies on people being willing, and on nothing else",
  because  = "Goodwill lasts until the first busy week. Then reviews, promotion, pay, risk and time decide.",
  actions  = { "audit-incentives", "change-one-measure" },
  source   = cite { "I-23" },
}

rule "training-alone" {
  severity = "high",
  applies  = in_use,
  when     = all {
    rollout.in_place:includes("training"),
    role:every_row(all { role.metric_change:is("unchanged"), none { something_to_gain } }),
  },
  cause    = "goodwill-only",
  title    = "{People} were trained, and nothing they are judged by has changed",
  because  = "Knowing how is not a reason to. More training would not change that.",
  actions  = { "change-one-measure", "audit-incentives" },
  source   = cite { "I-57" },
}

rule "beside-the-work" {
  on       = workflow,
  severity = "medium",
  applies  = all { at_work_or_planned, rollout.use_is:one_of { "optional", "expected" } },
  when     = workflow.placement:is("beside"),
  cause    = "use-is-a-choice",
  title    = "In {workflow.name} the AI sits beside the work and is a choice each time",
  because  = "The next step does not need it. Each time somebody decides anew, and what they are judged by decides with them.",
  actions  = { "put-it-in-the-path" },
  source   = cite { "I-34", "I-37" },
}

rule "called-an-adoption-problem" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.put_down_to:is("people"), role:any_row(role.metric_change:is("unchanged")) },
  cause    = "wrong-diagnosis",
  title    = "Low use is blamed on the {people}, while they are measured as before",
  because  = "They do what they are judged by. As long as they are the explanation, nobody looks at the measures.",
  actions  = { "audit-incentives" },
  source   = cite { "I-2", "I-9" },
}

rule "tool-blamed" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.put_down_to:is("tool"), rollout.tool_works:is("yes") },
  cause    = "wrong-diagnosis",
  title    = "Low use is blamed on a tool that works",
  because  = "A better tool would meet the same measures and the same rewards.",
  actions  = { "no-further-tool", "audit-incentives" },
  source   = cite { "I-9", "I-43" },
}

rule "another-tool" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.another_tool, rollout.use_trend:below("rising") },
  cause    = "wrong-diagnosis",
  title    = "Another tool is on its way while this one is hardly used",
  because  = "It takes money and attention from what would help, and shows people that waiting pays.",
  actions  = { "no-further-tool" },
}

rule "launched-as-a-tool" {
  severity = "medium",
  applies  = going_on,
  when     = rollout.treated_as:is("launch"),
  cause    = "launched-as-a-tool",
  title    = "It is run as the launch of a tool, not as a change in the work",
  because  = "A launch is over when the tool is there. Which work goes and what is measured is then nobody's subject.",
  actions  = { "name-the-owner", "audit-incentives" },
  source   = cite { "I-108" },
}

strength "more-than-goodwill" {
  applies = going_on,
  when    = relies_on:includes_any { "measures", "rewards", "relief", "process" },
  title   = "The plan gives people a reason to use it",
  because = "It rests on relief, measures, rewards or the process, and goodwill comes on top.",
}

strength "in-the-path" {
  on      = workflow,
  applies = at_work_or_planned,
  when    = workflow.placement:is("inside"),
  title   = "In {workflow.name} the AI is part of the steps people take anyway",
  because = "Nobody has to remember it.",
  source  = cite { "I-37" },
}

action "put-it-in-the-path" {
  on      = workflow,
  title   = "Build the AI into the steps of {workflow.name}",
  how     = "Put what it says on the screen, form or list that is used anyway, so that not using it takes a decision.",
  effort  = "large", owner = "process-owner", phase = "first 90 days",
  changes = { sets(workflow.placement, "inside") },
}

action "no-further-tool" {
  title   = "Buy no further tool for now",
  how     = "Put the purchase off for a quarter and spend the time on measures, rewards and the work that can go.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.another_tool, false) },
  source  = cite { "I-109" },
}
