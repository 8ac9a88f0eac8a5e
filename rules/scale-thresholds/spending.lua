-- SPDX-License-Identifier: MIT
-- The investment grows: by what factor, and does the return grow with it? Computed from the amounts where they are given, taken from the
-- answers where they are not. An amount given as a range gives a range.

local rollout, step_ahead = vocabulary.rollout, vocabulary.step_ahead

local spending_grows = measure "spending-grows" {
  title = "The spending grows to", unit = { "time today's", "times today's" },
  note  = "What is spent in a year after the next step, divided by what is spent today.",
  part("Spent then / spent now", rollout.spend_next / rollout.spend_now),
  source = cite { "S-76" },
}

local return_grows = measure "return-grows" {
  title = "The return grows to", unit = { "time today's", "times today's" },
  note  = "What it brings in a year after the next step, divided by what it brings today. Where it brings nothing today there is no "
       .. "factor.",
  part("Return then / return now", given(rollout.return_now:above(0), rollout.return_next / rollout.return_now:max(1))),
  source = cite { "S-76" },
}

-- What one unit of money brings: the same comparison as that of the two factors, and it also holds where nothing came back so far.
local brings_now, brings_then = rollout.return_now / rollout.spend_now, rollout.return_next / rollout.spend_next

local grows_tenfold = any { rollout.spend_step:at_least("tenfold"), spending_grows:at_least(10) }

rule "hundredfold-unproven" {
  severity = "high",
  applies  = vocabulary.may_grow,
  when     = all { any { rollout.spend_step:is("hundred"), spending_grows:at_least(100) }, rollout.results_show:below("outcome") },
  cause    = "return-not-shown",
  title    = "A hundred times the money is asked for, and the gain has reached no result that counts",
  because  = "A rough return is fine for a trial. For a sum that other plans compete for it is not, however well the trial went.",
  actions  = { "show-it-in-a-result", "grow-in-steps" },
  source   = cite { "S-74", "S-75" },
}

rule "tenfold-on-a-feeling" {
  severity = "high",
  applies  = vocabulary.may_grow,
  when     = all { grows_tenfold, rollout.results_show:below("operations") },
  cause    = "return-not-shown",
  title    = "Ten times the money or more is asked for, and the gain shows in no figure",
  because  = "That people like it was reason enough to try it. It is no reason to those who have never used it and are to pay.",
  actions  = { "show-it-in-a-result", "grow-in-steps" },
  source   = cite { "S-74" },
}

rule "return-stays-behind" {
  severity = "high",
  applies  = all { step_ahead, spending_grows:above(1) },
  -- Half: a trial's figures are rough, but that a unit of money brings half as much is more than rough figures explain.
  when     = (brings_then * 2):below(brings_now),
  cause    = "return-does-not-grow",
  title    = "The spending grows to {measure.spending-grows}, the return to {measure.return-grows|less than half of that}",
  because  = "Each unit of money would bring less than half of what it brings today. Whoever shares out the money will ask what "
          .. "else it could do.",
  actions  = { "work-out-the-return", "compare-elsewhere", "grow-in-steps" },
  source   = cite { "S-76", "S-77" },
}

rule "costs-more-than-it-brings" {
  severity = "high",
  applies  = all { step_ahead, spending_grows:above(1) },
  when     = rollout.return_next:below(rollout.spend_next),
  cause    = "return-does-not-grow",
  title    = "After the next step it is to cost {rollout.spend_next|more} a year and to bring {rollout.return_next|less than that}",
  because  = "A loss is accepted in a trial. At this size it is a decision that somebody has to defend each year.",
  actions  = { "work-out-the-return", "grow-in-steps" },
  source   = cite { "S-76" },
}

rule "return-in-the-same-order" {
  severity = "high",
  applies  = all { step_ahead, grows_tenfold },
  when     = rollout.return_growth:one_of { "same", "slower" },
  cause    = "return-does-not-grow",
  title    = "At least ten times the money is to bring a return that does not keep up",
  because  = "If the return stays in its order while the spending leaves it, the same money does better almost anywhere else.",
  actions  = { "compare-elsewhere", "grow-in-steps" },
  source   = cite { "S-76", "S-77" },
}

rule "return-not-worked-out" {
  severity = "medium",
  applies  = all { step_ahead, rollout.spend_step:above("same") },
  when     = rollout.return_growth:is("open"),
  cause    = "return-does-not-grow",
  title    = "More is to be spent, and nobody has worked out whether the return grows with it",
  because  = "The question comes from whoever signs. “It worked in the trial” does not answer it.",
  actions  = { "work-out-the-return" },
  source   = cite { "S-76" },
}

rule "elsewhere-not-asked" {
  severity = "medium",
  applies  = all { step_ahead, grows_tenfold },
  when     = rollout.elsewhere:is("no"),
  cause    = "return-does-not-grow",
  title    = "Ten times the money or more is asked for, and nobody has looked at what it would do elsewhere",
  because  = "Others in the organisation have looked, for their own plans.",
  actions  = { "compare-elsewhere" },
  source   = cite { "S-77" },
}

strength "return-keeps-up" {
  applies = all { step_ahead, rollout.spend_step:above("same") },
  when    = all { rollout.return_growth:one_of { "step", "faster" }, rollout.return_later:above("no"),
                  return_grows:at_least(spending_grows) },
  title   = "The return is expected to grow with the spending, and there is a sum behind it",
  because = "Growth pays for itself, and somebody can show how.",
  source  = cite { "S-76" },
}

action "work-out-the-return" {
  title   = "Work out what the next step brings, group by group",
  how     = "For each group that is to get it: how many people, how many {cases} like those of the trial, what one is worth. Where "
         .. "a group is unlike the trial, write down a range instead of the trial's figure.",
  effort  = "medium", owner = "measures-owner", phase = "before go-live",
  changes = { sets(rollout.return_later, "figures") },
  source  = cite { "S-76" },
}

action "compare-elsewhere" {
  title   = "Set it beside the best other use of the same money",
  how     = "Ask two units what they would do with the sum, and put the three on one page by the same figure.",
  effort  = "small", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.elsewhere, "figures") },
  source  = cite { "S-77" },
}

action "grow-in-steps" {
  title   = "Cut the step into smaller ones, each paid for by what the last one showed",
  how     = "A few times the money, then a look at the figure, then the next. Say beforehand at which figure you stop.",
  effort  = "small", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.spend_step, "more") },
}
