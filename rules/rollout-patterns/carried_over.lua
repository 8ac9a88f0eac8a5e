-- SPDX-License-Identifier: MIT
-- What the pilot's figure is worth for everybody: an interval from the user's own figures, and no factor of ours.

local rollout, coming, live = vocabulary.rollout, vocabulary.coming, vocabulary.live

-- Those who were there from the beginning. Evenly over the year, so half a year of 30 percent replaces 15 percent. Where joiners
-- learn it as the first did, nothing is lost.
local replaced_a_year = rollout.turnover:share_of(300) * 3   -- a share can pass 1 where a place changes hands more than once a year
local still_there = (1 - replaced_a_year * when(live, rollout.weeks_live, 52) / 52):max(0):min(1)
local people, cases, help = rollout.people_alike:share_of(100), rollout.cases_alike:share_of(100), rollout.without_help:share_of(100)
local joiners = given(rollout.joiners_learn:below("yes"), still_there)

-- How much of what is to come is like the pilot in every respect. What does not apply takes nothing away.
local all_alike = people:or_if_na(1):part_of(cases:or_if_na(1)):part_of(help:or_if_na(1)):part_of(joiners:or_if_na(1))

local carried_low = estimate "carried-over" {
  title   = "What the pilot's figure is worth for everybody",
  summary = "The part of people and of work that is like the pilot's may do as the pilot did. About the rest the pilot says "
         .. "nothing: at worst nobody there uses it, at best as many as in the pilot.",
  assumes = "Who or what is unlike the pilot does no better than it did.",
  start   = from("Used it in the pilot:", rollout.pilot_rate:share_of(100)),
  step "people" {
    title = "Other people", share = people,
    why   = "Those in a pilot tend to adapt faster and to care more than the rest.",
    source = cite { "R-19" },
  },
  step "cases" {
    title = "Other kinds of {case}", share = cases,
    why   = "What the pilot never met may not work, or not be worth it.",
    source = cite { "R-27" },
  },
  step "help" {
    title = "Less help", share = help,
    why   = "What went through only with the project or the supplier at hand will not, once they are gone.",
    source = cite { "R-21", "R-22", "R-23" },
  },
  step "joiners" {
    title = "People who joined later", share = joiners,
    why   = "They missed what the first ones were taught. Counted from how many are replaced in a year and the weeks since go-live; before it, for a year.",
  },
  source = cite { "R-31" },
}

rule "pilot-may-shrink" {
  severity = "medium",
  applies  = all { coming, rollout.had_pilot },
  -- Half: beyond that the plan for everybody is a different plan.
  when     = all_alike:below(0.5),
  cause    = "pilot-unlike-the-rest",
  title    = "For everybody the pilot's figure may shrink to less than half",
  because  = "Too little of what comes is like what was tried, or nobody knows how much is. A plan that needs the pilot's figure has no ground.",
  actions  = { "try-under-usual-conditions", "find-out-who-is-alike" },
  source   = cite { "R-32" },
}

rule "below-what-the-pilot-allows" {
  severity = "medium",
  applies  = all { live, rollout.had_pilot },
  when     = rollout.adoption:share_of(100):below(carried_low),
  cause    = "left-unused",
  title    = "Fewer use it than even a cautious reading of the pilot allows",
  because  = "Who and what was different explains only a part. The rest lies in how it was brought in.",
  actions  = { "look-at-three-patterns" },
}

action "find-out-who-is-alike" {
  title  = "Find out how many of the {people} and {cases} are like the pilot's",
  how    = "Put the pilot's people beside all of them: years in the job, skill, willingness; then the kinds of {case}. A range is enough to plan with.",
  effort = "small", owner = "rollout-lead", phase = "before go-live",
}

action "look-at-three-patterns" {
  title  = "Look at three things in this order: how the work was looked at, how people learn, what part they have",
  how    = "One afternoon with five {people} who do not use it. Begin with whichever of the three they come back to.",
  effort = "small", owner = "rollout-lead", phase = "first 30 days",
}
