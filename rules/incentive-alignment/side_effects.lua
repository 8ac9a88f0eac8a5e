-- SPDX-License-Identifier: MIT
-- Side effects: changing what people are rewarded for carries risks of its own, and early mistakes cost trust.

local rollout, workflow, role = vocabulary.rollout, vocabulary.workflow, vocabulary.role
local going_on, in_use, at_work = vocabulary.going_on, vocabulary.in_use, vocabulary.at_work

rule "taken-over-unseen" {
  on       = workflow,
  severity = "high",
  applies  = at_work,
  when     = workflow.output_use:is("copied"),
  cause    = "judgement-weakened",
  title    = "In {workflow.name} people take over what the AI says without a look",
  because  = "The first costly mistake is then only a question of time, and it will be blamed on the rollout.",
  actions  = { "weigh-before-use", "write-guardrails" },
  source   = cite { "I-102" },
}

rule "use-itself-rewarded" {
  on       = role,
  severity = "medium",
  applies  = going_on,
  when     = all {
    role.judged_by:includes("ai-use"),
    none { role.judged_by:includes_any { "quality", "right", "results", "throughput" } },
  },
  cause    = "use-over-rewarded",
  title    = "{role.name} is rewarded for using the AI, and no measure of the result stands beside it",
  because  = "A figure of use helps only next to one for quality, right decisions or results. Alone it is easy to produce: people "
          .. "open the AI to be counted and agree with it to be quick.",
  actions  = { "rebuild-measures", "write-guardrails" },
  source   = cite { "I-102", "I-103" },
}

rule "figures-gamed" {
  severity = "high",
  applies  = in_use,
  when     = rollout.figures_gamed,
  cause    = "numbers-gamed",
  title    = "Figures about the AI are met in ways that do not help the work",
  because  = "From here on the figures hide how the rollout is doing, and those who play fair look worse.",
  actions  = { "review-each-quarter", "write-guardrails" },
  source   = cite { "I-103" },
}

rule "early-errors-left" {
  severity = "high",
  applies  = in_use,
  when     = rollout.early_errors:is("left"),
  cause    = "trust-lost",
  title    = "The AI made mistakes early on and little was done about them",
  because  = "Trust goes at once and comes back slowly. People check everything from then on, or stop using it.",
  actions  = { "answer-for-errors" },
  source   = cite { "I-104" },
}

rule "no-guardrails" {
  severity = "medium",
  applies  = going_on,
  when     = rollout.guardrails:is(false),
  cause    = "change-unguarded",
  title    = "What must not suffer from new targets and rewards is written nowhere",
  because  = "Whatever is not named is what people will give up to reach the new figure.",
  actions  = { "write-guardrails" },
  source   = cite { "I-101" },
}

rule "no-quarterly-review" {
  severity = "medium",
  applies  = going_on,
  when     = rollout.changes_reviewed:below("quarterly"),
  cause    = "change-unguarded",
  title    = "Nobody checks each quarter what the new targets and rewards really do",
  because  = "A target with side effects then stays until the damage shows.",
  actions  = { "review-each-quarter" },
  source   = cite { "I-101" },
}

rule "changed-all-at-once" {
  severity = "low",
  applies  = going_on,
  when     = rollout.changes_staged:is(false),
  cause    = "change-unguarded",
  title    = "Targets and rewards change for everybody at once",
  because  = "A mistake in them then reaches everybody's pay before anybody has seen it.",
  actions  = { "change-in-stages" },
  source   = cite { "I-101" },
}

strength "changes-guarded" {
  applies = going_on,
  when    = all { rollout.changes_staged, rollout.changes_reviewed:is("quarterly"), rollout.guardrails },
  title   = "Targets and rewards change in stages, within guardrails, and are checked each quarter",
  because = "A wrong turn is seen early and can be taken back.",
}

strength "errors-dealt-with" {
  applies = in_use,
  when    = rollout.early_errors:is("dealt"),
  title   = "Early mistakes of the AI were talked about and put right",
  because = "People have seen that they are heard.",
  source  = cite { "I-104" },
}

action "change-in-stages" {
  title   = "Bring changes to targets and rewards in step by step",
  how     = "First show the new figure beside the old one, then let a small group live by it, then everybody.",
  effort  = "medium", owner = "reward-owner", phase = "before go-live",
  changes = { sets(rollout.changes_staged, true) },
  source  = cite { "I-105" },
}

action "review-each-quarter" {
  title   = "Check each quarter what the new targets and rewards do",
  how     = "Which figure went up, what went down for it, who found a way around it. Then keep, mend or drop each one.",
  effort  = "small", owner = "measures-owner", phase = "each quarter",
  changes = { sets(rollout.changes_reviewed, "quarterly") },
  source  = cite { "I-106" },
}

action "write-guardrails" {
  title   = "Write down what must not suffer for the new targets",
  how     = "Which decisions stay with people, which figure must not fall, and what is done on the day it does.",
  effort  = "small", owner = "risk-owner", phase = "before go-live",
  changes = { sets(rollout.guardrails, true) },
  source  = cite { "I-107" },
}

action "weigh-before-use" {
  on      = workflow,
  title   = "Ask for a reason, either way, in {workflow.name}",
  how     = "For one {case} in ten, let people write in a line why they followed the AI or did not. It keeps judgement awake and costs minutes.",
  effort  = "small", owner = "team-lead", phase = "first 30 days",
  changes = { sets(workflow.output_use, "weighed") },
}

action "answer-for-errors" {
  title   = "Put the AI's mistakes on the table",
  how     = "A short weekly list for the first weeks: what it got wrong, what was done, what is still open. The {leads} read it out.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.early_errors, "dealt") },
}
