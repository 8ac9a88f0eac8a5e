-- SPDX-License-Identifier: MIT
-- The six thresholds: crossed today, crossed with the next step, and whether there is an answer. Ladder, rules and gates read the same
-- conditions. An answer counts as there as soon as somebody has dealt with it; how good it is, the scores say.
--
-- A count of rows that does not apply is taken as 0: "no workflow" must not read as "the threshold is crossed".

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local in_use, step_ahead = vocabulary.in_use, vocabulary.step_ahead

local function some_workflow(condition)
  return workflow:count_rows(all { workflow.uses_ai, condition }):or_if_na(0):at_least(1)
end

-- 1 Collective use: a team, no longer single people each for themselves.
condition "collective" { title = "A team uses it", when = all { in_use, rollout.reach:at_least("team") } }
condition "collective_ahead" {
  title = "With the next step a team uses it",
  when  = all { step_ahead, rollout.reach_next:at_least("team"), none { rollout.reach:at_least("team") } },
}
local collective_ready = all { rollout.who_may_use:above("none"), rollout.use_conditions:above("none"), rollout.effects_on_others:above("none") }

-- 2 Visibility: it is questioned in the open, or is everywhere and can no longer be overlooked.
local seen = any { rollout.debated:includes_any { "cost", "impact", "side-effects", "mistakes", "law", "jobs", "way-out" }, rollout.reach:is("all") }
condition "visible" { title = "It is seen and questioned", when = all { in_use, seen } }
condition "visible_ahead" {
  title = "With the next step it will be seen",
  when  = all { step_ahead, any { rollout.reach_next:at_least("several"), rollout.spend_step:at_least("tenfold") }, none { seen } },
}
condition "visible_or_felt" {
  title = "It is seen, or felt beyond the team", when = all { in_use, any { seen, vocabulary.touches_beyond_team } },
}
local visible_ready = all { rollout.why_here:above("none"), rollout.criteria:above("none"), rollout.side_effects:above("none"),
                            rollout.sway_point:above("none") }

-- 3 Influence on decisions: what it says is mostly followed. Preparing and suggesting are tolerated: a person still decides.
-- Before go-live the part that it is to have may stand in either column.
condition "sways"    { title = "Somewhere what it says is mostly followed", when = some_workflow(workflow.ai_role:at_least("steers")) }
local sways = vocabulary.sways
condition "steering" { title = "It sways decisions", when = all { in_use, sways } }
condition "deciding" { title = "It decides somewhere", when = all { in_use, some_workflow(workflow.ai_role:is("decides")) } }
condition "steering_ahead" {
  title = "With the next step it sways decisions",
  when  = all { step_ahead, any { sways, some_workflow(workflow.ai_role_next:at_least("steers")) }, none { vocabulary.steering } },
}
local steering_ready = all { rollout.decision_rights:above("open"), none { rollout.grey_zone:includes_any { "decider", "answers" } } }

-- 4 Coordination: more than one team has to agree.
condition "coordinated" {
  title = "Teams have to agree on it", when = all { in_use, any { rollout.reach:at_least("several"), rollout.touches:includes("teams") } },
}
condition "coordinated_ahead" {
  title = "With the next step teams have to agree on it",
  when  = all { step_ahead, rollout.reach_next:at_least("several"), none { rollout.reach:at_least("several") } },
}
condition "coordinated_ready" {
  title = "What holds between teams has been talked over",
  when  = all { rollout.working_rules:above("unspoken"), rollout.compromises:above("unspoken"), rollout.settled_between:above("unspoken") },
}

-- 5 Return on a larger investment: the trial is over, or the next step ends it.
local invested = vocabulary.live
condition "invested_ahead" {
  title = "The next step ends the trial",
  when  = all { vocabulary.coming, any { rollout.spend_step:at_least("tenfold"), rollout.reach_next:at_least("several") } },
}
local invested_ready = all {
  rollout.return_so_far:above("no"), rollout.return_later:above("no"), rollout.elsewhere:above("no"),
  none { all { vocabulary.may_grow, rollout.spend_step:is("hundred"), rollout.results_show:below("outcome") },
         all { vocabulary.may_grow, rollout.spend_step:at_least("tenfold"), rollout.results_show:below("operations") },
         all { rollout.spend_step:at_least("tenfold"), rollout.return_growth:one_of { "same", "slower" } } },
}

-- 6 Reversibility: the work could not go on without it. Where that is in part so today, growth completes it.
condition "depended_on" {
  title = "The work depends on it", when = all { in_use, any { rollout.without_it:is("no"), rollout.use_is:is("required") } },
}
condition "depended_on_ahead" {
  title = "With the next step the work depends on it",
  when  = all { vocabulary.may_grow, rollout.without_it:is("trouble"), rollout.reach_next:above(rollout.reach) },
}
local depended_on_ready = rollout.dependence_decided:above("no")

-- Which thresholds are crossed, which come with the next step, and at which of them there is no answer yet.
ladder "six-thresholds" {
  title   = "The six thresholds",
  summary = "A use that works stops fitting in when it crosses one of these without an answer. An answer counts as there once "
         .. "somebody has dealt with it; being worked on is enough here.",
  rung "collective-use" {
    title = "More than single people use it",
    reached = vocabulary.collective, ahead = vocabulary.collective_ahead, ready = collective_ready,
    breaks = "Who may use it, on what conditions and what it changes for others is disputed, and it stops where it has to be agreed.",
    source = cite { "S-14", "S-21" },
  },
  rung "visibility" {
    title = "It is seen and questioned",
    reached = vocabulary.visible, ahead = vocabulary.visible_ahead, ready = visible_ready,
    breaks = "Somebody asks why here, by which criteria and with what side effects, and nobody can say.",
    source = cite { "S-36" },
  },
  rung "influence-on-decisions" {
    title = "It sways decisions",
    reached = vocabulary.steering, ahead = vocabulary.steering_ahead, ready = steering_ready,
    breaks = "A result is disputed and nobody knows whose decision it was; the use is cut back to be safe.",
    source = cite { "S-15", "S-48" },
  },
  rung "coordination" {
    title = "Teams have to agree on it",
    reached = vocabulary.coordinated, ahead = vocabulary.coordinated_ahead, ready = vocabulary.coordinated_ready,
    breaks = "What went without saying in one team is an open quarrel between several.",
    source = cite { "S-17", "S-60" },
  },
  rung "return" {
    title = "The money has to come back",
    reached = invested, ahead = vocabulary.invested_ahead, ready = invested_ready,
    breaks = "Those who pay ask what it brings beyond saved time, and whether the money would do better elsewhere.",
    source = cite { "S-19", "S-70" },
  },
  rung "reversibility" {
    title = "It can no longer be undone",
    reached = vocabulary.depended_on, ahead = vocabulary.depended_on_ahead, ready = depended_on_ready,
    breaks = "The organisation notices that it depends on something it never decided on, and takes it back to have things in hand.",
    source = cite { "S-20", "S-81" },
  },
  source = cite { "S-12", "S-13", "S-16" },
}
