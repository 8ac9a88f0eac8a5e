-- SPDX-License-Identifier: MIT
-- The programme: trials that go well and end as trials, gains that stay with those who have them, and what is then done about it.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local going_on, in_use, live, results_due = vocabulary.going_on, vocabulary.in_use, vocabulary.live, vocabulary.results_due

rule "pilots-pile-up" {
  severity = "high",
  applies  = going_on,
  -- Three: one or two good trials that led nowhere can be chance. At most one in five: then going well is not what decides.
  when     = all { rollout.pilots_good:at_least(3), rollout.pilots_became_work:at_most("few") },
  cause    = "pilots-pile-up",
  title    = "Trials go well here, and hardly any becomes part of the work",
  because  = "Whether a trial succeeds makes no difference then. What is missing is what would carry it into the work.",
  actions  = { "stop-adding-trials", "redesign-the-domain", "make-it-lasting" },
  source   = cite { "O-12", "O-25", "O-32" },
}

rule "gain-only-felt" {
  severity = "medium",
  applies  = live,
  when     = rollout.results_show:is("felt"),
  cause    = "gain-stays-local",
  title    = "People say they are quicker or better, and no figure of the work shows it",
  because  = "Minutes saved by one person fill up with other things, unless a workflow turns them into something that counts.",
  actions  = { "join-it-to-a-result" },
  source   = cite { "O-3", "O-10", "O-33" },
}

rule "no-result-after-all-this-time" {
  severity = "high",
  applies  = results_due,
  when     = rollout.results_show:at_most("felt"),
  cause    = "return-not-shown",
  title    = "By now a gain should show in figures of the work, and it does not",
  because  = "What shows nowhere after this time is not on its way. Those who pay will draw the same conclusion.",
  actions  = { "join-it-to-a-result", "redesign-the-domain" },
  source   = cite { "O-10", "O-35", "O-48" },
}

rule "patience-runs-out" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.backing:is("doubt"), rollout.results_show:at_most("felt") },
  cause    = "backing-lost",
  title    = "Those who pay for it doubt it, and there is no figure to answer them with",
  because  = "They hear of one success after another and find none of it in their own figures.",
  actions  = { "join-it-to-a-result", "stop-adding-trials" },
  source   = cite { "O-34", "O-35" },
}

rule "wrong-thing-blamed" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.result_missing_for:one_of { "model", "money", "skills" },
                   workflow:any_row(workflow.redesigned:is("unchanged")) },
  cause    = "wrong-diagnosis",
  title    = "The missing result is put down to the AI, money or skills, while the work stays as it was",
  because  = "A better model, a larger budget or another course meets the same unchanged work and stops at the same place.",
  actions  = { "look-at-the-structure", "redesign-the-domain" },
  source   = cite { "O-28", "O-29", "O-30", "O-31" },
}

strength "pilots-become-work" {
  applies = going_on,
  when    = all { rollout.pilots_good:at_least(2), rollout.pilots_became_work:is("most") },
  title   = "Trials that go well become part of the work here",
  because = "The organisation has found the way from one to the other and can take it again.",
  source  = cite { "O-25" },
}

strength "result-shows" {
  applies = in_use,
  when    = rollout.results_show:is("outcome"),
  title   = "The gain shows in a result that the organisation answers for",
  because = "The AI has gone from helping single people to moving what counts.",
  source  = cite { "O-137" },
  says_how_it_goes = true,
}

action "stop-adding-trials" {
  title   = "Start no further trial until one has become part of the work",
  how     = "Take the trial that went best. List what keeps it from being everyday work – information, hand-over, oversight, roles, "
         .. "budget – and give the people of the next trial to that list.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.programme_adds, "nothing") },
}

action "join-it-to-a-result" {
  title   = "Choose one result it is to move, and say what saved time is turned into",
  how     = "One figure the organisation goes by anyway. For each hour saved: more {cases}, shorter waiting, fewer hours, or better "
         .. "work – one of them, agreed with those who lead the work, and counted from a named day.",
  effort  = "medium", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.run_purpose, "model") },
  source  = cite { "O-134" },
}

action "look-at-the-structure" {
  title   = "Before buying more, look at what around the AI is as it was",
  how     = "One meeting with one list: information, hand-over, building blocks, oversight, people's work. What on it has changed "
         .. "since the AI came?",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.result_missing_for, "structure") },
}
