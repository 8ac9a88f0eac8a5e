-- SPDX-License-Identifier: MIT
-- Adoption: how many use it, for how long it has been there, and what that means. The fall from the peak of the weeks, output that is ignored
-- and the old way kept on the side are read by incentive alignment, with the same cause.

local rollout, week, live = vocabulary.rollout, vocabulary.week, vocabulary.live
local latest = week:latest(week.active:share_of(week.eligible))

rule "few-use-it" {
  severity = "high",
  applies  = live,
  -- 13 weeks: the first 90 days, in which it may still grow into the work, are over. Half: below that not using it is what is usual.
  when     = all { rollout.weeks_live:at_least(13), rollout.adoption:below(50) },
  cause    = "left-unused",
  title    = "After {rollout.weeks_live} only {rollout.adoption} use it",
  because  = "The first 90 days are over. What people do by now they will go on doing.",
  actions  = { "look-at-three-patterns", "narrow-to-what-works" },
  says_how_it_goes = true,
}

rule "few-use-it-by-the-weeks" {
  severity = "high",
  applies  = live,
  when     = all { any { rollout.weeks_live:at_least(13), week:count_rows():at_least(13) }, latest:below(0.5) },   -- the same bounds
  cause    = "left-unused",
  title    = "By the weekly figures fewer than half use it, 13 weeks or more after go-live",
  because  = "The first 90 days are over. What people do by now they will go on doing.",
  actions  = { "look-at-three-patterns", "narrow-to-what-works" },
  says_how_it_goes = true,
}

rule "quietly-questioned" {
  severity = "medium",
  applies  = live,
  when     = all { rollout.backing:is("doubt"), rollout.adoption:below(50) },
  cause    = "backing-lost",
  title    = "Few use it, and those who pay for it begin to ask why they do",
  because  = "From here it is a question of the next budget, and no longer of how good it is.",
  actions  = { "say-what-the-pilot-showed", "narrow-to-what-works" },
}

strength "most-use-it" {
  applies = live,
  when    = rollout.adoption:at_least(80),   -- four in five: those who do not are the exception
  title   = "{rollout.adoption} use it in an ordinary week",
  because = "It has become part of the work.",
  says_how_it_goes = true,
}
