-- SPDX-License-Identifier: MIT
-- Threshold 4, coordination: what went without saying has to become a rule, and that touches who decides over whom.

local rollout = vocabulary.rollout
local in_use, live = vocabulary.in_use, vocabulary.live
local coordinated, coordinated_ahead = vocabulary.coordinated, vocabulary.coordinated_ahead

rule "goes-without-saying" {
  severity = "medium",
  applies  = coordinated,
  when     = any { rollout.working_rules:is("unspoken"), rollout.compromises:is("unspoken") },
  cause    = "not-coordinated",
  title    = "Several teams depend on it, and how they work with it or give way to each other goes without saying",
  because  = "Each team means something else by it, and a favour between two people does not grow with the number of teams.",
  actions  = { "write-common-rules" },
  source   = cite { "S-62", "S-63", "S-64" },
}

rule "unsettled-between-units" {
  severity = "medium",
  applies  = coordinated,
  when     = rollout.settled_between:is("unspoken"),
  cause    = "not-coordinated",
  title    = "Who decides where units disagree is not settled",
  because  = "Every question between them then turns into one of who is stronger, and waits.",
  actions  = { "settle-between-units" },
  source   = cite { "S-64", "S-67" },
}

rule "turf-dispute" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.came_up:includes("turf"), rollout.settled_between:below("written") },
  cause    = "not-coordinated",
  title    = "Units dispute who may decide, and there is no rule for it",
  because  = "Nothing that needs both of them goes on while that is open, however well the AI does its part.",
  actions  = { "settle-between-units" },
  source   = cite { "S-17", "S-67" },
}

rule "own-ways-ended-unasked" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.came_up:includes("own-way"), rollout.compromises:is("unspoken") },
  cause    = "not-coordinated",
  title    = "Teams that went their own way are to give it up, and nobody has negotiated that",
  because  = "It lived by a freedom that nobody had granted. Taken away in passing, people defend it, and the use goes with it.",
  actions  = { "negotiate-own-ways" },
  source   = cite { "S-18", "S-66" },
}

rule "old-disagreement" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.came_up:includes("old-quarrel"),
                   any { rollout.working_rules:below("written"), rollout.compromises:below("written") } },
  cause    = "not-coordinated",
  title    = "It has brought an old disagreement to light, and no common rule settles it",
  because  = "The AI has to be set up in one way or the other. Until that is chosen each side works around what suits the other.",
  actions  = { "settle-between-units", "write-common-rules" },
  source   = cite { "S-17", "S-64", "S-69" },
}

rule "talked-at-full-reach" {
  severity = "medium",
  applies  = all { live, rollout.reach:is("all") },   -- on the way there, talked over is good enough
  when     = any { rollout.working_rules:is("talked"), rollout.compromises:is("talked"), rollout.settled_between:is("talked") },
  cause    = "not-coordinated",
  title    = "It is used everywhere, and what holds between teams is written nowhere",
  because  = "Those who talked it over move on, and those who come after them were not there.",
  actions  = { "write-common-rules" },
  source   = cite { "S-64" },
}

rule "coordination-ahead" {
  severity = "medium",   -- there is still time before the step
  applies  = coordinated_ahead,
  when     = any { rollout.working_rules:is("unspoken"), rollout.compromises:is("unspoken"), rollout.settled_between:is("unspoken") },
  cause    = "not-coordinated",
  title    = "The next step brings in more than one team, and what is to hold between them goes without saying",
  because  = "What worked because nobody had to agree will have to be agreed, between people who want different things.",
  actions  = { "write-common-rules", "settle-between-units" },
  source   = cite { "S-17", "S-64" },
}

strength "common-rules" {
  applies = coordinated,
  when    = all { rollout.working_rules:is("written"), rollout.compromises:is("written"), rollout.settled_between:is("written") },
  title   = "What holds between teams is written, also who decides where they disagree",
  because = "A new team joins by reading, not by bargaining.",
  source  = cite { "S-64" },
}

action "write-common-rules" {
  title   = "Put into writing what goes without saying between the teams",
  how     = "Let one person of each team write down what they take for granted, lay the lists side by side, and settle only what differs.",
  effort  = "medium", owner = "process-owner", phase = "before go-live",
  changes = { sets(rollout.working_rules, "written"), sets(rollout.compromises, "written") },
  source  = cite { "S-64" },
}

action "settle-between-units" {
  title   = "Have somebody above both units say who decides what",
  how     = "List the open points: data, people's time, money, the last word on how the work is done. One sitting, one name a "
         .. "point, in writing.",
  effort  = "medium", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.settled_between, "written") },
}

action "negotiate-own-ways" {
  title   = "Negotiate with teams what they give up and what they get for it",
  how     = "Ask each what its own way is good for. Keep what the others can live with, name what goes, and say what they get for it.",
  effort  = "medium", owner = "process-owner", phase = "first 90 days",
  changes = { sets(rollout.compromises, "written") },
}
