-- SPDX-License-Identifier: MIT
-- Governance before scale: what oversight has to do once the AI is in live work, and that it comes first.

local rollout, going_on, live, steers = vocabulary.rollout, vocabulary.going_on, vocabulary.live, vocabulary.steers

local absent = count_of { rollout.oversight_audit:is("none"), rollout.oversight_explain:is("none"), rollout.oversight_security:is("none"),
                          rollout.oversight_risk:is("none"), rollout.oversight_people:is("none"), rollout.oversight_monitoring:is("none") }

rule "nobody-over-it" {
  severity = "high",
  applies  = live,
  when     = all { steers, any { rollout.oversight_people:is("none"), rollout.handover_review:is("none") } },
  cause    = "oversight-missing",
  title    = "What the AI says is mostly followed, and no person is there to stop it",
  because  = "A mistake is repeated with every {case} until somebody outside puts an end to it.",
  actions  = { "put-people-over-it", "fix-points-of-review" },
  source   = cite { "O-6", "O-116" },
}

rule "nobody-would-notice" {
  severity = "high",
  applies  = live,
  when     = all { steers, rollout.oversight_monitoring:is("none") },
  cause    = "oversight-missing",
  title    = "What the AI says is mostly followed, and nobody measures whether it is right",
  because  = "It may have been wrong for months. Whoever finds out first decides how the story is told.",
  actions  = { "measure-it" },
  source   = cite { "O-117" },
}

rule "faulty-and-unwatched" {
  severity = "blocker",   -- mistakes are certain, are followed, and nobody is there to see them: it can only end from outside
  applies  = live,
  when     = all { steers, rollout.information_holds:is("often-not"),
                   any { rollout.oversight_people:is("none"), rollout.handover_review:is("none"), rollout.oversight_monitoring:is("none") } },
  cause    = "oversight-missing",
  title    = "The AI acts on faulty information, is mostly followed, and nobody watches",
  because  = "It makes mistakes every day, and each takes effect. From here on it is a question of who finds out first.",
  actions  = { "put-people-over-it", "keep-out-what-is-not-ready" },
  source   = cite { "O-6" },
}

rule "no-governance-in-live-work" {
  severity = "high",
  applies  = live,
  when     = absent:at_least(4),   -- most of the six: a thin trial's oversight carried into live work
  cause    = "oversight-missing",
  title    = "Most of what oversight consists of is missing, and the AI is in live work",
  because  = "Nobody can say what it did, why, or who would notice. The first incident is enough to end it.",
  actions  = { "weigh-the-risks", "put-people-over-it", "govern-before-scaling" },
  source   = cite { "O-6", "O-111" },
}

rule "governance-never-set-up" {
  severity = "high",
  applies  = live,
  when     = rollout.oversight_came:is("not"),
  cause    = "governance-late",
  title    = "The AI has left the trial, and no oversight was ever set up",
  because  = "It is set up in a hurry after the first incident, and then mostly says no.",
  actions  = { "govern-before-scaling" },
  source   = cite { "O-111", "O-118" },
}

rule "governance-after-use" {
  severity = "medium",
  applies  = live,
  when     = rollout.oversight_came:is("after"),
  cause    = "governance-late",
  title    = "Oversight was added after people had begun to work with it",
  because  = "What is added later sits beside the work: it costs time, misses what matters and is gone around.",
  actions  = { "build-oversight-in" },
  source   = cite { "O-118" },
}

strength "oversight-stands" {
  applies = going_on,
  when    = all { rollout.oversight_people:is("works"), rollout.oversight_monitoring:is("works"), rollout.oversight_risk:is("works") },
  title   = "People oversee the AI, measure it and know what can go wrong",
  because = "A mistake is seen while it is still small.",
}

strength "oversight-came-first" {
  applies = going_on,
  when    = rollout.oversight_came:is("before"),
  title   = "Oversight was there before the AI spread",
  because = "It grew with the work instead of being put on top of it.",
  source  = cite { "O-118" },
}

action "govern-before-scaling" {
  title   = "Set oversight up before it goes one step further",
  how     = "Stop adding people and uses for a month. In that month: who oversees it, what is measured, what is kept, who stops it. "
         .. "Then go on.",
  effort  = "medium", owner = "risk-owner", phase = "before go-live",
  changes = { sets(rollout.oversight_came, "with"), sets(rollout.oversight_people, "works"), sets(rollout.run_oversight, "model") },
  source  = cite { "O-133" },
}

action "build-oversight-in" {
  title   = "Move oversight from beside the work into the steps of it",
  how     = "Take each check that was added later and give it a place in the workflow: at which step, by whom, on which screen. "
         .. "Drop what found no place.",
  effort  = "medium", owner = "risk-owner", phase = "first 90 days",
  changes = { sets(rollout.run_oversight, "model") },
  source  = cite { "O-118" },
}
