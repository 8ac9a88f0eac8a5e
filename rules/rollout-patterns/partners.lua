-- SPDX-License-Identifier: MIT
-- Third pattern that kills, and the one that reaches furthest: those who use it had no part in it.

local rollout = vocabulary.rollout
local coming, going_on, in_use, live = vocabulary.coming, vocabulary.going_on, vocabulary.in_use, vocabulary.live

grave_where_it_shows "had-no-part" {
  applies  = live,
  when     = rollout.people_part:is("none"),
  cause    = "people-not-involved",
  title    = "It was brought to {people} ready-made",
  because  = "So it is set up for how somebody imagined the work, and nobody who does it has a stake in its success.",
  actions  = { "bring-them-in" },
  source   = cite { "R-64", "R-65", "R-66", "R-67" },
}

rule "has-no-part-yet" {
  severity = "medium",
  applies  = coming,
  when     = rollout.people_part:is("none"),
  cause    = "people-not-involved",
  title    = "{People} have no part in how it is being set up",
  because  = "What only they know, it will have to learn in front of everybody.",
  actions  = { "bring-them-in" },
  source   = cite { "R-66" },
}

rule "asked-and-nothing-changed" {
  severity = "medium",
  applies  = in_use,
  when     = none { rollout.people_raise:includes_any { "odd-cases", "wrong-words", "gains-most", "stays-out" } },
  cause    = "people-not-involved",
  title    = "{People} are asked, and nothing that they said has changed it",
  because  = "Being asked for nothing is worse than not being asked. They stop saying what is wrong and stop using it.",
  actions  = { "bring-them-in", "change-one-thing-they-asked-for" },
}

strength "shaped-by-those-who-use-it" {
  applies = going_on,
  when    = rollout.people_part:is("shape"),
  title   = "Those who use it shape it",
  because = "It fits the work as it is, and they speak for it among colleagues. Use that grows like this lasts.",
  source  = cite { "R-72", "R-73", "R-113" },
}

action "bring-them-in" {
  title   = "Let five who do the work decide with you how it is set up",
  how     = "Not the keenest five. Four questions: which {cases} did the trial never meet, what does it say that nobody would say, "
         .. "where does it help most, where should it stay out? Change one thing within two weeks.",
  effort  = "small", owner = "rollout-lead", phase = "before go-live",
  changes = { sets(rollout.people_part, "shape") },
  source  = cite { "R-68", "R-69", "R-70", "R-71" },
}
