-- SPDX-License-Identifier: MIT
-- Assessments that ship with the framework. Each holds only what its source states; the rest is open.

example "forecast-before" {
  title    = "Sales forecast, before the AI",
  story    = "Reps type in their forecasts, managers go through spreadsheets, and hitting quota comes before being right. An AI is to take over.",
  document = "sales-forecast/before.takehold.json",
  source   = cite { "I-58", "I-59", "I-60", "I-61" },
}

example "forecast-middle" {
  title    = "Sales forecast, AI without new incentives",
  story    = "The AI forecasts, reps have to check it and explain each difference, accuracy rises, quota rules stay – and the reps ignore it.",
  document = "sales-forecast/middle.takehold.json",
  source   = cite { "I-62", "I-63", "I-64", "I-65" },
}

example "forecast-aligned" {
  title    = "Sales forecast, aligned",
  story    = "Accuracy is tracked, reporting by hand shrinks, a missed forecast leads to a review, and use grows by itself.",
  document = "sales-forecast/aligned.takehold.json",
  source   = cite { "I-67", "I-68", "I-69", "I-70" },
}

example "incentive-map" {
  title    = "Four roles on the incentive map",
  story    = "An analyst, a sales rep, an operations manager and a support agent: what each was measured by and what is to take its place.",
  document = "incentive-map/four-roles.takehold.json",
  source   = cite { "I-97", "I-98", "I-99", "I-100" },
}
