-- SPDX-License-Identifier: MIT
-- Second practice: what people say in the first 30 days changes something that they can see.

local rollout, in_use, live = vocabulary.rollout, vocabulary.in_use, vocabulary.live

grave_where_it_shows "nobody-asks" {
  applies  = live,
  when     = rollout.feedback:is("nothing"),
  cause    = "feedback-unanswered",
  title    = "Nobody asks {people} what gets in their way",
  because  = "Each of them meets the same obstacle, and each of them goes round it alone.",
  actions  = { "ask-in-fixed-sessions", "change-one-thing-they-asked-for" },
}

rule "box-only" {
  severity = "medium",
  applies  = in_use,
  when     = rollout.feedback:is("box"),
  cause    = "feedback-unanswered",
  title    = "{People} may write down what they think, and that is all",
  because  = "A box gathers complaints. It does not say which of them matter, and nobody sees an answer.",
  actions  = { "ask-in-fixed-sessions" },
  source   = cite { "R-88" },
}

rule "asked-without-answer" {
  severity = "low",
  applies  = in_use,
  when     = rollout.feedback:is("sessions"),
  cause    = "feedback-unanswered",
  title    = "{People} are asked, and do not always see what comes of it",
  because  = "Seeing one change within two weeks does more for use than ten good sessions.",
  actions  = { "change-one-thing-they-asked-for" },
}

strength "feedback-acted-on" {
  applies = in_use,
  when    = rollout.feedback:is("seen"),
  title   = "What people say changes it, and they see that soon",
  because = "It becomes theirs, and use follows.",
  source  = cite { "R-92", "R-93" },
}

action "ask-in-fixed-sessions" {
  title   = "Through the first 30 days, ask in short fixed sessions what gets in the way",
  how     = "A quarter of an hour each week and team, one question: where did it hold you up? Write the answers where all can see them, with what is done.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.feedback, "sessions") },
  source  = cite { "R-86", "R-89" },
}

action "change-one-thing-they-asked-for" {
  title   = "Within two weeks, change one thing that {people} asked for, and say who asked",
  how     = "Small and visible: a field, a wording, a moment at which it keeps quiet. Then the next.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.feedback, "seen") },
  source  = cite { "R-90" },
}
