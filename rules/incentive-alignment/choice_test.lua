-- SPDX-License-Identifier: MIT

local function as_before(name) return { name = name, metric_change = "unchanged", in_reviews = false, in_promotion = false, in_bonus = false } end
local function billing(placement) return { { name = "Billing", uses_ai = true, placement = placement } } end

test "A plan on goodwill alone" {
  given = { stage = "planned", relies_on = { "innovate", "learn", "habits" } },
  fires = { "goodwill-only" }, clear = { "more-than-goodwill" },
}
test "Goodwill beside a reason is welcome" {
  given = { stage = "planned", relies_on = { "learn", "relief" } },
  fires = { "more-than-goodwill" }, clear = { "goodwill-only" },
}
test "Trained, and judged as before" {
  given = { stage = "rollout", in_place = { "tool", "licences", "training" }, role = { as_before "Tester" } },
  fires = { "training-alone" },
}
test "Trained, and one role has a new measure" {
  given = { stage = "rollout", in_place = { "training" },
            role = { as_before "Tester", { name = "Developer", metric_change = "in-force", in_reviews = false } } },
  clear = { "training-alone" },
}
test "Beside the work it is a choice" {
  given = { stage = "rollout", use_is = "expected", workflow = billing "beside" },
  fires = { "beside-the-work" }, clear = { "in-the-path" },
}
test "In the work it is not" {
  given = { stage = "rollout", use_is = "optional", workflow = billing "inside" },
  fires = { "in-the-path" }, clear = { "beside-the-work" },
}
test "Where use is required, its place does not matter" {
  given = { stage = "rollout", use_is = "required", workflow = billing "beside" },
  not_applicable = { "beside-the-work" },
}
test "People are blamed while their measures stay" {
  given = { stage = "scaled", put_down_to = "people", role = open_list { { name = "Buyer", metric_change = "unchanged" } } },
  fires = { "called-an-adoption-problem" },
}
test "People are not the explanation" {
  given = { stage = "scaled", put_down_to = "judged", role = open_list { { name = "Buyer", metric_change = "unchanged" } } },
  clear = { "called-an-adoption-problem" },
}
test "A tool that works is blamed" { given = { stage = "pilot", put_down_to = "tool", tool_works = "yes" }, fires = { "tool-blamed" } }
test "A tool that does not work is rightly blamed" { given = { stage = "pilot", put_down_to = "tool", tool_works = "no" }, clear = { "tool-blamed" } }
test "Another tool while this one stalls" { given = { stage = "rollout", another_tool = true, use_trend = "flat" }, fires = { "another-tool" } }
test "Another tool while this one grows is an expansion" { given = { stage = "rollout", another_tool = true, use_trend = "rising" }, clear = { "another-tool" } }
test "Run as a launch" { given = { stage = "planned", treated_as = "launch" }, fires = { "launched-as-a-tool" } }
test "Run as a change" { given = { stage = "planned", treated_as = "change" }, clear = { "launched-as-a-tool" } }
