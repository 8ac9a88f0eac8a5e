-- SPDX-License-Identifier: MIT

local function taken(how, more)
  local given = more or {}
  given.stage, given.taken_back = given.stage or "rollout", how
  return given
end

test "It fades" { given = taken { "fading" }, fires = { "fading" }, clear = { "not-taken-back" } }
test "Nothing is taken back" {
  given = taken {}, clear = { "fading", "narrowed-quietly", "back-to-the-safe" }, fires = { "not-taken-back" },
  not_applicable = { "taken-back-to-regain-control" },
}
test "Smaller and not spoken of" { given = taken({ "narrower" }, { taken_back_said = "none" }), fires = { "narrowed-quietly" } }
test "Smaller by an open decision is good sense" {
  given = taken({ "narrower" }, { taken_back_said = "same" }), clear = { "narrowed-quietly" },
}
test "Back to the safe" { given = taken { "safer" }, fires = { "back-to-the-safe" } }
test "To have things in hand again" {
  given = taken({ "stopped" }, { stage = "withdrawn", taken_back_for = "control" }), fires = { "taken-back-to-regain-control" },
}
test "So that nobody has to answer" {
  given = taken({ "stopped" }, { taken_back_for = "responsibility" }), fires = { "taken-back-to-regain-control" },
}
test "Because it does not do its job" {
  given = taken({ "stopped" }, { taken_back_for = "fails", taken_back_said = "same" }),
  clear = { "taken-back-to-regain-control", "blamed-on-something-else" },
}
test "One reason decides and another is given" {
  given = taken({ "stopped" }, { stage = "withdrawn", taken_back_for = "control", taken_back_said = "other" }),
  fires = { "blamed-on-something-else" },
}
test "The reason is said openly" {
  given = taken({ "stopped" }, { taken_back_for = "control", taken_back_said = "same" }), clear = { "blamed-on-something-else" },
}
test "Which reason is given is not known" {
  given = taken({ "stopped" }, { taken_back_for = "control" }), undetermined = { "blamed-on-something-else" },
}
test "It works and is taken back" {
  given = taken({ "safer" }, { tool_works = "yes", taken_back_for = "conflict" }), fires = { "works-and-is-taken-back" },
}
test "It worked, and was taken back for another reason: it is judged as it was last" {
  given = taken({ "stopped" }, { stage = "withdrawn", tool_works = "yes", taken_back_for = "conflict" }),
  fires = { "works-and-is-taken-back" }, not_applicable = { "not-taken-back" },
}
test "It brings something and is taken back" {
  given = taken({ "narrower" }, { tool_works = "partly", results_show = "operations", taken_back_for = "control" }),
  fires = { "works-and-is-taken-back" },
}
test "It does not work and is taken back" {
  given = taken({ "narrower" }, { tool_works = "no", results_show = "nowhere", taken_back_for = "fails" }),
  clear = { "works-and-is-taken-back" },
}
