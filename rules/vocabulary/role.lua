-- SPDX-License-Identifier: MIT
-- Roles: those whose work the rollout changes.

record "role" {
  topic = "people", one = "role", many = "roles",
  ask  = "Which roles does it touch?",
  help = "Everybody who is to work with the AI or with what comes out of it. Name each in the singular: sales rep, ward nurse.",
  max_rows = 200,
}

fact "role.area" {
  type = "choice", label = "Area",
  ask  = "What kind of work is it?",
  help = "The questions are the same everywhere. In sales, operations, analysis and support the gap tends to show first, so begin there.",
  options = {
    option("sales",       "Sales",       cite { "I-73" }),
    option("operations",  "Operations",  cite { "I-74" }),
    option("analysis",    "Analysis and reporting"),
    option("support",     "Support and service", cite { "I-75" }),
    option("engineering", "Engineering", cite { "I-72" }),
    option("finance",     "Finance",     cite { "I-76" }),
    option("other",       "Something else"),
  },
  source = cite { "I-122", "I-123" },
}

fact "role.metric_change" {
  type = "level", label = "Measure changed", better = "higher", quick = true,
  ask  = "Has what this role is measured by been changed to fit work with AI?",
  help = "Most efforts fail here: the measures and rewards stay, so people go on serving the old goals. Whoever is judged as before works as before.",
  options = {
    option("unchanged", "No, as before"),
    option("decided",   "Decided, not in force yet"),
    option("in-force",  "Yes, in force"),
  },
  source = cite { "I-11", "I-114", "I-115", "O-124" },
}
