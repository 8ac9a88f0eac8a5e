-- SPDX-License-Identifier: MIT

local function debated(what, more)
  local given = more or {}
  given.stage, given.debated = given.stage or "rollout", what
  return given
end

test "Questioned and nobody can say why here" { given = debated({ "law" }, { why_here = "none" }), fires = { "why-here-open" } }
test "Questioned and there is an answer" { given = debated({ "law" }, { why_here = "rough" }), clear = { "why-here-open" } }
test "Not questioned and small: nobody has to say" {
  given = debated({}, { reach = "team", why_here = "none", criteria = "none", sway_point = "none" }),
  not_applicable = { "why-here-open", "criteria-open", "sway-point-open" },
}
test "What is everywhere is seen, questioned or not" {
  given = debated({}, { reach = "all", why_here = "none" }), fires = { "why-here-open" },
}
test "Whether it is questioned is not known" {
  given = { stage = "rollout", reach = "team", why_here = "none" }, undetermined = { "why-here-open" },
}
test "No criteria" { given = debated({ "cost" }, { criteria = "none" }), fires = { "criteria-open" } }
test "Criteria" { given = debated({ "cost" }, { criteria = "shown" }), clear = { "criteria-open" } }
test "Side effects unknown" {
  given = debated({}, { reach = "team", touches = { "served" }, side_effects = "none" }), fires = { "side-effects-unknown" },
}
test "Side effects known roughly" { given = debated({ "side-effects" }, { side_effects = "rough" }), clear = { "side-effects-unknown" } }
test "From where it sways" { given = debated({ "mistakes" }, { sway_point = "none" }), fires = { "sway-point-open" } }
test "From where it sways, known" { given = debated({ "mistakes" }, { sway_point = "shown" }), clear = { "sway-point-open" } }
test "Cost questioned, cost guessed" { given = debated({ "cost" }, { cost_so_far = "guess" }), fires = { "cost-questioned" } }
test "Cost questioned, cost known" { given = debated({ "cost" }, { cost_so_far = "figures" }), clear = { "cost-questioned" } }
test "Law questioned, no conditions" { given = debated({ "law" }, { use_conditions = "none" }), fires = { "law-questioned" } }
test "Law questioned, conditions being worked out" {
  given = debated({ "law" }, { use_conditions = "assumed" }), clear = { "law-questioned" },
}
test "Impact questioned, gain felt" { given = debated({ "impact" }, { results_show = "felt" }), fires = { "worth-questioned" } }
test "Cost questioned, gain felt" { given = debated({ "cost" }, { results_show = "felt" }), fires = { "worth-questioned" } }
test "Impact questioned, gain measured" { given = debated({ "impact" }, { results_show = "operations" }), clear = { "worth-questioned" } }
test "In a trial a felt gain will do" {
  given = debated({ "impact" }, { stage = "pilot", results_show = "felt" }), not_applicable = { "worth-questioned" },
}
test "The next step brings it into the open" {
  given = debated({}, { stage = "pilot", reach = "team", reach_next = "several", spend_step = "more", why_here = "none" }),
  fires = { "visibility-ahead" },
}
test "So does ten times the money" {
  given = debated({}, { stage = "pilot", reach = "team", reach_next = "team", spend_step = "tenfold", side_effects = "none" }),
  fires = { "visibility-ahead" },
}
test "Into the open with answers" {
  given = debated({}, { stage = "pilot", reach = "team", reach_next = "all", why_here = "rough", criteria = "rough",
                    side_effects = "rough", sway_point = "rough" }),
  clear = { "visibility-ahead", "answers-at-hand" },
}
test "Answers that can be shown" {
  given = { stage = "planned", why_here = "shown", criteria = "shown", side_effects = "shown", sway_point = "shown" },
  fires = { "answers-at-hand" },
}
