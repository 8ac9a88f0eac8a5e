-- SPDX-License-Identifier: MIT
-- Assessments that ship with the framework. The first two hold only what the source states; the third is made up and says so.

example "three-wins" {
  title    = "Three wins and no result",
  story    = "A team has its notes summarised, an analyst drafts reports sooner, a sales rep knows more about accounts – and no "
          .. "figure of the house moves.",
  document = "operating-model/three-wins.takehold.json",
  source   = cite { "O-45", "O-46", "O-47" },
}

example "four-use-cases" {
  title    = "One use case after another",
  story    = "Reports, support tickets, compliance review, documents: each time the tool works, the task gets quicker, and the work "
          .. "around it stays.",
  document = "operating-model/four-use-cases.takehold.json",
  source   = cite { "O-66", "O-67", "O-68", "O-69" },
}

example "repair-desk" {
  title    = "A repair desk laid out anew",
  story    = "Made up, to show what it looks like when it takes hold: one area laid out anew from beginning to end, and a result "
          .. "that shows.",
  document = "operating-model/repair-desk.takehold.json",
}
