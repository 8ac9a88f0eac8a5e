-- SPDX-License-Identifier: MIT
-- From output to outcome: what the AI produces has to be used, enter the work, set something off, change what is decided and move the
-- result. One broken link is enough for the gain to stay where it arose.

local workflow = vocabulary.workflow
local at_work, at_work_live, results_due = vocabulary.at_work, vocabulary.at_work_live, vocabulary.results_due

-- How the links hold; the chain, the strength and the score read the same.
local link_used      = workflow.output_use:one_of { "weighed", "copied" }
local link_enters    = workflow.enters_by:above("by-hand")
local link_answered  = workflow.response:above("none")
local link_redesign  = workflow.redesigned:above("unchanged")
local link_decision  = workflow.changes_decisions:above("no")
local link_outcome   = workflow.outcome:is("better")
local link_measured  = workflow.result_measured:above("no")

-- The first that is broken is shown.
chain "from-output-to-outcome" {
  on      = workflow,
  applies = at_work,
  title   = "From output to outcome",
  summary = "All links have to hold before the AI brings a result that counts.",
  link "used"     { title = "What the AI produces is used", holds = link_used,
                    broken = "People put it aside, so nothing can come of it.", source = cite { "O-52" } },
  link "enters"   { title = "It enters the system without being typed in", holds = link_enters,
                    broken = "Somebody carries it over by hand, and the time it saves goes there.", source = cite { "O-5", "O-53" } },
  link "answered" { title = "It sets off something that was agreed", holds = link_answered,
                    broken = "Whoever sees it may act on it or not.", source = cite { "O-22", "O-54" } },
  link "workflow" { title = "The workflow around it has changed", holds = link_redesign,
                    broken = "One step is better in work that stays as it was.", source = cite { "O-49" } },
  link "decision" { title = "It changes what is decided", holds = link_decision,
                    broken = "The same would have been decided without it.", source = cite { "O-4", "O-23", "O-50" } },
  link "outcome"  { title = "The result is better", holds = link_outcome,
                    broken = "What comes out is no better than before.", source = cite { "O-24", "O-51" } },
  link "measured" { title = "The result is measured", holds = link_measured,
                    broken = "Better or not, nobody could show it.", source = cite { "O-7" } },
}

rule "output-unused" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.output_use:is("ignored"),
  cause    = "left-unused",
  title    = "In {workflow.name} the first link is missing: nobody uses what the AI produces",
  because  = "Nothing that comes after it can happen.",
  actions  = { "agree-the-response", "build-it-in" },
  source   = cite { "O-52" },
  says_how_it_goes = true,
}

rule "entered-by-hand" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = workflow.enters_by:is("by-hand"),
  cause    = "output-leads-nowhere",
  title    = "In {workflow.name} people type in by hand what the AI has produced",
  because  = "The minutes it saves go into carrying its results over. The next step waits as long as before.",
  actions  = { "end-the-retyping" },
  source   = cite { "O-53", "O-5" },
}

rule "no-agreed-response" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.response:is("none"),
  cause    = "output-leads-nowhere",
  title    = "In {workflow.name} nothing is agreed that follows from what the AI says",
  because  = "Somebody sees it, means to do something about it, and the day goes on. Knowing earlier helps only if something is "
          .. "done earlier.",
  actions  = { "agree-the-response" },
  source   = cite { "O-22", "O-54" },
}

rule "decides-nothing" {
  on       = workflow,
  severity = "high",
  applies  = at_work_live,   -- in a trial people are still comparing
  -- Where the result is better all the same, it got there another way.
  when     = all { workflow.changes_decisions:is("no"), workflow.outcome:below("better") },
  cause    = "output-leads-nowhere",
  title    = "In {workflow.name} the same is decided with the AI as without it",
  because  = "Whatever it finds out, nobody does anything differently, so no result can change.",
  actions  = { "agree-the-response", "put-it-before-the-decision" },
  source   = cite { "O-4", "O-23", "O-50" },
  says_how_it_goes = true,
}

rule "nothing-moved" {
  on       = workflow,
  severity = "medium",
  applies  = all { workflow.uses_ai, results_due },
  when     = workflow.outcome:is("same"),
  cause    = "gain-stays-local",
  title    = "What comes out of {workflow.name} is no better than before the AI",
  because  = "If it saves anything, the saving is lost before the end of the workflow.",
  actions  = { "close-the-chain" },
  source   = cite { "O-24", "O-51" },
  says_how_it_goes = true,
}

rule "made-worse" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.outcome:is("worse"),
  cause    = "tool-falls-short",
  title    = "What comes out of {workflow.name} has become worse with the AI",
  because  = "However well it does its part by itself, those whom the work is for are worse off.",
  actions  = { "step-back-and-look", "close-the-chain" },
  source   = cite { "O-24" },
  says_how_it_goes = true,
}

rule "result-not-measured" {
  on       = workflow,
  severity = "medium",
  applies  = at_work_live,
  when     = workflow.result_measured:is("no"),
  cause    = "return-not-shown",
  title    = "Nobody measures the result of {workflow.name}",
  because  = "Good or bad, it cannot be shown. When money gets short, what cannot be shown goes first.",
  actions  = { "measure-the-result" },
  source   = cite { "O-7" },
}

strength "chain-holds" {
  on      = workflow,
  applies = at_work,
  when    = all { link_used, link_enters, link_answered, link_redesign, link_decision, link_outcome, link_measured },
  title   = "In {workflow.name} every link from output to result holds",
  because = "What the AI produces enters the work, changes what is decided and shows in a result.",
  source  = cite { "O-52" },
}

dimension "output-to-outcome" {
  title   = "From output to outcome",
  summary = "How far what the AI produces reaches: into the work, into decisions, into results. What is missing is the implementation gap.",
  indicator { title = "It is used",                    weight = 1, on = workflow, value = link_used },
  indicator { title = "It enters the work by itself",  weight = 1, on = workflow, value = workflow.enters_by },
  indicator { title = "What follows is agreed",        weight = 2, on = workflow, value = workflow.response },
  indicator { title = "The work is laid out anew",     weight = 2, on = workflow, value = workflow.redesigned },
  indicator { title = "It changes what is decided",    weight = 2, on = workflow, value = workflow.changes_decisions },
  indicator { title = "The result is better",          weight = 2, on = workflow, value = workflow.outcome },
  indicator { title = "The result is measured",        weight = 1, on = workflow, value = workflow.result_measured },
  source  = cite { "O-55", "O-4", "O-5", "O-7" },
}
