-- SPDX-License-Identifier: MIT
-- The AI itself. Mostly the trouble lies around it; where it does not do its job, nothing around it helps.

local rollout, workflow, in_use, live = vocabulary.rollout, vocabulary.workflow, vocabulary.in_use, vocabulary.live

rule "does-not-do-its-job" {
  severity = "blocker",   -- people cannot do live work with something that does not work; nothing else in place can make up for it
  applies  = live,
  when     = rollout.tool_works:is("no"),
  cause    = "tool-falls-short",
  title    = "The AI does not do its job, and people have to work with it",
  because  = "They do its work and their own. The only question is how long that is kept from those who decide.",
  actions  = { "take-it-back-to-trial", "find-out-where-it-fails" },
  says_how_it_goes = true,
}

rule "fails-its-trial" {
  severity = "high",
  applies  = rollout.stage:is("pilot"),
  when     = rollout.tool_works:is("no"),
  cause    = "tool-falls-short",
  title    = "In the trial the AI does not do its job",
  because  = "That is what the trial was for. Brought to everybody as it is, it would fail in front of everybody.",
  actions  = { "find-out-where-it-fails" },
}

rule "does-its-job-in-part" {
  severity = "medium",
  applies  = live,
  when     = rollout.tool_works:is("partly"),
  cause    = "tool-falls-short",
  title    = "The AI does its job only in part",
  because  = "People have to know each time which part, so they check everything or trust too much.",
  actions  = { "find-out-where-it-fails", "keep-out-what-is-not-ready" },
  says_how_it_goes = true,
}

rule "part-is-not-enough" {
  severity = "high",
  applies  = live,
  when     = all { rollout.tool_works:is("partly"), workflow:any_row(workflow.outcome:at_most("same")) },
  cause    = "tool-falls-short",
  title    = "The AI does its job only in part, and not every workflow comes out better for it",
  because  = "What the part it does saves is spent on the part it does not do. Left like this, people go back to doing it themselves.",
  actions  = { "find-out-where-it-fails", "keep-out-what-is-not-ready" },
}

strength "does-its-job" {
  applies = in_use,
  when    = rollout.tool_works:is("yes"),
  title   = "The AI does its job",
  because = "What is in the way of a result lies around it, and that can be changed.",
  source  = cite { "O-28" },
}

action "take-it-back-to-trial" {
  title   = "Take it back to a trial and say so",
  how     = "Name the kinds of {case} it stays in, if any. Tell people plainly what did not work and what would have to be true "
         .. "before it comes back.",
  effort  = "medium", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.stage, "pilot") },
}

action "find-out-where-it-fails" {
  title   = "Find out where exactly it fails",
  how     = "A hundred real {cases}, sorted by kind, with what was wrong: the information, the rules it follows, or the AI. Mend "
         .. "the largest heap first; if it is the AI itself, hold the supplier to it.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
}
