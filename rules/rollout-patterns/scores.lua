-- SPDX-License-Identifier: MIT
-- Scores of this framework. The weights are the authors' judgement: what kills weighs more than what only helps.

local rollout, workflow = vocabulary.rollout, vocabulary.workflow

dimension "pilot-read-rightly" {
  title   = "The pilot, read rightly",
  summary = "Whether what was tried is like what is to come, and its result used for what it shows.",
  indicator { title = "It was tried under usual conditions", weight = 3, value = rollout.pilot_read_as },
  indicator { title = "Little was other than it will be",    weight = 2,
              value = none { rollout.unlike_pilot:includes_any { "cases", "place", "equipment", "data", "pressure" } } },
  indicator { title = "Its figure is not carried over raw",  weight = 2, value = rollout.measured_against:one_of { "corrected", "before" } },
  source  = cite { "R-31", "R-34" },
}

dimension "work-looked-at" {
  title   = "The work was looked at",
  summary = "Whether the AI has its place in the work as it is done.",
  indicator { title = "Gone through with those who do it",   weight = 3, on = workflow, value = workflow.mapped },
  indicator { title = "Helps in the first moments",          weight = 2, on = workflow, value = workflow.first_moments },
  indicator { title = "Fitted to people's own short cuts",   weight = 1, on = workflow, value = workflow.routines },
  source  = cite { "R-111" },
}

dimension "learning" {
  title   = "Learning goes on",
  summary = "Whether people get good at it and stay so.",
  indicator { title = "It continues",                        weight = 3, value = rollout.training },
  indicator { title = "On real cases, with a word on how they do", weight = 2,
              value = count_of { rollout.training_has:includes("real-cases"), rollout.training_has:includes("feedback") } / 2 },
  indicator { title = "Coaching, somebody on hand, refreshers", weight = 2,
              value = count_of { rollout.training_has:includes("coaching"), rollout.training_has:includes("on-hand"),
                                 rollout.training_has:includes("refreshers") } / 3 },
  indicator { title = "Joiners learn it",                    weight = 1, value = rollout.joiners_learn },
  source  = cite { "R-112" },
}

dimension "taking-part" {
  title   = "People take part",
  summary = "Whether those who use it shape it, are heard and have somebody to ask.",
  indicator { title = "They shape it",                       weight = 3, value = rollout.people_part },
  indicator { title = "What they say changes it",            weight = 2, value = rollout.feedback },
  indicator { title = "Colleagues to ask",                   weight = 1, value = rollout.champions },
  indicator { title = "Leads carry it",                      weight = 2, value = rollout.leads_carry },
  source  = cite { "R-113" },
}

dimension "begun-well" {
  title   = "Begun where it helps",
  summary = "Whether it grows from a plain success.",
  indicator { title = "Kind after kind",                     weight = 2, value = rollout.goes_to:one_of { "by-kind", "no-need" } },
  indicator { title = "Where the gain is plain",             weight = 2, value = rollout.begins_where:includes("value") },
  indicator { title = "The supplier is bound",               weight = 1, value = rollout.supplier_does:includes("written") },
}
