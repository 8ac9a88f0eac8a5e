-- SPDX-License-Identifier: MIT
-- Questions about the pilot and how what it showed is used.

local rollout, going_on, live = vocabulary.rollout, vocabulary.going_on, vocabulary.live

fact "had_pilot" {
  topic = "pilot", type = "flag", label = "Tried out first", quick = true, asked_if = going_on,
  ask  = "Was it tried out with a few people first, or is it being tried out now?",
  help = "A pilot, a trial, a test group: anything in which some worked with it before the others.",
}

local piloted = all { going_on, rollout.had_pilot }

fact "pilot_was" {
  topic = "pilot", type = "set", label = "The pilot had", quick = true, asked_if = piloted,
  ask  = "What did the pilot have?",
  help = "None of it is a mistake: a pilot is made to succeed. But each makes its result better than everyday work will be.",
  options = {
    option("small",      "A handful of people",                                cite { "R-18" }),
    option("volunteers", "People who volunteered or were picked",                 cite { "R-19" }),
    option("controlled", "A tidy setting, with {cases}, places or equipment that were chosen", cite { "R-20" }),
    option("watched",    "Close attention from {leads}",                                 cite { "R-21" }),
    option("supplier",   "The supplier or the project team at hand",              cite { "R-22" }),
    option("odd-cases",  "Odd {cases} sorted out by hand",                        cite { "R-23" }),
  },
  source = cite { "R-17" },
}

fact "pilot_showed" {
  topic = "pilot", type = "set", label = "The pilot showed", asked_if = piloted,
  ask  = "What did the pilot show?",
  help = "Real gains, and still gains of these people under these conditions.",
  options = {
    option("closed",  "More {cases} finished without being handed on", cite { "R-4" }),
    option("faster",  "{Cases} took less time",                        cite { "R-5" }),
    option("content", "{People} were more content"),
    option("better",  "The work got better in some other way"),
  },
}

fact "unlike_pilot" {
  topic = "pilot", type = "set", label = "Other than in the pilot", quick = true, asked_if = piloted,
  ask  = "What is different for everybody else, or is going to be?",
  help = "Compare the pilot's people, {cases} and places with all of them, nights and bad days included.",
  options = {
    option("tenure",    "How long people have been in the job",             cite { "R-24" }),
    option("skill",     "How skilled they are",                             cite { "R-25" }),
    option("comfort",   "How much at ease they are with technology",        cite { "R-26" }),
    option("cases",     "Which kinds of {case} come in, in which mix",      cite { "R-27" }),
    option("place",     "Where they work: other sites, rooms, rules"),
    option("equipment", "Equipment, connection, light, noise"),
    option("data",      "The records and data there are"),
    option("pressure",  "Time pressure and numbers of {cases}"),
  },
}

fact "pilot_read_as" {
  topic = "pilot", type = "level", label = "The pilot's result counts", better = "higher", quick = true, asked_if = piloted,
  ask  = "What is the pilot's result taken for?",
  help = "That it works under good conditions and that it works under usual ones are two tests.",
  options = {
    option("proof",    "As proof that it works"),
    option("good",     "As a sign that it works under good conditions"),
    option("retested", "It was tried once more under everyday conditions, with everyday people"),
  },
  source = cite { "R-31" },
}

fact "measured_against" {
  topic = "pilot", type = "choice", label = "The rollout is measured against", asked_if = all { live, rollout.had_pilot },
  ask  = "What are the rollout's figures compared with?",
  help = "Whoever took part in the pilot adapts faster and cares more than most. Their figures show who they are as well as what the AI does.",
  options = {
    option("pilot",     "The figures of the pilot as they were"),
    option("corrected", "The pilot's figures, with allowance for what was different"),
    option("before",    "How the same work was before, or works without the AI"),
    option("nothing",   "Nothing"),
  },
  source = cite { "R-33", "R-34" },
}

fact "pilot_rate" {
  topic = "pilot", type = "percent", label = "Used it in the pilot", asked_if = piloted,
  ask  = "In an ordinary week of the pilot, what share of its people used it?",
  help = "Count people, not clicks. Of the last weeks rather than of the first.",
}

fact "people_alike" {
  topic = "pilot", type = "percent", label = "People like the pilot's", may_not_apply = true,
  asked_if = all { piloted, any { rollout.pilot_was:includes("volunteers"), rollout.unlike_pilot:includes_any { "tenure", "skill", "comfort" } } },
  ask  = "Of all {people} it is meant for, what share is like those of the pilot?",
  help = "As long in the job, as skilled, as willing. A guess as a range is fine. Does not apply: the pilot's people were drawn by lot.",
}

fact "cases_alike" {
  topic = "pilot", type = "percent", label = "{Cases} of kinds that were piloted", may_not_apply = true,
  asked_if = all { piloted, any { rollout.pilot_was:includes("controlled"), rollout.unlike_pilot:includes("cases") } },
  ask  = "Of all {cases}, what share is of kinds that the pilot met?",
  help = "A pilot says nothing about {cases} that it never had. Does not apply: it had them all.",
}

fact "without_help" {
  topic = "pilot", type = "percent", label = "Went through without extra help", may_not_apply = true,
  asked_if = all { piloted, rollout.pilot_was:includes_any { "watched", "supplier", "odd-cases" } },
  ask  = "Of the pilot's {cases}, what share went through without help from the project or the supplier?",
  help = "That help ends. Does not apply: it stays for everybody.",
}
