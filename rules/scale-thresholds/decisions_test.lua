-- SPDX-License-Identifier: MIT

local function ai(role, more)
  local given = more or {}
  given.stage = given.stage or "rollout"
  given.workflow = { { name = "Granting", uses_ai = true, ai_role = role, ai_role_next = given.next or role } }
  given.next = nil
  return given
end

test "It decides about citizens, nobody answers, nobody looks again" {
  given = ai("decides", { touches = { "served" }, decision_rights = "open", appeal = "none" }),
  fires = { "nobody-to-turn-to", "grey-zone", "no-appeal" },
}
test "The same with a person who looks again" {
  given = ai("decides", { touches = { "served" }, decision_rights = "open", appeal = "hard", put_right = "hard" }),
  clear = { "nobody-to-turn-to" },
  fires = { "grey-zone" },
}
test "The same where mistakes are left as they are" {
  given = ai("decides", { touches = { "served" }, decision_rights = "open", appeal = "hard", put_right = "none" }),
  fires = { "nobody-to-turn-to" },
}
test "The same when it was taken back: what it stopped at is named" {
  given = ai("decides", { stage = "withdrawn", touches = { "served" }, decision_rights = "open", appeal = "none" }),
  fires = { "nobody-to-turn-to" },
}
test "Disputed in the open and nobody answers" {
  given = ai("steers", { touches = { "served" }, debated = { "law" }, decision_rights = "open" }), fires = { "disputed-and-unowned" },
}
test "Disputed in the open and somebody answers" {
  given = ai("steers", { touches = { "served" }, debated = { "law" }, decision_rights = "assumed" }), clear = { "disputed-and-unowned" },
}
test "Only its cost is disputed" {
  given = ai("steers", { touches = { "served" }, debated = { "cost" }, decision_rights = "open" }), clear = { "disputed-and-unowned" },
}
test "It steers and nothing is settled" { given = ai("steers", { decision_rights = "open" }), fires = { "grey-zone" } }
test "It steers and it is in writing" {
  given = ai("steers", { decision_rights = "written" }), clear = { "grey-zone", "rights-assumed" }, fires = { "decisions-owned" },
  not_applicable = { "grey-zone-named" },
}
test "It steers and people know" {
  given = ai("steers", { decision_rights = "assumed" }), fires = { "rights-assumed" }, clear = { "grey-zone", "decisions-owned" },
}
test "In a pilot knowing is enough" {
  given = ai("steers", { stage = "pilot", decision_rights = "assumed" }), not_applicable = { "rights-assumed" }, clear = { "grey-zone" },
}
test "It only suggests" {
  given = ai("suggests", { decision_rights = "assumed" }), not_applicable = { "grey-zone", "rights-assumed", "no-room-to-depart" },
  fires = { "a-person-decides[Granting]" },
}
test "It suggests and nothing is settled" { given = ai("suggests", { decision_rights = "open" }), clear = { "a-person-decides" } }
test "Without a workflow nothing is crossed" {
  given = { stage = "rollout", decision_rights = "open", workflow = {} }, not_applicable = { "grey-zone" },
}
test "Not yet said which workflows there are" { given = { stage = "rollout", decision_rights = "open" }, undetermined = { "grey-zone" } }
test "What nobody could answer is named" {
  given = ai("steers", { decision_rights = "assumed", grey_zone = { "depart-when" } }), fires = { "grey-zone-named" },
}
test "Everything can be answered" { given = ai("steers", { decision_rights = "assumed", grey_zone = {} }), clear = { "grey-zone-named" } }
test "A person who cannot decide otherwise" { given = ai("steers", { room_to_depart = "none" }), fires = { "no-room-to-depart" } }
test "A person who can" { given = ai("steers", { room_to_depart = "works" }), clear = { "no-room-to-depart" } }
test "The next step makes it steer" {
  given = ai("suggests", { stage = "pilot", next = "steers", decision_rights = "open" }), fires = { "influence-ahead" },
}
test "The next step makes it steer, and that is settled" {
  given = ai("suggests", { stage = "pilot", next = "steers", decision_rights = "written" }), clear = { "influence-ahead" },
}
test "Planned to decide" { given = ai("decides", { stage = "planned", decision_rights = "open" }), fires = { "influence-ahead" } }
test "It stays a suggestion" {
  given = ai("suggests", { stage = "pilot", decision_rights = "open" }), not_applicable = { "influence-ahead" },
}
