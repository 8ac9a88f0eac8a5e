-- SPDX-License-Identifier: MIT
-- What the help texts promise in answer to frequent questions is what the rules do; and the quick scan decides something.

local function one(role) return { { name = "Granting", uses_ai = true, ai_role = role } } end

test "S-95, S-96: why uses fail when they grow - the one that works is stopped by what the organisation has no answer to" {
  given = { stage = "rollout", tool_works = "yes", results_show = "operations", reach = "several", touches = { "teams" },
            who_may_use = "none", use_conditions = "none", effects_on_others = "none", settled_between = "unspoken" },
  fires = { "who-may-use-it-open", "conditions-open", "effects-on-others-open", "unsettled-between-units" },
}
test "S-97: unseen, cheap and easy to undo - a small trial with no answers at all has no finding" {
  given = { stage = "pilot", reach = "one", reach_next = "one", touches = {}, debated = {}, came_up = {}, came_about = "alone",
            taken_back = {}, trial_terms = { "scope", "budget", "loss", "rough" }, spend_step = "same", without_it = "yes",
            use_is = "optional", who_may_use = "none", use_conditions = "none", effects_on_others = "none", why_here = "none",
            criteria = "none", side_effects = "none", sway_point = "none", way_out = "partly", dependence_decided = "no", practice_kept = "yes",
            cost_so_far = "no", cost_next = "no", return_so_far = "no", return_later = "no", elsewhere = "no",
            results_show = "felt", backing = "wait", tool_works = "partly", workflow = one "prepares" },
  fires = { "good-start", "can-be-undone", "bounded-trial" }, clear = { "trial-without-bounds", "fading", "doubted-without-proof" },
  not_applicable = { "conditions-open", "why-here-open", "return-unknown", "dependence-undecided", "goes-without-saying" },
}
test "S-98: grown, it asks who decides, who answers, who agrees with whom and who pays - each of the four is found" {
  given = { stage = "rollout", reach = "all", debated = { "cost" }, sway_point = "none", decision_rights = "open",
            settled_between = "unspoken", return_so_far = "no", workflow = one "decides" },
  fires = { "sway-point-open", "grey-zone", "unsettled-between-units", "return-unknown" },
}
test "S-99, S-100, S-101: why single people fare better - the same missing answers are no finding while nobody else is bound" {
  given = { stage = "pilot", reach = "one", reach_next = "one", touches = {}, debated = {}, who_may_use = "none", use_conditions = "none",
            effects_on_others = "none", working_rules = "unspoken" },
  not_applicable = { "who-may-use-it-open", "conditions-open", "effects-on-others-open", "goes-without-saying", "wider-use-ahead" },
}
test "S-102: from a team on, rules, rights and shared effects are asked for" {
  given = { stage = "pilot", reach = "several", touches = { "colleagues" }, who_may_use = "none", use_conditions = "none",
            effects_on_others = "none" },
  fires = { "who-may-use-it-open", "conditions-open", "effects-on-others-open" },
}
test "S-103, S-105: being seen - cost, effect and the reason for just this place have to be justified" {
  given = { stage = "rollout", reach = "team", debated = { "cost", "impact", "side-effects" }, cost_so_far = "no", results_show = "felt",
            why_here = "none", criteria = "none", side_effects = "none" },
  fires = { "cost-questioned", "worth-questioned", "why-here-open", "criteria-open", "side-effects-unknown" },
}
test "S-104: a trial is given the benefit of the doubt" {
  given = { stage = "pilot", reach = "team", reach_next = "team", spend_step = "same", touches = { "colleagues" }, debated = {},
            cost_so_far = "no", results_show = "felt", why_here = "none", criteria = "none", side_effects = "none", return_so_far = "no" },
  clear = { "cost-questioned" },
  not_applicable = { "worth-questioned", "why-here-open", "criteria-open", "side-effects-unknown", "return-unknown", "visibility-ahead" },
}
test "S-106: it is the organisation that is not ready - a use that shows a gain is questioned all the same" {
  given = { stage = "rollout", debated = { "law" }, tool_works = "yes", results_show = "outcome", why_here = "none" },
  fires = { "why-here-open", "shows-in-a-result" },
}
test "S-107, S-109, S-110: whose decision it was - asked once the AI sways it, and no written rule means a grey zone" {
  given = { stage = "rollout", decision_rights = "open", grey_zone = { "decider", "answers" }, workflow = one "steers" },
  fires = { "grey-zone", "grey-zone-named" },
}
test "S-108: while it assists, responsibility stays plain" {
  given = { stage = "rollout", decision_rights = "assumed", grey_zone = { "depart-when" }, workflow = one "suggests" },
  fires = { "a-person-decides" }, not_applicable = { "grey-zone", "grey-zone-named", "rights-assumed" },
}
test "S-111: organisations cut back what nobody wants to answer for, and it is told from a use that failed" {
  given = { stage = "withdrawn", taken_back = { "narrower" }, taken_back_for = "responsibility", taken_back_said = "other" },
  fires = { "taken-back-to-regain-control", "narrowed-quietly", "blamed-on-something-else" },
}
test "S-112, S-113: a trial may have a rough return and may fail" {
  given = { stage = "pilot", reach_next = "team", spend_step = "same", trial_terms = { "scope", "budget", "loss", "rough" },
            results_show = "felt", return_so_far = "no", return_later = "no", elsewhere = "no", cost_so_far = "guess",
            cost_next = "no", backing = "wait" },
  clear = { "hundredfold-unproven", "doubted-without-proof" },
  not_applicable = { "return-unknown", "judged-otherwise-next", "trial-terms-outlived", "elsewhere-not-asked" },
}
test "S-114: grown, its effect has to be plain in the accounts" {
  given = { stage = "scaled", results_show = "felt", trial_terms = { "rough" } },
  fires = { "scaled-without-a-result", "trial-terms-outlived" },
}
test "S-115: where nobody can show that link, it is put in question" {
  given = { stage = "rollout", backing = "doubt", debated = { "impact" }, results_show = "felt" },
  fires = { "doubted-without-proof", "worth-questioned" },
}
test "S-116: once it cannot be undone doubters resist, and taking it back restores control" {
  given = { stage = "withdrawn", without_it = "no", debated = { "way-out" }, way_out = "no", dependence_decided = "no",
            taken_back = { "stopped" }, taken_back_for = "control" },
  fires = { "dependence-undecided", "no-way-out", "way-out-asked-for", "taken-back-to-regain-control" },
}

-- The quick scan: the quick facts and one workflow in a list that stays open.
test "The quick scan alone names what breaks" {
  given = {
    stage = "pilot", use_is = "optional", decision_rights = "open", results_show = "felt", backing = "doubt", reach = "several",
    reach_next = "all", touches = { "served" }, effects_on_others = "none", side_effects = "none", appeal = "none",
    spend_step = "hundred",
    without_it = "no", workflow = open_list { { name = "Granting", uses_ai = true, ai_role = "decides" } },
  },
  fires = { "nobody-to-turn-to", "grey-zone", "no-appeal", "effects-on-others-open", "side-effects-unknown", "hundredfold-unproven",
            "doubted-without-proof" },
}
