-- SPDX-License-Identifier: MIT
framework { id = "failing", api = 1, version = "1.0.0", title = "Failing", summary = "Its test does not hold.", tests = { "tests.lua" } }
rule "untrained" {
  severity = "high", when = vocabulary.rollout.training_done:is(false), cause = "work-not-removed",
  title = "Nobody was trained", because = "Nobody knows how.", source = cite { "F-1" },
}
