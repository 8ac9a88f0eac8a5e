-- SPDX-License-Identifier: MIT
-- Is there an answer? One table a threshold; its lines are the questions that nobody has to answer while a use is small.
-- The lowest column always means that nobody has dealt with it. What is being worked on stands in the middle.

local rollout = vocabulary.rollout

grid "wider_use" {
  topic = "reach", title = "Wider use",
  ask   = "Before others use it or feel it: how far is each of these settled?",
  help  = "While everybody uses it for themselves nobody needs these. Where it is to reach further they are the first thing people ask.",
  options = {
    option("none",    "Nobody has dealt with it"),
    option("assumed", "Taken for granted, or being worked out"),
    option("agreed",  "Agreed with those concerned, in writing"),
  },
  item "who_may_use" {
    label = "Who may use it", ask = "Is it settled who may use it and who may not?",
    help = "By role, training or kind of work, not by who asked first.", source = cite { "S-30" },
  },
  item "use_conditions" {
    label = "On what conditions", ask = "Is it settled on what conditions it may be used?",
    help = "Which data may go in, for which {cases}, after which training, with which check.", source = cite { "S-31" },
  },
  item "effects_on_others" {
    label = "What it changes for others", ask = "Is it settled with those who do not use it what it changes for them?",
    help = "More to check, other deadlines, other forms, another person to turn to. Ask two of them.", quick = true,
    source = cite { "S-32" },
  },
}

grid "justification" {
  topic = "reach", title = "Being asked about it",
  ask   = "If somebody asked in the open tomorrow: is there an answer?",
  help  = "Think of a board, a newspaper, a works council, or a customer. An answer that can be shown is one that is written and "
       .. "was checked.",
  options = {
    option("none",  "Nobody could say"),
    option("rough", "There is an answer, but nobody has checked it"),
    option("shown", "There is an answer that can be shown"),
  },
  item "why_here" {
    label = "Why here", ask = "Why is it used just here and not somewhere else?",
    help = "What was compared, and what spoke for this place.", source = cite { "S-42" },
  },
  item "criteria" {
    label = "By which criteria", ask = "By which criteria is it decided where it is used, and whether it stays?",
    help = "Criteria that could also have come out against it.", source = cite { "S-43" },
  },
  item "side_effects" {
    label = "Side effects", ask = "Which side effects has it, and for whom?",
    help = "Work that moved to somebody else, people who are worse served, skills that are lost. For a plan: which are expected.",
    quick = true, source = cite { "S-44" },
  },
  item "sway_point" {
    label = "From where it sways a decision", ask = "From which point on does it sway a decision?",
    help = "The step at which people stop deciding afresh and start from what the AI says.", source = cite { "S-45" },
  },
}

grid "common_rules" {
  topic = "reach", title = "Working together",
  asked_if = any { rollout.reach:at_least("several"), rollout.reach_next:at_least("several"), rollout.touches:includes("teams") },
  ask   = "Between the teams it reaches or is to reach: how is each of these settled?",
  help  = "Small groups live well with what goes without saying. It no longer does when the next team never heard of it.",
  options = {
    option("unspoken", "It goes without saying, or each team has its own way"),
    option("talked",   "Talked over and understood, written nowhere"),
    option("written",  "Written as a rule that holds for all of them"),
  },
  item "working_rules" {
    label = "How it is worked with", ask = "How are the rules by which teams work with it settled?",
    help = "Who feeds it, who checks, who may change what it does.", source = cite { "S-62" },
  },
  item "compromises" {
    label = "Give and take between teams", ask = "How is the give and take between teams settled that makes it work?",
    help = "Favours, exceptions, things left undone on purpose. Ask what would break if two certain people left.", source = cite { "S-63" },
  },
  item "settled_between" {
    label = "Who decides between units", ask = "How is it settled who decides where units disagree?",
    help = "Over data, people's time, money and the last word on how the work is done.",
  },
}

grid "way_back" {
  topic = "reach", title = "Holding on and letting go",
  ask   = "How far is each of these so?",
  help  = "The more the work leans on it, the more these matter. Depending on something is fine where it was decided and can be "
       .. "lived with.",
  options = {
    option("no",     "No"),
    option("partly", "In part"),
    option("yes",    "Yes"),
  },
  item "dependence_decided" {
    label = "Dependence was decided", ask = "Did those in charge decide that the work may depend on it?",
    help = "A decision with a date and a name, not something that turned out so.",
  },
  item "way_out" {
    label = "A way out is kept", ask = "Is there a way out that would work: for the data, the contract and the work?",
    help = "Somebody has thought through how one would stop, and what it would take.",
  },
  item "practice_kept" {
    label = "Done without it now and then", ask = "Do people still do the work without it now and then, so that they could?",
    help = "What is never practised is gone within a year or two.",
  },
}
