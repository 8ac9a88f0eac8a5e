-- SPDX-License-Identifier: MIT
-- Weeks of use, counted from go-live. Adoption in a week is active people divided by eligible people.

record "week" {
  one = "week", many = "weeks", weekly = true,
  ask  = "How many people used the AI, week by week?",
  help = "Week 1 begins on the day of go-live. Gaps do no harm; two weeks are enough to see a direction.",
  max_rows = 520,   -- ten years
}

fact "week.active" {
  type = "count", unit = { "person", "people" }, label = "Active", quick = true,
  ask  = "How many people used it in that week?",
  help = "Count people, not clicks, and count them the same way each week.",
}

fact "week.eligible" {
  type = "count", unit = { "person", "people" }, range = { 1, 1000000 }, label = "Eligible", quick = true,
  ask  = "How many people were meant to use it in that week?",
  help = "Everybody it was there for, including those who never opened it.",
}
