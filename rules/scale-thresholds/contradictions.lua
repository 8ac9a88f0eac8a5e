-- SPDX-License-Identifier: MIT
-- Answers that do not fit together: one of them is not as it was reported, and it is worth knowing which.

local rollout, workflow, in_use, step_ahead = vocabulary.rollout, vocabulary.workflow, vocabulary.in_use, vocabulary.step_ahead

rule "suggests-but-copied" {
  on       = workflow,
  severity = "medium",
  applies  = all { workflow.uses_ai, in_use },
  when     = all { workflow.ai_role:is("suggests"), workflow.output_use:is("copied") },
  cause    = "part-played-disagrees",
  title    = "In {workflow.name} the AI is said to suggest, and what it says is taken over without a look",
  because  = "Then it steers, and the questions of who decides and who answers are due already.",
  actions  = { "settle-who-decides" },
  source   = cite { "S-45" },
}

rule "spending-more-than-said" {
  severity = "medium",
  applies  = all { step_ahead, rollout.spend_step:is("same") },
  when     = (rollout.spend_next / rollout.spend_now):above(2),   -- twice: no longer "about"
  cause    = "figures-disagree",
  title    = "About the same is to be spent, it is said, and the amounts say more than twice as much",
  because  = "Find out which of the two those who pay have in mind, before they find out that there are two.",
  actions  = { "add-up-the-cost" },
}

rule "spending-less-than-said" {
  severity = "medium",
  applies  = all { step_ahead, rollout.spend_step:at_least("tenfold") },
  when     = (rollout.spend_next / rollout.spend_now):below(5),   -- half of ten
  cause    = "figures-disagree",
  title    = "Ten times as much or more is to be spent, it is said, and the amounts say less than five times",
  because  = "Either the amounts leave something out or the step is smaller than feared. Both are worth knowing before it is decided.",
  actions  = { "add-up-the-cost" },
}

rule "return-disagrees" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.results_show:is("outcome"), rollout.return_so_far:is("no") },
  cause    = "result-disagrees",
  title    = "The gain is said to show in a result that counts, and nobody knows what it brings",
  because  = "If it shows, somebody can say how much.",
  actions  = { "show-it-in-a-result" },
  source   = cite { "S-80" },
}

rule "required-but-dispensable" {
  severity = "medium",
  applies  = in_use,
  when     = all { rollout.use_is:is("required"), rollout.without_it:is("yes") },
  cause    = "state-disagrees",
  title    = "The work cannot be finished without it, and could go on without it tomorrow",
  because  = "Both cannot be so. One of them decides whether there is a way back.",
  actions  = { "practise-without-it" },
  source   = cite { "S-7" },
}

rule "scaled-but-single" {
  severity = "medium",
  applies  = rollout.stage:is("scaled"),
  when     = rollout.reach:is("one"),
  cause    = "state-disagrees",
  title    = "It is said to be part of normal work, and single people use it, each for themselves",
  because  = "That is how it was before anybody brought it in. The thresholds are still ahead.",
  actions  = { "settle-who-and-how" },
  source   = cite { "S-22" },
}
