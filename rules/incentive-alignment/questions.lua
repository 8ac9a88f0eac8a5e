-- SPDX-License-Identifier: MIT
-- Questions about the rollout as a whole that only this framework asks. Those shared with others are in the vocabulary.

local in_use = vocabulary.in_use

fact "relies_on" {
  topic = "people", type = "set", label = "Use is to come from", quick = true,
  ask  = "What is supposed to make {people} use it?",
  help = "Training gives people the skill; what they are measured by and rewarded for decides whether they use it. Wishes are welcome, "
      .. "but no plan can rest on them alone.",
  options = {
    option("innovate", "People want to try new things",        cite { "I-24" }),
    option("learn",    "People want to learn new tools",       cite { "I-25" }),
    option("habits",   "People are ready to change habits",    cite { "I-26" }),
    option("measures", "They are measured by something it improves"),
    option("rewards",  "Pay, promotion or praise depend on what comes of it"),
    option("relief",   "It takes work off them"),
    option("process",  "The work leads through it"),
  },
  source = cite { "I-116", "I-117" },
}

fact "put_down_to" {
  topic = "use", type = "choice", label = "Low use is put down to", asked_if = in_use,
  ask  = "When use is low, what do those in charge put it down to?",
  help = "The answer decides what is done next: more training, another tool, or a look at what people are judged by.",
  options = {
    option("people",   "The people: they do not adopt it", cite { "I-2" }),
    option("tool",     "The tool: it is not good enough"),
    option("judged",   "What people are measured by and rewarded for"),
    option("not-low",  "Use is not low"),
  },
}

fact "another_tool" {
  topic = "start", type = "flag", label = "Another tool on order", asked_if = in_use,
  ask  = "Is another AI tool being bought or tried out for the same work?",
  help = "A second tool meets the same measures, the same rewards and the same full day as the first.",
}

fact "policed" {
  topic = "people", type = "flag", label = "Use is policed", asked_if = in_use,
  ask  = "Does use have to be policed, with lists of names, reminders or warnings?",
  help = "Use that needs policing ends when the policing ends.",
}

fact "best_people" {
  topic = "people", type = "level", label = "The best people", better = "higher", asked_if = in_use,
  ask  = "How do your best {people} treat the AI?",
  help = "Extra checking and tidying up lands on those who do it well. When they turn away, others notice.",
  options = {
    option("turn-away", "They turn away from it"),
    option("like-all",  "Like everybody else"),
    option("ahead",     "They are ahead with it"),
  },
}

fact "gain_seen" {
  topic = "people", type = "flag", label = "Somebody was seen to gain", asked_if = in_use,
  ask  = "Could everybody see somebody gain from working with the AI?",
  help = "A better figure, a bonus, a promotion, an afternoon back. One case that all know is worth more than a promise.",
}

fact "early_errors" {
  topic = "people", type = "choice", label = "Mistakes of the AI", asked_if = in_use,
  ask  = "Has the AI made mistakes that people noticed, and what was done about them?",
  help = "The first mistakes decide whether people go on trusting it. Dealt with in the open, they do little harm.",
  options = {
    option("none",      "None that people noticed"),
    option("dealt",     "Some; they were talked about openly and put right"),
    option("left",      "Some; little was done or said about them"),
  },
}

fact "figures_gamed" {
  topic = "people", type = "flag", label = "Figures are gamed", asked_if = in_use,
  ask  = "Are figures about the AI being met in ways that do not help the work?",
  help = "For instance: opening it to be counted, splitting {cases}, accepting suggestions to reach a quota.",
}

-- How changes to measures and rewards are made. "Does not apply" is right where nothing is to be changed.
fact "changes_staged" {
  topic = "people", type = "flag", label = "Changed in stages", may_not_apply = true,
  ask  = "Are changes to targets and rewards brought in step by step?",
  help = "A small group or a dry run first shows what a new target does before anybody's pay depends on it.",
}

fact "changes_reviewed" {
  topic = "people", type = "level", label = "Changes looked at again", better = "higher", may_not_apply = true,
  ask  = "How often does somebody check what the new targets and rewards really do?",
  help = "A target that was right in spring can be wrong in autumn, above all with a tool that keeps changing.",
  options = {
    option("never",     "Never so far"),
    option("sometimes", "When somebody complains"),
    option("quarterly", "At least each quarter"),
  },
}

fact "guardrails" {
  topic = "people", type = "flag", label = "Guardrails written", may_not_apply = true,
  ask  = "Is it written down what must not suffer for the sake of the new targets?",
  help = "Can rewards backfire? Yes: badly chosen figures are gamed, and pay for use alone teaches people to trust the AI blindly. Write down "
      .. "what stays with people and which figure must not fall.",
  source = cite { "I-120", "I-121" },
}
