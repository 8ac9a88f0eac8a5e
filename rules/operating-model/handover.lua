-- SPDX-License-Identifier: MIT
-- Layer 2, orchestration: how work passes between the AI and people.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow
local going_on, in_use, live, steers = vocabulary.going_on, vocabulary.in_use, vocabulary.live, vocabulary.steers
local decides = workflow:any_row(workflow.ai_role:is("decides"))   -- somewhere the AI decides

-- Where the AI steers or decides, a missing review or way up weighs more and has a rule of its own; there the parts stay silent.
layer {
  id = "orchestration", topic = "information", dimension = "hand-over", cause = "handover-unclear",
  title = "Hand-over", score = "Hand-over between AI and people",
  summary = "It is settled what goes to the AI, what comes back to a person, and when.",
  source = cite { "O-8", "O-18", "O-93", "O-94" },
  ask  = "How far is each of these settled between the AI and the {people}?",
  help = "Settled means: two people who do the work give you the same answer.",
  options = { option("none", "Not settled"), option("partly", "In part, or people sort it out as they go"),
              option("works", "Settled, and it works") },
  lowest = "none", highest = "works", owner = "process-owner", phase = "before go-live",
  items = {
    { id = "handover_routing", label = "What goes where", source = cite { "O-95" },
      ask  = "Is it settled which {cases} go to the AI, which to a person, and how each gets there?",
      help = "And without somebody carrying it over by hand.",
      rule = "no-routing",
      missing = "It is not settled which {cases} go to the AI and which to a person",
      because = "Each {person} sorts them differently, and some {cases} end up with nobody.",
      action = "settle-the-routing",
      act = "Settle which {cases} go to the AI and which to a person",
      how = "Go through thirty real {cases} with three {people} and sort them. Write the rule they used, and build it into the list "
         .. "they work from." },
    { id = "handover_certainty", label = "When it is unsure", source = cite { "O-96" },
      ask  = "Is there a point of doubt beyond which the AI hands a {case} over instead of going on?",
      help = "It must know, or be told, when it is unsure. Ask what it does with a {case} nobody has seen before.",
      rule = "no-limit-of-doubt", applies = all { live, steers },   -- where a person weighs each case, that person is the limit
      missing = "The AI goes on however unsure it is",
      because = "The doubtful {cases} are where mistakes happen, and they come out looking like all the others.",
      action = "set-the-limit-of-doubt",
      act = "Set the point at which the AI stops and hands over",
      how = "Take two hundred finished {cases}, see from which degree of doubt on it was mostly wrong, and set the limit there. "
         .. "Look again each quarter." },
    { id = "handover_review", label = "Where a person looks", weight = 2, source = cite { "O-97" },
      applies = all { live, none { steers } },
      ask  = "Are there fixed points at which a person looks at what the AI did before it takes effect?",
      help = "All {cases}, a sample, or the risky ones: what counts is that it is fixed and that there is time for it.",
      rule = "no-point-of-review",
      missing = "There is no fixed point at which a person looks at what the AI did",
      because = "Whether somebody looks depends on how busy the day is, and on busy days most goes wrong.",
      action = "fix-points-of-review", effort = "small",
      act = "Fix the points at which a person looks before it takes effect",
      how = "Begin with what cannot be undone and what hits somebody outside. Plan the minutes it takes, and give a sample of the "
         .. "rest a look each week." },
    { id = "handover_escalation", label = "Where hard ones go", weight = 2, source = cite { "O-98" },
      applies = all { live, none { decides } },
      ask  = "Is there a way for a {case} that goes wrong or does not fit to reach a person who can settle it?",
      help = "For {people}, and for those whom the {case} is about. Try it: how long until somebody who may decide has it?",
      rule = "no-way-up",
      missing = "A {case} that does not fit has no settled way to a person who can decide it",
      because = "It goes round in circles. Those it concerns notice first, and talk about it.",
      action = "open-a-way-up", effort = "small",
      act = "Open a way for hard {cases} to a person who may decide",
      how = "One name a shift, one button or number, and a time by which it is answered. Tell those outside how to ask for a person." },
    { id = "handover_agents", label = "Several AIs together", may_not_apply = true, source = cite { "O-99" }, severity = "low",
      ask  = "Where several AIs work one after another or on the same {case}: is it settled how they fit together?",
      help = "Who goes first, who stops whom, who answers for the whole. It does not apply where there is only one.",
      rule = "ais-uncoordinated",
      missing = "Several AIs work on the same {case}, and nothing settles how they fit together",
      because = "One builds on the mistake of the other, and no log tells which it was.",
      action = "coordinate-the-ais",
      act = "Settle how the AIs that share a {case} fit together",
      how = "Draw the path of one {case} through all of them. Beside each step: what it gets, what it hands on, and who sees it stop." },
  },
}

rule "no-way-to-a-person" {
  severity = "high",
  applies  = in_use,
  when     = all { decides, rollout.handover_escalation:is("none") },
  cause    = "handover-unclear",
  title    = "The AI decides, and there is no way from it to a person",
  because  = "It is certain to meet a {case} it was not made for. Whoever is stuck with it has nobody to turn to but the public.",
  actions  = { "open-a-way-up" },
  source   = cite { "O-98" },
}

rule "cut-off-from-operations" {
  severity = "medium",
  applies  = live,
  when     = all { rollout.handover_routing:is("none"), workflow:any_row(workflow.placement:is("beside")) },
  cause    = "handover-unclear",
  title    = "The AI stands beside the work, and nothing leads the work to it",
  because  = "Whatever it can do, {cases} go past it unless somebody remembers to carry one over.",
  actions  = { "settle-the-routing", "build-it-in" },
  source   = cite { "O-100", "O-5" },
}

strength "handover-settled" {
  applies = going_on,
  when    = all { rollout.handover_routing:is("works"), rollout.handover_review:is("works"), rollout.handover_escalation:is("works") },
  title   = "It is settled how work passes between the AI and people",
  because = "Each {case} has its way, somebody looks at fixed points, and hard {cases} reach a person.",
  source  = cite { "O-94" },
}
