-- SPDX-License-Identifier: MIT

local function followed(t)
  t.stage = t.stage or "scaled"
  t.workflow = { { name = "Alerts", uses_ai = true, ai_role = t.ai_role or "steers" } }
  t.ai_role = nil
  return t
end

test "Nobody looks over an AI that is followed" {
  given = followed { handover_review = "none", oversight_people = "works" }, fires = { "nobody-over-it" },
}
test "Somebody does" {
  given = followed { handover_review = "partly", oversight_people = "works", oversight_monitoring = "works" },
  clear = { "nobody-over-it", "nobody-would-notice" },
}
test "Nobody measures an AI that is followed" { given = followed { oversight_monitoring = "none" }, fires = { "nobody-would-notice" } }
test "Faulty information, followed, and unwatched is a blocker" {
  given = followed { information_holds = "often-not", oversight_monitoring = "none" }, fires = { "faulty-and-unwatched" },
}
test "Faulty information under people's eyes is none" {
  given = followed { information_holds = "often-not", oversight_monitoring = "works", oversight_people = "works", handover_review = "works" },
  fires = { "acts-on-faulty-information" }, clear = { "faulty-and-unwatched" },
}
test "Where people decide for themselves it is none either" {
  given = followed { ai_role = "prepares", information_holds = "often-not", oversight_monitoring = "none" },
  clear = { "faulty-and-unwatched" },
}
test "Oversight was never set up" {
  given = { stage = "rollout", oversight_came = "not" }, fires = { "governance-never-set-up" },
  clear = { "governance-after-use", "oversight-came-first" },
}
test "In a trial it may still be missing" {
  given = { stage = "pilot", oversight_came = "not" }, not_applicable = { "governance-never-set-up" },
}
test "Oversight was added afterwards" {
  given = { stage = "rollout", oversight_came = "after" }, fires = { "governance-after-use" }, clear = { "governance-never-set-up" },
}
test "Oversight came first" {
  given = { stage = "rollout", oversight_came = "before" }, fires = { "oversight-came-first" },
  clear = { "governance-never-set-up", "governance-after-use" },
}
test "What is not known leaves it open" {
  given = followed {}, undetermined = { "nobody-over-it", "nobody-would-notice", "faulty-and-unwatched" },
}
