-- SPDX-License-Identifier: MIT

local function without(it, more)
  local given = more or {}
  given.stage, given.without_it = given.stage or "scaled", it
  return given
end

test "Nobody decided to depend on it" { given = without("no", { dependence_decided = "no" }), fires = { "dependence-undecided" } }
test "It was decided in part" {
  given = without("no", { dependence_decided = "partly" }), clear = { "dependence-undecided", "dependence-decided" },
}
test "Required means depended on" {
  given = { stage = "scaled", use_is = "required", dependence_decided = "no" }, fires = { "dependence-undecided" },
}
test "The work goes on without it" {
  given = without("yes", { use_is = "optional", dependence_decided = "no", way_out = "no", practice_kept = "no" }),
  not_applicable = { "dependence-undecided", "no-way-out" },
}
test "Whether the work goes on is open" {
  given = { stage = "scaled", dependence_decided = "no" }, undetermined = { "dependence-undecided" },
}
test "Depended on without a way out" { given = without("no", { way_out = "no" }), fires = { "no-way-out" } }
test "Depended on with a way out, by decision" {
  given = without("no", { way_out = "partly", practice_kept = "partly", dependence_decided = "yes" }), clear = { "no-way-out" },
  fires = { "dependence-decided" },
}
test "Nobody practises without it" { given = without("no", { practice_kept = "no" }), fires = { "no-way-out" } }
test "Sceptics ask for a way out" { given = { stage = "pilot", debated = { "way-out" }, way_out = "no" }, fires = { "way-out-asked-for" } }
test "Sceptics were given one" { given = { stage = "pilot", debated = { "way-out" }, way_out = "yes" }, clear = { "way-out-asked-for" } }
test "It leans on it already, and grows" {
  given = without("trouble", { stage = "pilot", reach = "team", reach_next = "several", dependence_decided = "no" }),
  fires = { "dependence-ahead" },
}
test "It leans on it already, and that is being decided" {
  given = without("trouble", { stage = "pilot", reach = "team", reach_next = "several", dependence_decided = "partly" }),
  clear = { "dependence-ahead" },
}
test "It leans on it and stays as it is" {
  given = without("trouble", { stage = "pilot", reach = "team", reach_next = "team", dependence_decided = "no" }),
  not_applicable = { "dependence-ahead" },
}
test "It could be taken out again" { given = without("yes", { stage = "pilot", way_out = "partly" }), fires = { "can-be-undone" } }
test "It could be taken out, and nobody knows how" {
  given = without("yes", { stage = "pilot", way_out = "no" }), clear = { "can-be-undone" },
}
