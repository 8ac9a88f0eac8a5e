-- SPDX-License-Identifier: MIT
-- Fourth practice: the supplier, or whoever built it, stays bound for the first 90 days.

local rollout, going_on, live = vocabulary.rollout, vocabulary.going_on, vocabulary.live

rule "supplier-gone" {
  severity = "medium",
  applies  = live,
  when     = none { rollout.supplier_does:includes_any { "there", "settings", "model", "screens" } },
  cause    = "supplier-let-go",
  title    = "Those who built it are out of it since go-live",
  because  = "Everyday work shows in the first 90 days what has to be changed. Without them it stays as it was delivered.",
  actions  = { "bind-the-supplier" },
}

rule "supplier-not-bound" {
  severity = "low",
  applies  = going_on,
  when     = all { rollout.supplier_does:includes("there"),
                   none { rollout.supplier_does:includes_any { "written", "figures" } } },
  cause    = "supplier-let-go",
  title    = "Those who built it help out of goodwill; nothing binds them",
  because  = "Goodwill ends with the next customer. What is to happen in the first 90 days belongs in the contract.",
  actions  = { "bind-the-supplier" },
}

strength "supplier-bound" {
  applies = going_on,
  when    = all { rollout.supplier_does:includes("written"), rollout.supplier_does:includes("figures") },
  title   = "Those who built it are held to how it goes after go-live",
  because = "It gets better while people get used to it.",
}

action "bind-the-supplier" {
  title   = "Write into the contract what the supplier does in the first 90 days, and by which figures that is judged",
  how     = "Settings refined, the model updated, screens adjusted; a meeting each week; use and results after go-live as the "
         .. "figures. Built in-house: the same, as an agreement.",
  effort  = "medium", owner = "sponsor", phase = "before go-live",
  changes = {},
  source  = cite { "R-100" },
}
