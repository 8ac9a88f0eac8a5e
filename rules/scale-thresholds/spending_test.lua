-- SPDX-License-Identifier: MIT
-- The factors are computed from the amounts; with ranges they are ranges, and without amounts the answers in words carry the rules.

local function sums(spend_now, spend_next, return_now, return_next, more)
  local given = more or {}
  given.stage = given.stage or "pilot"
  given.cost_so_far, given.cost_next, given.return_so_far, given.return_later = "figures", "figures", "figures", "figures"
  given.spend_now, given.spend_next, given.return_now, given.return_next = spend_now, spend_next, return_now, return_next
  return given
end

test "A hundredfold in words, the gain felt" {
  given = { stage = "pilot", spend_step = "hundred", results_show = "felt" }, fires = { "hundredfold-unproven" },
}
test "What was withdrawn has no next step to pay for" {
  given = { stage = "withdrawn", spend_step = "hundred", results_show = "felt" },
  not_applicable = { "hundredfold-unproven", "tenfold-on-a-feeling", "return-not-worked-out" },
}
test "A hundredfold in amounts, the gain in figures of the work" {
  given = sums(40000, 4000000, 60000, nil, { spend_step = "tenfold", results_show = "operations" }), fires = { "hundredfold-unproven" },
}
test "Ninety-nine times is not a hundred" {
  given = sums(40000, 3960000, 60000, nil, { spend_step = "tenfold", results_show = "operations" }), clear = { "hundredfold-unproven" },
}
test "A hundredfold and a result that counts" {
  given = { stage = "pilot", spend_step = "hundred", results_show = "outcome" }, clear = { "hundredfold-unproven" },
}
test "A hundredfold somewhere in the range" {
  given = sums(range(40000, 60000), 4000000, 60000, nil, { spend_step = "tenfold", results_show = "felt" }),
  undetermined = { "hundredfold-unproven" },
}
test "Tenfold on a feeling" {
  given = { stage = "pilot", spend_step = "tenfold", results_show = "felt" }, fires = { "tenfold-on-a-feeling" },
}
test "Tenfold on figures" {
  given = { stage = "pilot", spend_step = "tenfold", results_show = "operations" }, clear = { "tenfold-on-a-feeling" },
}
test "A hundred times the money, fifteen times the return" {   -- 1.5 for each unit of money today, 0.225 then
  given = sums(40000, 4000000, 60000, 900000), fires = { "return-stays-behind", "costs-more-than-it-brings" },
}
test "The return grows as the money does" {
  given = sums(40000, 4000000, 60000, 6000000), clear = { "return-stays-behind", "costs-more-than-it-brings" },
}
test "Somewhat less than in step is within what rough figures explain" {
  given = sums(40000, 4000000, 60000, 4500000), clear = { "return-stays-behind" },
}
test "Nothing came back so far: it cannot come to less" {
  given = sums(40000, 4000000, 0, 100000), clear = { "return-stays-behind" }, fires = { "costs-more-than-it-brings" },
}
test "Less is to be spent" {
  given = sums(40000, 30000, 60000, 10000), not_applicable = { "return-stays-behind", "costs-more-than-it-brings" },
}
test "A range of returns, all of them too small" {
  given = sums(40000, 4000000, 60000, range(500000, 2900000)), fires = { "return-stays-behind" },
}
test "A range of returns, some of them enough" {
  given = sums(40000, 4000000, 60000, range(500000, 5000000)), undetermined = { "return-stays-behind" },
}
test "A return that is open is not zero" {
  given = sums(40000, 4000000, 60000, nil), undetermined = { "return-stays-behind", "costs-more-than-it-brings" },
}
test "Nobody knows the return: the amounts are not asked for" {
  given = { stage = "pilot", cost_so_far = "figures", cost_next = "figures", spend_now = 40000, spend_next = 4000000,
            return_so_far = "no", return_later = "no" },
  not_applicable = { "return-stays-behind" },
}
test "Tenfold, and the return stays in its order" {
  given = { stage = "pilot", spend_step = "tenfold", return_growth = "same" }, fires = { "return-in-the-same-order" },
}
test "Tenfold by the amounts alone" {
  given = sums(40000, 400000, nil, nil, { spend_step = "more", return_growth = "slower" }), fires = { "return-in-the-same-order" },
}
test "Tenfold, and the return keeps up" {
  given = { stage = "pilot", spend_step = "tenfold", return_growth = "step", cost_so_far = "no", return_so_far = "no",
            return_later = "guess" },
  clear = { "return-in-the-same-order", "return-not-worked-out" }, fires = { "return-keeps-up" },
}
test "It keeps up, it is said, without a sum" {
  given = { stage = "pilot", spend_step = "tenfold", return_growth = "step", return_later = "no" }, clear = { "return-keeps-up" },
}
test "It keeps up, it is said, and the sums say no" {
  given = sums(40000, 4000000, 60000, 900000, { spend_step = "hundred", return_growth = "step" }), clear = { "return-keeps-up" },
}
test "Nobody worked it out" {
  given = { stage = "pilot", spend_step = "more", return_growth = "open" }, fires = { "return-not-worked-out" },
}
test "Nobody asked what the money would do elsewhere" {
  given = { stage = "pilot", spend_step = "tenfold", elsewhere = "no" }, fires = { "elsewhere-not-asked" },
}
test "Somebody asked" { given = { stage = "pilot", spend_step = "tenfold", elsewhere = "guess" }, clear = { "elsewhere-not-asked" } }
test "A few times the money is no question of elsewhere" {
  given = { stage = "pilot", spend_step = "more", cost_so_far = "no", elsewhere = "no" }, not_applicable = { "elsewhere-not-asked" },
}
