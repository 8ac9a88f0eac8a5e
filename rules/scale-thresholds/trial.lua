-- SPDX-License-Identifier: MIT
-- The terms of a trial: what makes a small use bearable, and what happens when they are kept on after it has grown.

local rollout, live = vocabulary.rollout, vocabulary.live

rule "trial-without-bounds" {
  severity = "medium",
  applies  = all { rollout.stage:one_of { "pilot", "withdrawn" }, rollout.reach:at_most("several") },   -- beyond that it is no trial
  when     = none { rollout.trial_terms:includes_any { "scope", "budget" } },
  cause    = "growth-without-bounds",
  title    = "The trial has neither a limit of scope nor a fixed budget",
  because  = "They are what lets others look on calmly. Without them it grows and costs a little more each month, and nobody agreed "
          .. "to any of it.",
  actions  = { "bound-the-trial" },
  source   = cite { "S-8", "S-9", "S-71", "S-72" },
}

rule "trial-terms-outlived" {
  severity = "medium",
  applies  = live,
  when     = rollout.trial_terms:includes_any { "loss", "rough" },
  cause    = "return-not-shown",
  title    = "It has outgrown its trial and still runs on the terms of one",
  because  = "That it may fail, or that a rough idea of its return is enough, was agreed for something small. Nobody has agreed to "
          .. "it at this size.",
  actions  = { "agree-new-terms" },
  source   = cite { "S-10", "S-11", "S-73", "S-74" },
}

strength "bounded-trial" {
  applies = rollout.stage:is("pilot"),
  when    = all { rollout.trial_terms:includes("scope"), rollout.trial_terms:includes("budget") },
  title   = "The trial is limited in scope and money",
  because = "Others can watch it without having to agree to it.",
  source  = cite { "S-7", "S-8", "S-9" },
}

action "bound-the-trial" {
  title   = "Say where the trial ends: which {people}, which {cases}, how much money, until when",
  how     = "Four lines, sent to everybody who feels it. Extending any of them takes a new decision.",
  effort  = "small", owner = "rollout-lead", phase = "before go-live",
}

action "agree-new-terms" {
  title   = "Agree with those who pay what it has to bring from now on",
  how     = "One figure, one amount, one date, and what happens if it is missed. Retire the terms of the trial on the same day.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
}
