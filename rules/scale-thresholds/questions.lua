-- SPDX-License-Identifier: MIT
-- How far it reaches, whom it touches and what has come into the open. These say which thresholds are crossed.

local rollout, in_use, step_ahead = vocabulary.rollout, vocabulary.in_use, vocabulary.step_ahead

fact "came_about" {
  topic = "start", type = "choice", label = "Came about", asked_if = in_use,
  ask  = "How did its use begin?",
  help = "Think of the first people who used it. What began without anybody being asked has never had to answer a question.",
  options = {
    option("alone", "People began on their own, each where it helped them", cite { "S-23", "S-25" }),
    option("team",  "A team arranged it for itself",                        cite { "S-61" }),
    option("trial", "As a trial that somebody asked for and pays for"),
    option("order", "It was decided for all of them at once"),
  },
}

fact "reach" {
  topic = "reach", type = "level", label = "Reach", quick = true, asked_if = in_use,
  ask  = "How far does its use reach today?",
  help = "Why does it go so well while single people use it? Each of them has the gain, it binds nobody else, needs nobody's leave, "
      .. "and nothing comes to depend on it. From a team on, rules, rights and effects on others have to be agreed. If it was taken "
      .. "back: its widest reach.",
  options = {
    option("one",     "Single people, each for themselves", cite { "S-8" }),
    option("team",    "One team"),
    option("several", "Several teams or places"),
    option("all",     "All of the organisation that could use it"),
  },
  source = cite { "S-99", "S-100", "S-101", "S-102" },
}

fact "reach_next" {
  topic = "reach", type = "level", label = "Reach after the next step", quick = true, asked_if = step_ahead,
  ask  = "How far is it to reach after the next step that is planned?",
  help = "No step planned: the reach of today. Why do uses that work fail when they grow? They stop fitting in. While small they "
      .. "are unseen, cheap and easy to undo; grown, they ask who decides, who answers, who has to agree with whom, and who pays.",
  options = {
    option("one",     "Single people, each for themselves"),
    option("team",    "One team"),
    option("several", "Several teams or places"),
    option("all",     "All of the organisation that could use it"),
  },
  source = cite { "S-95", "S-96", "S-97", "S-98" },
}

fact "touches" {
  topic = "reach", type = "set", label = "Touches besides", quick = true,
  ask  = "Who feels its effects without using it themselves?",
  help = "Their work, their case or what they are told changes, whether they were asked or not. Nobody at all: take none of them. "
      .. "Before go-live answer for the plan.",
  options = {
    option("colleagues", "Colleagues in the same team"),
    option("teams",      "Other teams or units"),
    option("served",     "Those the organisation is there for or decides about: customers, patients, citizens, applicants"),
  },
  source = cite { "S-24" },
}

fact "debated" {
  topic = "reach", type = "set", label = "Questioned in the open", asked_if = in_use,
  ask  = "What about it is questioned in the open, inside or outside?",
  help = "Why is being seen an obstacle? A trial is given the benefit of the doubt. Once it is seen, what it costs, what it does "
      .. "and why it is used just here has to be justified. Where that fails the organisation is not ready; the use may be a good "
      .. "one.",
  options = {
    option("cost",         "What it costs",                                cite { "S-38" }),
    option("impact",       "Whether it achieves anything",                 cite { "S-39" }),
    option("side-effects", "What it does besides, and to whom",            cite { "S-40" }),
    option("mistakes",     "Its mistakes"),
    option("law",          "Whether it is allowed: law, privacy, contracts"),
    option("jobs",         "What becomes of people's jobs"),
    option("way-out",      "Sceptics want a way out to be kept",           cite { "S-84" }),
  },
  source = cite { "S-103", "S-104", "S-105", "S-106" },
}

fact "came_up" {
  topic = "reach", type = "set", label = "Came up as it spread", asked_if = in_use,
  ask  = "What came up as it spread?",
  help = "AI seldom starts a quarrel. It brings to light what people had come to terms with, because now it has to be settled.",
  options = {
    option("turf",        "Units dispute who may decide: over data, people, money", cite { "S-67" }),
    option("old-quarrel", "Teams turn out to have disagreed for years about how the work should be done", cite { "S-65" }),
    option("own-way",     "Teams that always did it their own way are to give that up"),
    option("refusal",     "Those it touches object, or those who speak for them"),
  },
}

condition "touches_beyond_team" { title = "Others than the team feel it", when = rollout.touches:includes_any { "teams", "served" } }
