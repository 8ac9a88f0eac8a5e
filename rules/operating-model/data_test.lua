-- SPDX-License-Identifier: MIT

local function data(level, stage)
  return { stage = stage or "rollout", data_matched = level, data_joined = level, data_found = level, data_checked = level, data_owned = level }
end

test "Nothing of the data layer is there" {
  given = data "none",
  fires = { "same-thing-twice", "half-the-picture", "wrong-piece-found", "quality-unchecked", "data-unowned", "no-ground-to-stand-on" },
  clear = { "data-trusted" },
}
test "All of the data layer works" {
  given = data "works",
  fires = { "data-trusted" },
  clear = { "same-thing-twice", "half-the-picture", "wrong-piece-found", "quality-unchecked", "data-unowned", "no-ground-to-stand-on" },
}
test "In part is no finding" { given = data "partly", fires = {}, only = true }
test "A trial may do without" {
  given = data("none", "pilot"), not_applicable = { "same-thing-twice", "data-unowned", "no-ground-to-stand-on" },
}
test "Three of five are most of it, whatever the others turn out to be" {
  given = { stage = "scaled", data_matched = "none", data_checked = "none", data_owned = "none" }, fires = { "no-ground-to-stand-on" },
}
test "Two of five leave it open" {
  given = { stage = "scaled", data_matched = "none", data_checked = "none" }, undetermined = { "no-ground-to-stand-on", "data-unowned" },
}
test "Information is often wrong, in a trial too" {
  given = { stage = "pilot", information_holds = "often-not", information_faults = { "conflicting", "wrong" } },
  fires = { "acts-on-faulty-information" }, only = true,
}
test "Now and then it is wrong" {
  given = { stage = "rollout", information_holds = "sometimes-not" }, clear = { "acts-on-faulty-information" },
}
test "Nobody has said how often" { given = { stage = "rollout" }, undetermined = { "acts-on-faulty-information" } }
