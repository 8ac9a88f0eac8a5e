-- SPDX-License-Identifier: MIT
-- What must hold to enter a stage.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local ai_workflows = workflow:where(workflow.uses_ai)

gate "to-pilot" {
  require { title = "Every workflow was looked at before the AI goes into it",
            when  = ai_workflows:every_row(workflow.mapped:above("no")), source = cite { "R-39" } },
  require { title = "{People} have a part in how it is set up",
            when  = rollout.people_part:above("none") },
  require { title = "It begins where the gain is plain or the {cases} are predictable",
            when  = rollout.begins_where:includes_any { "value", "predictable" }, source = cite { "R-79", "R-82" } },
  require { title = "No blocker", no_findings = "blocker" },
}

gate "to-rollout" {
  require { title = "It was tried under everyday conditions",
            when  = rollout.pilot_read_as:is("retested") },
  require { title = "Every workflow was gone through with those who do it",
            when  = ai_workflows:every_row(workflow.mapped:is("with")) },
  require { title = "It goes step by step, or there is nothing to stagger",
            when  = rollout.goes_to:one_of { "by-kind", "by-group", "no-need" }, source = cite { "R-75" } },
  require { title = "Colleagues who are asked first are named, and do the same work",
            when  = all { rollout.champions:is("before"), rollout.champions_are:includes("peers") }, source = cite { "R-94", "R-95" } },
  require { title = "Learning goes on after go-live",
            when  = rollout.training:is("continues"), source = cite { "R-58" } },
  require { title = "The supplier's part after go-live is in the contract",
            when  = rollout.supplier_does:includes("written"), source = cite { "R-100", "R-106" } },
  require { title = "No finding that is high or worse", no_findings = "high" },
}

gate "to-scaled" {
  require { title = "More than half use it in an ordinary week",   -- below that, not using it is what is usual
            when  = rollout.adoption:above(50) },
  require { title = "What people say changes it, and they see that",
            when  = rollout.feedback:is("seen"), source = cite { "R-86", "R-90" } },
  require { title = "{Leads} carry it steadily",
            when  = rollout.leads_carry:is("steady") },
  require { title = "Learning scores at least 60 of 100",          -- it continues, and half of what keeps it up is there
            score = "learning", at_least = 60 },
  require { title = "No finding that is high or worse", no_findings = "high" },
}
