-- SPDX-License-Identifier: MIT
-- Threshold 5, the return: a trial asks whether it saves time; whoever pays for more asks what comes of it.

local rollout = vocabulary.rollout
local in_use, live, step_ahead, invested_ahead = vocabulary.in_use, vocabulary.live, vocabulary.step_ahead, vocabulary.invested_ahead

rule "return-unknown" {
  severity = "high",
  applies  = live,
  when     = rollout.return_so_far:is("no"),
  cause    = "return-not-shown",
  title    = "Nobody knows what it brings, and it is past the point where that was fine",
  because  = "The budget talk is another one now. In the next round of savings it stands there with a cost and without a gain.",
  actions  = { "show-it-in-a-result" },
  source   = cite { "S-74", "S-80" },
}

rule "scaled-without-a-result" {
  severity = "high",
  applies  = rollout.stage:is("scaled"),   -- while it is still being brought to people a result need not show yet
  when     = rollout.results_show:below("operations"),
  cause    = "return-not-shown",
  title    = "It is part of normal work everywhere, and its gain shows in no figure",
  because  = "Saved minutes that turned into nothing are gone. Whoever pays for all of it looks at what the organisation achieves.",
  actions  = { "show-it-in-a-result" },
  source   = cite { "S-74", "S-80" },
}

rule "doubted-without-proof" {
  severity = "high",
  applies  = in_use,
  when     = all { rollout.backing:is("doubt"), rollout.results_show:below("outcome") },
  cause    = "return-not-shown",   -- the doubt is what it brings about
  title    = "Those who pay for it question it, and no result answers them",
  because  = "Nobody has to be against it for it to end. It is enough that nobody can show what it is for when the money is shared out.",
  actions  = { "show-it-in-a-result", "stop-or-say-why" },
  source   = cite { "S-74" },
}

rule "judged-otherwise-next" {
  severity = "medium",   -- there is still time before the step
  applies  = invested_ahead,
  when     = any { rollout.return_so_far:is("no"), rollout.return_later:is("no") },
  cause    = "return-not-shown",
  title    = "The next step will be judged by what it brings, and that is not known for today or for then",
  because  = "A trial is forgiven for looking at time saved. The step after it is decided by people who look at the accounts.",
  actions  = { "show-it-in-a-result", "work-out-the-return" },
  source   = cite { "S-74", "S-80" },
}

strength "shows-in-a-result" {
  applies = in_use,
  when    = rollout.results_show:is("outcome"),
  title   = "Its gain shows in a result the organisation answers for",
  because = "That is the figure by which the next step is decided.",
  says_how_it_goes = true,
}

strength "return-in-figures" {
  applies = step_ahead,
  when    = all { rollout.return_so_far:is("figures"), rollout.return_later:is("figures") },
  title   = "What it brings, and what it is to bring, is known in figures that finance would sign",
  because = "A budget talk about figures is short.",
}

action "show-it-in-a-result" {
  title   = "Follow the gain to one result that the organisation answers for",
  how     = "Take one saved hour or one better {case} and ask at each step what became of it: more done, fewer people needed, fewer "
         .. "returns, better served. Agree with finance on the one figure where it must show, and look at it each month.",
  effort  = "medium", owner = "measures-owner", phase = "first 90 days",
  changes = { sets(rollout.results_show, "outcome"), sets(rollout.return_so_far, "figures") },
}
