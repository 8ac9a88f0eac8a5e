-- SPDX-License-Identifier: MIT
-- Second pattern that kills: training happens once.

local rollout, coming, in_use, live = vocabulary.rollout, vocabulary.coming, vocabulary.in_use, vocabulary.live

grave_where_it_shows "trained-once" {
  applies  = live,
  when     = rollout.training:is("once"),
  cause    = "training-once",
  title    = "{People} were trained once and then left alone with it",
  because  = "One round makes them acquainted with it. That fades within weeks, and nobody gets good at it.",
  actions  = { "keep-training", "coach-on-the-job" },
  source   = cite { "R-49", "R-51", "R-56", "R-57" },
}

rule "to-be-trained-once" {
  severity = "medium",
  applies  = coming,
  when     = rollout.training:is("once"),
  cause    = "training-once",
  title    = "Only one round of training is planned",
  because  = "It will make people acquainted with it, not good at it. The money for learning is better spread.",
  actions  = { "keep-training" },
  source   = cite { "R-56" },
}

grave_where_it_shows "not-trained" {
  applies  = live,
  when     = rollout.training:is("none"),
  cause    = "training-once",
  title    = "Nobody shows {people} how to work with it",
  because  = "A few find out, the others find a way round it.",
  actions  = { "keep-training", "coach-on-the-job" },
}

rule "learned-away-from-the-work" {
  severity = "medium",
  applies  = all { live, rollout.training:above("none") },
  -- Two of four: being good at it comes from using it for real and hearing about it; either alone is half of that.
  when     = count_of { rollout.training_has:includes("real-cases"), rollout.training_has:includes("limits"),
                        rollout.training_has:includes("mistakes"), rollout.training_has:includes("feedback") }:below(2),
  cause    = "training-once",
  title    = "People learned it away from the work: at most one of real {cases}, limits, mistakes and a word on how they do",
  because  = "The first hard {case} then teaches them that it does not help.",
  actions  = { "coach-on-the-job" },
}

rule "nothing-keeps-it-up" {
  severity = "medium",
  applies  = live,
  when     = none { rollout.training_has:includes_any { "coaching", "on-hand", "refreshers" } },
  cause    = "training-once",
  title    = "Nothing keeps up what people have learned",
  because  = "No coaching, nobody on hand in the first weeks, no refresher: what was learned fades just when it is tried.",
  actions  = { "coach-on-the-job", "keep-training" },
  source   = cite { "R-57" },
}

rule "leavers-outrun-learning" {
  severity = "high",
  applies  = live,
  -- A fifth a year: in a team of ten two places are new each year, and after two years close to half.
  when     = all { rollout.turnover:at_least(20), rollout.joiners_learn:is("no") },
  cause    = "people-move-on",
  title    = "{rollout.turnover} of {people} are replaced each year, and nobody teaches the new ones",
  because  = "Use leaves with those who leave. In two years there is hardly anybody who was there when it was taught.",
  actions  = { "teach-joiners" },
}

rule "joiners-learn-in-part" {
  severity = "medium",
  applies  = live,
  when     = all { rollout.turnover:at_least(20), rollout.joiners_learn:is("partly") },
  cause    = "people-move-on",
  title    = "People come and go, and the new ones learn only part of it",
  because  = "Each year a little more of what was known is lost.",
  actions  = { "teach-joiners" },
}

strength "training-continues" {
  applies = in_use,
  when    = rollout.training:is("continues"),
  title   = "Learning goes on in daily work",
  because = "People get good at it and stay so.",
  source  = cite { "R-112" },
}

action "keep-training" {
  title   = "Make learning part of how the work is run, not of the launch",
  how     = "Take half of the money for training out of the launch. Each month a quarter of an hour on one kind of {case}, on {cases} of last week.",
  effort  = "medium", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.training, "continues") },
  source  = cite { "R-58", "R-61", "R-63" },
}

action "coach-on-the-job" {
  title   = "Let {leads} coach people on their own {cases}, with somebody on hand for the first 30 days",
  how     = "Ten minutes a week with each: one {case} where it helped, one where it did not. Let use of it show in the usual check "
         .. "of quality, beside the result and never instead of it.",
  effort  = "medium", owner = "team-lead", phase = "first 30 days",
  source  = cite { "R-59", "R-60", "R-62" },
}

action "teach-joiners" {
  title   = "Make it part of how new {people} start",
  how     = "An hour in the first week with a colleague who is good at it, and the first ten {cases} together.",
  effort  = "small", owner = "team-lead", phase = "first 30 days",
  changes = { sets(rollout.joiners_learn, "yes") },
}
