-- SPDX-License-Identifier: MIT
-- The examples: what their sources state is found, and nothing that they leave open.

test "A hundredfold: the money breaks first, and nothing else is known" {
  document = "scale-thresholds/hundredfold.takehold.json",
  fires = { "hundredfold-unproven", "good-start", "bounded-trial" }, only = true,
  top = { "hundredfold-unproven" },
  undetermined = { "wider-use-ahead", "visibility-ahead", "judged-otherwise-next" },
}
test "Never decided: a grey zone, a dependence nobody chose, and a quiet exit" {
  document = "scale-thresholds/never-decided.takehold.json",
  top = { "grey-zone", "dependence-undecided", "fading" },
  fires = { "grey-zone-named", "narrowed-quietly", "back-to-the-safe", "taken-back-to-regain-control", "blamed-on-something-else" },
}
test "The permit office: sixty times the money for some ten to seventeen times the return" {
  document = "scale-thresholds/permit-office.takehold.json",
  top = { "return-stays-behind", "sway-point-open" },
  fires = { "return-stays-behind", "costs-more-than-it-brings", "return-in-the-same-order", "elsewhere-not-asked", "coordination-ahead" },
  clear = { "hundredfold-unproven", "influence-ahead" },
}
test "The hospital pharmacy: six thresholds crossed, and an answer at each" {
  document = "scale-thresholds/hospital-pharmacy.takehold.json",
  fires = { "wider-use-agreed", "answers-at-hand", "a-person-decides[Prescription check]", "decisions-owned", "appeal-works",
            "effects-watched", "common-rules", "shows-in-a-result", "return-in-figures", "dependence-decided", "not-taken-back" },
  only = true,
}
