-- SPDX-License-Identifier: MIT
-- The six thresholds: crossed today, crossed with the next step, and whether there is an answer. Globals on purpose: ladder, rules
-- and gates read the same conditions. An answer counts as there as soon as somebody has dealt with it; how good it is, the scores say.
--
-- A count of rows that does not apply is taken as 0: "no workflow" must not read as "the threshold is crossed".

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local debated = rollout.debated

local function some_workflow(condition)
  return workflow:count_rows(all { workflow.uses_ai, condition }):or_if_na(0):at_least(1)
end

-- 1 Collective use: a team, no longer single people each for themselves.
collective       = all { begun, rollout.reach:at_least("team") }
collective_ahead = all { going_on, rollout.reach_next:at_least("team"), none { rollout.reach:at_least("team") } }
collective_ready = all { rollout.who_may_use:above("none"), rollout.use_conditions:above("none"), rollout.effects_on_others:above("none") }

-- Further than one team: what one team can settle among themselves no longer is.
spread = all { begun, rollout.reach:at_least("several") }

-- 2 Visibility: it is questioned in the open, or is everywhere and can no longer be overlooked.
seen = any {
  debated:includes("cost"), debated:includes("impact"), debated:includes("side-effects"), debated:includes("mistakes"),
  debated:includes("law"), debated:includes("jobs"), debated:includes("way-out"), rollout.reach:is("all"),
}
visible       = all { begun, seen }
visible_ahead = all { going_on, any { rollout.reach_next:at_least("several"), rollout.spend_step:at_least("tenfold") }, none { seen } }
visible_ready = all { rollout.why_here:above("none"), rollout.criteria:above("none"), rollout.side_effects:above("none"),
                      rollout.sway_point:above("none") }

-- 3 Influence on decisions: what it says is mostly followed. Preparing and suggesting are tolerated: a person still decides.
-- Before go-live the part that it is to have may stand in either column.
sways          = some_workflow(workflow.ai_role:at_least("steers"))
steering       = all { begun, sways }
deciding       = all { begun, some_workflow(workflow.ai_role:is("decides")) }
steering_ahead = all { going_on, any { sways, some_workflow(workflow.ai_role_next:at_least("steers")) }, none { steering } }
steering_ready = all { rollout.decision_rights:above("open"),
                       none { rollout.grey_zone:includes("decider"), rollout.grey_zone:includes("answers") } }

-- 4 Coordination: more than one team has to agree.
coordinated       = all { begun, any { rollout.reach:at_least("several"), rollout.touches:includes("teams") } }
coordinated_ahead = all { going_on, rollout.reach_next:at_least("several"), none { rollout.reach:at_least("several") } }
coordinated_ready = all { rollout.working_rules:above("unspoken"), rollout.compromises:above("unspoken"),
                          rollout.settled_between:above("unspoken") }

-- 5 Return on a larger investment: the trial is over, or the next step ends it.
invested       = rollout.stage:one_of { "rollout", "scaled", "withdrawn" }
invested_ahead = all { rollout.stage:one_of { "planned", "pilot" },
                       any { rollout.spend_step:at_least("tenfold"), rollout.reach_next:at_least("several") } }
invested_ready = all {
  rollout.return_so_far:above("no"), rollout.return_later:above("no"), rollout.elsewhere:above("no"),
  none { all { in_use, rollout.spend_step:is("hundred"), rollout.results_show:below("outcome") },
         all { in_use, rollout.spend_step:at_least("tenfold"), rollout.results_show:below("operations") },
         all { rollout.spend_step:at_least("tenfold"), rollout.return_growth:one_of { "same", "slower" } } },
}

-- 6 Reversibility: the work could not go on without it. Where that is in part so today, growth completes it.
depended_on       = all { begun, any { rollout.without_it:is("no"), rollout.use_is:is("required") } }
depended_on_ahead = all { in_use, rollout.without_it:is("trouble"), rollout.reach_next:above(rollout.reach) }
depended_on_ready = rollout.dependence_decided:above("no")
