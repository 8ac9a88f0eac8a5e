-- SPDX-License-Identifier: MIT
-- Ownership and rules: who answers for the result, and what may be done with the AI.

local rollout, role, going_on, in_use = vocabulary.rollout, vocabulary.role, vocabulary.going_on, vocabulary.in_use

rule "owner-unclear" {
  severity = "high",
  applies  = going_on,
  when     = rollout.result_owner:one_of { "several", "nobody" },
  cause    = "owner-unclear",
  title    = "No one person answers for what comes of the rollout",
  because  = "Taking work away, changing a measure, changing a reward: each hurts somebody, and without an owner none of them is decided.",
  actions  = { "name-the-owner" },
  source   = cite { "I-42" },
}

rule "rules-unclear" {
  severity = "high",
  applies  = in_use,   -- before go-live the gate asks for them
  when     = rollout.use_rules:below("written"),
  cause    = "rules-unclear",
  title    = "The AI is in use and its rules are not written down",
  because  = "Who may do what, and who decides in doubt, is left to each person. Careful people then stay away.",
  actions  = { "write-the-rules" },
  source   = cite { "I-40" },
}

rule "not-gone-through" {
  on       = role,
  severity = "low",
  applies  = all { going_on, role.area:one_of { "sales", "operations", "analysis", "support" } },
  when     = role.audited:is(false),
  cause    = "wrong-diagnosis",
  title    = "Nobody has gone through what {role.name} is judged by",
  because  = "In this kind of work the gap between old measures and new work shows first, so it is the place to begin.",
  actions  = { "audit-the-role" },
}

strength "one-owner" {
  applies = going_on,
  when    = rollout.result_owner:is("one"),
  title   = "One person answers for what comes of the rollout",
  because = "Hard decisions have somebody to take them.",
  source  = cite { "I-42" },
}

strength "rules-written" {
  applies = going_on,
  when    = rollout.use_rules:is("written"),
  title   = "The rules for using the AI are written down and known",
  because = "Nobody has to guess what is allowed.",
  source  = cite { "I-40" },
}

action "name-the-owner" {
  title   = "Name one person who answers for the result",
  how     = "Somebody who can take work away and change a measure, or who has the ear of those who can. Write the name into the assessment.",
  effort  = "small", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.result_owner, "one") },
}

action "write-the-rules" {
  title   = "Write the rules for using the AI on one page",
  how     = "What it is for, what it is not for, who decides in doubt, what happens after a mistake. Have three {people} read it and say what is missing.",
  effort  = "small", owner = "risk-owner", phase = "before go-live",
  changes = { sets(rollout.use_rules, "written") },
}
