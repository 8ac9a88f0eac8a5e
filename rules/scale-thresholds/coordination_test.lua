-- SPDX-License-Identifier: MIT

local function teams(more) more.stage, more.reach = more.stage or "rollout", more.reach or "several" return more end

test "Several teams and it goes without saying" { given = teams { working_rules = "unspoken" }, fires = { "goes-without-saying" } }
test "Give and take that nobody put into words" {
  given = teams { working_rules = "written", compromises = "unspoken" }, fires = { "goes-without-saying" },
}
test "Talked over" { given = teams { working_rules = "talked", compromises = "talked" }, clear = { "goes-without-saying" } }
test "One team that touches no other" {
  given = teams { reach = "team", touches = { "colleagues" }, working_rules = "unspoken" }, not_applicable = { "goes-without-saying" },
}
test "One team that touches others" {
  given = teams { reach = "team", touches = { "teams" }, working_rules = "unspoken" }, fires = { "goes-without-saying" },
}
test "Nobody decides between units" { given = teams { settled_between = "unspoken" }, fires = { "unsettled-between-units" } }
test "Somebody decides between units" { given = teams { settled_between = "talked" }, clear = { "unsettled-between-units" } }
test "Units dispute and there is no rule" { given = teams { came_up = { "turf" }, settled_between = "talked" }, fires = { "turf-dispute" } }
test "Units disputed and it was settled" { given = teams { came_up = { "turf" }, settled_between = "written" }, clear = { "turf-dispute" } }
test "Own ways end unasked" { given = teams { came_up = { "own-way" }, compromises = "unspoken" }, fires = { "own-ways-ended-unasked" } }
test "Own ways end after talks" { given = teams { came_up = { "own-way" }, compromises = "talked" }, clear = { "own-ways-ended-unasked" } }
test "An old disagreement without a rule" {
  given = teams { came_up = { "old-quarrel" }, working_rules = "talked" }, fires = { "old-disagreement" },
}
test "An old disagreement that was settled" {
  given = teams { came_up = { "old-quarrel" }, working_rules = "written", compromises = "written" }, clear = { "old-disagreement" },
}
test "Everywhere and written nowhere" { given = teams { reach = "all", compromises = "talked" }, fires = { "talked-at-full-reach" } }
test "Everywhere and written" {
  given = teams { reach = "all", working_rules = "written", compromises = "written", settled_between = "written" },
  clear = { "talked-at-full-reach" }, fires = { "common-rules" },
}
test "One of them is only talked over" {
  given = teams { working_rules = "written", compromises = "written", settled_between = "talked" }, clear = { "common-rules" },
}
test "The next step brings in another team" {
  given = teams { stage = "pilot", reach = "team", touches = {}, reach_next = "several", settled_between = "unspoken" },
  fires = { "coordination-ahead" },
}
test "The next step is talked over" {
  given = teams { stage = "pilot", reach = "team", touches = {}, reach_next = "several", working_rules = "talked",
                  compromises = "talked", settled_between = "talked" },
  clear = { "coordination-ahead" },
}
test "It stays in the team" {
  given = teams { stage = "pilot", reach = "team", reach_next = "team", settled_between = "unspoken" },
  not_applicable = { "coordination-ahead" },
}
