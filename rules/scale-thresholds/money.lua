-- SPDX-License-Identifier: MIT
-- Money: the terms of the trial, what the next step costs, and what it is to bring.

local rollout, step_ahead = vocabulary.rollout, vocabulary.step_ahead

fact "trial_terms" {
  topic = "pilot", type = "set", label = "Terms it runs on",
  ask  = "On which terms does it run today, or is it to be tried out?",
  help = "A trial may be rough because these protect it: little is at stake and everybody knows it. If it was taken back: the last terms.",
  options = {
    option("scope",  "Its scope is limited and everybody knows where it ends", cite { "S-71" }),
    option("budget", "Its budget is fixed and kept to",                        cite { "S-9", "S-72" }),
    option("loss",   "It may fail and the money be lost",                      cite { "S-73" }),
    option("rough",  "Nobody asks for more than a rough idea of its return",   cite { "S-10" }),
  },
}

fact "spend_step" {
  topic = "money", type = "level", label = "Spending after the next step", quick = true, asked_if = step_ahead,
  ask  = "How much more is to be spent on it with the next step than so far?",
  help = "All of it: licences, people, training, running it. What has money to do with uses being dropped? A trial may have a rough "
      .. "return and may fail. Grown, its effect has to be plain in the accounts, and where nobody can show that link it is put in "
      .. "question.",
  options = {
    option("same",     "About the same"),
    option("more",     "A few times as much"),
    option("tenfold",  "Ten times as much or more"),
    option("hundred",  "A hundred times as much or more", cite { "S-75" }),
  },
  source = cite { "S-112", "S-113", "S-115" },
}

fact "return_growth" {
  topic = "money",
  type = "choice", label = "The return is expected to", asked_if = all { step_ahead, rollout.spend_step:above("same") },
  ask  = "When the spending grows, what is expected of the return?",
  help = "Ask for the sum on paper. Ten times the {people} bring ten times the return only if the others have the same work and do "
      .. "it the same way.",
  options = {
    option("open",   "Nobody has worked it out"),
    option("same",   "Stay in the same order as now"),
    option("slower", "Grow, but less than the spending"),
    option("step",   "Grow as the spending does"),
    option("faster", "Grow faster than the spending"),
  },
  source = cite { "S-76" },
}

grid "figures" {
  topic = "money", title = "What is known about money",
  ask   = "How well is each of these known?",
  help  = "A return need not be money: where the organisation is there for something else, take what it is there for.",
  options = {
    option("no",      "Nobody knows"),
    option("guess",   "A guess, or figures nobody has checked"),
    option("figures", "In figures that finance would sign"),
  },
  item "cost_so_far"   { label = "Cost so far", ask = "Is it known what it costs so far, all in all?",
                         help = "Licences, people's time, running it." },
  item "cost_next"     { label = "Cost after the next step", ask = "Is it known what it will cost after the next step?",
                         help = "A year of it." },
  item "return_so_far" { label = "Return so far", ask = "Is it known what it brings so far?",
                         help = "What can be shown, not what was hoped." },
  item "return_later"  { label = "Return after the next step", ask = "Is it known what it will bring after the next step?",
                         help = "With the sum that leads there." },
  item "elsewhere"     { label = "The same money elsewhere", ask = "Is it known what the same money would bring elsewhere?",
                         help = "One other use that somebody in the organisation would ask for.", source = cite { "S-77" } },
}

local function amount(name, known, label, ask, least, help)
  fact(name) {
    topic = "money", type = "money", range = { least, 10000000000 },
    label = label, ask = ask, help = help, asked_if = known:at_least("guess"),
  }
end

amount("spend_now",  rollout.cost_so_far,   "Spent so far, a year",      "What does it cost today, in a year?", 1,
       "All four amounts for the same span of time, a year if you can. A guess as a range is fine.")
amount("spend_next", rollout.cost_next,     "Spent after the next step, a year", "What will it cost in a year after the next step?", 1,
       "All of it, what is spent today included.")
amount("return_now", rollout.return_so_far, "Return so far, a year",     "What does it bring today, in a year?", 0,
       "Leave it open if the return cannot be put in money.")
amount("return_next", rollout.return_later, "Return after the next step, a year", "What will it bring in a year after the next step?", 0,
       "All of it, what it brings today included. Leave it open if it cannot be put in money.")
