-- SPDX-License-Identifier: MIT
-- Threshold 1, collective use: who may use it, on what conditions, and what it changes for others.

local rollout = vocabulary.rollout
local in_use, live = vocabulary.in_use, vocabulary.live
local collective, collective_ahead = vocabulary.collective, vocabulary.collective_ahead

-- Further than one team: what one team can settle among themselves no longer is.
local spread = all { in_use, rollout.reach:at_least("several") }

-- Somebody feels it who does not use it.
local touches_somebody = rollout.touches:includes_any { "colleagues", "teams", "served" }

rule "who-may-use-it-open" {
  severity = "medium",
  applies  = collective,
  when     = rollout.who_may_use:is("none"),
  cause    = "wider-use-not-agreed",
  title    = "More than single people use it, and who may use it was never settled",
  because  = "Those who ask first have it, the others wonder why not, and the first objection stops it for all.",
  actions  = { "settle-who-and-how" },
  source   = cite { "S-29", "S-30" },
}

rule "conditions-open" {
  severity = "high",
  applies  = spread,   -- within one team people can settle this as they go
  when     = rollout.use_conditions:is("none"),
  cause    = "wider-use-not-agreed",
  title    = "It has reached several teams, and nobody has settled on what conditions it may be used",
  because  = "It came this far by going around the questions of which data, which {cases} and which check. The first incident asks "
          .. "them all at once, and the usual reply is to forbid it.",
  actions  = { "settle-who-and-how" },
  source   = cite { "S-31", "S-33", "S-35" },
}

rule "effects-on-others-open" {
  severity = "high",
  applies  = all { collective, touches_somebody },
  when     = rollout.effects_on_others:is("none"),
  cause    = "wider-use-not-agreed",
  title    = "It changes things for people who do not use it, and nobody has talked to them",
  because  = "The gain is with those who use it and the cost with others. They were not asked, so they have no reason to put up with it.",
  actions  = { "agree-the-effects" },
  source   = cite { "S-29", "S-32", "S-34" },
}

rule "objections-unmet" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.came_up:includes("refusal"), rollout.effects_on_others:below("agreed") },
  cause    = "wider-use-not-agreed",
  title    = "Those it touches object, and nothing has been agreed with them",
  because  = "An objection that gets no answer grows with every team it reaches.",
  actions  = { "agree-the-effects" },
  source   = cite { "S-32", "S-34" },
}

rule "grew-unasked" {
  severity = "medium",
  applies  = collective,
  when     = all { rollout.came_about:is("alone"), rollout.use_conditions:below("agreed") },
  cause    = "wider-use-not-agreed",
  title    = "It grew because nobody was asked, and it still runs without agreed conditions",
  because  = "Use that people bring along spreads fast, as it asks nothing of anybody. The organisation can then only tolerate it "
          .. "or stop it.",
  actions  = { "make-it-official" },
  source   = cite { "S-25", "S-35" },
}

rule "assumed-at-full-reach" {
  severity = "medium",
  applies  = all { live, rollout.reach:is("all") },   -- on the way there, being worked out is good enough
  when     = any { rollout.who_may_use:is("assumed"), rollout.use_conditions:is("assumed"), rollout.effects_on_others:is("assumed") },
  cause    = "wider-use-not-agreed",
  title    = "It is used everywhere on terms that are taken for granted and agreed with nobody",
  because  = "Everybody takes something else for granted. It holds until two of them meet over the same {case}.",
  actions  = { "settle-who-and-how", "agree-the-effects" },
  source   = cite { "S-16", "S-33" },
}

rule "wider-use-ahead" {
  severity = "medium",   -- there is still time before the step
  applies  = collective_ahead,
  when     = any { rollout.who_may_use:is("none"), rollout.use_conditions:is("none"), rollout.effects_on_others:is("none") },
  cause    = "wider-use-not-agreed",
  title    = "The next step takes it beyond single people, and who, how and with what effect on others is not all dealt with",
  because  = "Whether it works is then no longer the question. Who may use it, on what conditions and what it changes for others is.",
  actions  = { "settle-who-and-how", "agree-the-effects" },
  source   = cite { "S-29", "S-33" },
}

strength "wider-use-agreed" {
  applies = collective,
  when    = all { rollout.who_may_use:is("agreed"), rollout.use_conditions:is("agreed"), rollout.effects_on_others:is("agreed") },
  title   = "Who may use it, on what conditions and what it changes for others is agreed",
  because = "The next team that comes to it finds the answers there.",
  source  = cite { "S-29" },
}

strength "good-start" {
  applies = all { vocabulary.may_grow, rollout.reach:at_most("team") },
  when    = rollout.results_show:at_least("felt"),
  title   = "It helps those who use it, and it is still small",
  because = "Even a limited gain is a fair start. Now is the time to settle what a wider use will ask.",
  source  = cite { "S-22", "S-26" },
}

action "settle-who-and-how" {
  title   = "Settle who may use it and on what conditions",
  how     = "Take the next three teams. With one person of each write down on a page: who, for which {cases}, with which data, "
         .. "after which training, with which check. Leave out what none of them would miss.",
  effort  = "small", owner = "risk-owner", phase = "before go-live",
  changes = { sets(rollout.who_may_use, "agreed"), sets(rollout.use_conditions, "agreed") },
  source  = cite { "S-30", "S-31" },
}

action "agree-the-effects" {
  title   = "Agree with those it touches what it changes for them",
  how     = "Ask two people of each group what has changed for them or will. Say what can be done about it and what cannot, and "
         .. "write down what was agreed.",
  effort  = "medium", owner = "process-owner", phase = "first 30 days",
  changes = { sets(rollout.effects_on_others, "agreed") },
  source  = cite { "S-32" },
}

action "make-it-official" {
  title   = "Turn what people brought along into something that is allowed, with conditions",
  how     = "Ask, without any threat, who uses what for which {cases}. Keep what helps, give it conditions and a supported tool, "
         .. "and say what is to stop.",
  effort  = "medium", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.use_conditions, "agreed"), sets(rollout.who_may_use, "agreed") },
}
