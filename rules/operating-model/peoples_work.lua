-- SPDX-License-Identifier: MIT
-- Layer 5, workforce: the work of people is laid out anew together with the AI. Decision rights and measures are shared questions.

local rollout, workflow, role = vocabulary.rollout, vocabulary.workflow, vocabulary.role
local in_use, live, at_work, steers = vocabulary.in_use, vocabulary.live, vocabulary.at_work, vocabulary.steers

-- People's work has to change where the workflow does, or where the AI says what is done; not where it only lends a hand.
local work_changes = all { live, any { steers, workflow:any_row(workflow.redesigned:at_least("adjusted")) } }

layer {
  id = "workforce", topic = "work", dimension = "peoples-work", cause = "roles-unchanged",
  title = "People's work", score = "People's work laid out anew",
  summary = "Roles, duties, decisions, measures and the way people and AI work together fit the new work.",
  source = cite { "O-8", "O-21", "O-119" },
  ask  = "How far has each of these been settled anew for work with the AI?",
  help = "Settled means: those concerned know it and would tell you the same.",
  options = { option("none", "As before"), option("partly", "In part, or only talked about"),
              option("works", "Settled anew, and they know it") },
  lowest = "none", highest = "works", owner = "process-owner", phase = "before go-live",
  further = {
    indicator { title = "It is settled who decides", weight = 2, value = rollout.decision_rights },
    indicator { title = "Measures fit",              weight = 1, on = role, value = role.metric_change },
  },
  items = {
    { id = "work_roles", label = "Roles", applies = work_changes, source = cite { "O-15", "O-121" },
      ask  = "Roles: what somebody in each role is there for, now that the AI takes part?",
      help = "If a job advertisement were written today, would it read differently?",
      rule = "roles-as-before",
      missing = "The work changes, and what each role is there for stays as it was",
      because = "People go on doing what they were hired for, beside an AI that does it too.",
      action = "redraw-the-roles",
      act = "Write down anew what each role is there for",
      how = "Half a page a role, with two people who hold it: what goes, what stays, what is new. Then talk about what they have to "
         .. "learn for it." },
    { id = "work_duties", label = "Responsibilities", applies = work_changes, source = cite { "O-122" },
      ask  = "Responsibilities: who answers for which part of the work, the AI's part included?",
      help = "Ask who is called when the AI's part goes wrong.",
      rule = "duties-as-before",
      missing = "The work changes, and nobody has been given responsibility for the AI's part of it",
      because = "What the AI does is then nobody's work, until something goes wrong and it is everybody's.",
      action = "share-out-the-duties", effort = "small",
      act = "Share out who answers for which part, the AI's included",
      how = "Go through the workflow step by step and write a name beside each step, above all beside those that the AI does." },
    { id = "work_together", label = "Working together with the AI", applies = work_changes, source = cite { "O-125" },
      ask  = "How people and AI work together: who begins, who checks, who has the last word, how people tell it that it is wrong?",
      help = "Not a course on the tool: a way of working that a team has agreed on.",
      rule = "no-way-of-working-together",
      missing = "Nobody has settled how people and AI work together in the changed work",
      because = "Each {person} finds a way of their own, from trusting everything to redoing everything.",
      action = "agree-how-to-work-together", effort = "small", owner = "team-lead", phase = "first 30 days",
      act = "Agree in each team how people and AI work together",
      how = "An hour in the team: who begins, who checks what, who has the last word. Try it for two weeks and agree again." },
  },
}

rule "decisions-unowned" {
  severity = "high",
  applies  = live,
  when     = all { steers, rollout.decision_rights:is("open") },
  cause    = "decision-unowned",
  title    = "What the AI says is mostly followed, and nobody has settled who decides",
  because  = "While it goes well nobody asks. With the first disputed {case} everybody says that somebody else decided.",
  actions  = { "write-down-who-decides" },
  source   = cite { "O-123" },
}

rule "nobody-for-exceptions" {
  on       = workflow,
  severity = "medium",
  applies  = at_work,
  when     = all { workflow.ai_role:at_least("steers"),
                   none { workflow.people_do:includes_any { "oversight", "exceptions" } } },
  cause    = "oversight-missing",
  title    = "In {workflow.name} the AI runs the ordinary {case}, and nobody has the odd one as their work",
  because  = "There are always some it was not made for. Unless they are somebody's work they are found too late.",
  actions  = { "give-people-the-exceptions" },
  source   = cite { "O-73", "O-74" },
}

strength "roles-fit" {
  applies = in_use,
  when    = all { rollout.work_roles:is("works"), rollout.work_duties:is("works"), rollout.work_together:is("works") },
  title   = "Roles, duties and the way people and AI work together are settled anew",
  because = "Bringing in AI was treated as what it is: a change in people's work.",
  source  = cite { "O-120" },
}

strength "people-moved-up" {
  on      = workflow,
  applies = at_work,
  when    = count_of { workflow.people_do:includes("goals"), workflow.people_do:includes("oversight"),
                       workflow.people_do:includes("exceptions"), workflow.people_do:includes("decisions") }:at_least(2),
  title   = "In {workflow.name} people have moved on to what only they can do",
  because = "They set aims, watch over the AI, take the odd {case} and decide. It is other work, and not merely the same work faster.",
  source  = cite { "O-80", "O-72", "O-75" },
}

action "write-down-who-decides" {
  title   = "Settle in writing who decides where the AI has a say",
  how     = "For each decision on half a page: who decides in the end, who answers when it is disputed, who may depart from the AI, "
         .. "and when.",
  effort  = "small", owner = "sponsor", phase = "before go-live",
  changes = { sets(rollout.decision_rights, "written") },
}

action "give-people-the-exceptions" {
  on     = workflow,
  title  = "Make the odd {cases} of {workflow.name} somebody's work",
  how    = "Name who takes those that the AI cannot do, plan hours for it, and let them say each week which should never have gone "
        .. "to the AI.",
  effort = "small", owner = "team-lead", phase = "first 30 days",
}
