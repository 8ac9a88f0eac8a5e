-- SPDX-License-Identifier: MIT
-- The words an assessment may replace by its own trade's, and the roles that decide things.

word "person"     { standard = "person",     meaning = "somebody who is to use the AI" }
word "people"     { standard = "people",     meaning = "those who are to use the AI" }
word "lead"       { standard = "team lead",  meaning = "somebody who leads them from day to day" }
word "leads"      { standard = "team leads", meaning = "those who lead them from day to day" }
word "case"       { standard = "case",       meaning = "one unit of the work: a call, an order, a forecast, a patient" }
word "cases"      { standard = "cases",      meaning = "units of the work" }
word "category"   { standard = "category",   meaning = "one kind of case" }
word "categories" { standard = "categories", meaning = "kinds of case" }

owner "sponsor" {
  title = "sponsor",
  help  = "Pays for the rollout and settles what the others cannot.",
}
owner "rollout-lead" {
  title = "rollout lead",
  help  = "Runs the rollout from day to day.",
}
owner "process-owner" {
  title = "process owner",
  help  = "Decides which steps, approvals and reports a workflow has.",
}
owner "measures-owner" {
  title = "owner of the measures",
  help  = "Sets the targets and figures that people are judged by.",
}
owner "reward-owner" {
  title = "owner of pay and promotion",
  help  = "Decides what bonus, promotion and reviews depend on; often somebody in HR.",
}
owner "team-lead" {
  title = "team lead",
  help  = "Shares out the work, gives credit and hears first what goes wrong.",
}
owner "risk-owner" {
  title = "owner of rules and risk",
  help  = "Says what may be done with the AI, what may not, and what happens after a mistake.",
}
