-- SPDX-License-Identifier: MIT
-- Why a rollout stalls. A theme says what it is about, and how often that was a main cause elsewhere. An arrow says "brings about": a finding explains the firing findings that can be reached from its cause.
-- Read from the top: what nobody decided, how it was tried and brought in, what it stands on, what people meet at work, what they
-- do about it, and what becomes of it.

-- What was not decided
cause "wrong-diagnosis"      { title = "The trouble is looked for in the wrong place", theme = "consequence",
                               leads_to = { "measures-unchanged", "rewards-unchanged", "work-not-removed" } }
cause "launched-as-a-tool"   { title = "It is run as the launch of a tool", theme = "pattern-workflow-mapping",
                               leads_to = { "workflow-unchanged", "work-not-mapped", "training-once", "measures-unchanged", "rewards-unchanged" } }
cause "goodwill-only"        { title = "The plan rests on goodwill", theme = "incentive-rewards-penalties",
                               leads_to = { "measures-unchanged", "rewards-unchanged" } }
cause "owner-unclear"        { title = "Nobody answers for the result", theme = "layer-governance",
                               leads_to = { "rules-unclear", "decision-unowned", "workflow-unchanged", "return-not-shown" } }
cause "rules-unclear"        { title = "The rules for using the AI are not clear", theme = "layer-governance",
                               leads_to = { "failure-punished", "trust-lost" } }
cause "decision-unowned"     { title = "Nobody owns the decisions that the AI has a say in", theme = "scale-decision",
                               leads_to = { "oversight-missing", "failure-punished", "trust-lost", "use-cut-back" } }
cause "oversight-missing"    { title = "Nobody would notice in time when the AI goes wrong", theme = "layer-governance",
                               leads_to = { "side-effects-unwatched", "judgement-weakened", "harm-unnoticed", "trust-lost" } }
cause "governance-late"      { title = "Oversight comes after use instead of before", theme = "layer-governance",
                               leads_to = { "oversight-missing", "decision-unowned", "rules-unclear" } }
cause "change-unguarded"     { title = "Targets and rewards change without a safety net", theme = "incentive-rewards-penalties",
                               leads_to = { "numbers-gamed", "judgement-weakened" } }

-- How it was tried and brought in
cause "pilot-taken-for-proof" { title = "A good pilot is taken for proof", theme = "pattern-pilot-gap",
                               leads_to = { "expectation-missed", "everything-at-once" } }
cause "pilot-unlike-the-rest" { title = "The pilot was not like what comes after it", theme = "pattern-pilot-gap",
                               leads_to = { "expectation-missed", "tool-falls-short" } }
cause "everything-at-once"   { title = "It goes to everybody and everything at once", theme = "practice-phased",
                               leads_to = { "adds-friction", "trust-lost" } }
cause "work-not-mapped"      { title = "Nobody looked at how the work is really done", theme = "pattern-workflow-mapping",
                               leads_to = { "adds-friction", "work-not-removed", "output-leads-nowhere" } }
cause "people-not-involved"  { title = "Those who use it had no part in shaping it", theme = "pattern-design-partners",
                               leads_to = { "adds-friction", "trust-lost", "left-unused" } }
cause "training-once"        { title = "People were trained once and then left alone", theme = "pattern-training",
                               leads_to = { "adds-friction", "left-unused" } }
cause "leads-not-carrying"   { title = "Those who lead day to day do not carry it", theme = "practice-champions",
                               leads_to = { "left-unused" } }
cause "no-help-from-peers"   { title = "There is no colleague to ask", theme = "practice-champions",
                               leads_to = { "left-unused" } }
cause "feedback-unanswered"  { title = "What people say about it changes nothing", theme = "practice-feedback",
                               leads_to = { "adds-friction", "trust-lost" } }
cause "supplier-let-go"      { title = "The supplier is out of it after go-live", theme = "practice-vendor",
                               leads_to = { "tool-falls-short", "adds-friction" } }
cause "people-move-on"       { title = "People come and go faster than they learn it", theme = "pattern-training",
                               leads_to = { "left-unused" } }

-- What it stands on
cause "workflow-unchanged"   { title = "The AI was added to work that stays as it was", theme = "pattern-workflow-mapping",
                               leads_to = { "work-not-removed", "output-leads-nowhere", "gain-stays-local" } }
cause "pieces-drift-apart"   { title = "Data, work, systems and rules each change on their own", theme = "layer-data",
                               leads_to = { "data-not-ready", "handover-unclear" } }
cause "data-not-ready"       { title = "What the AI works on cannot be relied on", theme = "layer-data",
                               leads_to = { "tool-falls-short" } }
cause "handover-unclear"     { title = "How work passes between AI and people is not settled", theme = "layer-orchestration",
                               leads_to = { "output-leads-nowhere", "oversight-missing" } }
cause "nothing-reusable"     { title = "Each use is built anew", theme = "layer-execution",
                               leads_to = { "pilots-pile-up" } }
cause "roles-unchanged"      { title = "Roles and responsibilities stay as they were", theme = "layer-workforce",
                               leads_to = { "decision-unowned", "work-not-removed" } }
cause "pilots-pile-up"       { title = "Pilots pile up and none becomes part of the work", theme = "scale-roi",
                               leads_to = { "gain-stays-local" } }
