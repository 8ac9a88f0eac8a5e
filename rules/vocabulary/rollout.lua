-- SPDX-License-Identifier: MIT
-- Facts of the rollout as a whole.

fact "stage" {
  topic = "start", type = "choice", label = "Stage", quick = true,
  ask  = "How far has it come?",
  help = "Planned: nobody works with it yet. Pilot: a small group does. Rollout: it is being brought to everybody. Scaled: it is part of normal "
      .. "work wherever it was meant for. Withdrawn: it has been taken back; answer for how it was last. Before go-live the questions are about the plan.",
  options = {
    option("planned",   "Planned"),
    option("pilot",     "Pilot"),
    option("rollout",   "Rollout"),
    option("scaled",    "Scaled"),
    option("withdrawn", "Withdrawn"),
  },
}

local rollout = vocabulary.rollout

-- How far it has come, said once for all frameworks. What was withdrawn is judged as it was last: why it stopped is the question then.
condition "coming"   { title = "The rollout still lies ahead",   when = rollout.stage:one_of { "planned", "pilot" } }
condition "going_on" { title = "It is planned or in use",        when = rollout.stage:one_of { "planned", "pilot", "rollout", "scaled", "withdrawn" } }
condition "in_use"   { title = "People work with it",            when = rollout.stage:one_of { "pilot", "rollout", "scaled", "withdrawn" } }
condition "live"     { title = "It has left the trial behind",   when = rollout.stage:one_of { "rollout", "scaled", "withdrawn" } }

local in_use = vocabulary.in_use

fact "as_of" {
  topic = "start", type = "date", label = "As of",
  ask  = "For which day do these answers hold?",
  help = "The day somebody last checked them. Comparing two quarters needs it.",
}

fact "in_place" {
  topic = "start", type = "set", label = "In place",
  ask  = "What has been provided so far?",
  help = "All of this can be in place and the rollout still stall: these are what people are given, not reasons to use it.",
  options = {
    option("tool",     "The tool is switched on",        cite { "I-3" }),
    option("licences", "The licences are paid for",      cite { "I-4", "R-8" }),
    option("training", "Training sessions were held",    cite { "I-5" }),
    option("budget",   "The money is released",          cite { "R-7" }),
    option("connected", "It is connected to the systems it needs", cite { "R-9" }),
  },
}

fact "tool_works" {
  topic = "start", type = "level", label = "The AI does its job", better = "higher", asked_if = in_use,
  ask  = "Taken by itself, does the AI do what it was bought for?",
  help = "Ask somebody who has tried it on real {cases}. Where it works and is still left aside, the reason lies elsewhere.",
  options = { option("no", "No"), option("partly", "Partly"), option("yes", "Yes") },
  source = cite { "I-43" },
}

fact "use_is" {
  topic = "people", type = "choice", label = "Use is", quick = true,
  ask  = "May {people} leave the AI aside?",
  help = "Some software, such as an order system, cannot be avoided because the next step needs it. AI mostly can.",
  options = {
    option("optional", "Yes, that is up to each of them",               cite { "I-35" }),
    option("expected", "They are asked to use it, but nothing depends on it"),
    option("required", "No, the work cannot be finished without it",    cite { "I-36" }),
  },
}

fact "use_trend" {
  topic = "use", type = "level", label = "Use over the last weeks", better = "higher", quick = true, asked_if = in_use,
  ask  = "How has use gone over the last weeks?",
  help = "A first wave of curiosity says little. What counts is whether use falls once it is over.",
  options = { option("falling", "It is falling"), option("flat", "It stays about the same"), option("rising", "It is rising") },
  source = cite { "I-6" },
}

fact "active_means" {
  topic = "use", type = "text", label = "A person counts as active when", asked_if = in_use,
  ask  = "When does a {person} count as having used the AI in a week?",
  help = "For instance: opened it once, or finished three {cases} with it. A figure of use says little without this.",
}

fact "result_owner" {
  topic = "decisions", type = "choice", label = "Answers for the result", quick = true,
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
  topic = "decisions", type = "level", label = "Rules for using AI", better = "higher",
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
  topic = "start", type = "choice", label = "Run as",
  ask  = "How is this run?",
  help = "A launch ends on the day the tool is there. A change in the work begins on that day.",
  options = {
    option("launch", "As the launch of a tool"),
    option("change", "As a change in how the work is done"),
  },
  source = cite { "I-108" },
}

fact "go_live" {
  topic = "start", type = "date", label = "Go-live",
  ask  = "When did people begin to work with it, or when are they to begin?",
  help = "The first day of the rollout, not of the pilot. What is worn off after six months need not show after six weeks.",
}

fact "people_now" {
  topic = "start", type = "count", unit = { "person", "people" }, label = "People it is there for today", asked_if = in_use,
  ask  = "How many people is it there for today?",
  help = "Everybody who could use it, whether they do or not. In a pilot: the size of the pilot.",
}

fact "people_meant" {
  topic = "start", type = "count", unit = { "person", "people" }, range = { 1, 1000000 }, label = "People it is meant for",
  ask  = "How many people is it meant for in the end?",
  help = "Once it has gone as far as it is planned to go.",
}

fact "decision_rights" {
  topic = "decisions", type = "level", label = "Who decides where the AI has a say", better = "higher", quick = true,
  ask  = "Where the AI has a say in a decision: is it settled who decides and who answers for it?",
  help = "Who decides in the end, who answers when the result is disputed, who may depart from what the AI says, and when.",
  options = {
    option("open",    "No, it has not been settled"),
    option("assumed", "People know, but it is written nowhere"),
    option("written", "Yes, in writing, and those concerned know it"),
  },
  source = cite { "O-123", "S-110" },
}

fact "people_part" {
  topic = "bringing-in", type = "level", label = "The people's part in it", better = "higher", quick = true,
  ask  = "What part do {people} have in how it is set up?",
  help = "Those who do the work know where it helps, where it should stay away, and which {cases} the trial never met.",
  options = {
    option("none",    "None: it is brought to them"),
    option("asked",   "They are asked, and others decide"),
    option("shape",   "They shape it: what they raise changes how it works"),
  },
  source = cite { "R-64" },
}

fact "results_show" {
  topic = "money", type = "level", label = "The gain shows in", better = "higher", quick = true, asked_if = in_use,
  ask  = "Where does the gain show so far?",
  help = "Take the furthest place where somebody could show it in figures. Saved minutes that nobody turned into anything are a feeling.",
  options = {
    option("nowhere",    "Nowhere, or nobody has looked"),
    option("felt",       "People say that they are faster or better"),
    option("operations", "In figures of the work: time, errors, waiting, finished {cases}"),
    option("outcome",    "In a result the organisation answers for: money, or what it is there for"),
  },
  source = cite { "O-35", "O-36", "S-114" },
}

fact "backing" {
  topic = "money", type = "level", label = "Those who pay for it", better = "higher", quick = true, asked_if = in_use,
  ask  = "How do those who pay for it stand to it today?",
  help = "Doubt shows early: it is left off the agenda, or the next instalment waits.",
  options = {
    option("doubt", "They question it, aloud or quietly",  cite { "R-13", "O-34" }),
    option("wait",  "They wait for results"),
    option("back",  "They stand behind it"),
  },
}
