-- SPDX-License-Identifier: MIT
test "Nobody to ask" { given = { stage = "rollout", champions = "none" }, fires = { "no-colleague-to-ask" }, not_applicable = { "champions-not-prepared" } }
test "Colleagues, taught more, before go-live" {
  given = { stage = "rollout", champions = "before", champions_are = { "peers", "trained", "first" } },
  fires = { "colleagues-help" }, clear = { "no-colleague-to-ask", "champions-are-leads", "champions-not-prepared" },
}
test "Leads instead of colleagues" {
  given = { stage = "rollout", champions = "later", champions_are = { "leads" } },
  fires = { "champions-are-leads", "champions-not-prepared" }, clear = { "colleagues-help" },
}
test "Leads have stopped" { given = { stage = "rollout", leads_carry = "stopped" }, fires = { "leads-stopped" }, clear = { "leads-carry-it", "leads-in-part" } }
test "Some leads" { given = { stage = "rollout", leads_carry = "some" }, fires = { "leads-in-part" }, clear = { "leads-stopped" } }
test "All leads" { given = { stage = "rollout", leads_carry = "steady" }, fires = { "leads-carry-it" } }
