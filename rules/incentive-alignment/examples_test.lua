-- SPDX-License-Identifier: MIT
-- The story of the sales forecast, in its three states.

test "Before: only what holds without any AI in use, and that the AI's aim comes second" {
  document = "sales-forecast/before.takehold.json",
  fires = { "aim-not-measured[Sales rep]" }, only = true,
  top = { "aim-not-measured" },
}
test "Middle: work added and none removed, accountability without credit, the measured result unchanged" {
  document = "sales-forecast/middle.takehold.json",
  top = { "nothing-removed", "accountability-without-credit", "measured-result-unchanged" },
  fires = { "nothing-removed[Forecasting]", "accountability-without-credit[Sales rep]", "effort-without-credit[Sales rep]",
            "measured-result-unchanged[Sales rep]", "output-ignored[Forecasting]", "better-but-avoided[Sales rep]" },
}
test "Aligned: nothing is found, and what goes well shows" {
  document = "sales-forecast/aligned.takehold.json",
  fires = { "work-removed[Forecasting]", "effort-freed[Forecasting]", "measure-fits[Sales rep]", "both-sides[Sales rep]",
            "use-grows", "grows-by-itself" },
  only = true,
}
test "The incentive map: four roles and nothing about a rollout" {
  document = "incentive-map/four-roles.takehold.json",
  fires = {}, only = true,
}
