-- SPDX-License-Identifier: MIT
local function billing(columns, stage)
  local row = { name = "Billing", uses_ai = true }
  for name, value in pairs(columns) do row[name] = value end
  return { stage = stage or "rollout", workflow = { row } }
end

test "Nobody looked" { given = billing { mapped = "no" }, fires = { "work-not-mapped" }, clear = { "work-mapped", "mapped-without-those-who-do-it" } }
test "Nobody looked, and it is only planned" { given = billing({ mapped = "no" }, "planned"), fires = { "work-not-mapped" } }
test "On paper" { given = billing { mapped = "on-paper" }, fires = { "mapped-without-those-who-do-it" }, clear = { "work-not-mapped" } }
test "With those who do it" { given = billing { mapped = "with" }, fires = { "work-mapped" } }
test "It interrupts" { given = billing { first_moments = "interrupts" }, fires = { "interrupts" }, clear = { "fits-the-first-moments" } }
test "It helps when help is wanted" { given = billing { first_moments = "helps" }, fires = { "fits-the-first-moments" }, clear = { "interrupts" } }
test "Short cuts ignored" { given = billing { routines = "ignored" }, fires = { "short-cuts-ignored" } }
test "Short cuts known" { given = billing { routines = "known" }, clear = { "short-cuts-ignored" } }
test "Nothing said is not nobody looked" { given = billing {}, undetermined = { "work-not-mapped", "interrupts" } }
