-- SPDX-License-Identifier: MIT
-- Pilot against operating model, row by row. In a trial the left side is right; once the AI is in live work it has to move to the right.

local rollout, in_use, live, results_due = vocabulary.rollout, vocabulary.in_use, vocabulary.live, vocabulary.results_due

grid "pilot_or_model" {
  topic = "start", title = "A trial, or part of the work",
  ask  = "Is it more like a trial or more like something that is there to stay?",
  help = "Each line has two sides. In a pilot it is right to be on the first; what is brought to everybody has to get to the second.",
  asked_if = in_use,
  options = { option("pilot", "The first, as in a trial", cite { "O-57" }), option("between", "Part of the way"),
              option("model", "The second, as in everyday work", cite { "O-57" }) },
  item "run_purpose" {
    label = "What it is for", source = cite { "O-58", "O-138", "O-139", "O-140" },
    ask  = "Is it there to see whether it can be done, or to deliver results?",
    help = "A trial tests within narrow bounds whether something can work or would pay. What is in everyday work is joined to four "
        .. "things: the workflow, oversight, the systems in which the work is kept, and the figures the organisation goes by.",
  },
  item "run_scope" {
    label = "What it covers", source = cite { "O-59" },
    ask  = "Does it cover one task by itself, or the workflow from beginning to end?",
    help = "From the moment the {case} comes in until it is finished.",
  },
  item "run_lasting" {
    label = "How long it lasts", source = cite { "O-60" },
    ask  = "Is it a project with an end, or something that stays?",
    help = "What stays has people and money of its own in the ordinary budget.",
  },
  item "run_oversight" {
    label = "How it is overseen", source = cite { "O-61" },
    ask  = "Is it overseen lightly, by the way, or is oversight part of the work's own steps?",
    help = "Part of the steps means: one cannot get past it, and it has its time.",
  },
  item "run_gains" {
    label = "Who gains", source = cite { "O-62" },
    ask  = "Who gains: those who use it and their team, or the organisation as a whole?",
    help = "The organisation gains where a figure it answers for has moved.",
  },
  item "run_ground" {
    label = "What it runs on", source = cite { "O-63" },
    ask  = "Does it run on something put up for trying out, or on systems that are kept up like those the work depends on?",
    help = "Who is rung up when it stands still on a Saturday?",
  },
  item "run_use" {
    label = "Who uses it", source = cite { "O-64" },
    ask  = "Do single people use it who like to, or is it how the work is done for everybody it is meant for?",
    help = "Look at those who never asked for it.",
  },
}

local function row(id, t)
  rule(t.rule) {
    severity = t.severity, applies = t.applies or live, when = rollout[id]:is("pilot"), cause = t.cause,
    title = t.title, because = t.because, actions = t.actions, source = t.source,
  }
end

row("run_scope", { rule = "one-task-alone", severity = "medium", cause = "workflow-unchanged", source = cite { "O-59" },
  title = "It covers one task by itself and not the workflow around it",
  because = "The {case} waits at the next step as long as before, so what the task saves is lost there.",
  actions = { "redesign-the-domain" } })
row("run_lasting", { rule = "still-a-project", severity = "medium", cause = "pilots-pile-up", source = cite { "O-60" },
  title = "It is in live work and still a project with an end",
  because = "When the project ends its people and its money go, and with them whoever knew how to keep it alive.",
  actions = { "make-it-lasting" } })
row("run_oversight", { rule = "overseen-as-a-trial", severity = "medium", cause = "governance-late", source = cite { "O-61", "O-111" },
  title = "Live work is overseen as lightly as the trial was",
  because = "In a trial everybody looks. In live work nobody does unless it is part of the steps.",
  actions = { "build-oversight-in" } })
-- While it is being brought to everybody gains begin with single people; by the time a result is due they must not end there.
row("run_gains", { rule = "gain-ends-with-the-team", severity = "medium", applies = results_due, cause = "gain-stays-local",
  source = cite { "O-62" },
  title = "Those who use it gain, and the organisation as a whole does not",
  because = "A few minutes here and there are filled by other things. Unless somebody turns them into a result they are gone.",
  actions = { "join-it-to-a-result" } })
row("run_ground", { rule = "on-trial-ground", severity = "medium", cause = "pilots-pile-up", source = cite { "O-63" },
  title = "Live work runs on something that was put up for trying out",
  because = "It stands still on the day it is needed most, and nobody's work is to get it going.",
  actions = { "make-it-lasting" } })
local rows = {}
for i, id in ipairs { "run_purpose", "run_scope", "run_lasting", "run_oversight", "run_gains", "run_ground", "run_use" } do
  rows[i] = rollout[id]
end
local on_the_left, on_the_right = {}, {}
for i, each in ipairs(rows) do on_the_left[i], on_the_right[i] = each:is("pilot"), each:is("model") end

rule "run-as-a-pilot" {
  severity = "high",
  applies  = live,
  when     = count_of(on_the_left):at_least(4),   -- most of the seven
  cause    = "pilots-pile-up",
  title    = "It is in live work and run like a trial",
  because  = "What carried the trial – a few willing people, attention, light rules – does not grow with it. To spread it needs structure.",
  actions  = { "make-it-lasting", "redesign-the-domain" },
  source   = cite { "O-44", "O-57" },
}

strength "part-of-the-work" {
  applies = in_use,
  when    = count_of(on_the_right):at_least(5),
  title   = "It is run as something that is there to stay",
  because = "Purpose, scope, money and oversight are those of everyday work, so it can grow without coming apart.",
  source  = cite { "O-44" },
}

dimension "pilot-or-model" {
  title   = "From trial to part of the work",
  summary = "Seven lines from a trial (0) to something that is there to stay (100). In a pilot a low score is no fault.",
  indicator { title = "It is there for results",           weight = 1, value = rollout.run_purpose },
  indicator { title = "It covers the whole workflow",      weight = 2, value = rollout.run_scope },
  indicator { title = "It is meant to last",               weight = 1, value = rollout.run_lasting },
  indicator { title = "Oversight is part of the steps",    weight = 1, value = rollout.run_oversight },
  indicator { title = "The organisation gains",            weight = 2, value = rollout.run_gains },
  indicator { title = "It runs on what is kept up",        weight = 1, value = rollout.run_ground },
  indicator { title = "It is how everybody works",         weight = 1, value = rollout.run_use },
  source  = cite { "O-57" },
}

action "make-it-lasting" {
  title   = "Give it people, money and a home of its own",
  how     = "A line in the ordinary budget, a team that keeps it up, and a result that team answers for. End the project on a named day.",
  effort  = "medium", owner = "sponsor", phase = "first 90 days",
  changes = { sets(rollout.run_lasting, "model"), sets(rollout.run_ground, "model"), sets(rollout.run_purpose, "model") },
  source  = cite { "O-130" },
}
