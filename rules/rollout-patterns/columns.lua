-- SPDX-License-Identifier: MIT
-- What this framework asks about each workflow and each kind of case.

local at_work_or_planned = vocabulary.at_work_or_planned

fact "workflow.first_moments" {
  type = "level", label = "In the first moments", better = "higher", quick = true, asked_if = at_work_or_planned,
  ask  = "In the first moments of a {case}, what does the AI do to the person working on it?",
  help = "Take the first minute and a half. List what has to be done in it, and look where the AI comes in.",
  options = {
    option("interrupts", "It interrupts or holds up what has to be done then"),
    option("neither",    "It does no harm and no good"),
    option("helps",      "It helps with what has to be done then, or stays out of the way until it is wanted"),
  },
  source = cite { "R-45", "R-46" },
}

fact "workflow.routines" {
  type = "level", label = "People's own short cuts", better = "higher", asked_if = at_work_or_planned,
  ask  = "What became of the short cuts that people had found for themselves?",
  help = "Everybody who does a job for long has some: ways round a slow system, things one simply knows. They are why the work runs.",
  options = {
    option("ignored",  "Nobody asked about them, and the AI gets in their way"),
    option("known",    "They are known"),
    option("built-in", "The AI was fitted to them, or makes them needless"),
  },
  source = cite { "R-41", "R-42" },
}

fact "category.adoption" {
  type = "percent", label = "Use it there in an ordinary week",
  ask  = "Of those who have such {cases}, what share uses it for them in an ordinary week?",
  help = "The last weeks since it went live for this kind.",
}

fact "category.adoption_best" {
  type = "percent", label = "In its best week there",
  ask  = "And in the best week so far?",
  help = "The distance between the two says whether it is taking hold or fading.",
}
