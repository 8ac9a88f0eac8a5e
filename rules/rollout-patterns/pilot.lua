-- SPDX-License-Identifier: MIT
-- The pilot: what made it look better than everyday work will, and what its result is used for.

local rollout, coming, going_on, live = vocabulary.rollout, vocabulary.coming, vocabulary.going_on, vocabulary.live
local not_retested = none { rollout.pilot_read_as:is("retested") }

grave_where_it_shows "pilot-flattered" {
  applies  = all { live, rollout.had_pilot, not_retested },
  -- Three of five: one or two belong to any pilot, three mean that little of everyday work was in it. Being small is no fault.
  when     = count_of { rollout.pilot_was:includes("volunteers"), rollout.pilot_was:includes("controlled"),
                        rollout.pilot_was:includes("watched"), rollout.pilot_was:includes("supplier"),
                        rollout.pilot_was:includes("odd-cases") }:at_least(3),
  cause    = "pilot-unlike-the-rest",
  title    = "The pilot was made so that it could hardly fail, and everyday work is not",
  because  = "Picked people, a tidy setting, attention, help at hand: each makes a result better than everyday work will be.",
  actions  = { "try-under-usual-conditions", "give-back-what-the-pilot-had" },
  source   = cite { "R-17", "R-31" },
}

grave_where_it_shows "conditions-never-tried" {
  applies  = all { live, rollout.had_pilot, not_retested },
  -- Two of five: one difference can be coped with, two are another world.
  when     = count_of { rollout.unlike_pilot:includes("cases"), rollout.unlike_pilot:includes("place"),
                        rollout.unlike_pilot:includes("equipment"), rollout.unlike_pilot:includes("data"),
                        rollout.unlike_pilot:includes("pressure") }:at_least(2),
  cause    = "pilot-unlike-the-rest",
  title    = "It meets conditions that the pilot never tried",
  because  = "Other {cases}, other places or equipment, other pressure: whether it works there, everybody now finds out at once.",
  actions  = { "try-under-usual-conditions" },
  source   = cite { "R-32" },
}

rule "conditions-ahead-untried" {
  severity = "medium",
  applies  = all { coming, rollout.had_pilot, not_retested },
  when     = count_of { rollout.unlike_pilot:includes("cases"), rollout.unlike_pilot:includes("place"),
                        rollout.unlike_pilot:includes("equipment"), rollout.unlike_pilot:includes("data"),
                        rollout.unlike_pilot:includes("pressure") }:at_least(2),   -- as above
  cause    = "pilot-unlike-the-rest",
  title    = "What comes next meets conditions that have not been tried",
  because  = "It may do well where it was tried and fail in other places, on other {cases} or under pressure. Better a few find that out than all.",
  actions  = { "try-under-usual-conditions" },
  source   = cite { "R-32" },
}

rule "people-never-tried" {
  severity = "medium",
  applies  = all { going_on, rollout.had_pilot, not_retested },
  when     = all {
    rollout.pilot_was:includes("volunteers"),
    rollout.unlike_pilot:includes_any { "tenure", "skill", "comfort" },
  },
  cause    = "pilot-unlike-the-rest",
  title    = "Those who tried it are not like those who are to use it",
  because  = "Volunteers learn faster and forgive more. What they managed alone others need help with.",
  actions  = { "try-under-usual-conditions" },
  source   = cite { "R-33", "R-34" },
}

grave_where_it_shows "taken-for-proof" {
  applies  = all { live, rollout.had_pilot },
  when     = rollout.pilot_read_as:is("proof"),
  cause    = "pilot-taken-for-proof",
  title    = "The pilot's success was taken as proof that it works for everybody",
  because  = "It passed one test, under good conditions. The other one, under usual conditions, is taking place now, with everybody in it.",
  actions  = { "try-under-usual-conditions", "say-what-the-pilot-showed" },
  source   = cite { "R-31", "R-32" },
}

rule "about-to-be-taken-for-proof" {
  severity = "medium",
  applies  = all { coming, rollout.had_pilot },
  when     = rollout.pilot_read_as:is("proof"),
  cause    = "pilot-taken-for-proof",
  title    = "The pilot's success is taken as proof before it was tried under usual conditions",
  because  = "What it takes to bring it to everybody will then be missing from the plan.",
  actions  = { "try-under-usual-conditions", "say-what-the-pilot-showed" },
  source   = cite { "R-32" },
}

rule "pilot-as-benchmark" {
  severity = "medium",
  applies  = all { live, rollout.had_pilot },
  when     = rollout.measured_against:is("pilot"),
  cause    = "expectation-missed",
  title    = "The rollout is measured against the pilot's figures as they were",
  because  = "That comparison is unfair by construction: it looks like a failure before it had a fair run.",
  actions  = { "say-what-the-pilot-showed" },
  source   = cite { "R-35", "R-36" },
}

rule "never-tried" {
  severity = "medium",
  applies  = live,
  when     = rollout.had_pilot:is(false),
  cause    = "pilot-unlike-the-rest",
  title    = "It went to everybody without having been tried by a few",
  because  = "Every mistake that a few would have found, everybody finds.",
  actions  = { "try-under-usual-conditions" },
}

strength "tried-under-usual-conditions" {
  applies = all { going_on, rollout.had_pilot },
  when    = rollout.pilot_read_as:is("retested"),
  title   = "It was tried a second time under everyday conditions",
  because = "What works there works.",
  source  = cite { "R-31" },
}

strength "measured-fairly" {
  applies = all { live, rollout.had_pilot },
  when    = rollout.measured_against:one_of { "corrected", "before" },
  title   = "The rollout is compared with something it can fairly be compared with",
  because = "Success and failure can be told apart.",
}

action "try-under-usual-conditions" {
  title   = "Try it once more with everyday people under everyday conditions",
  how     = "One ordinary team, drawn by lot, with its own mix of {cases}, nobody from the project beside it. Four weeks tell more than another pilot.",
  effort  = "medium", owner = "rollout-lead", phase = "before go-live",
  changes = { sets(rollout.pilot_read_as, "retested") },
  source  = cite { "R-31" },
}

action "give-back-what-the-pilot-had" {
  title  = "Give everybody what made the pilot work, or plan without it",
  how    = "List what the pilot's people had: time, attention, somebody to ask, help with odd {cases}. Say for each whether it stays, who pays, and until when.",
  effort = "medium", owner = "sponsor", phase = "first 30 days",
}

action "say-what-the-pilot-showed" {
  title   = "Say what the pilot showed and what it did not, and set a fair aim",
  how     = "What it showed: {rollout.pilot_showed|good figures}, with these people and under these conditions. Take the interval "
         .. "of this assessment to those who decide, and agree on the aim again before figures come in.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.measured_against, "corrected") },
  source  = cite { "R-35" },
}
