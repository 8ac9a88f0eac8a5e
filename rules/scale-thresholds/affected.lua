-- SPDX-License-Identifier: MIT
-- Those it concerns: what somebody can do who gets a wrong result, and whether anybody would notice.

local rollout = vocabulary.rollout
local in_use, step_ahead = vocabulary.in_use, vocabulary.step_ahead
local touches_beyond_team, steering = vocabulary.touches_beyond_team, vocabulary.steering
local sways_their_case = all { steering, rollout.touches:includes("served") }

rule "no-appeal" {
  severity = "high",
  applies  = sways_their_case,
  when     = rollout.appeal:is("none"),
  cause    = "harm-unnoticed",
  title    = "Somebody who gets a wrong result cannot have a person look at it again",
  because  = "Every AI is wrong at times. Where nobody can say so, mistakes stay, add up and come out all at once.",
  actions  = { "open-a-way-to-a-person" },
  source   = cite { "S-53" },
}

rule "appeal-for-the-persistent" {
  severity = "medium",
  applies  = all { sways_their_case, rollout.reach:at_least("several") },   -- small and new, the way can still be widened
  when     = rollout.appeal:is("hard"),
  cause    = "harm-unnoticed",
  title    = "A person looks at it again only for those who insist",
  because  = "Those who are hit hardest insist least. What they do not say is missing from every figure about it.",
  actions  = { "open-a-way-to-a-person" },
  source   = cite { "S-53" },
}

rule "no-reasons" {
  severity = "medium",
  applies  = sways_their_case,
  when     = rollout.reasons:is("none"),
  cause    = "decision-unowned",
  title    = "Those it concerns cannot be told why it came out as it did",
  because  = "A result that nobody can give reasons for belongs to nobody, and a dispute about it cannot be settled.",
  actions  = { "give-reasons" },
  source   = cite { "S-53" },
}

rule "mistakes-not-put-right" {
  severity = "high",
  applies  = all { in_use, touches_beyond_team },
  when     = rollout.put_right:is("none"),
  cause    = "harm-unnoticed",
  title    = "Mistakes that reached somebody are neither looked for nor put right",
  because  = "The use goes on until one of them is large enough to end it.",
  actions  = { "put-mistakes-right" },
  source   = cite { "S-44", "S-46" },
}

rule "effects-unwatched" {
  severity = "high",
  applies  = all { in_use, touches_beyond_team },
  when     = rollout.watched:is("none"),
  cause    = "side-effects-unwatched",
  title    = "Nobody watches what it does to those who did not choose it",
  because  = "On average it may do well and still fail the same people each time. Others will notice first and say so in the open.",
  actions  = { "watch-the-effects" },
  source   = cite { "S-15", "S-44" },
}

strength "appeal-works" {
  applies = step_ahead,
  when    = rollout.appeal:is("works"),
  title   = "Somebody who is affected can have a person look at it again",
  because = "A mistake then stays one mistake.",
}

strength "effects-watched" {
  applies = in_use,
  when    = all { rollout.watched:is("works"), rollout.put_right:is("works") },
  title   = "What it does to others is watched, and mistakes are put right",
  because = "Those who answer for it hear of a problem before the newspaper does.",
  source  = cite { "S-46" },
}

action "open-a-way-to-a-person" {
  title   = "Give everybody who is affected a way to a person who can change the result",
  how     = "A name or number on every result, an answer within days, and somebody who may decide otherwise. Count how many come "
         .. "and how many were right.",
  effort  = "medium", owner = "process-owner", phase = "before go-live",
  changes = { sets(rollout.appeal, "works") },
  source  = cite { "S-53" },
}

action "give-reasons" {
  title   = "Give the reason with each result, in words that those concerned understand",
  how     = "Write the five most frequent reasons as plain sentences and let whoever hands over the result choose and add.",
  effort  = "medium", owner = "process-owner", phase = "first 90 days",
  changes = { sets(rollout.reasons, "works") },
}

action "put-mistakes-right" {
  title   = "Look for mistakes that reached somebody, and put them right unasked",
  how     = "Each month take fifty past {cases} at random and check them by hand. Put right what was wrong, for all of the same kind.",
  effort  = "medium", owner = "risk-owner", phase = "first 30 days",
  changes = { sets(rollout.put_right, "works") },
}

action "watch-the-effects" {
  title   = "Name somebody who watches what it does to others, with the right to stop it",
  how     = "Choose three groups that could come off badly. Follow for each: wrong results, waiting, complaints, giving up. Once a "
         .. "month, to whoever answers for the result.",
  effort  = "medium", owner = "risk-owner", phase = "first 30 days",
  changes = { sets(rollout.watched, "works") },
  source  = cite { "S-44" },
}
