-- SPDX-License-Identifier: MIT
-- Assessments that ship with the framework. They hold what the source states and leave the rest open.

example "contact-centre-pilot" {
  title    = "Contact centre, the pilot",
  story    = "Volunteers, close attention, the supplier at hand: every figure looks strong, and the budget is approved.",
  document = "contact-centre/pilot.takehold.json",
}

example "contact-centre-six-months-on" {
  title    = "Contact centre, six months after go-live",
  story    = "About a third use the tool that did so well in the pilot; the others have found ways round it, and supervisors no longer mention it.",
  document = "contact-centre/six-months-on.takehold.json",
}

example "financial-services-by-call-type" {
  title    = "Financial services, one call type after the other",
  story    = "The tool began with two frequent and predictable kinds of call; by week six nearly everybody used it there and asked for more.",
  document = "financial-services/by-call-type.takehold.json",
  source   = cite { "R-80", "R-81", "R-85", "R-83" },
}

example "claims-desk-week-by-week" {
  title    = "A claims desk, week by week (made up)",
  story    = "An AI drafts an insurer's letters. Use rose for five weeks and has fallen since, most where claims are of a kind that the pilot never met.",
  document = "claims-desk/week-by-week.takehold.json",
}
