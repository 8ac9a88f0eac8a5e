-- SPDX-License-Identifier: MIT
-- Why a rollout stalls. An arrow says "brings about": a finding explains the firing findings that can be reached from its cause.
-- Read from the top: decisions nobody took, then what people meet at work, then what they do about it.

-- What was not decided
cause "wrong-diagnosis"      { title = "The trouble is looked for in the wrong place",
                               leads_to = { "measures-unchanged", "rewards-unchanged", "work-not-removed" } }
cause "launched-as-a-tool"   { title = "It is run as the launch of a tool",
                               leads_to = { "work-not-removed", "measures-unchanged", "rewards-unchanged" } }
cause "goodwill-only"        { title = "The plan rests on goodwill",
                               leads_to = { "measures-unchanged", "rewards-unchanged" } }
cause "owner-unclear"        { title = "Nobody answers for the result",
                               leads_to = { "rules-unclear", "work-not-removed", "measures-unchanged", "rewards-unchanged" } }
cause "rules-unclear"        { title = "The rules for using AI are not clear",
                               leads_to = { "failure-punished", "trust-lost" } }
cause "change-unguarded"     { title = "Targets and rewards change without a safety net",
                               leads_to = { "numbers-gamed", "judgement-weakened" } }

-- What people meet
cause "work-not-removed"     { title = "Work was added and none removed", leads_to = { "effort-without-credit" } }
cause "hidden-work"          { title = "Work that nobody counts", leads_to = { "effort-without-credit", "best-people-withdraw" } }
cause "no-time"              { title = "There is no time for it", leads_to = { "not-worth-it" } }
cause "rewards-unchanged"    { title = "Nothing is to be gained by it", leads_to = { "effort-without-credit", "not-worth-it" } }
cause "effort-without-credit" { title = "More to do and to answer for, no credit",
                               leads_to = { "best-people-withdraw", "not-worth-it" } }
cause "measures-unchanged"   { title = "People are measured as before", leads_to = { "not-worth-it" } }
cause "failure-punished"     { title = "A mistake made with AI falls on the person", leads_to = { "not-worth-it" } }
cause "gain-unclear"         { title = "Nobody can say what it does for them", leads_to = { "left-unused" } }
cause "use-is-a-choice"      { title = "It can be left aside without anybody noticing", leads_to = { "left-unused" } }
cause "use-over-rewarded"    { title = "Use itself is rewarded", leads_to = { "numbers-gamed", "judgement-weakened" } }

-- What people do
cause "not-worth-it"         { title = "It does not pay for those who would use it", leads_to = { "left-unused" } }
cause "best-people-withdraw" { title = "The best people turn away", leads_to = { "left-unused" } }
cause "numbers-gamed"        { title = "Figures are met without the work getting better", leads_to = { "trust-lost" } }
cause "judgement-weakened"   { title = "What the AI says is taken over unseen", leads_to = { "trust-lost" } }
cause "trust-lost"           { title = "Trust in the AI is lost", leads_to = { "left-unused" } }
cause "left-unused"          { title = "The AI is left unused", leads_to = {} }
