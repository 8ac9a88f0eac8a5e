-- SPDX-License-Identifier: MIT
-- Threshold 6, reversibility: when the work can no longer go on without it, the organisation has to own up to depending on it.

local rollout = vocabulary.rollout
local in_use, depended_on, depended_on_ahead = vocabulary.in_use, vocabulary.depended_on, vocabulary.depended_on_ahead

rule "dependence-undecided" {
  severity = "high",
  applies  = depended_on,
  when     = rollout.dependence_decided:is("no"),
  cause    = "dependence-not-decided",
  title    = "The work could not go on without it, and nobody decided that it should be so",
  because  = "Keeping it means admitting to a change that nobody chose. For some it is easier to take it out again, whatever that costs.",
  actions  = { "decide-the-dependence" },
  source   = cite { "S-83", "S-85" },
}

rule "no-way-out" {
  severity = "medium",
  applies  = depended_on,
  when     = any { rollout.way_out:is("no"), rollout.practice_kept:is("no") },
  cause    = "dependence-not-decided",
  title    = "The work depends on it, and no way back is kept up",
  because  = "What can be taken out again is tolerated as a trial. What cannot has to be right at once, and on the day it fails "
          .. "nobody knows how it was done.",
  actions  = { "keep-a-way-out", "practise-without-it" },
  source   = cite { "S-82", "S-83" },
}

rule "way-out-asked-for" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.debated:includes("way-out"), rollout.way_out:is("no") },
  cause    = "dependence-not-decided",
  title    = "Sceptics ask for a way out, and there is none",
  because  = "Without one, the only way left to them to be heard is to stop it.",
  actions  = { "keep-a-way-out" },
  source   = cite { "S-84", "S-86" },
}

rule "dependence-ahead" {
  severity = "medium",   -- there is still time before the step
  applies  = depended_on_ahead,
  when     = rollout.dependence_decided:is("no"),
  cause    = "dependence-not-decided",
  title    = "After the next step the work will depend on it, and nobody has decided that",
  because  = "So far it can be taken out again. That ends with the step, and better by a decision than by surprise.",
  actions  = { "decide-the-dependence", "keep-a-way-out" },
  source   = cite { "S-82", "S-83" },
}

strength "can-be-undone" {
  applies = in_use,
  when    = all { rollout.without_it:is("yes"), rollout.way_out:above("no") },
  title   = "It could be taken out again and the work would go on",
  because = "That takes the edge off every doubt while it is being tried.",
  source  = cite { "S-82" },
}

strength "dependence-decided" {
  applies = depended_on,
  when    = all { rollout.dependence_decided:is("yes"), rollout.way_out:above("no") },
  title   = "The work depends on it by decision, and a way out is kept",
  because = "Nobody has to be surprised by it, and nobody has to fight for an exit.",
  source  = cite { "S-83" },
}

action "decide-the-dependence" {
  title   = "Put to those in charge, in one sentence, that the work depends on it – to accept or to undo",
  how     = "What stops if it stops, for how long, what that costs, what it would take to undo it now. They sign one of two "
         .. "sentences: we want this, or we go back by a named day.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.dependence_decided, "yes") },
  source  = cite { "S-83" },
}

action "keep-a-way-out" {
  title   = "Keep a way out that would work",
  how     = "Data that can be taken along, a contract that can end, and a page on how the work would be done in the weeks after. "
         .. "Let a sceptic read it.",
  effort  = "medium", owner = "risk-owner", phase = "first 90 days",
  changes = { sets(rollout.way_out, "yes") },
}

action "practise-without-it" {
  title   = "Do the work without it for half a day each quarter",
  how     = "Announce it, do it with real {cases}, and note what nobody remembered. Mend that before the next time.",
  effort  = "small", owner = "team-lead", phase = "each quarter",
  changes = { sets(rollout.practice_kept, "yes") },
}
