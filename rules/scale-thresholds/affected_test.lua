-- SPDX-License-Identifier: MIT

local function decides(more)
  more.stage, more.touches = more.stage or "rollout", more.touches or { "served" }
  more.workflow = { { name = "Granting", uses_ai = true, ai_role = "decides" } }
  return more
end

test "Nobody looks again" { given = decides { appeal = "none" }, fires = { "no-appeal" }, clear = { "appeal-works" } }
test "Somebody looks again" { given = decides { appeal = "works" }, clear = { "no-appeal" }, fires = { "appeal-works" } }
test "It decides about nobody outside" { given = decides { touches = {}, appeal = "none" }, not_applicable = { "no-appeal" } }
test "Only for those who insist, in several places" {
  given = decides { reach = "several", appeal = "hard" }, fires = { "appeal-for-the-persistent" },
}
test "In several places, for everybody" { given = decides { reach = "several", appeal = "works" }, clear = { "appeal-for-the-persistent" } }
test "Only for those who insist, while small" {
  given = decides { stage = "pilot", reach = "team", appeal = "hard" }, not_applicable = { "appeal-for-the-persistent" },
}
test "No reasons" { given = decides { reasons = "none" }, fires = { "no-reasons" } }
test "Reasons on paper" { given = decides { reasons = "hard" }, clear = { "no-reasons" } }
test "Mistakes stay" { given = { stage = "pilot", touches = { "teams" }, put_right = "none" }, fires = { "mistakes-not-put-right" } }
test "Mistakes are put right" {
  given = { stage = "pilot", touches = { "teams" }, put_right = "works" }, clear = { "mistakes-not-put-right" },
}
test "Nobody watches" {
  given = { stage = "scaled", touches = { "served" }, watched = "none" }, fires = { "effects-unwatched" }, clear = { "effects-watched" },
}
test "Somebody watches and mistakes are put right" {
  given = { stage = "scaled", touches = { "served" }, watched = "works", put_right = "works" }, clear = { "effects-unwatched" },
  fires = { "effects-watched" },
}
test "Before go-live there is nothing to watch yet" {
  given = { stage = "planned", touches = { "served" }, watched = "none", put_right = "none" },
  not_applicable = { "effects-unwatched", "mistakes-not-put-right" },
}
test "Whom it touches is not known" { given = { stage = "scaled", watched = "none" }, undetermined = { "effects-unwatched" } }
