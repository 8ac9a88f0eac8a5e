-- SPDX-License-Identifier: MIT
-- What must hold to enter a stage: before a pilot little, before it spreads oversight and agreed responses, before it counts as scaled
-- a result that shows.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local ai_workflows = workflow:where(workflow.uses_ai)

gate "to-pilot" {
  require { title  = "Somebody answers for the information the AI works on",
            when   = rollout.data_owned:above("none"), source = cite { "O-84" } },
  require { title  = "It is fixed where a person looks at what the AI did",
            when   = rollout.handover_review:above("none"), source = cite { "O-94" } },
  require { title  = "In every workflow people know what follows from what the AI says",
            when   = ai_workflows:every_row(workflow.response:above("none")), source = cite { "O-54" } },
  require { title  = "What can go wrong was gone through",
            when   = rollout.oversight_risk:above("none") },
  require { title  = "No blocker", no_findings = "blocker" },
}

gate "to-rollout" {
  require { title  = "Oversight was set up before it spreads",
            when   = rollout.oversight_came:at_least("with"), source = cite { "O-133", "O-118" } },
  require { title  = "A person can stop it, and how well it does is measured",
            when   = all { rollout.oversight_people:is("works"), rollout.oversight_monitoring:above("none") }, source = cite { "O-111" } },
  require { title  = "Its information seldom lets it down",
            when   = rollout.information_holds:above("often-not"), source = cite { "O-84" } },
  require { title  = "In every workflow it is agreed what follows from what the AI says",
            when   = ai_workflows:every_row(workflow.response:is("agreed")), source = cite { "O-54" } },
  require { title  = "No workflow with AI stays as it was",
            when   = ai_workflows:every_row(workflow.redesigned:at_least("adjusted")), source = cite { "O-132" } },
  require { title  = "It is settled in writing who decides where the AI has a say",
            when   = rollout.decision_rights:is("written") },
  require { title  = "No finding that is high or worse", no_findings = "high" },
}

gate "to-scaled" {
  require { title  = "The gain shows in figures of the work",
            when   = rollout.results_show:at_least("operations"), source = cite { "O-52", "O-134" } },
  require { title  = "Oversight scores at least 70 of 100",            -- all of it in part and most of it working
            score  = "oversight", at_least = 70, source = cite { "O-133" } },
  require { title  = "Information scores at least 50 of 100",          -- each part at least begun
            score  = "data", at_least = 50, source = cite { "O-84" } },
  require { title  = "Hand-over scores at least 50 of 100",
            score  = "hand-over", at_least = 50, source = cite { "O-94" } },
  require { title  = "It is run as something that is there to stay: at least 60 of 100",   -- past the middle on most of the seven lines
            score  = "pilot-or-model", at_least = 60, source = cite { "O-130", "O-44" } },
  require { title  = "No finding that is high or worse", no_findings = "high" },
}
