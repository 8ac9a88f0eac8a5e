-- SPDX-License-Identifier: MIT

local function handover(level, ai_role, placement)
  return { stage = "rollout", handover_routing = level, handover_certainty = level, handover_review = level, handover_escalation = level,
           handover_agents = level, workflow = { { name = "Claims", uses_ai = true, ai_role = ai_role, placement = placement } } }
end

test "Nothing is settled, and the AI suggests" {
  given = handover("none", "suggests", "inside"),
  fires = { "no-routing", "no-point-of-review", "no-way-up", "ais-uncoordinated" },
  clear = { "handover-settled", "no-way-to-a-person", "cut-off-from-operations" }, not_applicable = { "no-limit-of-doubt" },
}
test "Everything is settled" {
  given = handover("works", "suggests", "beside"),
  fires = { "handover-settled" },
  clear = { "no-routing", "no-point-of-review", "no-way-up", "ais-uncoordinated", "no-way-to-a-person", "cut-off-from-operations" },
}
test "The AI decides and nothing is settled: the weightier rules speak" {
  given = handover("none", "decides", "inside"),
  fires = { "no-limit-of-doubt", "no-way-to-a-person" }, not_applicable = { "no-point-of-review", "no-way-up" },
}
test "The AI decides, stops in doubt, and there is a way up" {
  given = handover("partly", "decides", "inside"), clear = { "no-limit-of-doubt", "no-way-to-a-person" },
}
test "No way to a person is found in a trial too" {
  given = { stage = "pilot", handover_escalation = "none", workflow = { { name = "Chat", uses_ai = true, ai_role = "decides" } } },
  fires = { "no-way-to-a-person" },
}
test "Beside the work, and nothing leads to it" { given = handover("none", "prepares", "beside"), fires = { "cut-off-from-operations" } }
test "One AI needs no other" {
  given = { stage = "scaled", handover_agents = does_not_apply("one AI only") }, not_applicable = { "ais-uncoordinated" },
}
test "As long as nobody has said what part the AI has, the limit of doubt stays open" {
  given = { stage = "scaled", handover_certainty = "none", workflow = { { name = "Claims", uses_ai = true } } },
  undetermined = { "no-limit-of-doubt" },
}
