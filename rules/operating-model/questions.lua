-- SPDX-License-Identifier: MIT
-- Questions about the rollout as a whole that only this framework asks, the tables of the layers aside.

local rollout, in_use = vocabulary.rollout, vocabulary.in_use

fact "information_holds" {
  topic = "information", type = "level", label = "Its information holds", better = "higher", quick = true, asked_if = in_use,
  ask  = "How often does the AI work on information that is wrong, missing, double or contradictory, so that it shows in what it says?",
  help = "Why it matters: an AI needs information that is right and consistent. Poor quality, scattered systems and entries that do "
      .. "not match make what it says less reliable, however good the model is. Ask somebody who corrects its results.",
  options = {
    option("often-not",     "Often"),
    option("sometimes-not", "Now and then"),
    option("holds",         "Hardly ever"),
  },
  source = cite { "O-141", "O-142", "O-143" },
}

fact "information_faults" {
  topic = "information",
  type = "set", label = "What is wrong with the information", asked_if = rollout.information_holds:below("holds"),
  ask  = "What is wrong with that information?",
  help = "Look at the last ten results that were wrong, and at what they rested on.",
  options = {
    option("incomplete",  "Parts are missing",                       cite { "O-90" }),
    option("duplicated",  "The same thing stands there twice or more", cite { "O-91" }),
    option("conflicting", "Sources contradict each other",           cite { "O-92" }),
    option("wrong",       "It is wrong, out of date or made up"),
    option("unlike",      "It comes from other work than the AI meets here"),
  },
}

fact "drifting_apart" {
  topic = "information", type = "set", label = "Changes on its own",
  ask  = "Which of these are changed without anybody keeping them in step with the others?",
  help = "Think of the last change to each: did the others know, and did they change with it? Where all keep in step, choose none.",
  options = {
    option("data",       "Data",                                 cite { "O-38" }),
    option("workflows",  "How the work is done",                 cite { "O-39" }),
    option("systems",    "Systems",                              cite { "O-40" }),
    option("governance", "Rules and oversight",                  cite { "O-41" }),
    option("decisions",  "Who decides what",                     cite { "O-42" }),
  },
}

fact "oversight_came" {
  topic = "decisions", type = "level", label = "Oversight came", better = "higher", quick = true, asked_if = in_use,
  ask  = "When was oversight of the AI set up: who watches it, what is recorded, who may stop it?",
  help = "What it gives: somebody who answers for it, control of risks, a trail that can be followed, and eyes on it. As soon as "
      .. "the AI has a say in decisions, trust, keeping to the law and dependable work rest on that.",
  options = {
    option("not",    "It has not been set up"),
    option("after",  "After people had begun to work with it, or after something had gone wrong"),
    option("with",   "While it was brought in"),
    option("before", "Before it went beyond a first trial"),
  },
  source = cite { "O-144", "O-145", "O-146" },
}

fact "area_thought_through" {
  topic = "work", type = "level", label = "The whole area was thought through", better = "higher",
  ask  = "Has anybody asked: if the AI did the structured part of this work, how should the whole area run?",
  help = "The answer is called an operating model: how information, the passing on of work, building blocks, oversight and people's "
      .. "work fit together, so that the AI can be relied on and can grow. Asking where it could speed up a task is another "
      .. "question.",
  options = {
    option("no",       "No, the question was where it could help"),
    option("talked",   "It has been talked about"),
    option("laid-out", "Yes, and it has been laid out"),
  },
  source = cite { "O-71", "O-147", "O-148" },
}

fact "programme_adds" {
  topic = "work", type = "choice", label = "What comes next", quick = true,
  ask  = "What does the organisation add next?",
  help = "Most organisations find it hard to go further because they add one separate use after another. While the work and the "
      .. "area around it stay as they are, each gain stays where it arises.",
  options = {
    option("uses",    "Further uses of AI, one task at a time",  cite { "O-65" }),
    option("trials",  "Further trials or pilots"),
    option("areas",   "Whole areas of work, laid out anew"),
    option("nothing", "Nothing for now: what is there is to take hold first"),
  },
  source = cite { "O-149", "O-150", "O-151" },
}

fact "pilots_good" {
  topic = "start",
  type = "count", unit = { "trial", "trials" }, range = { 0, 10000 }, label = "Trials that went well", quick = true,
  ask  = "How many trials or pilots of AI does the organisation call a success, this one included?",
  help = "All that anybody has reported as one, in the last two or three years. A range is fine: “dozens” is 24 to 99.",
  source = cite { "O-32" },
}

fact "pilots_became_work" {
  topic = "start",
  type = "level", label = "Became part of the work", better = "higher", quick = true, asked_if = rollout.pilots_good:at_least(1),
  ask  = "How many of those have become part of everyday work?",
  help = "Part of the work means: people would be stuck without it, and it is in the ordinary budget.",
  options = {
    option("none", "None"),
    option("few",  "Few: at most one in five"),
    option("some", "Some: up to half"),
    option("most", "More than half"),
  },
}

fact "result_missing_for" {
  topic = "money", type = "choice", label = "A missing result is put down to", asked_if = in_use,
  ask  = "Where the hoped-for result is missing, what do those in charge put it down to?",
  help = "The answer decides what is bought next. It is seldom the model, the money or the people; mostly the work, the data and "
      .. "the decisions around the AI are as they were.",
  options = {
    option("model",     "The AI itself: a better model is needed",           cite { "O-28" }),
    option("money",     "Too little money",                                  cite { "O-29" }),
    option("skills",    "People lack the skills",                            cite { "O-30" }),
    option("structure", "How work, data, decisions and oversight are set up", cite { "O-31" }),
    option("there",     "It is not missing"),
  },
}
