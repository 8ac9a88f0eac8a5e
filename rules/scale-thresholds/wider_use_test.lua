-- SPDX-License-Identifier: MIT

local function at(reach, more)
  local given = more or {}
  given.stage, given.reach = given.stage or "rollout", reach
  return given
end

test "A team uses it and nobody settled who may" { given = at("team", { who_may_use = "none" }), fires = { "who-may-use-it-open" } }
test "Being worked out is good enough in a team" {
  given = at("team", { who_may_use = "assumed", use_conditions = "none" }), clear = { "who-may-use-it-open" },
  not_applicable = { "conditions-open" },
}
test "Single people owe nobody an answer" {
  given = at("one", { stage = "pilot", who_may_use = "none", use_conditions = "none", effects_on_others = "none", touches = {} }),
  not_applicable = { "who-may-use-it-open", "conditions-open", "effects-on-others-open" },
}
test "Several teams and no conditions" { given = at("several", { use_conditions = "none" }), fires = { "conditions-open" } }
test "Several teams, conditions agreed" {
  given = at("several", { use_conditions = "agreed" }), clear = { "conditions-open", "grew-unasked" },
}
test "An open answer on conditions is not a missing one" { given = at("several"), undetermined = { "conditions-open" } }
test "Colleagues feel it and nobody talked to them" {
  given = at("team", { touches = { "colleagues" }, effects_on_others = "none" }), fires = { "effects-on-others-open" },
}
test "Colleagues feel it and agreed" {
  given = at("team", { touches = { "colleagues" }, effects_on_others = "agreed" }), clear = { "effects-on-others-open" },
}
test "Nobody else feels it" {
  given = at("team", { touches = {}, effects_on_others = "none" }), not_applicable = { "effects-on-others-open" },
}
test "They object and nothing is agreed" {
  given = at("several", { came_up = { "refusal" }, effects_on_others = "assumed" }), fires = { "objections-unmet" },
}
test "They objected and it was agreed" {
  given = at("several", { came_up = { "refusal" }, effects_on_others = "agreed" }), clear = { "objections-unmet" },
}
test "Brought along, still without conditions" {
  given = at("several", { came_about = "alone", use_conditions = "assumed" }), fires = { "grew-unasked" },
}
test "Brought along and taken up" { given = at("several", { came_about = "alone", use_conditions = "agreed" }), clear = { "grew-unasked" } }
test "Everywhere, on terms taken for granted" { given = at("all", { who_may_use = "assumed" }), fires = { "assumed-at-full-reach" } }
test "Everywhere, on agreed terms" {
  given = at("all", { stage = "scaled", who_may_use = "agreed", use_conditions = "agreed", effects_on_others = "agreed" }),
  clear = { "assumed-at-full-reach" }, fires = { "wider-use-agreed" },
}
test "One of three is not agreed" {
  given = at("all", { stage = "scaled", who_may_use = "agreed", use_conditions = "assumed", effects_on_others = "agreed" }),
  clear = { "wider-use-agreed" },
}
test "The next step leaves single people behind" {
  given = at("one", { stage = "pilot", reach_next = "several", who_may_use = "none" }), fires = { "wider-use-ahead" },
}
test "The next step is prepared" {
  given = at("one", { stage = "pilot", reach_next = "several", who_may_use = "assumed", use_conditions = "assumed",
                    effects_on_others = "assumed" }),
  clear = { "wider-use-ahead" },
}
test "Planned straight for a team" {
  given = { stage = "planned", reach_next = "team", use_conditions = "none" }, fires = { "wider-use-ahead" },
}
test "No step is planned" {
  given = at("one", { stage = "pilot", reach_next = "one", who_may_use = "none" }), not_applicable = { "wider-use-ahead" },
}
test "Taken back: the step that is not planned any more says nothing" {
  given = at("one", { stage = "withdrawn", who_may_use = "none" }), not_applicable = { "wider-use-ahead" },
}
test "A small gain is a fair start" { given = at("team", { stage = "pilot", results_show = "felt" }), fires = { "good-start" } }
test "No gain is no start" { given = at("team", { stage = "pilot", results_show = "nowhere" }), clear = { "good-start" } }
