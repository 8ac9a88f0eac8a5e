-- SPDX-License-Identifier: MIT
-- Step 3, rewards and penalties: something to gain by using it, something to answer for by ignoring it, and safety in good faith.

local rollout, role = vocabulary.rollout, vocabulary.role
local going_on, in_use, something_to_gain = vocabulary.going_on, vocabulary.in_use, vocabulary.something_to_gain

rule "no-upside" {
  on       = role,
  severity = "high",
  applies  = in_use,
  when     = none { something_to_gain },
  cause    = "rewards-unchanged",
  title    = "{role.name} has nothing to gain by using the AI",
  because  = "Neither reviews nor promotion nor pay depend on it. What brings nothing is ignored, politely.",
  actions  = { "reward-what-it-achieves", "rebuild-rewards" },
  source   = cite { "I-41", "I-95" },
}

rule "no-downside" {
  on       = role,
  severity = "medium",
  applies  = in_use,
  when     = role.when_ignored:is("nothing"),
  cause    = "use-is-a-choice",
  title    = "Nobody asks {role.name} about a good signal that was ignored",
  because  = "What can be left out without a word is optional, whatever the instruction says.",
  actions  = { "ask-why-ignored" },
  source   = cite { "I-94" },
}

rule "only-penalties" {
  on       = role,
  severity = "high",
  applies  = in_use,
  when     = all { role.when_ignored:above("nothing"), none { something_to_gain } },
  cause    = "rewards-unchanged",
  title    = "{role.name} answers for ignoring the AI and gains nothing by using it",
  because  = "Half a deal is taken as a threat. People then use it so that it shows, not so that it helps.",
  actions  = { "reward-what-it-achieves" },
  source   = cite { "I-90" },
}

rule "optional-and-blamed" {
  on       = role,
  severity = "blocker",   -- leaving it costs nothing, using it can cost a career
  applies  = going_on,
  when     = all { rollout.use_is:is("optional"), role.when_it_fails:is("blamed") },
  cause    = "failure-punished",
  title    = "{role.name} is free to leave the AI aside and is blamed when it goes wrong",
  because  = "Leaving it costs nothing and using it can cost dearly, so use stalls.",
  actions  = { "make-failure-safe" },
  source   = cite { "I-32" },
}

rule "failure-blamed" {
  on       = role,
  severity = "high",
  applies  = going_on,
  when     = role.when_it_fails:is("blamed"),
  cause    = "failure-punished",
  title    = "{role.name} is blamed when the AI was wrong",
  because  = "People ask what can happen to them before they ask what it can do for them.",
  actions  = { "make-failure-safe" },
  source   = cite { "I-30", "I-92" },
}

rule "no-gain-seen" {
  severity = "low",
  applies  = in_use,
  when     = rollout.gain_seen:is(false),
  cause    = "gain-unclear",
  title    = "Nobody has been seen to gain from the AI yet",
  because  = "A promise is weighed by the first person for whom it came true.",
  actions  = { "show-a-first-gain" },
  says_how_it_goes = true,
}

strength "both-sides" {
  on      = role,
  applies = going_on,
  when    = all { something_to_gain, role.when_ignored:above("nothing") },
  title   = "{role.name} gains by using the AI and answers for ignoring it",
  because = "Both sides of the deal are in place.",
  source  = cite { "I-90" },
}

strength "failure-safe" {
  on      = role,
  applies = going_on,
  when    = role.when_it_fails:is("safe"),
  title   = "{role.name} is safe when following the AI in good faith",
  because = "People can try it without putting themselves at risk.",
  source  = cite { "I-92" },
}

action "reward-what-it-achieves" {
  on      = role,
  title   = "Reward {role.name} for what the AI makes possible",
  how     = "A part of bonus, review or promotion tied to the outcome, not to the clicks. Where none of these can be touched, time given back can.",
  effort  = "medium", owner = "reward-owner", phase = "first 90 days",
  changes = { sets(role.in_bonus, true) },
  source  = cite { "I-91" },
}

action "show-a-first-gain" {
  title  = "Find one {person} who gained by the AI and let everybody see it",
  how    = "What they no longer have to do, or what went better for them, told by themselves. If there is nobody, begin with the measures.",
  effort = "small", owner = "team-lead", phase = "first 30 days",
}

action "ask-why-ignored" {
  on      = role,
  title   = "Ask {role.name} why, when a signal known to be good was put aside",
  how     = "Only for signals that have been checked against what happened. One line of reason is enough; a good reason makes the AI better.",
  effort  = "small", owner = "team-lead", phase = "first 90 days",
  changes = { sets(role.when_ignored, "explain") },
  source  = cite { "I-93" },
}

action "make-failure-safe" {
  on      = role,
  title   = "Say in writing what happens to {role.name} when the AI was wrong",
  how     = "Whoever followed it in good faith and kept to the rules is not the worse for it. The {leads} have to say so before the first case.",
  effort  = "small", owner = "risk-owner", phase = "before go-live",
  changes = { sets(role.when_it_fails, "safe") },
  source  = cite { "I-92" },
}

action "rebuild-rewards" {
  on      = role,
  title   = "Rebuild what {role.name} gains and risks by using it",
  how     = "Three parts that belong together: a reward for what the AI makes possible, milder consequences when it was wrong, an answer for "
         .. "ignoring what is known to be good.",
  effort  = "large", owner = "reward-owner", phase = "first 90 days",
  changes = { sets(role.in_bonus, true), sets(role.when_it_fails, "safe"), sets(role.when_ignored, "explain") },
  source  = cite { "I-89" },
}
