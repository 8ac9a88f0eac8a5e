-- SPDX-License-Identifier: MIT
-- Assessments that ship with the framework. The first two hold only what the source states and leave the rest open; the other two are
-- made up and say so.

example "hundredfold" {
  title    = "Fine while small, now a hundred times the money",
  story    = "A trial with a fixed budget works more or less. It is to grow a hundredfold, and its effect is on productivity, not "
          .. "on revenue.",
  document = "scale-thresholds/hundredfold.takehold.json",
  source   = cite { "S-75" },
}

example "never-decided" {
  title    = "Taken back to have things in hand again",
  story    = "A use sways decisions in a grey zone and has become hard to remove, though nobody decided that. It is taken back, and "
          .. "put down to something else.",
  document = "scale-thresholds/never-decided.takehold.json",
  source   = cite { "S-57", "S-58", "S-59", "S-85" },
}

example "permit-office" {
  title    = "A permit office asks for sixty times the money (made up)",
  story    = "An AI that pre-sorts building permits saved one district office time. All districts are to get it; the sums say what "
          .. "each euro would bring.",
  document = "scale-thresholds/permit-office.takehold.json",
}

example "hospital-pharmacy" {
  title    = "A hospital pharmacy that grew step by step (made up)",
  story    = "An AI checks prescriptions. Each ward joined under written rules, a pharmacist decides, and depending on it was put "
          .. "to the board.",
  document = "scale-thresholds/hospital-pharmacy.takehold.json",
}
