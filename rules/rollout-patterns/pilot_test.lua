-- SPDX-License-Identifier: MIT
local function after_a_pilot(answers)
  local given = { stage = "rollout", had_pilot = true }
  for name, value in pairs(answers) do given[name] = value end
  return given
end

test "Picked people, close watch and help at hand flatter" {
  given = after_a_pilot { pilot_was = { "volunteers", "watched", "supplier" }, pilot_read_as = "good" },
  fires = { "pilot-flattered" }, clear = { "tried-under-usual-conditions", "taken-for-proof" },
}
test "A small pilot with volunteers is an ordinary pilot" {
  given = after_a_pilot { pilot_was = { "small", "volunteers" }, unlike_pilot = {}, pilot_read_as = "good" },
  clear = { "pilot-flattered", "people-never-tried", "conditions-never-tried" },
}
test "Tried once more under usual conditions, it no longer flatters" {
  given = after_a_pilot { pilot_was = { "volunteers", "watched", "supplier" }, unlike_pilot = { "cases", "place", "skill" }, pilot_read_as = "retested" },
  fires = { "tried-under-usual-conditions" }, not_applicable = { "pilot-flattered", "conditions-never-tried", "people-never-tried" },
}
test "Other cases and other places were never tried" {
  given = after_a_pilot { unlike_pilot = { "cases", "place" }, pilot_was = { "volunteers" }, pilot_read_as = "good" },
  fires = { "conditions-never-tried" }, clear = { "people-never-tried" },
}
test "Other cases and other pressure lie ahead of a pilot" {
  given = { stage = "pilot", had_pilot = true, unlike_pilot = { "cases", "pressure" }, pilot_read_as = "good" },
  fires = { "conditions-ahead-untried" }, not_applicable = { "conditions-never-tried" },
}
test "One thing is other than in the pilot" {
  given = { stage = "pilot", had_pilot = true, unlike_pilot = { "place" }, pilot_read_as = "good" }, clear = { "conditions-ahead-untried" },
}
test "Other equipment and other data were never tried" {
  given = after_a_pilot { unlike_pilot = { "equipment", "data" }, pilot_was = {}, pilot_read_as = "good" }, fires = { "conditions-never-tried" },
}
test "Volunteers are not like the rest" {
  given = after_a_pilot { unlike_pilot = { "skill" }, pilot_was = { "volunteers" }, pilot_read_as = "good" }, fires = { "people-never-tried" },
}
test "Success taken as proof, in the rollout and before it" {
  given = after_a_pilot { pilot_read_as = "proof" }, fires = { "taken-for-proof" }, not_applicable = { "about-to-be-taken-for-proof" },
}
test "Success taken as proof while the pilot still runs" {
  given = { stage = "pilot", had_pilot = true, pilot_read_as = "proof" }, fires = { "about-to-be-taken-for-proof" }, not_applicable = { "taken-for-proof" },
}
test "A pilot read with care" {
  given = { stage = "pilot", had_pilot = true, pilot_read_as = "good" }, clear = { "about-to-be-taken-for-proof" },
}
test "The pilot's figure as the yardstick" { given = after_a_pilot { measured_against = "pilot" }, fires = { "pilot-as-benchmark" }, clear = { "measured-fairly" } }
test "A fair yardstick" { given = after_a_pilot { measured_against = "before" }, fires = { "measured-fairly" }, clear = { "pilot-as-benchmark" } }
test "Nothing tried at all" {
  given = { stage = "rollout", had_pilot = false }, fires = { "never-tried" }, not_applicable = { "pilot-flattered", "taken-for-proof" },
}
test "Something was tried" { given = after_a_pilot {}, clear = { "never-tried" }, undetermined = { "pilot-flattered", "taken-for-proof" } }
