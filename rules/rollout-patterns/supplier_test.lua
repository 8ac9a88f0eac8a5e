-- SPDX-License-Identifier: MIT
test "Gone" { given = { stage = "rollout", supplier_does = {} }, fires = { "supplier-gone" }, clear = { "supplier-bound", "supplier-not-bound" } }
test "There out of goodwill" { given = { stage = "rollout", supplier_does = { "there" } }, fires = { "supplier-not-bound" }, clear = { "supplier-gone" } }
test "Bound by contract and figures" { given = { stage = "rollout", supplier_does = { "there", "settings", "written", "figures" } }, fires = { "supplier-bound" } }
test "Nobody outside takes part" {
  given = { stage = "rollout", supplier_does = does_not_apply("built by the team itself") }, not_applicable = { "supplier-gone", "supplier-not-bound", "supplier-bound" },
}
