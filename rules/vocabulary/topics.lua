-- SPDX-License-Identifier: MIT
-- The story of a rollout, in the order in which it is told: what it is, how it was tried and brought in, what it stands on, and
-- what becomes of it. Every question of every framework stands in one of these parts, whoever asks it.

topic "start" {
  title = "What it is and where it stands",
  help  = "What was provided, for whom, and how far it has come.",
}

topic "work" {
  title = "The work",
  help  = "What people do all day, where the AI takes part in it, and what has changed since.",
}

topic "people" {
  title = "The people and what counts for them",
  help  = "What each role is measured and rewarded by, and what that makes of the AI for those who are to use it.",
}

topic "pilot" {
  title = "The pilot",
  help  = "How it was tried, what that showed, and how far the rest is like it.",
}

topic "bringing-in" {
  title = "Bringing it in",
  help  = "In which order it reaches people, how they learn it, who helps, and whether they are heard.",
}

topic "use" {
  title = "Use so far",
  help  = "How many really use it, week by week, and whether it is quietly being taken back.",
}

topic "information" {
  title = "Information and hand-over",
  help  = "What the AI works on, what it is connected to, and how work passes between it and people.",
}

topic "decisions" {
  title = "Who decides and who answers",
  help  = "Whose result it is, whose decision, who watches, and what those can do whom it concerns.",
}

topic "reach" {
  title = "How far it reaches",
  help  = "Whom it touches, what was agreed with them, and whether there is a way back.",
}

topic "money" {
  title = "Money and return",
  help  = "What it costs, where the gain shows, and whether those who pay stand behind it.",
}
