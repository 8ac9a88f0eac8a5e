-- SPDX-License-Identifier: MIT

local function nurse(row, stage)
  row.name = "Ward nurse"
  return { stage = stage or "pilot", role = { row } }
end
local function triage(row)
  row.name, row.uses_ai = "Triage", true
  return { stage = "pilot", workflow = { row } }
end

test "More to answer for and no credit" {
  given = nurse { answers_for_more = true, extra_effort = "none", credit = "none" },
  fires = { "accountability-without-credit" }, clear = { "effort-without-credit", "effort-credited" },
}
test "More effort and no credit" {
  given = nurse { answers_for_more = false, extra_effort = "some", credit = "none" },
  fires = { "effort-without-credit" }, clear = { "accountability-without-credit" },
}
test "Effort and responsibility that are credited do no harm" {
  given = nurse { answers_for_more = true, extra_effort = "much", credit = "full" },
  fires = { "effort-credited" }, clear = { "accountability-without-credit", "effort-without-credit" },
}
test "Where nothing is asked of people, nobody is asked about credit" {
  given = nurse { answers_for_more = false, extra_effort = "none", credit = "none" },
  clear = { "effort-without-credit", "accountability-without-credit" }, not_applicable = { "effort-credited" },
}
test "Unseen work that counts for nobody" {
  given = triage { prompting = "none", checking = "much", cleaning = "none", exceptions = "none", unseen_counted = "no" },
  fires = { "unseen-work-uncounted" }, clear = { "unseen-work-counted" },
}
test "One kind of unseen work is enough to know" {
  given = triage { exceptions = "some", unseen_counted = "no" },
  fires = { "unseen-work-uncounted" },
}
test "Unseen work that counts" {
  given = triage { checking = "much", unseen_counted = "yes" },
  fires = { "unseen-work-counted" }, clear = { "unseen-work-uncounted" },
}
test "No unseen work, no finding" {
  given = triage { prompting = "none", checking = "none", cleaning = "none", exceptions = "none" },
  clear = { "unseen-work-uncounted" },
}
test "The best people turn away" {
  given = { stage = "scaled", best_people = "turn-away" }, fires = { "best-people-turn-away" },
}
test "The best people are ahead" {
  given = { stage = "scaled", best_people = "ahead" }, clear = { "best-people-turn-away" },
}
test "No time for it" {
  given = nurse({ time = "none" }, "planned"), fires = { "no-time-for-it" },
}
test "Little time is not none" {
  given = nurse { time = "tight" }, clear = { "no-time-for-it" },
}
