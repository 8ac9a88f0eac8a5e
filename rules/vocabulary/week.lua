-- SPDX-License-Identifier: MIT
-- Weeks of use, counted from go-live, of the rollout and of each category. Adoption in a week is active people divided by
-- eligible people.

record "week" {
  topic = "use", one = "week", many = "weeks", weekly = true,
  ask  = "How many people used the AI, week by week?",
  help = "Week 1 begins on the day of go-live. Gaps do no harm; two weeks are enough to see a direction.",
  max_rows = 520,   -- ten years
}

fact "week.active" {
  type = "count", unit = { "person", "people" }, label = "Active", quick = true, means = "people-active",
  ask  = "How many people used it in that week?",
  help = "Count people, not clicks, and count them the same way each week.",
}

fact "week.eligible" {
  type = "count", unit = { "person", "people" }, range = { 1, 1000000 }, label = "Eligible", quick = true, means = "people-eligible",
  ask  = "How many people were meant to use it in that week?",
  help = "Everybody it was there for, including those who never opened it.",
}

record "category_week" {
  topic = "use", one = "week of a category", many = "weeks of categories", weekly = true, per = "category",
  ask  = "How many people used it in each {category}, week by week?",
  help = "Weeks count from the go-live of that {category}: week 1 begins on its first day. Gaps do no harm.",
  max_rows = 5200,  -- a year of a hundred categories
}

fact "category_week.active" {
  type = "count", unit = { "person", "people" }, label = "Active", means = "people-active",
  ask  = "How many people used it for this {category} in that week?",
  help = "Count people, not clicks, and count them the same way each week and for each {category}.",
}

fact "category_week.eligible" {
  type = "count", unit = { "person", "people" }, range = { 1, 1000000 }, label = "Eligible", means = "people-eligible",
  ask  = "How many people were meant to use it for this {category} in that week?",
  help = "Everybody who works on this {category} and had it there, including those who never opened it.",
}
