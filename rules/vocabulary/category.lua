-- SPDX-License-Identifier: MIT
-- Categories: the kinds of case that the work consists of. A rollout goes from one to the next, or to all at once.

record "category" {
  topic = "work", one = "category", many = "categories",
  ask  = "Which {categories} does the work consist of?",
  help = "Those that people themselves tell apart, at most a dozen. For one that is still to come answer for the plan.",
  max_rows = 100,
}

local category = vocabulary.category

fact "category.in_pilot" {
  type = "flag", label = "In the pilot", quick = true,
  ask  = "Was it part of the pilot?",
  help = "A pilot says nothing about {cases} it never met.",
}

fact "category.share" {
  type = "percent", label = "Share of {cases}",
  ask  = "What share of all {cases} is of this kind?",
  help = "Roughly, for an ordinary month. All kinds together make 100 percent.",
}

fact "category.wave" {
  type = "count", range = { 0, 50 }, label = "Wave",
  ask  = "With which wave does it go live?",
  help = "1 for those that begin, 2 for the next, and so on; 0 if the AI is to stay out of it. All at once: 1 everywhere.",
}
