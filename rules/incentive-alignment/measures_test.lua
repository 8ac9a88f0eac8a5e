-- SPDX-License-Identifier: MIT

local function clerk(row, stage)
  row.name = "Claims clerk"
  return { stage = stage or "rollout", role = { row } }
end

test "The measure stayed and the measured result did not move" {
  given = clerk { metric_change = "unchanged", own_result = "same" },
  fires = { "measured-result-unchanged", "measure-unchanged" }, clear = { "own-result-better" },
}
test "A measured result that gets better is a reason, even by the old measure" {
  given = clerk { metric_change = "unchanged", own_result = "better" },
  fires = { "measure-unchanged", "own-result-better" }, clear = { "measured-result-unchanged" },
}
test "What the AI is to improve comes second: found before go-live" {
  given = clerk({ aim_counts = "second" }, "planned"),
  fires = { "aim-not-measured" }, only = true,
}
test "A planned rollout is not blamed for measures that have not changed yet" {
  given = clerk({ metric_change = "unchanged", own_result = "same" }, "planned"),
  not_applicable = { "measured-result-unchanged", "measure-unchanged", "judged-as-before" },
}
test "Measured by what the AI is to improve" {
  given = clerk { metric_change = "in-force", aim_counts = "fully" },
  fires = { "measure-fits" }, clear = { "aim-not-measured", "measure-unchanged", "measured-result-unchanged" },
}
test "Half of it is not a fit" {
  given = clerk { metric_change = "decided", aim_counts = "fully" },
  fires = { "measure-not-in-force" }, clear = { "measure-fits" },
}
test "In a pilot a decided measure is good enough" {
  given = clerk({ metric_change = "decided" }, "pilot"),
  not_applicable = { "measure-not-in-force" },
}
test "A measure in force is in force" {
  given = clerk { metric_change = "in-force" },
  clear = { "measure-not-in-force" },
}
test "Judged in every way as before" {
  given = clerk { metric_change = "unchanged", in_reviews = false, in_promotion = false, in_bonus = false },
  fires = { "judged-as-before" },
}
test "One reward that moved is a difference" {
  given = clerk { metric_change = "unchanged", in_reviews = false, in_promotion = true, in_bonus = false },
  clear = { "judged-as-before" },
}
test "Judged by amount alone" {
  given = clerk { judged_by = { "volume", "speed" } },
  fires = { "activity-rewarded" },
}
test "Amount beside quality is fine" {
  given = clerk { judged_by = { "volume", "quality" } },
  clear = { "activity-rewarded" },
}
