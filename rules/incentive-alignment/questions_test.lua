-- SPDX-License-Identifier: MIT
-- What the help texts promise in answer to frequent questions is what the rules do; and the quick scan decides something.

local function role(row) row.name = "Analyst" return { stage = "rollout", role = { row } } end

test "I-114, I-115: why efforts fail - measures and rewards that stay are found, whatever else is in place" {
  given = { stage = "rollout", in_place = { "tool", "licences", "training" }, tool_works = "yes",
            role = { { name = "Analyst", metric_change = "unchanged", in_reviews = false, in_promotion = false, in_bonus = false } } },
  fires = { "measure-unchanged", "judged-as-before", "no-upside", "training-alone" },
}
test "I-116, I-117: whether incentives outrank training - without training but with a measure and a reward, nothing is found" {
  given = { stage = "rollout", in_place = {}, role = { { name = "Analyst", metric_change = "in-force", aim_counts = "fully", in_bonus = true } } },
  fires = { "measure-fits" }, clear = { "training-alone", "no-upside", "judged-as-before" },
}
test "I-118, I-119: how to align - work gone, measure changed, reward hung on it: the three parts are what is asked for" {
  given = { stage = "rollout", workflow = { { name = "Reports", uses_ai = true, tasks_added = 1, tasks_removed = 2, effort_freed = "some" } },
            role = { { name = "Analyst", metric_change = "in-force", aim_counts = "fully", in_bonus = true, when_ignored = "explain" } } },
  fires = { "work-removed", "measure-fits", "both-sides" },
  clear = { "nothing-removed", "nothing-displaced", "aim-not-measured", "measure-unchanged", "no-upside" },
}
test "I-120, I-121: whether rewards can backfire - through figures that are gamed and through blind trust" {
  given = { stage = "rollout", guardrails = false, role = { { name = "Analyst", judged_by = { "ai-use" } } },
            workflow = { { name = "Reports", uses_ai = true, output_use = "copied" } } },
  fires = { "use-itself-rewarded", "taken-over-unseen", "no-guardrails" },
}
test "I-122, I-123: which roles show it first - those in sales, operations, analysis and support" {
  given = { stage = "rollout", role = {
    { name = "A", area = "sales", audited = false },   { name = "B", area = "operations", audited = false },
    { name = "C", area = "analysis", audited = false }, { name = "D", area = "support", audited = false },
    { name = "E", area = "finance", audited = false },  { name = "F", area = "engineering", audited = false },
  } },
  fires = { "not-gone-through[A]", "not-gone-through[B]", "not-gone-through[C]", "not-gone-through[D]" },
  not_applicable = { "not-gone-through[E]", "not-gone-through[F]" },
}

-- The quick scan: the quick facts, and one row each of workflow, role and week in lists that stay open.
test "The quick scan alone decides far more than three rules" {
  given = {
    stage = "rollout", use_is = "optional", use_trend = "flat", result_owner = "one", relies_on = { "learn" },
    workflow = open_list { { name = "Reports", uses_ai = true, placement = "beside", tasks_added = 1, tasks_removed = 0 } },
    role = open_list { { name = "Analyst", metric_change = "unchanged", judged_by = { "volume" }, aim_counts = "not", faster = "better",
                         safer = "same", less_risk = "worse", extra_effort = "some", answers_for_more = true, credit = "none",
                         when_it_fails = "usual" } },
    week = open_list { { week = 4, active = 12, eligible = 40 } },
  },
  fires = { "task-on-top[Reports]", "beside-the-work[Reports]", "accountability-without-credit[Analyst]",
            "effort-without-credit[Analyst]", "aim-not-measured[Analyst]", "measure-unchanged[Analyst]", "not-worth-it[Analyst]",
            "activity-rewarded[Analyst]", "goodwill-only" },
  clear = { "optional-and-blamed[Analyst]", "gain-unclear[Analyst]", "owner-unclear", "use-falls" },
}
