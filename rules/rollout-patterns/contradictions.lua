-- SPDX-License-Identifier: MIT
-- Answers that do not fit together. Mostly somebody sees less than somebody else, and that is worth knowing.

local rollout, week, going_on, in_use, live = vocabulary.rollout, vocabulary.week, vocabulary.going_on, vocabulary.in_use, vocabulary.live
local latest = week:latest(week.active:share_of(week.eligible))

rule "nearly-all-and-falling" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.adoption:at_least(80), rollout.use_trend:is("falling") },
  cause    = "figures-disagree",
  title    = "{rollout.adoption} are said to use it, and use is said to be falling",
  because  = "Either the figure is from its best weeks, or it counts something else than use.",
  actions  = { "count-use-anew" },
}

rule "two-figures-of-use" {
  severity = "medium",
  applies  = in_use,
  -- Twenty points: more than two ways of counting the same thing explain.
  when     = none { (rollout.adoption:share_of(100) - latest):between(-0.2, 0.2) },
  cause    = "figures-disagree",
  title    = "The figure of use and the weekly figures are far apart",
  because  = "One of them is wrong, and decisions are taken on either.",
  actions  = { "count-use-anew" },
}

rule "champions-without-a-part" {
  severity = "medium",
  applies  = going_on,
  when     = all { rollout.champions:above("none"), rollout.people_part:is("none") },
  cause    = "part-played-disagrees",
  title    = "Colleagues are named to stand for it, and nobody who does the work has a part in it",
  because  = "They are asked to defend what they could not change. That works once.",
  actions  = { "bring-them-in" },
}

rule "heard-without-a-part" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.feedback:is("seen"), rollout.people_part:is("none") },
  cause    = "part-played-disagrees",
  title    = "{People} are said to see what they say acted on, and to have no part in it",
  because  = "One of the two is how somebody would like it to be. Ask three of them.",
  actions  = { "bring-them-in" },
}

rule "learning-without-anything-to-learn" {
  severity = "medium",
  applies  = live,
  when     = all { rollout.training:is("continues"),
                   none { rollout.training_has:includes_any { "coaching", "refreshers", "feedback" } } },
  cause    = "state-disagrees",
  title    = "Learning is said to go on, and nothing that would keep it going is there",
  because  = "No coaching, no refresher, no word on how people do: then it has ended, and nobody has noticed.",
  actions  = { "coach-on-the-job" },
}

action "count-use-anew" {
  title  = "Say what counts as use, and count last week anew",
  how    = "People, not clicks; those who could have used it below the line; one week, one figure. Write down the definition beside it.",
  effort = "small", owner = "rollout-lead", phase = "first 30 days",
}
