-- SPDX-License-Identifier: MIT
-- What must hold to enter a stage. The order follows the three steps: name the work that goes, change the measures, change the rewards.

local rollout, workflow, role, something_to_gain = vocabulary.rollout, vocabulary.workflow, vocabulary.role, vocabulary.something_to_gain
local ai_workflows = workflow:where(workflow.uses_ai)

gate "to-pilot" {
  require { title  = "One person answers for the result",
            when   = rollout.result_owner:is("one"), source = cite { "I-42" } },
  require { title  = "In every workflow with AI it is named what goes: a task, a check, an effort",
            when   = ai_workflows:every_row(any { workflow.tasks_taken_over:at_least(1), workflow.tasks_removed:at_least(1),
                                                  workflow.checks_redundant:at_least(1), workflow.effort_freed:above("none") }),
            source = cite { "I-77" } },
  require { title  = "Somebody has gone through what every role is judged by",
            when   = role:every_row(role.audited), source = cite { "I-110" } },
  require { title  = "The plan rests on more than goodwill",
            when   = rollout.relies_on:includes_any { "measures", "rewards", "relief", "process" } },
  require { title  = "Nobody is blamed for following the AI in good faith",
            when   = role:every_row(role.when_it_fails:above("blamed")), source = cite { "I-92" } },
  require { title  = "No blocker", no_findings = "blocker" },
}

gate "to-rollout" {
  require { title  = "At least one task has gone from every workflow with AI",
            when   = ai_workflows:every_row(workflow.tasks_removed:at_least(1)), source = cite { "I-111" } },
  require { title  = "What the AI is to improve counts for every role",
            when   = role:every_row(role.aim_counts:is("fully")), source = cite { "I-84" } },
  require { title  = "The measures of every role are changed, or the change is decided",
            when   = role:every_row(role.metric_change:at_least("decided")), source = cite { "I-83", "I-112" } },
  require { title  = "Every role has something to gain: reviews, promotion or pay",
            when   = role:every_row(something_to_gain), source = cite { "I-41" } },
  require { title  = "The rules for using the AI are written",
            when   = rollout.use_rules:is("written"), source = cite { "I-40" } },
  require { title  = "One person answers for the result",
            when   = rollout.result_owner:is("one"), source = cite { "I-42" } },
  require { title  = "No blocker", no_findings = "blocker" },
}

gate "to-scaled" {
  require { title  = "The new measures of every role are in force",
            when   = role:every_row(role.metric_change:is("in-force")), source = cite { "I-83" } },
  require { title  = "Rewards and penalties score at least 50 of 100",   -- half: an upside and a downside, or one of them with safety
            score  = "rewards-and-penalties", at_least = 50, source = cite { "I-89" } },
  require { title  = "Work taken away scores at least 50 of 100",        -- half: something has gone from most workflows
            score  = "displaced-work", at_least = 50, source = cite { "I-77" } },
  require { title  = "New targets and rewards are checked each quarter",
            when   = rollout.changes_reviewed:is("quarterly"), source = cite { "I-106" } },
  require { title  = "Guardrails for them are written",
            when   = rollout.guardrails, source = cite { "I-107" } },
  require { title  = "Use is not falling",
            when   = rollout.use_trend:above("falling"), source = cite { "I-6" } },
  require { title  = "No finding that is high or worse", no_findings = "high" },
}
