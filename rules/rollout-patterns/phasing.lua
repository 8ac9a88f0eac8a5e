-- SPDX-License-Identifier: MIT
-- First practice of rollouts that last: begin with two or three kinds of case, and go on from there.

local rollout, category, weeks = vocabulary.rollout, vocabulary.category, vocabulary.category_week
local coming, going_on, live = vocabulary.coming, vocabulary.going_on, vocabulary.live

grave_where_it_shows "everything-at-once" {
  applies  = live,
  when     = rollout.goes_to:is("at-once"),
  cause    = "everything-at-once",
  title    = "It went to everybody and for every kind of {case} at once",
  because  = "Nobody could see one plain success, {leads} had nothing to point to, and every weakness showed on the same day.",
  actions  = { "narrow-to-what-works" },
  source   = cite { "R-76" },
}

rule "everything-at-once-planned" {
  severity = "medium",
  applies  = coming,
  when     = rollout.goes_to:is("at-once"),
  cause    = "everything-at-once",
  title    = "It is to go to everybody and for every kind of {case} at once",
  because  = "Then there is no first success to show and no small mistake to learn from.",
  actions  = { "begin-with-two-kinds" },
  source   = cite { "R-76" },
}

rule "too-many-kinds-first" {
  severity = "medium",
  applies  = going_on,
  -- Three: the source names two or three, so that people can name them too.
  when     = category:count_rows(category.wave:is(1)):above(3),
  cause    = "everything-at-once",
  title    = "It begins with more than three kinds of {case}",
  because  = "What it is for can then not be said in one sentence, and what cannot be said is not passed on.",
  actions  = { "begin-with-two-kinds" },
  source   = cite { "R-75" },
}

rule "begins-where-it-is-convenient" {
  severity = "medium",
  applies  = going_on,
  when     = all {
    rollout.begins_where:includes_any { "easy", "demanded" },
    none { rollout.begins_where:includes_any { "value", "predictable" } },
  },
  cause    = "gain-unclear",
  title    = "It begins where that was convenient, not where the gain is plain",
  because  = "The first {cases} decide what people tell each other about it.",
  actions  = { "begin-with-two-kinds" },
  source   = cite { "R-79", "R-82" },
}

rule "fades-in-a-kind" {
  on       = category,
  severity = "medium",
  applies  = all { live, category.wave:at_least(1) },
  -- Ten points: more than weeks differ by chance where a team is not tiny.
  when     = (category.adoption_best - category.adoption):at_least(10),
  cause    = "left-unused",
  title    = "For {category.name} fewer use it than in its best week: {category.adoption|fewer} after {category.adoption_best|more}",
  because  = "What fades in one kind of {case} is not mended by adding the next.",
  actions  = { "narrow-to-what-works" },
}

rule "fades-in-a-kind-by-the-weeks" {
  on       = category,
  severity = "medium",
  applies  = all { live, category.wave:at_least(1) },
  -- A third: more than holidays, illness or a quiet week take away, as for all kinds together.
  when     = weeks:of(category):fall_from_peak(weeks.active:share_of(weeks.eligible)):at_least(0.33),
  cause    = "left-unused",
  title    = "For {category.name} a third or more of those who used it in its best week have stopped",
  because  = "The weekly figures of this kind of {case} say so. What fades in one kind is not mended by adding the next.",
  actions  = { "narrow-to-what-works" },
}

strength "begins-small" {
  applies = going_on,
  when    = rollout.goes_to:is("by-kind"),
  title   = "It goes from one kind of {case} to the next",
  because = "There is something to see before it grows, and {leads} have something to point to.",
  source  = cite { "R-78" },
}

-- Ward after ward, site after site: in many trades the sound order, though the source would rather go by kinds of {case}.
strength "group-after-group" {
  applies = going_on,
  when    = rollout.goes_to:is("by-group"),
  title   = "It goes from one group of {people} to the next",
  because = "What goes wrong with the first can be put right before the others meet it.",
}

strength "begins-where-gain-is-plain" {
  applies = going_on,
  when    = rollout.begins_where:includes_any { "value", "predictable" },
  title   = "It begins where the gain is plain",
  because = "People notice at once what it saves them, and believe it of the harder {cases} later.",
  source  = cite { "R-83" },
}

strength "kind-carries" {
  on      = category,
  applies = all { live, category.wave:at_least(1) },
  when    = category.adoption:at_least(80),   -- four in five: those who do not are the exception
  title   = "For {category.name} nearly everybody uses it: {category.adoption}",
  because = "Those who do not are the exception, and the next kind has something to look at.",
  source  = cite { "R-85" },
}

action "begin-with-two-kinds" {
  title   = "Begin with the two or three kinds of {case} where it plainly helps",
  how     = "Frequent, predictable, and easy to tell in the break. Go on to the next when most people use it for these.",
  effort  = "small", owner = "rollout-lead", phase = "before go-live",
  changes = { sets(rollout.goes_to, "by-kind") },
  source  = cite { "R-75" },
}

action "narrow-to-what-works" {
  title   = "Take it back to the two or three kinds of {case} where it plainly helps",
  how     = "Say openly that it comes back for the others once these run by themselves. It is not a retreat: nothing is lost that was used.",
  effort  = "medium", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.goes_to, "by-kind") },
  source  = cite { "R-75" },
}
