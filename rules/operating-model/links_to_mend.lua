-- SPDX-License-Identifier: MIT
-- What to do about each link between output and outcome that is broken.

local workflow = vocabulary.workflow

action "end-the-retyping" {
  on      = workflow,
  title   = "Let what the AI produces go into the system of {workflow.name} by itself",
  how     = "Connect the one field that is copied most often. Until that is done, count the minutes of copying as a cost of the AI.",
  effort  = "medium", owner = "process-owner", phase = "first 90 days",
  changes = { sets(workflow.enters_by, "by-itself") },
}

action "agree-the-response" {
  on      = workflow,
  title   = "Agree for {workflow.name} who does what when the AI says something",
  how     = "Take its three most frequent results. For each: who is to act, how, within which time, and who sees if nothing "
         .. "happens. A page is enough.",
  effort  = "small", owner = "process-owner", phase = "before go-live",
  changes = { sets(workflow.response, "agreed") },
}

action "put-it-before-the-decision" {
  on      = workflow,
  title   = "Put what the AI says before the decision in {workflow.name}, not after it",
  how     = "Find the moment in which it is decided and see to it that the result is there then, in two lines, with its reasons.",
  effort  = "medium", owner = "process-owner", phase = "first 90 days",
  changes = { sets(workflow.changes_decisions, "sometimes") },
}

action "close-the-chain" {
  on      = workflow,
  title   = "Follow ten results of the AI through {workflow.name} to the end",
  how     = "Output, work, decision, result: write down where each came to a stop. Mend the link where most of them did, and follow "
         .. "ten more.",
  effort  = "medium", owner = "process-owner", phase = "first 30 days",
  source  = cite { "O-134" },
}

action "step-back-and-look" {
  on     = workflow,
  title  = "Take {workflow.name} one step back until it is known what makes it worse",
  how    = "Let the AI prepare only, have people decide as before, and compare fifty {cases} done both ways.",
  effort = "small", owner = "process-owner", phase = "first 30 days",
  changes = { sets(workflow.ai_role, "prepares") },
}

action "measure-the-result" {
  on      = workflow,
  title   = "Measure the result of {workflow.name} before and after",
  how     = "One figure that counts for those it is there for. Take the months before the AI from old records, if need be from a sample.",
  effort  = "small", owner = "measures-owner", phase = "before go-live",
  changes = { sets(workflow.result_measured, "compared") },
}
