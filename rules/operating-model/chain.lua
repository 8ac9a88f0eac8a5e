-- SPDX-License-Identifier: MIT
-- The links from output to outcome for each workflow, and the first that is broken. The rules about each are in output_to_outcome.lua.

local workflow = vocabulary.workflow

chain "from-output-to-outcome" {
  on      = workflow,
  applies = ai_in_use,
  title   = "From output to outcome",
  summary = "All links have to hold before the AI brings a result that counts.",
  link "used"     { title = "What the AI produces is used", holds = link_used,
                    broken = "People put it aside, so nothing can come of it.", source = cite { "O-52" } },
  link "enters"   { title = "It enters the system without being typed in", holds = link_enters,
                    broken = "Somebody carries it over by hand, and the time it saves goes there.", source = cite { "O-5", "O-53" } },
  link "answered" { title = "It sets off something that was agreed", holds = link_answered,
                    broken = "Whoever sees it may act on it or not.", source = cite { "O-22", "O-54" } },
  link "workflow" { title = "The workflow around it has changed", holds = link_redesign,
                    broken = "One step is better in work that stays as it was.", source = cite { "O-49" } },
  link "decision" { title = "It changes what is decided", holds = link_decision,
                    broken = "The same would have been decided without it.", source = cite { "O-4", "O-23", "O-50" } },
  link "outcome"  { title = "The result is better", holds = link_outcome,
                    broken = "What comes out is no better than before.", source = cite { "O-24", "O-51" } },
  link "measured" { title = "The result is measured", holds = link_measured,
                    broken = "Better or not, nobody could show it.", source = cite { "O-7" } },
}
