-- SPDX-License-Identifier: MIT
test "Six months on: what the pilot was not, leads who stopped, and few who use it" {
  document = "contact-centre/six-months-on.takehold.json",
  top = { "pilot-flattered-and-it-shows", "taken-for-proof-and-it-shows", "leads-stopped" },
  fires = { "pilot-flattered", "taken-for-proof", "leads-stopped", "few-use-it", "pilot-as-benchmark", "quietly-questioned" },
}
test "The pilot itself: no finding that is grave, and a warning about what comes" {
  document = "contact-centre/pilot.takehold.json",
  fires = { "about-to-be-taken-for-proof" }, not_applicable = { "few-use-it", "pilot-flattered" },
}
test "By call type: nothing is found, and what goes well shows" {
  document = "financial-services/by-call-type.takehold.json",
  fires = { "begins-small", "begins-where-gain-is-plain", "most-use-it", "kind-carries[Balance inquiry]", "kind-carries[Payment arrangement]" }, only = true,
}
test "Week by week: the weekly figures say that fewer than half use it, and nobody had to say so" {
  document = "claims-desk/week-by-week.takehold.json",
  top = { "few-use-it-by-the-weeks" },
}
