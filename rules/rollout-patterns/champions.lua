-- SPDX-License-Identifier: MIT
-- Third practice: colleagues who know it well, and leads who carry it.

local rollout, going_on, in_use, live = vocabulary.rollout, vocabulary.going_on, vocabulary.in_use, vocabulary.live

rule "no-colleague-to-ask" {
  severity = "medium",
  applies  = live,
  when     = rollout.champions:is("none"),
  cause    = "no-help-from-peers",
  title    = "There is no colleague on the floor to ask",
  because  = "Small questions go to {leads}, who have no time, or to nobody. What comes from above convinces less than what a colleague shows.",
  actions  = { "name-champions" },
}

rule "champions-are-leads" {
  severity = "medium",
  applies  = going_on,
  when     = all { rollout.champions_are:includes("leads"), none { rollout.champions_are:includes("peers") } },
  cause    = "no-help-from-peers",
  title    = "Those to be asked first are {leads}, not colleagues",
  because  = "Whoever judges somebody's work is not asked what that person cannot do.",
  actions  = { "name-champions" },
}

rule "champions-not-prepared" {
  severity = "low",
  applies  = all { going_on, rollout.champions:above("none") },
  when     = none { rollout.champions_are:includes("trained") },
  cause    = "no-help-from-peers",
  title    = "Those to be asked first were taught no more than the others",
  because  = "They are asked what they do not know, and stop being asked.",
  actions  = { "name-champions" },
}

rule "leads-stopped" {
  severity = "high",
  applies  = in_use,
  when     = rollout.leads_carry:is("stopped"),
  cause    = "leads-not-carrying",
  title    = "{Leads} do not ask for it any more",
  because  = "Nobody said so, but everybody has understood that it no longer matters. What is not asked for in daily work is not done.",
  actions  = { "win-the-leads-back" },
}

rule "leads-in-part" {
  severity = "medium",
  applies  = live,
  when     = rollout.leads_carry:is("some"),
  cause    = "leads-not-carrying",
  title    = "Only some of the {leads} carry it",
  because  = "Whether people use it depends on whom they work for.",
  actions  = { "win-the-leads-back" },
}

strength "colleagues-help" {
  applies = going_on,
  when    = all { rollout.champions:is("before"), rollout.champions_are:includes("peers") },
  title   = "Colleagues who know it well were there before it came",
  because = "Questions are answered where they arise, {leads} are spared, and people believe a colleague.",
  source  = cite { "R-98", "R-99" },
}

strength "leads-carry-it" {
  applies = in_use,
  when    = rollout.leads_carry:is("steady"),
  title   = "{Leads} ask for it and help with it, week after week",
  because = "It is part of the work and not of a project.",
}

action "name-champions" {
  title   = "Name a colleague in each team who is taught more and asked first",
  how     = "Somebody others listen to, not the greatest enthusiast. Give two hours a week for it, and say publicly that it counts as work.",
  effort  = "small", owner = "team-lead", phase = "before go-live",
  changes = { sets(rollout.champions, "before") },
  source  = cite { "R-94" },
}

action "win-the-leads-back" {
  title   = "Ask {leads} what made them stop, and take that away",
  how     = "Mostly it costs them time, or contradicts what they are judged by. Give each one figure and one story that show what it does for their team.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.leads_carry, "steady") },
}
