-- SPDX-License-Identifier: MIT
-- Scores from 0 to 100: how much room there is below each ceiling. Weights are the authors' judgement.

local rollout = vocabulary.rollout

dimension "wider-use" {
  title   = "Terms of use",
  summary = "Who may use it, on what conditions and with what effect on others is agreed.",
  indicator { title = "Who may use it",              weight = 1, value = rollout.who_may_use },
  indicator { title = "On what conditions",          weight = 2, value = rollout.use_conditions },
  indicator { title = "What it changes for others",  weight = 2, value = rollout.effects_on_others },
  source  = cite { "S-29" },
}

dimension "visibility" {
  title   = "Fit to be seen",
  summary = "The first ceiling: it can be looked at from all sides and talked about in the open.",
  indicator { title = "Why here",                        weight = 2, value = rollout.why_here },
  indicator { title = "By which criteria",               weight = 1, value = rollout.criteria },
  indicator { title = "Side effects are known",          weight = 2, value = rollout.side_effects },
  indicator { title = "Effects on others are watched",   weight = 1, value = rollout.watched },
  source  = cite { "S-88" },
}

dimension "responsibility" {
  title   = "Responsibility",
  summary = "The second ceiling: it is plain whose decision it was, and somebody who is affected gets an answer.",
  indicator { title = "Who decides and who answers",     weight = 3, value = rollout.decision_rights },
  indicator { title = "From where it sways a decision",  weight = 1, value = rollout.sway_point },
  indicator { title = "Room to decide otherwise",        weight = 2, value = rollout.room_to_depart },
  indicator { title = "A person looks again",            weight = 2, value = rollout.appeal },
  indicator { title = "Reasons can be given",            weight = 1, value = rollout.reasons },
  indicator { title = "Mistakes are put right",          weight = 1, value = rollout.put_right },
  source  = cite { "S-89" },
}

dimension "coordination" {
  title   = "Coordination",
  summary = "The third ceiling: what teams need from each other is a rule that holds for all of them.",
  indicator { title = "How it is worked with",           weight = 1, value = rollout.working_rules },
  indicator { title = "Give and take between teams",     weight = 1, value = rollout.compromises },
  indicator { title = "Who decides between units",       weight = 2, value = rollout.settled_between },
  source  = cite { "S-90" },
}

dimension "long-term-engagement" {
  title   = "Commitment",
  summary = "The fourth ceiling: depending on it is a decision, and there is a way back.",
  indicator { title = "Dependence was decided",          weight = 2, value = rollout.dependence_decided },
  indicator { title = "A way out is kept",               weight = 2, value = rollout.way_out },
  indicator { title = "The work is practised without it", weight = 1, value = rollout.practice_kept },
  source  = cite { "S-91" },
}

dimension "funding" {
  title   = "Funding",
  summary = "The fifth ceiling: what it costs and brings is known, shows in a result, and grows with the money.",
  indicator { title = "The gain shows in a result",      weight = 3, value = rollout.results_show },
  indicator { title = "The return so far is known",      weight = 1, value = rollout.return_so_far },
  indicator { title = "The return to come is known",     weight = 1, value = rollout.return_later },
  indicator { title = "The cost so far is known",        weight = 1, value = rollout.cost_so_far },
  indicator { title = "Compared with another use",       weight = 1, value = rollout.elsewhere },
  indicator { title = "The return keeps up",             weight = 2, value = rollout.return_growth:one_of { "step", "faster" } },
  source  = cite { "S-92" },
}
