-- SPDX-License-Identifier: MIT

test "Nobody knows what it brings" { given = { stage = "rollout", return_so_far = "no" }, fires = { "return-unknown" } }
test "A guess is a beginning" { given = { stage = "rollout", return_so_far = "guess" }, clear = { "return-unknown" } }
test "In a trial a missing return is fine" { given = { stage = "pilot", return_so_far = "no" }, not_applicable = { "return-unknown" } }
test "Normal work and no figure" { given = { stage = "scaled", results_show = "felt" }, fires = { "scaled-without-a-result" } }
test "Normal work and a figure" {
  given = { stage = "scaled", results_show = "operations" }, clear = { "scaled-without-a-result", "shows-in-a-result" },
}
test "While it is brought in, a result need not show" {
  given = { stage = "rollout", results_show = "felt" }, not_applicable = { "scaled-without-a-result" },
}
test "Doubted without proof" {
  given = { stage = "pilot", backing = "doubt", results_show = "operations" }, fires = { "doubted-without-proof" },
}
test "Doubted with a result" {
  given = { stage = "pilot", backing = "doubt", results_show = "outcome" }, clear = { "doubted-without-proof" },
  fires = { "shows-in-a-result" },
}
test "Not doubted" { given = { stage = "pilot", backing = "wait", results_show = "felt" }, clear = { "doubted-without-proof" } }
test "The next step is judged by what it brings" {
  given = { stage = "pilot", reach_next = "several", return_so_far = "guess", return_later = "no" }, fires = { "judged-otherwise-next" },
}
test "What it brings is roughly known" {
  given = { stage = "pilot", reach_next = "several", return_so_far = "guess", return_later = "guess" },
  clear = { "judged-otherwise-next", "return-in-figures" },
}
test "No larger step" {
  given = { stage = "pilot", reach_next = "team", spend_step = "more", return_later = "no" }, not_applicable = { "judged-otherwise-next" },
}
test "The return in figures" {
  given = { stage = "pilot", return_so_far = "figures", return_later = "figures" }, fires = { "return-in-figures" },
}
