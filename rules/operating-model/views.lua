-- SPDX-License-Identifier: MIT
-- The work as a whole: who does what in each workflow, and whether all five layers are there.

local rollout, workflow, in_use = vocabulary.rollout, vocabulary.workflow, vocabulary.in_use

view "who-does-what" {
  title   = "How the work itself changes",
  summary = "What the AI does and what people do now, one line a workflow.",
  on      = workflow,
  column("Done how without the AI",    workflow.today),
  column("What the AI does",           workflow.ai_does),
  column("What people do now",         workflow.people_do),
  column("The AI's part in decisions", workflow.ai_role),
}

strength "five-layers-stand" {
  applies = in_use,
  -- The parts without which the others of their layer are worth little; none of the five layers is left out.
  when    = all { rollout.data_owned:above("none"), rollout.data_checked:above("none"),
                  rollout.handover_review:above("none"), rollout.handover_escalation:above("none"),
                  rollout.oversight_people:above("none"), rollout.oversight_monitoring:above("none"),
                  rollout.work_duties:above("none"),
                  none { rollout.built_automation:is("none"), rollout.built_quality:is("none") } },
  title   = "All five layers are there, at least in part",
  because = "Information, hand-over, building blocks, oversight and people's work carry one another.",
  source  = cite { "O-82", "O-9" },
}
