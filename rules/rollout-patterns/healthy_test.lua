-- SPDX-License-Identifier: MIT
-- What is fine, not due yet or history is no grave finding; the same answers are, where something shows.

local function with(base, more)
  local given = {}
  for name, value in pairs(base) do given[name] = value end
  for name, value in pairs(more) do given[name] = value end
  return given
end

-- An ordinary pilot, brought to everybody in one go after one round of training.
local ordinary = {
  stage = "rollout", had_pilot = true, pilot_was = { "volunteers", "watched", "supplier" }, unlike_pilot = { "place", "equipment" },
  pilot_read_as = "proof", goes_to = "at-once", training = "once", people_part = "none", feedback = "nothing",
}
local taking_hold = with(ordinary, { adoption = 92, use_trend = "flat", backing = "back", results_show = "operations" })
local grave = { "pilot-flattered-and-it-shows", "conditions-never-tried-and-it-shows", "taken-for-proof-and-it-shows",
                "everything-at-once-and-it-shows", "trained-once-and-it-shows", "had-no-part-and-it-shows", "nobody-asks-and-it-shows" }

test "Where it takes hold, how it was brought in is worth knowing and not grave" {
  given = taking_hold, clear = grave,
  fires = { "pilot-flattered", "conditions-never-tried", "taken-for-proof", "everything-at-once", "trained-once", "had-no-part", "nobody-asks" },
}
test "Once use falls, the same answers are grave" { given = with(taking_hold, { use_trend = "falling" }), fires = grave }
test "While nothing is known of how it goes, neither is this" { given = ordinary, undetermined = grave, fires = { "trained-once" } }
test "Untrained people, and few who use it" {
  given = { stage = "scaled", training = "none", adoption = 20 }, fires = { "not-trained", "not-trained-and-it-shows" },
}
test "Untrained people who use it all the same" {
  given = { stage = "scaled", training = "none", adoption = 90, use_trend = "rising", backing = "back", results_show = "outcome" },
  fires = { "not-trained" }, clear = { "not-trained-and-it-shows" },
}
