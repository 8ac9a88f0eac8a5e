-- SPDX-License-Identifier: MIT
local function pilot(answers)
  local given = { stage = "pilot", had_pilot = true, pilot_was = { "volunteers", "controlled", "supplier" } }
  for name, value in pairs(answers) do given[name] = value end
  return given
end

test "A third of the people are alike: the figure may shrink to a third" {
  given = pilot { pilot_rate = 90, people_alike = 30, cases_alike = 100, without_help = 100, joiners_learn = "yes" }, fires = { "pilot-may-shrink" },
}
test "Most are alike: the figure holds" {
  given = pilot { pilot_rate = 90, people_alike = 80, cases_alike = 90, without_help = 90, joiners_learn = "yes" }, clear = { "pilot-may-shrink" },
}
test "What is not known may shrink it to nothing, and may not" {
  given = pilot { pilot_rate = 90, cases_alike = 100, without_help = 100, joiners_learn = "yes" }, undetermined = { "pilot-may-shrink" },
}
test "What does not apply takes nothing away" {
  given = pilot { pilot_rate = 90, people_alike = does_not_apply("drawn by lot"), cases_alike = does_not_apply("it had them all"),
                  without_help = does_not_apply("help stays"), joiners_learn = "yes" },
  clear = { "pilot-may-shrink" },
}
test "Below what a cautious reading allows" {
  given = { stage = "rollout", had_pilot = true, pilot_was = { "volunteers", "controlled", "supplier" }, pilot_rate = 90, people_alike = 80, cases_alike = 100, without_help = 100, joiners_learn = "yes",
            weeks_live = 20, adoption = 40 },
  fires = { "below-what-the-pilot-allows" },
}
test "Joiners who missed the training explain a part" {
  -- A year with everybody replaced: nobody need be like those who were taught.
  given = { stage = "rollout", had_pilot = true, pilot_was = { "volunteers", "controlled", "supplier" }, pilot_rate = 90, people_alike = 80, cases_alike = 100, without_help = 100, joiners_learn = "no",
            turnover = 100, weeks_live = 52, adoption = 40 },
  clear = { "below-what-the-pilot-allows" },
}
test "A pilot like everyday work: its figure is carried over as it is, without a question about shares" {
  given = { stage = "rollout", had_pilot = true, pilot_was = {}, unlike_pilot = {}, pilot_rate = 80, joiners_learn = "yes", adoption = 79 },
  fires = { "below-what-the-pilot-allows" },
}
test "What is not known about the shares leaves the low end open" {
  given = { stage = "rollout", had_pilot = true, pilot_was = { "volunteers" }, unlike_pilot = {}, pilot_rate = 80, joiners_learn = "yes", adoption = 79 },
  undetermined = { "below-what-the-pilot-allows" },
}
test "Before go-live those who come within a year count" {
  given = pilot { pilot_rate = 90, people_alike = 80, cases_alike = 100, without_help = 100, turnover = 60, joiners_learn = "no" },
  fires = { "pilot-may-shrink" },
}
