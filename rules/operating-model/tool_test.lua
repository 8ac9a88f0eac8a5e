-- SPDX-License-Identifier: MIT

test "It does not do its job in live work" {
  given = { stage = "rollout", tool_works = "no" }, fires = { "does-not-do-its-job" }, clear = { "does-its-job-in-part", "does-its-job" },
  not_applicable = { "fails-its-trial" },
}
test "It does not do its job in the trial" {
  given = { stage = "pilot", tool_works = "no" }, fires = { "fails-its-trial" }, not_applicable = { "does-not-do-its-job" },
}
test "It does its job in part" {
  given = { stage = "scaled", tool_works = "partly" }, fires = { "does-its-job-in-part" }, clear = { "does-not-do-its-job" },
}
test "In part, and the result is no better" {
  given = { stage = "scaled", tool_works = "partly", workflow = open_list { { name = "Search", uses_ai = true, outcome = "same" } } },
  fires = { "part-is-not-enough", "does-its-job-in-part" },
}
test "In part, and the result is better all the same" {
  given = { stage = "scaled", tool_works = "partly", workflow = { { name = "Search", uses_ai = true, outcome = "better" } } },
  clear = { "part-is-not-enough" },
}
test "In a trial, in part is what one would expect" { given = { stage = "pilot", tool_works = "partly" }, clear = { "fails-its-trial" } }
test "It does its job" { given = { stage = "scaled", tool_works = "yes" }, fires = { "does-its-job" }, clear = { "does-its-job-in-part" } }
