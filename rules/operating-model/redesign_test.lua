-- SPDX-License-Identifier: MIT

local function support(row, stage)
  row.name, row.uses_ai = "Support", true
  return { stage = stage or "rollout", workflow = { row } }
end

test "An unchanged workflow in live work" {
  given = support { redesigned = "unchanged" }, fires = { "workflow-unchanged" }, clear = { "workflow-redesigned" },
}
test "A trial may leave the work as it is" {
  given = support({ redesigned = "unchanged" }, "pilot"), not_applicable = { "workflow-unchanged" },
}
test "Laid out anew" { given = support { redesigned = "redesigned" }, fires = { "workflow-redesigned" }, clear = { "workflow-unchanged" } }
test "The tool works, the task is quicker, the work is the same" {
  given = support({ task_is = "easier", redesigned = "unchanged", outcome = "same" }, "pilot"), fires = { "task-easier-work-the-same" },
  clear = { "task-no-easier" },
}
test "The task is quicker and the work was changed with it" {
  given = support { task_is = "easier", redesigned = "adjusted", outcome = "same" }, clear = { "task-easier-work-the-same" },
}
test "The task has become slower" { given = support { task_is = "harder" }, fires = { "task-no-easier" } }
test "It could act and stands beside" {
  given = support { ai_does = { "execution" }, placement = "beside" }, fires = { "does-work-but-stands-beside-it" },
}
test "It acts within the work" {
  given = support { ai_does = { "execution" }, placement = "inside" }, clear = { "does-work-but-stands-beside-it" },
}
test "One use after another, and the first has changed nothing" {
  given = { stage = "pilot", programme_adds = "uses", workflow = open_list { { name = "Support", uses_ai = true, redesigned = "unchanged" } } },
  fires = { "uses-added" },
}
test "One use after another, each built into its work" {
  given = { stage = "rollout", programme_adds = "uses", workflow = { { name = "Support", uses_ai = true, redesigned = "redesigned" } } },
  clear = { "uses-added" },
}
test "Whether the work was changed is not known" {
  given = { stage = "rollout", programme_adds = "uses", workflow = { { name = "Support", uses_ai = true } } }, undetermined = { "uses-added" },
}
test "Nobody has asked about the whole area" {
  given = { stage = "rollout", area_thought_through = "no" }, fires = { "area-not-thought-through" },
}
test "A whole area is laid out" {
  given = { stage = "rollout", area_thought_through = "laid-out", programme_adds = "areas" }, fires = { "area-laid-out" },
  clear = { "area-not-thought-through", "uses-added" },
}
test "It has been talked about" {
  given = { stage = "rollout", area_thought_through = "talked" }, clear = { "area-laid-out", "area-not-thought-through" },
}
