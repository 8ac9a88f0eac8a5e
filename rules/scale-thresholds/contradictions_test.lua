-- SPDX-License-Identifier: MIT

local function triage(role, use)
  return { stage = "rollout", workflow = { { name = "Triage", uses_ai = true, ai_role = role, output_use = use } } }
end
local function spend(step, now, later)
  return { stage = "pilot", spend_step = step, cost_so_far = "figures", cost_next = "figures", spend_now = now, spend_next = later }
end

test "Said to suggest, taken over unseen" { given = triage("suggests", "copied"), fires = { "suggests-but-copied[Triage]" } }
test "Said to suggest, weighed" { given = triage("suggests", "weighed"), clear = { "suggests-but-copied" } }
test "Said to steer, taken over unseen" { given = triage("steers", "copied"), clear = { "suggests-but-copied" } }
test "The same in words, three times in amounts" { given = spend("same", 100000, 300000), fires = { "spending-more-than-said" } }
test "The same in words and in amounts" { given = spend("same", 100000, 120000), clear = { "spending-more-than-said" } }
test "Tenfold in words, three times in amounts" { given = spend("tenfold", 100000, 300000), fires = { "spending-less-than-said" } }
test "Tenfold in words and in amounts" { given = spend("tenfold", 100000, 1200000), clear = { "spending-less-than-said" } }
test "Without amounts there is nothing to compare" {
  given = { stage = "pilot", spend_step = "same", cost_so_far = "no", cost_next = "no" },
  not_applicable = { "spending-more-than-said", "spending-less-than-said" },
}
test "It shows in a result, and nobody knows how much" {
  given = { stage = "scaled", results_show = "outcome", return_so_far = "no" }, fires = { "return-disagrees" },
}
test "It shows in a result, roughly this much" {
  given = { stage = "scaled", results_show = "outcome", return_so_far = "guess" }, clear = { "return-disagrees" },
}
test "Required and dispensable" {
  given = { stage = "scaled", use_is = "required", without_it = "yes" }, fires = { "required-but-dispensable" },
}
test "Required and missed" {
  given = { stage = "scaled", use_is = "required", without_it = "trouble" }, clear = { "required-but-dispensable" },
}
test "Normal work, by single people" { given = { stage = "scaled", reach = "one" }, fires = { "scaled-but-single" } }
test "Normal work in several places" { given = { stage = "scaled", reach = "several" }, clear = { "scaled-but-single" } }
