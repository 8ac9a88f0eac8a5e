-- SPDX-License-Identifier: MIT
-- Step 1, displaced work: an AI has to take work away. Whatever it adds while nothing goes comes on top of a full day.

local workflow, at_work_or_planned, at_work = vocabulary.workflow, vocabulary.at_work_or_planned, vocabulary.at_work

rule "nothing-removed" {
  on       = workflow,
  severity = "blocker",   -- the only case in which people are certain to have more to do than before; one check more may be made up for
  applies  = at_work_or_planned,
  when     = all { workflow.tasks_added:at_least(2), workflow.tasks_removed:is(0) },
  cause    = "work-not-removed",
  title    = "In {workflow.name} the AI adds {workflow.tasks_added} and takes none away",
  because  = "It comes on top of a full day. While nothing goes in exchange, people do as little with it as they can get away with.",
  actions  = { "remove-a-task", "list-displaced-work" },
  source   = cite { "I-10", "I-78" },
}

rule "task-on-top" {
  on       = workflow,
  severity = "high",
  applies  = at_work_or_planned,
  when     = all { workflow.tasks_added:at_least(1), workflow.tasks_removed:is(0) },
  cause    = "work-not-removed",
  title    = "In {workflow.name} the AI adds {workflow.tasks_added} and takes none away",
  because  = "It comes on top of a full day. People do it as long as what the AI frees elsewhere is plainly more.",
  actions  = { "remove-a-task", "list-displaced-work" },
  source   = cite { "I-10", "I-78" },
}

rule "nothing-displaced" {
  on       = workflow,
  severity = "high",
  applies  = at_work_or_planned,
  when     = all { workflow.tasks_removed:is(0), workflow.effort_freed:is("none") },
  cause    = "work-not-removed",
  title    = "In {workflow.name} nothing becomes superfluous",
  because  = "No task goes and no effort is freed, so the work stays what it was and the AI remains something to be seen using.",
  actions  = { "list-displaced-work", "remove-a-task" },
  source   = cite { "I-82" },
}

rule "more-added-than-removed" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_or_planned,
  when     = all { workflow.tasks_removed:at_least(1), workflow.tasks_added:above(workflow.tasks_removed) },
  cause    = "work-not-removed",
  title    = "In {workflow.name} more work comes than goes",
  because  = "{workflow.tasks_added|more tasks} came with the AI and {workflow.tasks_removed} went. Small tasks can outweigh a large one; if they do "
          .. "not, say so under effort freed.",
  actions  = { "remove-a-task" },
  source   = cite { "I-78" },
}

rule "done-twice" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = workflow.tasks_taken_over:above(workflow.tasks_removed),
  cause    = "work-not-removed",
  title    = "In {workflow.name} people still do what the AI does already",
  because  = "The AI does {workflow.tasks_taken_over|more tasks}; of what people did, {workflow.tasks_removed|less} went. What is done twice is trusted by "
          .. "nobody and saves nobody time.",
  actions  = { "remove-a-task" },
  source   = cite { "I-79" },
}

rule "redundant-checks-kept" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = workflow.checks_redundant:at_least(1),
  cause    = "work-not-removed",
  title    = "{workflow.name} keeps {workflow.checks_redundant} that nobody needs any more",
  because  = "What is demanded out of habit shows people that the AI has changed nothing.",
  actions  = { "drop-redundant-checks" },
  source   = cite { "I-80" },
}

strength "work-removed" {
  on      = workflow,
  applies = at_work,
  when    = workflow.tasks_removed:at_least(1),
  title   = "Work has gone from {workflow.name}: {workflow.tasks_removed}",
  because = "People notice relief before they notice quality.",
  source  = cite { "I-78" },
}

strength "effort-freed" {
  on      = workflow,
  applies = at_work,
  when    = workflow.effort_freed:at_least("some"),
  title   = "The AI frees effort in {workflow.name}",
  because = "The day has become easier by the people's own account.",
  source  = cite { "I-81" },
  says_how_it_goes = true,
}

action "list-displaced-work" {
  on     = workflow,
  title  = "List what {workflow.name} can do without",
  how    = "With two or three {people}, go through how it is done without the AI ({workflow.today|write that down first}) and mark what the "
        .. "AI takes over, which approvals, reports and checks become redundant, and what effort that frees.",
  effort = "small", owner = "process-owner", phase = "before go-live",
  source = cite { "I-77" },
}

action "remove-a-task" {
  on      = workflow,
  title   = "Take at least one manual task out of {workflow.name}",
  how     = "Choose one that people dislike and can name. Announce the day it ends, and end it, even if the AI is not perfect yet.",
  effort  = "small", owner = "process-owner", phase = "before go-live",
  changes = { raises(workflow.tasks_removed, 1) },
  source  = cite { "I-111" },
}

action "drop-redundant-checks" {
  on      = workflow,
  title   = "Drop the approvals, reports and checks that {workflow.name} no longer needs",
  how     = "Stop each for a month. What nobody has asked for by then is gone for good.",
  effort  = "small", owner = "process-owner", phase = "first 30 days",
  changes = { sets(workflow.checks_redundant, 0), raises(workflow.tasks_removed, 1) },
  source  = cite { "I-111" },
}
