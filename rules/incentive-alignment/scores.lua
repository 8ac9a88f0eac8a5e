-- SPDX-License-Identifier: MIT
-- Scores from 0 to 100: the three steps, the effort behind them, and the safety net. Weights are the authors' judgement.

local rollout, workflow, role = vocabulary.rollout, vocabulary.workflow, vocabulary.role

dimension "displaced-work" {
  title   = "Work taken away",
  summary = "Step 1: the AI takes over work, and what it makes superfluous goes.",
  indicator { title = "Something has gone",            weight = 3, on = workflow, value = given(workflow.uses_ai, workflow.tasks_removed:at_least(1)) },
  indicator { title = "No more is added than goes",    weight = 2, on = workflow, value = given(workflow.uses_ai, workflow.tasks_added:at_most(workflow.tasks_removed)) },
  indicator { title = "Effort is freed",               weight = 2, on = workflow, value = workflow.effort_freed },
  indicator { title = "Redundant checks are dropped",  weight = 1, on = workflow, value = workflow.checks_redundant:is(0) },
  source  = cite { "I-77" },
}

dimension "measures" {
  title   = "Measures that fit",
  summary = "Step 2: people are measured by what the AI is to improve.",
  indicator { title = "The measure has changed",       weight = 3, on = role, value = role.metric_change },
  indicator { title = "The AI's aim counts",           weight = 3, on = role, value = role.aim_counts },
  indicator { title = "Judged by what comes of it",    weight = 1, on = role,
              value = role.judged_by:includes_any { "quality", "right", "throughput", "results" } },
  source  = cite { "I-83" },
}

dimension "rewards-and-penalties" {
  title   = "Rewards and penalties",
  summary = "Step 3: something to gain, something to answer for, and safety in good faith.",
  indicator { title = "Pay",                           weight = 2, on = role, value = role.in_bonus },
  indicator { title = "Promotion",                     weight = 2, on = role, value = role.in_promotion },
  indicator { title = "Reviews",                       weight = 1, on = role, value = role.in_reviews },
  indicator { title = "Safe when the AI was wrong",    weight = 2, on = role, value = role.when_it_fails },
  indicator { title = "Somebody asks when a good signal is ignored", weight = 2, on = role, value = role.when_ignored:above("nothing") },
  source  = cite { "I-89", "I-90" },
}

dimension "effort-and-credit" {
  title   = "Effort that counts",
  summary = "What the AI asks of people is seen, credited and given time.",
  indicator { title = "Effort is credited",            weight = 3, on = role, value = role.credit },
  indicator { title = "Unseen work counts",            weight = 2, on = workflow, value = workflow.unseen_counted },
  indicator { title = "There is time for it",          weight = 1, on = role, value = role.time },
  source  = cite { "I-51" },
}

dimension "worth-it" {
  title   = "Worth it for those who use it",
  summary = "The sum each role does in its head: 50 is neither loss nor gain, 0 a loss of four points or more, 100 a gain of four or more.",
  indicator { title = "The sum of each role",          weight = 1, on = role, value = (sum_of_role + 4):share_of(8) },   -- 4: a large benefit that is rewarded
  source  = cite { "I-52" },
}

dimension "safety-net" {
  title   = "Changed with care",
  summary = "Targets and rewards change in stages, within guardrails, and are looked at again.",
  indicator { title = "In stages",                     weight = 1, value = rollout.changes_staged },
  indicator { title = "Checked each quarter",          weight = 2, value = rollout.changes_reviewed },
  indicator { title = "Guardrails are written",        weight = 2, value = rollout.guardrails },
  indicator { title = "Mistakes are dealt with",       weight = 1, value = rollout.early_errors:one_of { "none", "dealt" } },
  source  = cite { "I-101" },
}
