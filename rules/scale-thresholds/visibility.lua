-- SPDX-License-Identifier: MIT
-- Threshold 2, visibility: what nobody asked while it was small has to be justified once it is seen.

local rollout = vocabulary.rollout
local in_use, live, step_ahead = vocabulary.in_use, vocabulary.live, vocabulary.step_ahead
local visible, visible_ahead, visible_or_felt = vocabulary.visible, vocabulary.visible_ahead, vocabulary.visible_or_felt

rule "why-here-open" {
  severity = "high",
  applies  = visible,
  when     = rollout.why_here:is("none"),
  cause    = "not-justified",
  title    = "It is there for all to see, and nobody can say why it is used just here",
  because  = "While it was tried out nobody asked. Now somebody does, and where no answer comes they take it that there is none.",
  actions  = { "write-the-case" },
  source   = cite { "S-41", "S-42", "S-47" },
}

rule "criteria-open" {
  severity = "medium",
  applies  = visible,
  when     = rollout.criteria:is("none"),
  cause    = "not-justified",
  title    = "There are no criteria for where it is used and whether it stays",
  because  = "Without criteria it looks like somebody's liking, and another person's dislike weighs as much.",
  actions  = { "write-the-case" },
  source   = cite { "S-6", "S-43" },
}

rule "side-effects-unknown" {
  severity = "high",
  applies  = visible_or_felt,
  when     = rollout.side_effects:is("none"),
  cause    = "side-effects-unwatched",
  title    = "Nobody could say which side effects it has",
  because  = "Those who feel them will say it for you, in the open, and then it is too late to look.",
  actions  = { "list-the-side-effects" },
  source   = cite { "S-15", "S-44", "S-46" },
}

rule "sway-point-open" {
  severity = "medium",
  applies  = visible,
  when     = rollout.sway_point:is("none"),
  cause    = "decision-unowned",
  title    = "Nobody could say from which point on it sways a decision",
  because  = "One says it only assists, another that it decides. As long as both may be right, whoever mistrusts it will believe "
          .. "the worse.",
  actions  = { "mark-the-sway-point" },
  source   = cite { "S-45", "S-47" },
}

rule "cost-questioned" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.debated:includes("cost"), rollout.cost_so_far:below("figures") },
  cause    = "not-justified",
  title    = "Its cost is questioned, and what it costs is not known in figures",
  because  = "Against an unknown cost no gain is large enough.",
  actions  = { "add-up-the-cost" },
  source   = cite { "S-38", "S-41" },
}

rule "law-questioned" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.debated:includes("law"), rollout.use_conditions:is("none") },
  cause    = "wider-use-not-agreed",
  title    = "It is asked aloud whether it is allowed, and on what conditions it may be used was never settled",
  because  = "Nobody can answer for a use without conditions. Until somebody sets them, the careful answer is to forbid it.",
  actions  = { "settle-who-and-how" },
  source   = cite { "S-31", "S-41" },
}

rule "worth-questioned" {
  severity = "high",
  applies  = live,   -- a trial is given the benefit of the doubt
  when     = all { rollout.debated:includes_any { "impact", "cost" }, rollout.results_show:below("operations") },
  cause    = "return-not-shown",
  title    = "It is asked aloud whether it is worth it, and no figure of the work shows that it is",
  because  = "A feeling was enough while it was tried out. It convinces nobody who does not share it.",
  actions  = { "show-it-in-a-result" },
  source   = cite { "S-38", "S-39", "S-46" },
}

rule "visibility-ahead" {
  severity = "medium",   -- there is still time before the step
  applies  = visible_ahead,
  when     = any { rollout.why_here:is("none"), rollout.criteria:is("none"), rollout.side_effects:is("none"),
                   rollout.sway_point:is("none") },
  cause    = "not-justified",
  title    = "The next step brings it into the open, and not every question it will meet has an answer",
  because  = "Use that nobody looked at was fine as it was. Looked at, it has to say why here, by which criteria, with what side "
          .. "effects and from where it sways a decision.",
  actions  = { "write-the-case", "list-the-side-effects", "mark-the-sway-point" },
  source   = cite { "S-6", "S-41" },
}

strength "answers-at-hand" {
  applies = step_ahead,
  when    = all { rollout.why_here:is("shown"), rollout.criteria:is("shown"), rollout.side_effects:is("shown"),
                  rollout.sway_point:above("none") },
  title   = "Whoever asks why, how and with what side effects gets an answer that can be shown",
  because = "It can be talked about openly, and gains by it.",
  source  = cite { "S-37", "S-41" },
}

action "write-the-case" {
  title   = "Write on one page why it is used here and what would speak against it",
  how     = "What was compared, by which criteria, what would make you stop. Let somebody who is against it read it and name the "
         .. "weakest sentence.",
  effort  = "small", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.why_here, "shown"), sets(rollout.criteria, "shown") },
  source  = cite { "S-42", "S-43" },
}

action "list-the-side-effects" {
  title   = "Find out what it does besides, and to whom",
  how     = "Ask five people who do not use it and feel it. List what moved to whom, who is served worse and what is no longer "
         .. "learned; say for each what is done about it.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.side_effects, "shown") },
  source  = cite { "S-44" },
}

action "mark-the-sway-point" {
  title   = "Mark the step at which it begins to sway a decision",
  how     = "Walk through three {cases} with those who decide. Mark where they start from what it says instead of from the {case}, "
         .. "and write that down.",
  effort  = "small", owner = "process-owner", phase = "first 30 days",
  changes = { sets(rollout.sway_point, "shown") },
  source  = cite { "S-45" },
}

action "add-up-the-cost" {
  title   = "Add up what it costs, people's time included",
  how     = "Licences, running it, checking, training, the people who look after it: a year, on one sheet, signed by finance.",
  effort  = "small", owner = "sponsor", phase = "first 30 days",
  changes = { sets(rollout.cost_so_far, "figures") },
}
