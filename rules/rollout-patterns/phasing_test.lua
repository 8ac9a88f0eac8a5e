-- SPDX-License-Identifier: MIT
test "Everything at once" {
  given = { stage = "rollout", goes_to = "at-once" }, fires = { "everything-at-once" }, clear = { "begins-small", "group-after-group" },
}
test "Everything at once, planned" { given = { stage = "planned", goes_to = "at-once" }, fires = { "everything-at-once-planned" }, not_applicable = { "everything-at-once" } }
test "Kind after kind" { given = { stage = "rollout", goes_to = "by-kind" }, fires = { "begins-small" }, clear = { "everything-at-once" } }
test "Kind after kind, planned" { given = { stage = "planned", goes_to = "by-kind" }, clear = { "everything-at-once-planned" } }
test "Nothing to stagger is no fault" {
  given = { stage = "rollout", goes_to = "no-need" }, clear = { "everything-at-once", "group-after-group", "begins-small" },
}
test "Site after site is a sound order" { given = { stage = "rollout", goes_to = "by-group" }, fires = { "group-after-group" }, clear = { "everything-at-once", "begins-small" } }
test "Four kinds first are too many" {
  given = { stage = "planned", category = { { name = "A", wave = 1 }, { name = "B", wave = 1 }, { name = "C", wave = 1 }, { name = "D", wave = 1 } } },
  fires = { "too-many-kinds-first" },
}
test "Two kinds first" {
  given = { stage = "planned", category = { { name = "A", wave = 1 }, { name = "B", wave = 1 }, { name = "C", wave = 2 } } }, clear = { "too-many-kinds-first" },
}
test "Where it was convenient" {
  given = { stage = "planned", begins_where = { "easy" } }, fires = { "begins-where-it-is-convenient" }, clear = { "begins-where-gain-is-plain" },
}
test "Where the gain is plain" {
  given = { stage = "planned", begins_where = { "value", "easy" } }, fires = { "begins-where-gain-is-plain" }, clear = { "begins-where-it-is-convenient" },
}
test "It fades in one kind and carries in another" {
  given = { stage = "rollout", category = { { name = "A", wave = 1, adoption = 40, adoption_best = 70 }, { name = "B", wave = 1, adoption = 85, adoption_best = 88 } } },
  fires = { "fades-in-a-kind[A]", "kind-carries[B]" }, clear = { "fades-in-a-kind[B]", "kind-carries[A]" },
}
local function two_weeks_of_a(last)
  return { stage = "rollout", category = { { name = "A", wave = 1 } },
           category_week = { { category = "A", week = 1, active = 80, eligible = 100 }, { category = "A", week = 9, active = last, eligible = 100 } } }
end
test "It fades in one kind by its weeks" { given = two_weeks_of_a(40), fires = { "fades-in-a-kind-by-the-weeks[A]" } }
test "It keeps up in one kind by its weeks" { given = two_weeks_of_a(75), clear = { "fades-in-a-kind-by-the-weeks[A]" } }
test "A kind left out is not judged" {
  given = { stage = "rollout", category = { { name = "A", wave = 0, adoption = 0, adoption_best = 50 } } }, not_applicable = { "fades-in-a-kind" },
}
test "None fades" {
  given = { stage = "rollout", category = { { name = "A", wave = 1, adoption = 60, adoption_best = 65 } } }, clear = { "fades-in-a-kind", "kind-carries" },
}
