-- SPDX-License-Identifier: MIT
-- A healthy use has neither a blocker nor a high finding at any stage. What is being worked on, or not due yet, is not held against it.

local function healthy(more)
  local given = {
    tool_works = "yes", use_is = "expected", backing = "back", came_about = "trial", debated = {}, came_up = {}, taken_back = {},
    touches = { "colleagues", "served" }, who_may_use = "assumed", use_conditions = "assumed", effects_on_others = "assumed",
    why_here = "rough", criteria = "rough", side_effects = "rough", sway_point = "rough", decision_rights = "assumed", grey_zone = {},
    appeal = "hard", reasons = "hard", room_to_depart = "works", put_right = "hard", watched = "hard",
    working_rules = "talked", compromises = "talked", settled_between = "talked", trial_terms = { "scope", "budget", "loss", "rough" },
    cost_so_far = "guess", cost_next = "guess", return_so_far = "guess", return_later = "guess", elsewhere = "guess",
    spend_now = 50000, spend_next = 150000, return_now = 60000, return_next = 200000, spend_step = "more", return_growth = "step",
    without_it = "yes", dependence_decided = "partly", way_out = "partly", practice_kept = "partly", results_show = "felt",
    workflow = { { name = "Triage", uses_ai = true, ai_role = "suggests", ai_role_next = "suggests", output_use = "weighed" } },
  }
  for name, value in pairs(more) do given[name] = value end
  return given
end

test "A healthy plan" { given = healthy { stage = "planned", reach_next = "team" }, fires = {}, only = true }

test "A healthy pilot that is to go to several teams" {
  given = healthy { stage = "pilot", reach = "team", reach_next = "several" },
  fires = { "good-start", "a-person-decides", "can-be-undone", "bounded-trial", "return-keeps-up" }, only = true,
}

test "A healthy rollout half way: the gain is in the figures of the work and little is in writing yet" {
  given = healthy {
    stage = "rollout", reach = "several", reach_next = "all", trial_terms = { "budget" }, results_show = "operations",
    without_it = "trouble",
  },
  fires = { "a-person-decides", "return-keeps-up", "not-taken-back" }, only = true,
}

test "A healthy use that steers, everywhere and in writing" {
  given = healthy {
    stage = "scaled", reach = "all", reach_next = "all", trial_terms = { "budget" }, results_show = "outcome", without_it = "no",
    who_may_use = "agreed", use_conditions = "agreed", effects_on_others = "agreed", decision_rights = "written",
    appeal = "works", put_right = "works", watched = "works", dependence_decided = "yes", spend_step = "same", spend_next = 52000,
    working_rules = "written", compromises = "written", settled_between = "written", debated = { "mistakes" },
    workflow = { { name = "Triage", uses_ai = true, ai_role = "steers", ai_role_next = "steers", output_use = "weighed" } },
  },
  fires = { "wider-use-agreed", "decisions-owned", "appeal-works", "effects-watched", "common-rules", "shows-in-a-result",
            "dependence-decided", "not-taken-back" }, only = true,
}
