-- SPDX-License-Identifier: MIT
-- Step 2, measures: what people are measured by has to match the new way of working.

local role = vocabulary.role
local going_on, in_use, live, something_to_gain = vocabulary.going_on, vocabulary.in_use, vocabulary.live, vocabulary.something_to_gain

rule "measured-result-unchanged" {
  on       = role,
  severity = "blocker",   -- it has been tried, and by the only figure that matters to them it did nothing
  applies  = in_use,
  when     = all { role.metric_change:is("unchanged"), role.own_result:one_of { "same", "worse" } },
  cause    = "measures-unchanged",
  title    = "{role.name} gains nothing on the result they are measured by",
  because  = "They are measured by {role.old_measure|the same as before}, and there the AI shows no gain. What it improves elsewhere is no "
          .. "reason for them.",
  actions  = { "change-the-measure", "rebuild-measures" },
  source   = cite { "I-66" },
}

rule "aim-not-measured" {
  on       = role,
  severity = "high",
  applies  = going_on,
  when     = role.aim_counts:below("fully"),
  cause    = "measures-unchanged",
  title    = "{role.name} is judged first by something other than what the AI is to improve",
  because  = "They are measured by {role.old_measure|something else}. Nobody works for a figure that costs them the one they are judged by.",
  actions  = { "change-the-measure", "audit-the-role" },
  source   = cite { "I-84" },
}

rule "measure-unchanged" {
  on       = role,
  severity = "high",
  applies  = in_use,
  when     = role.metric_change:is("unchanged"),
  cause    = "measures-unchanged",
  title    = "{role.name} is measured as before the AI",
  because  = "The work is to change and the yardstick is not. People go by the yardstick.",
  actions  = { "change-the-measure", "rebuild-measures" },
  source   = cite { "I-84" },
}

rule "judged-as-before" {
  on       = role,
  severity = "high",
  applies  = in_use,
  when     = all { role.metric_change:is("unchanged"), none { something_to_gain } },
  cause    = "measures-unchanged",
  title    = "{role.name} is asked to use AI and judged in every way as before",
  because  = "Measures, promotion and pay are all as they were. The sensible answer is to do the bare minimum.",
  actions  = { "change-the-measure", "rebuild-rewards" },
  source   = cite { "I-14" },
}

rule "measure-not-in-force" {
  on       = role,
  severity = "medium",
  applies  = live,   -- in a pilot, decided is good enough
  when     = role.metric_change:is("decided"),
  cause    = "measures-unchanged",
  title    = "{role.name} has a new measure that is decided and not in force",
  because  = "Until it is, the old one is what counts. An announcement that is not kept costs more than none.",
  actions  = { "change-the-measure" },
  source   = cite { "I-84" },
}

rule "activity-rewarded" {
  on       = role,
  severity = "medium",
  applies  = going_on,
  when     = all {
    role.judged_by:includes_any { "volume", "hours", "speed" },
    none { role.judged_by:includes_any { "quality", "right", "throughput", "results" } },
  },
  cause    = "measures-unchanged",
  title    = "{role.name} is judged by how much, how hard or how fast, not by what comes of it",
  because  = "An AI takes amount and effort off people. Where these are what is rewarded, using it makes somebody look worse.",
  actions  = { "rebuild-measures" },
  source   = cite { "I-85", "I-86", "I-87" },
}

strength "measure-fits" {
  on      = role,
  applies = going_on,
  when    = all { role.metric_change:is("in-force"), role.aim_counts:is("fully") },
  title   = "{role.name} is measured by what the AI is to improve",
  because = "Working for their own figure and working with the AI are the same thing.",
  source  = cite { "I-84" },
}

strength "own-result-better" {
  on      = role,
  applies = in_use,
  when    = role.own_result:is("better"),
  title   = "{role.name} does better on the result they are measured by",
  because = "No argument for the AI is better than that.",
  says_how_it_goes = true,
}

action "change-the-measure" {
  on      = role,
  title   = "Measure {role.name} by something that the AI improves",
  how     = "Put beside {role.old_measure|the old measure} one that the AI improves. One figure, in force on a named day, that everybody can see.",
  effort  = "medium", owner = "measures-owner", phase = "before go-live",
  changes = { sets(role.metric_change, "in-force"), sets(role.aim_counts, "fully") },
  source  = cite { "I-112" },
}

action "rebuild-measures" {
  on      = role,
  title   = "Bring the measures of {role.name} up to date",
  how     = "Quality of what comes out in place of amount; what gets finished with the AI's help in place of hours; right decisions besides quick "
         .. "ones. Retire the old figure on the day the new one starts.",
  effort  = "large", owner = "measures-owner", phase = "first 90 days",
  changes = { sets(role.metric_change, "in-force") },
  source  = cite { "I-83", "I-85", "I-86", "I-87" },
}

action "audit-the-role" {
  on      = role,
  title   = "Go through what {role.name} is judged by",
  how     = "An hour with two people of the role: what counts for them, what the AI changes about it, and who would lose by using it.",
  effort  = "small", owner = "rollout-lead", phase = "before go-live",
  changes = { sets(role.audited, true) },
  source  = cite { "I-110" },
}

-- The same two without a particular role, for findings about the rollout as a whole.
action "change-one-measure" {
  title  = "Change one measure so that work with the AI visibly pays",
  how    = "Choose the role that uses it most and one figure that it improves. Make sure that everybody sees who gains by it.",
  effort = "medium", owner = "measures-owner", phase = "first 30 days",
  source = cite { "I-112" },
}

action "audit-incentives" {
  title  = "Go through what every role concerned is judged by",
  how    = "An hour a role, with two people who hold it: what counts for them, what the AI changes about it, who would lose by using it.",
  effort = "small", owner = "rollout-lead", phase = "first 30 days",
  source = cite { "I-110" },
}