cause "output-leads-nowhere" { title = "What the AI produces leads to nothing", theme = "layer-orchestration",
                               leads_to = { "gain-stays-local", "hidden-work" } }
cause "gain-stays-local"     { title = "The gain stays with individuals", theme = "scale-roi",
                               leads_to = { "return-not-shown" } }
cause "wider-use-not-agreed" { title = "Wider use was not agreed with those it touches", theme = "scale-collective",
                               leads_to = { "rules-unclear", "use-cut-back" } }
cause "not-justified"        { title = "There is no answer to why it is used here and what it does", theme = "scale-visibility",
                               leads_to = { "backing-lost" } }
cause "not-coordinated"      { title = "Unwritten arrangements do not carry wider use", theme = "scale-coordination",
                               leads_to = { "use-cut-back" } }
cause "growth-without-bounds" { title = "Nobody said how far it may go and what it may cost", theme = "scale-roi",
                               leads_to = { "return-not-shown", "backing-lost" } }
cause "side-effects-unwatched" { title = "What it does to others is not watched", theme = "scale-visibility",
                               leads_to = { "harm-unnoticed", "backing-lost" } }
cause "return-not-shown"     { title = "The return is not shown in figures that count", theme = "scale-roi",
                               leads_to = { "backing-lost" } }
cause "return-does-not-grow" { title = "The return does not grow with the spending", theme = "scale-roi",
                               leads_to = { "backing-lost" } }
cause "dependence-not-decided" { title = "The organisation depends on it and never decided to", theme = "scale-reversibility",
                               leads_to = { "use-cut-back" } }

-- What people meet
cause "tool-falls-short"     { title = "The AI does not do its job in everyday work", theme = "layer-execution",
                               leads_to = { "hidden-work", "trust-lost", "left-unused" } }
cause "adds-friction"        { title = "It gets in the way of the work", theme = "pattern-workflow-mapping", leads_to = { "not-worth-it", "left-unused" } }
cause "work-not-removed"     { title = "Work was added and none removed", theme = "incentive-displaced-work", leads_to = { "effort-without-credit" } }
cause "hidden-work"          { title = "Work that nobody counts", theme = "incentive-hidden-effort", leads_to = { "effort-without-credit", "best-people-withdraw" } }
cause "no-time"              { title = "There is no time for it", theme = "incentive-hidden-effort", leads_to = { "not-worth-it" } }
cause "rewards-unchanged"    { title = "Nothing is to be gained by it", theme = "incentive-rewards-penalties", leads_to = { "effort-without-credit", "not-worth-it" } }
cause "effort-without-credit" { title = "More to do and to answer for, no credit", theme = "incentive-hidden-effort",
                               leads_to = { "best-people-withdraw", "not-worth-it" } }
cause "measures-unchanged"   { title = "People are measured as before", theme = "incentive-metrics", leads_to = { "not-worth-it" } }
cause "failure-punished"     { title = "A mistake made with AI falls on the person", theme = "incentive-rewards-penalties", leads_to = { "not-worth-it" } }
cause "gain-unclear"         { title = "Nobody can say what it does for them", theme = "incentive-rewards-penalties", leads_to = { "left-unused" } }
cause "use-is-a-choice"      { title = "It can be left aside without anybody noticing", theme = "pattern-workflow-mapping", leads_to = { "left-unused" } }
cause "use-over-rewarded"    { title = "Use itself is rewarded", theme = "incentive-metrics", leads_to = { "numbers-gamed", "judgement-weakened" } }

-- What people do
cause "not-worth-it"         { title = "It does not pay for those who would use it", theme = "incentive-hidden-effort", leads_to = { "left-unused" } }
cause "best-people-withdraw" { title = "The best people turn away", theme = "incentive-hidden-effort", leads_to = { "left-unused" } }
cause "numbers-gamed"        { title = "Figures are met without the work getting better", theme = "incentive-metrics", leads_to = { "trust-lost" } }
cause "judgement-weakened"   { title = "What the AI says is taken over unseen", theme = "scale-decision", leads_to = { "harm-unnoticed", "trust-lost" } }
cause "trust-lost"           { title = "Trust in the AI is lost", theme = "practice-feedback", leads_to = { "left-unused" } }
cause "left-unused"          { title = "The AI is left unused", theme = "consequence", leads_to = { "backing-lost" } }

-- What becomes of it
cause "harm-unnoticed"       { title = "Mistakes reach those it is meant to serve", theme = "scale-decision", leads_to = { "trust-lost", "backing-lost" } }
cause "expectation-missed"   { title = "The rollout is measured against a figure it could not reach", theme = "pattern-pilot-gap", leads_to = { "backing-lost" } }
cause "backing-lost"         { title = "Those who pay for it turn away", theme = "scale-roi", leads_to = { "use-cut-back" } }
cause "use-cut-back"         { title = "It is quietly taken back", theme = "consequence", leads_to = {} }

-- Answers that do not fit together: something is not as it was reported
cause "figures-disagree"     { title = "Figures of use do not fit together", theme = "contradiction", leads_to = {} }
cause "part-played-disagrees" { title = "What is said about people's part does not fit together", theme = "contradiction", leads_to = {} }
cause "state-disagrees"      { title = "How far it is and how it is run do not fit together", theme = "contradiction", leads_to = {} }
cause "result-disagrees"     { title = "What is said about the result does not fit together", theme = "contradiction", leads_to = {} }
