-- SPDX-License-Identifier: MIT
-- Facts of the rollout as a whole.

fact "stage" {
  type = "choice", label = "Stage", quick = true,
  ask  = "How far has it come?",
  help = "Planned: nobody works with it yet. Pilot: a small group does. Rollout: it is being brought to everybody. Scaled: it is part of normal "
      .. "work wherever it was meant for. Withdrawn: it has been taken back. Before go-live the questions are about the plan.",
  options = {
    option("planned",   "Planned"),
    option("pilot",     "Pilot"),
    option("rollout",   "Rollout"),
    option("scaled",    "Scaled"),
    option("withdrawn", "Withdrawn"),
  },
}

local rollout = vocabulary.rollout
local in_use = rollout.stage:one_of { "pilot", "rollout", "scaled" }

fact "as_of" {
  type = "date", label = "As of",
  ask  = "For which day do these answers hold?",
  help = "The day somebody last checked them. Comparing two quarters needs it.",
}

fact "in_place" {
  type = "set", label = "In place",
  ask  = "What has been provided so far?",
  help = "All of this can be in place and the rollout still stall: these are what people are given, not reasons to use it.",
  options = {
    option("tool",     "The tool is switched on",        cite { "I-3" }),
    option("licences", "The licences are paid for",      cite { "I-4" }),
    option("training", "Training sessions were held",    cite { "I-5" }),
  },
}

fact "tool_works" {
  type = "level", label = "The AI does its job", better = "higher", asked_if = in_use,
  ask  = "Taken by itself, does the AI do what it was bought for?",
  help = "Ask somebody who has tried it on real {cases}. Where it works and is still left aside, the reason lies elsewhere.",
  options = { option("no", "No"), option("partly", "Partly"), option("yes", "Yes") },
  source = cite { "I-43" },
}

fact "use_is" {
  type = "choice", label = "Use is", quick = true,
  ask  = "May {people} leave the AI aside?",
  help = "Some software, such as an order system, cannot be avoided because the next step needs it. AI mostly can.",
  options = {
    option("optional", "Yes, that is up to each of them",               cite { "I-35" }),
    option("expected", "They are asked to use it, but nothing depends on it"),
    option("required", "No, the work cannot be finished without it",    cite { "I-36" }),
  },
}

fact "use_trend" {
  type = "level", label = "Use over the last weeks", better = "higher", quick = true, asked_if = in_use,
  ask  = "How has use gone over the last weeks?",
  help = "A first wave of curiosity says little. What counts is whether use falls once it is over.",
  options = { option("falling", "It is falling"), option("flat", "It stays about the same"), option("rising", "It is rising") },
  source = cite { "I-6" },
}

fact "active_means" {
  type = "text", label = "A person counts as active when", asked_if = in_use,
  ask  = "When does a {person} count as having used the AI in a week?",
  help = "For instance: opened it once, or finished three {cases} with it. A figure of use says little without this.",
}

fact "result_owner" {
  type = "choice", label = "Answers for the result", quick = true,
  ask  = "Who answers for what comes of this rollout?",
  help = "Not for the installation: for the work being better afterwards. Where it is shared, hard decisions tend to wait.",
  options = {
    option("one",     "One person, known by name"),
    option("several", "Several people or a committee"),
    option("nobody",  "Nobody in particular"),
  },
  source = cite { "I-42" },
}

fact "use_rules" {
  type = "level", label = "Rules for using AI", better = "higher",
  ask  = "Are there rules for what the AI may be used for and who decides in doubt?",
  help = "Without them careful people stay away and careless ones go too far.",
  options = {
    option("none",      "No"),
    option("unwritten", "Understood, but written nowhere"),
    option("written",   "Written, and people know them"),
  },
  source = cite { "I-40" },
}

fact "treated_as" {
  type = "choice", label = "Run as",
  ask  = "How is this run?",
  help = "A launch ends on the day the tool is there. A change in the work begins on that day.",
  options = {
    option("launch", "As the launch of a tool"),
    option("change", "As a change in how the work is done"),
  },
  source = cite { "I-108" },
}
