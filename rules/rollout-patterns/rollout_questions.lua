-- SPDX-License-Identifier: MIT
-- Questions about how it is brought to everybody and what happens then.

local rollout, going_on, in_use, live = vocabulary.rollout, vocabulary.going_on, vocabulary.in_use, vocabulary.live

fact "weeks_live" {
  topic = "use", type = "count", unit = { "week", "weeks" }, range = { 0, 1040 }, label = "Weeks since go-live", means = "weeks-since-go-live",
  asked_if = live,
  ask  = "For how many weeks have those past the pilot been able to use it?",
  help = "In the first 30 days people settle, in the first 90 the AI and its settings should still be improved.",
}

fact "adoption" {
  topic = "use", type = "percent", label = "Use it in an ordinary week", means = "adoption-now", quick = true,
  asked_if = in_use,
  ask  = "Of those it is there for, what share uses it in an ordinary week?",
  help = "The last weeks, not the best. An estimate as a range is better than none.",
}

fact "goes_to" {
  topic = "bringing-in", type = "choice", label = "It goes", quick = true, asked_if = going_on,
  ask  = "How is it brought to everybody, or how is that planned?",
  help = "Beginning with the kinds of {case} where it helps most gives people something to see before the rest follows.",
  options = {
    option("at-once",  "To everybody and for every kind of {case} at once", cite { "R-76" }),
    option("by-group", "Group of people after group of people, each for every kind of {case}"),
    option("by-kind",  "Kind of {case} after kind of {case}"),
    option("no-need",  "There is nothing to stagger: few people, one kind of {case}"),
  },
}

fact "begins_where" {
  topic = "bringing-in", type = "set", label = "Begins where", asked_if = going_on,
  ask  = "Why does it begin with the {cases} it begins with?",
  help = "The first {cases} decide what people tell each other about it.",
  options = {
    option("value",       "The gain is plain there: people can grasp it and {leads} can point to it", cite { "R-79" }),
    option("predictable", "They are frequent and predictable",                                       cite { "R-82" }),
    option("easy",        "It was easy to set up there"),
    option("demanded",    "Somebody with a say wanted it there"),
  },
}

fact "training" {
  topic = "bringing-in", type = "level", label = "Training", better = "higher", quick = true, asked_if = going_on,
  ask  = "How do {people} learn to work with it, or how is that planned?",
  help = "A session at go-live makes people acquainted with it. Being good at it comes from use, and fades without more.",
  options = {
    option("none",      "They find out by themselves"),
    option("once",      "In one round at the beginning"),
    option("continues", "At the beginning, and again and again in daily work"),
  },
}

fact "training_has" {
  topic = "bringing-in", type = "set", label = "Learning includes", asked_if = going_on,
  ask  = "What belongs to it?",
  help = "People learn a tool by using it for real, meeting its limits, making mistakes and hearing what to do better.",
  options = {
    option("real-cases", "Practice on real {cases}",                             cite { "R-52" }),
    option("limits",     "What it cannot do",                                    cite { "R-53" }),
    option("mistakes",   "Room to make mistakes",                                cite { "R-54" }),
    option("feedback",   "Being told, on one's own {cases}, what to do better",  cite { "R-55" }),
    option("coaching",   "{Leads} coach people in using it",                     cite { "R-59" }),
    option("on-hand",    "Somebody on hand through the first 30 days",           cite { "R-60" }),
    option("refreshers", "Short refreshers on single kinds of {case}",           cite { "R-61" }),
    option("in-quality", "Use of it counts in the usual check of quality",       cite { "R-62" }),
    option("spread",     "Money for learning is spread over the whole time",     cite { "R-63" }),
  },
  source = cite { "R-58" },
}

fact "turnover" {
  topic = "bringing-in",
  type = "percent", range = { 0, 300 }, label = "Leave and are replaced in a year", may_not_apply = true, asked_if = going_on,
  ask  = "Of the {people}, what share leaves and is replaced within a year?",
  help = "Above 100 where a place changes hands more than once a year. Whoever comes later missed what was taught at the beginning.",
}

