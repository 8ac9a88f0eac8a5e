-- SPDX-License-Identifier: MIT
-- What this framework asks about each workflow: how the AI's output gets into the work, what it sets off, and what people do now.

local workflow, at_work = vocabulary.workflow, vocabulary.at_work

fact "workflow.enters_by" {
  type = "level", label = "Gets into the system", better = "higher", asked_if = at_work, may_not_apply = true,
  ask  = "How does what the AI produces get into the system in which this work is kept?",
  help = "Watch one {case} to the end. Copying, retyping and attaching by hand count as by hand. It does not apply where nothing is kept.",
  options = {
    option("by-hand",   "Somebody types or copies it in"),
    option("partly",    "Part of it goes in by itself"),
    option("by-itself", "It goes in by itself, or is made there"),
  },
  source = cite { "O-5", "O-53" },
}

fact "workflow.response" {
  type = "level", label = "What follows is agreed", better = "higher", quick = true, asked_if = workflow.uses_ai, may_not_apply = true,
  ask  = "The AI finds, suggests or warns of something: is it agreed what then happens?",
  help = "Who does what with it, and by when. Before go-live answer for the plan. It does not apply where it only writes down, or "
      .. "finishes the {case} by itself.",
  options = {
    option("none",   "No: whoever sees it may act on it or not"),
    option("habit",  "People know what to do, though nobody has agreed it"),
    option("agreed", "Yes: who does what, and by when"),
  },
  source = cite { "O-54" },
}

fact "workflow.changes_decisions" {
  type = "level", label = "It changes what is decided", better = "higher", quick = true, asked_if = at_work,
  may_not_apply = true,
  ask  = "Does what the AI says change what is decided or done here?",
  help = "Ask for the last three {cases} that went differently because of it. It does not apply where the AI only writes down or files.",
  options = {
    option("no",        "No: the same would have been done without it"),
    option("sometimes", "Now and then"),
    option("often",     "Often"),
  },
  source = cite { "O-4", "O-23" },
}

fact "workflow.task_is" {
  type = "level", label = "The single task is", better = "higher", asked_if = at_work,
  ask  = "The one task the AI helps with: has it become quicker or easier for whoever does it?",
  help = "The task alone, with the checking it needs; whether the whole workflow is better is another question.",
  options = { option("harder", "Slower or harder"), option("same", "No different"), option("easier", "Quicker or easier") },
  source = cite { "O-70" },
}

fact "workflow.result_measured" {
  type = "level", label = "Its result is measured", better = "higher", asked_if = workflow.uses_ai,
  ask  = "Is the result of this workflow measured, so that before and after can be compared?",
  help = "The result itself: errors, days until it is done, money, health. How often the AI is opened is not a result.",
  options = {
    option("no",       "No"),
    option("now",      "It is measured now, but was not before"),
    option("compared", "Before and after"),
  },
  source = cite { "O-7" },
}

fact "workflow.ai_does" {
  type = "set", label = "What the AI does", asked_if = workflow.uses_ai,
  ask  = "What does the AI do here?",
  help = "What it really does, day by day. Before go-live answer for the plan.",
  options = {
    option("execution", "Carries out structured steps by itself", cite { "O-76" }),
    option("retrieval", "Finds what is needed",                   cite { "O-77" }),
    option("analysis",  "Works out what it means",                cite { "O-78" }),
    option("routine",   "Prepares or takes everyday decisions",   cite { "O-79" }),
    option("writing",   "Writes drafts or summaries"),
  },
}

fact "workflow.people_do" {
  type = "set", label = "What people do now", asked_if = at_work,
  ask  = "How has people's own work changed: what do they spend their time on here now?",
  help = "Whether they use the AI is not the question; what they do instead is. Choose what takes a good part of the day.",
  options = {
    option("goals",      "Setting aims and saying what good is",  cite { "O-72" }),
    option("oversight",  "Watching over what the AI does",        cite { "O-73" }),
    option("exceptions", "What the AI cannot do",                 cite { "O-74" }),
    option("decisions",  "Decisions that weigh much",             cite { "O-75" }),
    option("routine",    "The same routine as before"),
  },
  source = cite { "O-127" },
}
