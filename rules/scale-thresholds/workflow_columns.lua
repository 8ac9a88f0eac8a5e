-- SPDX-License-Identifier: MIT
-- What this framework asks about each workflow besides the shared columns.

local workflow, step_ahead = vocabulary.workflow, vocabulary.step_ahead

fact "workflow.ai_role_next" {
  type = "level", label = "The AI's part after the next step", asked_if = all { workflow.uses_ai, step_ahead },
  ask  = "What part in decisions is the AI to have here after the next step?",
  help = "No change planned: the part it has today. More {cases} for the same people mean less time to weigh each, so say what is likely.",
  options = {
    option("prepares", "It prepares: somebody else decides on their own"),
    option("suggests", "It suggests: a person weighs it and decides"),
    option("steers",   "It steers: what it says is mostly followed"),
    option("decides",  "It decides: nobody looks at each one"),
  },
}
