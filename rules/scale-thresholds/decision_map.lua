-- SPDX-License-Identifier: MIT
-- The decision map: in which workflows the AI crosses from helping to steering with the next step.

local workflow = vocabulary.workflow

view "decision-map" {
  title   = "Where it begins to sway decisions",
  summary = "The AI's part in decisions in each workflow, today and after the next step. Prepares and suggests are tolerated nearly "
         .. "everywhere; from steers on somebody has to answer for it.",
  on      = workflow,
  column("Today",               workflow.ai_role),
  column("After the next step", workflow.ai_role_next),
  column("What it says is",     workflow.output_use),
}
