-- SPDX-License-Identifier: MIT
-- What this framework shows as tables: the kinds of case in the order in which they go live, and the weeks.

local category, week = vocabulary.category, vocabulary.week

view "kinds-in-order" {
  title   = "Kind after kind",
  summary = "Which kinds of {case} the pilot met, with which wave each goes live, and how many use it there.",
  on      = category,
  column("In the pilot", category.in_pilot),
  column("Share of all", category.share),
  column("Wave", category.wave),
  column("Best week", category.adoption_best),
  column("Now", category.adoption),
}

view "weeks-of-each-kind" {
  title   = "Weeks of use, kind by kind",
  summary = "Weeks count from the go-live of that kind of {case}.",
  on      = vocabulary.category_week,
  column("Active", vocabulary.category_week.active),
  column("Eligible", vocabulary.category_week.eligible),
}

view "weeks-of-use" {
  title   = "Weeks of use",
  summary = "Who used it, of those it was there for, week by week since go-live.",
  on      = week,
  column("Active", week.active),
  column("Eligible", week.eligible),
}
