-- SPDX-License-Identifier: MIT
-- The sum that everybody does in their head: does it help me reach my targets faster, safer, with less risk - and what does it cost me?

local role, going_on, in_use, something_to_gain = vocabulary.role, vocabulary.going_on, vocabulary.in_use, vocabulary.something_to_gain
local worth = { ["much-worse"] = -2, worse = -1, same = 0, better = 1, ["much-better"] = 2, unclear = 0 }

-- What a role is rewarded for counts twice: somebody paid by speed cares about speed first.
local function twice_if(condition) return when(condition, 2, 1) end

sum_of_role = measure "role-sum" {
  on    = role,
  title = "The sum each role does in its head",
  unit  = { "point", "points" },
  note  = "Each of faster, safer and less risk is worth -2 to 2, twice that where the role is rewarded for it. Effort without credit takes "
       .. "off 2 for some and 4 for much, half as much where it is partly credited. These weights are the authors' judgement.",
  part("Faster",     role.faster:points(worth)    * twice_if(role.judged_by:includes("speed"))),
  part("Safer",      role.safer:points(worth)     * twice_if(role.judged_by:includes("right"))),
  part("Less risk",  role.less_risk:points(worth) * twice_if(role.judged_by:includes("no-trouble"))),
  part("Effort without credit", (role.extra_effort:points { none = 0, some = 1, much = 2 }
                                 * role.credit:points { none = -2, partly = -1, full = 0 }):or_if_na(0)),
  source = cite { "I-52", "I-53", "I-54", "I-55" },
}

rule "not-worth-it" {
  on       = role,
  severity = "high",
  applies  = going_on,
  when     = sum_of_role:below(0),
  cause    = "not-worth-it",
  title    = "{role.name} loses by the AI: {measure.role-sum} in their own sum",
  because  = "Where people can choose, they do this sum and act on it.",
  actions  = { "credit-the-effort", "change-the-measure" },
  source   = cite { "I-38", "I-52" },
}

rule "gain-unclear" {
  on       = role,
  severity = "high",
  applies  = going_on,
  -- One clear benefit is reason enough to try it; with none, an unclear one is not.
  when     = all {
    any  { role.faster:is("unclear"), role.safer:is("unclear"), role.less_risk:is("unclear") },
    none { role.faster:one_of { "better", "much-better" }, role.safer:one_of { "better", "much-better" },
           role.less_risk:one_of { "better", "much-better" } },
  },
  cause    = "gain-unclear",
  title    = "{role.name} cannot tell what the AI does for their own targets",
  because  = "Whoever cannot tell stays with the method they know.",
  actions  = { "show-the-gain" },
  source   = cite { "I-56" },
}

rule "slower-for-the-fast" {
  on       = role,
  severity = "high",
  applies  = going_on,
  when     = all { role.judged_by:includes("speed"), role.faster:one_of { "worse", "much-worse" } },
  cause    = "not-worth-it",
  title    = "{role.name} is rewarded for speed and slowed by the AI",
  because  = "They take the quickest way, and that is the one without it.",
  actions  = { "show-the-gain", "change-the-measure" },
  source   = cite { "I-19" },
}

rule "less-safe-for-the-accurate" {
  on       = role,
  severity = "high",
  applies  = going_on,
  when     = all { role.judged_by:includes("right"), role.safer:one_of { "worse", "much-worse" } },
  cause    = "not-worth-it",
  title    = "{role.name} is rewarded for being right, and the AI makes that less safe",
  because  = "They take the safest way, and that is the one without it.",
  actions  = { "make-failure-safe", "show-the-gain" },
  source   = cite { "I-20" },
}

rule "better-but-avoided" {
  on       = role,
  severity = "high",
  applies  = in_use,
  when     = all {
    vocabulary.workflow:any_row(vocabulary.workflow.outcome:is("better")),
    any { role.extra_effort:above("none"), role.less_risk:one_of { "worse", "much-worse" } },
    role.metric_change:is("unchanged"),
    none { something_to_gain },
  },
  cause    = "not-worth-it",
  title    = "The work gets better and {role.name} pays for it",
  because  = "The result improves while effort or risk falls on them and nothing of what they are judged by has moved. It is avoided all the same.",
  actions  = { "change-the-measure", "credit-the-effort" },
  source   = cite { "I-21" },
}

strength "worth-it" {
  on      = role,
  applies = going_on,
  -- Two points: one benefit that is large or rewarded, or two small ones, after effort is taken off.
  when    = sum_of_role:at_least(2),
  title   = "{role.name} gains by the AI: {measure.role-sum} in their own sum",
  because = "They would choose it without being asked.",
  source  = cite { "I-52" },
}

action "show-the-gain" {
  on     = role,
  title  = "Show {role.name} on their own figures what the AI does for them",
  how    = "Ten of their own {cases}, done both ways, side by side: time, mistakes, what had to be answered for. If nothing shows, that is the result.",
  effort = "small", owner = "team-lead", phase = "before go-live",
}
