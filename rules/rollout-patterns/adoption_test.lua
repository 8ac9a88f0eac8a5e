-- SPDX-License-Identifier: MIT
test "Half a year on, a third use it" {
  given = { stage = "rollout", weeks_live = 26, adoption = 30, backing = "doubt" },
  fires = { "few-use-it", "quietly-questioned" }, clear = { "most-use-it" },
}
test "In the fourth week a third is a beginning" { given = { stage = "rollout", weeks_live = 4, adoption = 30, backing = "wait" }, clear = { "few-use-it", "quietly-questioned" } }
test "Four in five" { given = { stage = "rollout", weeks_live = 26, adoption = 84 }, fires = { "most-use-it" }, clear = { "few-use-it" } }
local function weeks(active)
  local rows = {}
  for week = 1, 13 do rows[week] = { week = week, active = active, eligible = 100 } end
  return rows
end
test "By the weeks: 13 of them and a third" { given = { stage = "rollout", week = weeks(33) }, fires = { "few-use-it-by-the-weeks" } }
test "By the weeks: 13 of them and most" { given = { stage = "rollout", week = weeks(75) }, clear = { "few-use-it-by-the-weeks" } }
