-- SPDX-License-Identifier: MIT
-- What this framework asks about each workflow: which work goes, and which comes unseen.

local workflow, at_work = vocabulary.workflow, vocabulary.at_work

fact "workflow.tasks_taken_over" {
  type = "count", unit = { "task", "tasks" }, range = { 0, 100 }, label = "Tasks the AI takes over", better = "higher",
  asked_if = workflow.uses_ai,
  ask  = "How many tasks does the AI take over here?",
  help = "Tasks it does from beginning to end, so that nobody need do them again. Before go-live answer for the plan.",
  source = cite { "I-79" },
}

fact "workflow.checks_redundant" {
  type = "count", unit = { "approval, report or check", "approvals, reports or checks" }, range = { 0, 100 }, better = "lower",
  label = "Redundant, still done", asked_if = workflow.uses_ai,
  ask  = "How many approvals, reports or checks could go because of the AI, but are still done?",
  help = "Ask of each: who would miss it? What nobody would miss is the easiest work to take away.",
  source = cite { "I-80" },
}

fact "workflow.effort_freed" {
  type = "level", label = "Effort freed", better = "higher", asked_if = workflow.uses_ai,
  ask  = "How much effort does it free, all in all?",
  help = "By the people's own account, after what it adds is taken off. Before go-live answer for the plan.",
  options = { option("none", "None"), option("some", "Some"), option("much", "Much") },
  source = cite { "I-81" },
}

local amounts = { option("none", "None"), option("some", "Some"), option("much", "Much") }

local function unseen(name, label, ask, help, item)
  fact("workflow." .. name) {
    type = "level", label = label, better = "lower", asked_if = at_work,
    ask = ask, help = help, options = amounts, source = cite { item },
  }
end

unseen("prompting", "Work: asking",
       "How much work is it to put the question to the AI so that something useful comes out?",
       "Trying again, rewording, copying things together. Ask the {people} who do it.", "I-45")
unseen("checking", "Work: checking",
       "How much work is it to check what the AI says?",
       "Reading, comparing, looking things up, explaining differences.", "I-46")
unseen("cleaning", "Work: tidying data",
       "How much work is it to get the data in order for the AI?",
       "Filling gaps, merging duplicates, changing formats.", "I-47")
unseen("exceptions", "Work: exceptions",
       "How much work do the {cases} make that the AI cannot deal with?",
       "Those it hands back, gets wrong or was never meant for.", "I-48")

fact "workflow.unseen_counted" {
  type = "level", label = "That work counts", better = "higher",
  asked_if = any { workflow.prompting:at_least("some"), workflow.checking:at_least("some"),
                   workflow.cleaning:at_least("some"), workflow.exceptions:at_least("some") },
  ask  = "Does that work – asking, checking, tidying, exceptions – count as work for anybody?",
  help = "It counts where time is planned for it or it shows in somebody's targets. Thanks alone does not make it count.",
  options = { option("no", "No"), option("partly", "Partly"), option("yes", "Yes") },
}