fact "joiners_learn" {
  topic = "bringing-in", type = "level", label = "Joiners learn it", better = "higher", asked_if = going_on,
  ask  = "Do {people} who join later learn to work with it?",
  help = "Not whether they may: whether somebody sees to it.",
  options = { option("no", "No, or from whoever sits beside them"), option("partly", "Some of it"), option("yes", "Yes, as part of starting") },
}

fact "people_raise" {
  topic = "bringing-in",
  type = "set", label = "{People} have raised", asked_if = all { going_on, rollout.people_part:above("none") },
  ask  = "What have {people} brought in that changed how it is set up?",
  help = "What only those who do the work can know.",
  options = {
    option("odd-cases",   "{Cases} that the trial never met",                            cite { "R-68" }),
    option("wrong-words", "What it proposes that does not fit how the work really goes", cite { "R-69" }),
    option("gains-most",  "Where it helps most",                                         cite { "R-70" }),
    option("stays-out",   "Where it should stay out of the way",                         cite { "R-71" }),
  },
}

fact "feedback" {
  topic = "bringing-in", type = "level", label = "What people say about it", better = "higher", quick = true, asked_if = in_use,
  ask  = "What happens with what {people} say about it?",
  help = "A change that somebody asked for and sees within two weeks turns the AI from something done to people into something of theirs.",
  options = {
    option("nothing",  "Nothing in particular"),
    option("box",      "They can write it down somewhere",                                          cite { "R-88" }),
    option("sessions", "They are asked in short fixed sessions; what comes of it is not always seen", cite { "R-89" }),
    option("seen",     "They are asked in fixed sessions, and see a change within about two weeks",   cite { "R-90" }),
  },
}

fact "champions" {
  topic = "bringing-in",
  type = "level", label = "Colleagues who know it well", better = "higher", quick = true, asked_if = going_on,
  ask  = "Are there colleagues on the floor who know it better and are asked first?",
  help = "Not {leads}: people who do the same work. What a colleague says counts for more than what comes from above.",
  options = {
    option("none",   "No"),
    option("later",  "Named after it went live"),
    option("before", "Named before it went live, or going to be"),
  },
}

fact "champions_are" {
  topic = "bringing-in", type = "set", label = "These colleagues", asked_if = all { going_on, rollout.champions:above("none") },
  ask  = "What is true of them?",
  help = "They take questions off {leads} in the weeks when there are most of them.",
  options = {
    option("peers",   "They do the same work as those who ask",      cite { "R-95" }),
    option("trained", "They were taught more than the others",       cite { "R-96" }),
    option("first",   "They are the first to be asked",              cite { "R-97" }),
    option("leads",   "They are {leads}"),
  },
}

fact "leads_carry" {
  topic = "bringing-in", type = "level", label = "{Leads} carry it", better = "higher", quick = true, asked_if = in_use,
  ask  = "Do {leads} still ask for it and help with it?",
  help = "When those who lead from day to day stop mentioning it, people take that as the answer.",
  options = {
    option("stopped", "No, or no longer"),
    option("some",    "Some of them"),
    option("steady",  "Yes, steadily"),
  },
  source = cite { "R-12" },
}

fact "supplier_does" {
  topic = "bringing-in", type = "set", label = "The supplier after go-live", may_not_apply = true, asked_if = going_on,
  ask  = "What does the supplier still have to do after go-live, or whoever built it?",
  help = "For the first 90 days settings, the model and the screens should be expected to change. Does not apply: nobody outside takes part.",
  options = {
    option("there",     "They can be reached and take part",                      cite { "R-101" }),
    option("settings",  "They refine how it is set up",                           cite { "R-102" }),
    option("model",     "They update the model",                                  cite { "R-103" }),
    option("screens",   "They adjust what people see",                            cite { "R-104" }),
    option("written",   "That is in the contract",                                cite { "R-106" }),
    option("figures",   "They are held to figures of how it goes after go-live"),
  },
}
