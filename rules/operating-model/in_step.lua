-- SPDX-License-Identifier: MIT
-- Digital complexity: data, work, systems, rules and decisions that each change on their own, and an AI as one more layer on top.

local rollout, going_on, in_use, live = vocabulary.rollout, vocabulary.going_on, vocabulary.in_use, vocabulary.live
local drifting = rollout.drifting_apart
local how_many = count_of { drifting:includes("data"), drifting:includes("workflows"), drifting:includes("systems"),
                            drifting:includes("governance"), drifting:includes("decisions") }

rule "pieces-drift-apart" {
  severity = "high",
  applies  = live,
  when     = how_many:at_least(3),   -- most of the five: whatever the AI is fitted to is gone at the next change of another
  cause    = "pieces-drift-apart",
  title    = "Most of what the AI rests on changes without the rest keeping in step",
  because  = "{rollout.drifting_apart}: each changes on its own. On pieces that do not fit the AI is one more layer, and works here "
          .. "and not there.",
  actions  = { "keep-in-step" },
  source   = cite { "O-37", "O-43" },
}

rule "pieces-begin-to-drift" {
  severity = "medium",
  applies  = going_on,
  when     = how_many:between(1, 2),
  cause    = "pieces-drift-apart",
  title    = "Not everything the AI rests on is kept in step",
  because  = "{rollout.drifting_apart}: this changes on its own. The more people use the AI, the more often it meets a change "
          .. "nobody told it of.",
  actions  = { "keep-in-step" },
  source   = cite { "O-37" },
}

strength "in-step" {
  applies = in_use,
  when    = how_many:is(0),
  title   = "Data, work, systems, rules and decisions are kept in step",
  because = "The AI, people, work and oversight act as one.",
  source  = cite { "O-136" },
}

action "keep-in-step" {
  title   = "Have one table at which changes to data, work, systems and rules are told before they are made",
  how     = "Half an hour every other week, one person from each. What changes next, and whom does it touch? One of them may say: not yet.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  source  = cite { "O-131" },
}
