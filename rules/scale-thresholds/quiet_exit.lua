-- SPDX-License-Identifier: MIT
-- How a use disappears without anybody saying so: it fades, shrinks, or gives way to something nobody can object to.

local rollout = vocabulary.rollout
local in_use, being_taken_back = vocabulary.in_use, vocabulary.being_taken_back

rule "fading" {
  severity = "high",
  applies  = in_use,
  when     = rollout.taken_back:includes("fading"),
  cause    = "use-cut-back",
  title    = "It is fading away, and nobody has decided that",
  because  = "No one stops it and no one holds it. What is learned from it is that such things pass.",
  actions  = { "stop-or-say-why" },
  source   = cite { "S-57" },
  says_how_it_goes = true,
}

rule "narrowed-quietly" {
  severity = "medium",
  applies  = in_use,
  -- A smaller scope that is decided and explained is good sense. What counts is that it is not spoken of, or put down to something else.
  when     = all { rollout.taken_back:includes("narrower"), rollout.taken_back_said:is_not("same") },
  cause    = "use-cut-back",
  title    = "It is kept to less than before, and the reason is not said",
  because  = "The scope shrinks around what nobody wanted to settle. The same question waits at the next attempt.",
  actions  = { "stop-or-say-why" },
  source   = cite { "S-58" },
  says_how_it_goes = true,
}

rule "back-to-the-safe" {
  severity = "medium",
  applies  = in_use,
  when     = rollout.taken_back:includes("safer"),
  cause    = "use-cut-back",
  title    = "People went back to something smaller that nobody can object to",
  because  = "It is safe for those who answer for it, and it gives up what the AI was brought in for.",
  actions  = { "stop-or-say-why", "settle-who-decides" },
  source   = cite { "S-59" },
  says_how_it_goes = true,
}

rule "taken-back-to-regain-control" {
  severity = "medium",
  applies  = in_use,
  when     = rollout.taken_back_for:one_of { "control", "responsibility", "conflict" },
  cause    = "use-cut-back",
  title    = "It is taken back so that somebody has things in hand again",
  because  = "Not its work was the trouble, but who answers for it and who decides. Without an answer to that, each next one ends "
          .. "the same way.",
  actions  = { "settle-who-decides", "decide-the-dependence" },
  source   = cite { "S-86", "S-94" },
}

rule "blamed-on-something-else" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.taken_back_said:one_of { "none", "other" },
                   rollout.taken_back_for:one_of { "return", "responsibility", "control", "conflict", "harm" } },
  cause    = "wrong-diagnosis",
  title    = "It is taken back for one reason, and another one is given, or none",
  because  = "The organisation will mend what was named. The next attempt then stops at the same place.",
  actions  = { "say-why-it-ended" },
  source   = cite { "S-87", "S-85" },
}

rule "works-and-is-taken-back" {
  severity = "medium",
  applies  = in_use,
  when     = all { being_taken_back, any { rollout.tool_works:is("yes"), rollout.results_show:at_least("operations") },
                   rollout.taken_back_for:one_of { "return", "responsibility", "control", "conflict" } },
  cause    = "use-cut-back",
  title    = "It works or brings something, and is taken back for another reason",
  because  = "Then it is not the AI that has to change. It has grown to a size at which the organisation has no answer to something.",
  actions  = { "say-why-it-ended" },
  source   = cite { "S-2", "S-3", "S-4", "S-93" },
  says_how_it_goes = true,
}

strength "not-taken-back" {
  applies = rollout.stage:one_of { "rollout", "scaled" },
  when    = none { being_taken_back },
  title   = "It is past its trial and nothing of it is being taken back",
  because = "What it asked of the organisation was answered so far.",
  says_how_it_goes = true,
}

action "stop-or-say-why" {
  title   = "Decide in the open: keep it, shrink it or stop it, and say why",
  how     = "Put the three on the agenda of those who pay, with what each would take. Write the reason into the minutes in one "
         .. "sentence that those who use it would agree with.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.taken_back_said, "same") },
  source  = cite { "S-86" },
}

action "say-why-it-ended" {
  title   = "Write down why it is taken back, in words that those who were near agree with",
  how     = "Half a page, within a month: which question came up, who could not answer it, what an answer would take. Keep it for "
         .. "the next attempt.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.taken_back_said, "same") },
}
