-- SPDX-License-Identifier: MIT
test "One round" {
  given = { stage = "rollout", training = "once" }, fires = { "trained-once" }, clear = { "not-trained", "training-continues" }, not_applicable = { "to-be-trained-once" },
}
test "One round planned" { given = { stage = "planned", training = "once" }, fires = { "to-be-trained-once" }, not_applicable = { "trained-once" } }
test "None" { given = { stage = "rollout", training = "none" }, fires = { "not-trained" }, clear = { "trained-once" }, not_applicable = { "learned-away-from-the-work" } }
test "It goes on" {
  given = { stage = "rollout", training = "continues", training_has = { "real-cases", "feedback", "coaching" } },
  fires = { "training-continues" }, clear = { "trained-once", "learned-away-from-the-work", "nothing-keeps-it-up" },
}
test "It is to go on" { given = { stage = "pilot", training = "continues" }, clear = { "to-be-trained-once" } }
test "Away from the work, and nothing keeps it up" {
  given = { stage = "rollout", training = "once", training_has = { "limits" } }, fires = { "learned-away-from-the-work", "nothing-keeps-it-up" },
}
test "A third leaves each year and nobody teaches the new ones" {
  given = { stage = "scaled", turnover = 35, joiners_learn = "no" }, fires = { "leavers-outrun-learning" }, clear = { "joiners-learn-in-part" },
}
test "Joiners learn a part" {
  given = { stage = "scaled", turnover = 35, joiners_learn = "partly" }, fires = { "joiners-learn-in-part" }, clear = { "leavers-outrun-learning" },
}
test "Few leave" { given = { stage = "scaled", turnover = 5, joiners_learn = "no" }, clear = { "leavers-outrun-learning", "joiners-learn-in-part" } }
