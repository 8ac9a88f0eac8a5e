-- SPDX-License-Identifier: MIT
-- Threshold 3, influence on decisions: no longer whether it is good, but whose decision it was.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local in_use, live, sways = vocabulary.in_use, vocabulary.live, vocabulary.sways
local steering, deciding, steering_ahead = vocabulary.steering, vocabulary.deciding, vocabulary.steering_ahead

rule "nobody-to-turn-to" {
  -- The first disputed result finds nobody who decided, nobody who answers and no way to put it right; from there on courts, press or
  -- parliament decide what becomes of it.
  severity = "blocker",   -- rare by nature: four things have to come together
  applies  = all { deciding, rollout.touches:includes("served") },
  when     = all { rollout.decision_rights:is("open"), any { rollout.appeal:is("none"), rollout.put_right:is("none") } },
  cause    = "decision-unowned",
  title    = "It decides about people, nobody answers for that, and a wrong result stays",
  because  = "The first disputed result will find nobody who decided and no way to put it right. The use does not survive that.",
  actions  = { "settle-who-decides", "open-a-way-to-a-person", "put-mistakes-right" },
  source   = cite { "S-51", "S-53", "S-56" },
}

rule "disputed-and-unowned" {
  -- What the grey zone is feared for is happening: a result is disputed in the open, and there is nobody to stand up for it.
  severity = "blocker",   -- rare by nature: it has to sway decisions about people, be disputed, and belong to nobody
  applies  = all { steering, rollout.touches:includes("served") },
  when     = all { rollout.decision_rights:is("open"), rollout.debated:includes_any { "mistakes", "law", "side-effects" } },
  cause    = "decision-unowned",
  title    = "What it does to people is disputed in the open, and nobody is there to answer for it",
  because  = "Each points to another or to the machine. Somebody from outside will then settle it, and the quickest way is to stop it.",
  actions  = { "settle-who-decides", "open-a-way-to-a-person" },
  source   = cite { "S-51", "S-53", "S-56" },
}

rule "grey-zone" {
  severity = "high",
  applies  = steering,
  when     = rollout.decision_rights:is("open"),
  cause    = "decision-unowned",
  title    = "It sways decisions, and who decides and who answers for them is not settled",
  because  = "How good it is no longer matters then. When a result is disputed each points to another or to the machine, and the "
          .. "safe way out is to use it less.",
  actions  = { "settle-who-decides" },
  source   = cite { "S-51", "S-52", "S-56" },
}

rule "rights-assumed" {
  severity = "medium",
  applies  = all { live, sways },   -- in a pilot people can still ask each other
  when     = rollout.decision_rights:is("assumed"),
  cause    = "decision-unowned",
  title    = "It sways decisions, and who answers for them is understood but written nowhere",
  because  = "What is understood holds until it costs somebody something.",
  actions  = { "settle-who-decides" },
  source   = cite { "S-56" },
}

rule "grey-zone-named" {
  severity = "high",
  applies  = steering,
  when     = rollout.grey_zone:includes_any { "decider", "answers", "may-depart", "depart-when" },
  cause    = "decision-unowned",
  title    = "It sways decisions, and nobody could say for certain: {rollout.grey_zone|who decides}",
  because  = "Until the first dispute nobody misses it. Then it is looked for in public.",
  actions  = { "settle-who-decides" },
  source   = cite { "S-52", "S-53", "S-54", "S-55" },
}

rule "no-room-to-depart" {
  severity = "high",
  applies  = steering,
  when     = rollout.room_to_depart:is("none"),
  cause    = "judgement-weakened",
  title    = "A person is to decide, and in practice cannot decide otherwise than the AI says",
  because  = "Without time, standing or knowledge to depart from it, a signature is all that is left of the person, and the "
          .. "responsibility is theirs.",
  actions  = { "give-room-to-depart" },
  source   = cite { "S-54" },
}

rule "influence-ahead" {
  severity = "medium",   -- there is still time before the step
  applies  = steering_ahead,
  when     = rollout.decision_rights:is("open"),
  cause    = "decision-unowned",
  title    = "With the next step it will sway decisions, and whose they are is not settled",
  because  = "Help is tolerated because a person decides. Past that line the question is who does, and it needs an answer before it "
          .. "is asked.",
  actions  = { "settle-who-decides" },
  source   = cite { "S-48", "S-51" },
}

strength "a-person-decides" {
  on      = workflow,
  applies = all { workflow.uses_ai, in_use },
  when    = all { workflow.ai_role:at_most("suggests"), rollout.decision_rights:above("open") },
  title   = "In {workflow.name} a person decides, and it is known who",
  because = "Help that leaves the decision where it was is welcome nearly everywhere.",
  source  = cite { "S-49" },
}

strength "decisions-owned" {
  applies = steering,
  when    = rollout.decision_rights:is("written"),
  title   = "It sways decisions, and who decides and who answers is in writing",
  because = "When a result is disputed somebody steps forward.",
  source  = cite { "S-56" },
}

action "settle-who-decides" {
  title   = "Write down who decides, who answers, and who may depart from the AI when",
  how     = "For each decision it has a say in, four lines: who decides, who answers if it is disputed, who may decide otherwise, "
         .. "in which {cases}. Names or roles, no committees.",
  effort  = "small", owner = "risk-owner", phase = "before go-live",
  changes = { sets(rollout.decision_rights, "written") },
  source  = cite { "S-52", "S-53", "S-54", "S-55" },
}

action "give-room-to-depart" {
  title   = "Give those who decide the time and the standing to decide otherwise",
  how     = "Set a number of {cases} a day that leaves time to look, show them what the AI went by, and look at departures to "
         .. "learn, not to find fault.",
  effort  = "medium", owner = "team-lead", phase = "first 30 days",
  changes = { sets(rollout.room_to_depart, "works") },
  source  = cite { "S-54" },
}
