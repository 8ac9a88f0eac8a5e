-- SPDX-License-Identifier: MIT
-- Layer 3, execution: building blocks that do work and can be used again. A rollout needs some of them and rarely all.

local rollout, workflow, in_use, live = vocabulary.rollout, vocabulary.workflow, vocabulary.in_use, vocabulary.live

layer {
  id = "execution", topic = "information", dimension = "building-blocks", cause = "nothing-reusable",
  title = "Building blocks", score = "Building blocks that are used again",
  summary = "What the AI needs to do work is there, and is built once for several uses.",
  source = cite { "O-8", "O-20", "O-101", "O-102" },
  ask  = "How far is each of these building blocks, as far as the work needs it?",
  help = "Say “does not apply” for what this work does not need; no rollout needs them all. Used by several means: by another team "
      .. "or workflow too.",
  options = { option("none", "Needed, and not there"), option("single", "Built for one use alone"),
              option("shared", "Built once, used by several") },
    items = {
    { id = "built_documents", label = "Reading documents", may_not_apply = true, source = cite { "O-103" },
      ask  = "Reading and understanding documents: forms, letters, contracts, scans?",
      help = "With the layout, the handwriting and the bad copies that really come in." },
    { id = "built_extraction", label = "Picking out names, amounts, dates", may_not_apply = true, source = cite { "O-104" },
      ask  = "Picking out names, amounts, dates and the like from text?",
      help = "And handing them on in a form that the next system takes." },
    { id = "built_compliance", label = "Checking against rules", may_not_apply = true, source = cite { "O-105" },
      ask  = "Checking whether a result keeps to law, contract and the house's own rules?",
      help = "Before it leaves the house, and with a record of what was checked." },
    { id = "built_quality", label = "Checking quality", may_not_apply = true, source = cite { "O-106" },
      ask  = "Checking the quality of what comes out, {case} by {case} or on a sample?",
      help = "A fixed list of what good looks like, applied the same way each time." },
    { id = "built_automation", label = "Carrying out steps", may_not_apply = true, source = cite { "O-107" },
      ask  = "Carrying out steps in other systems, such as booking, filing, ordering or sending?",
      help = "Without somebody clicking or typing in between." },
    { id = "built_knowledge", label = "Finding what is known", may_not_apply = true, source = cite { "O-108" },
      ask  = "Finding what the organisation already knows: instructions, earlier {cases}, answers?",
      help = "The version in force, with the place it comes from." },
  },
}

local blocks = { rollout.built_documents, rollout.built_extraction, rollout.built_compliance, rollout.built_quality,
                 rollout.built_automation, rollout.built_knowledge }
local missing, single, shared = {}, {}, {}
for i, block in ipairs(blocks) do missing[i], single[i], shared[i] = block:is("none"), block:is("single"), block:is("shared") end

rule "blocks-missing" {
  severity = "low",
  applies  = live,
  when     = any(missing),
  cause    = "nothing-reusable",
  title    = "The work needs something of the AI that it cannot do here yet",
  because  = "People do that part by hand, before the AI or after it, and the day stays as full as it was.",
  actions  = { "build-the-missing-block" },
  source   = cite { "O-102" },
}

rule "each-use-built-anew" {
  severity = "medium",
  -- With one workflow there is nobody to share with yet.
  applies  = all { live, workflow:count_rows(workflow.uses_ai):at_least(2) },
  when     = all { count_of(single):at_least(2), none(shared) },
  cause    = "nothing-reusable",
  title    = "Each use of the AI is built for itself alone, and nothing is used twice",
  because  = "The tenth use costs as much as the first and works differently from all others, so there is no tenth.",
  actions  = { "build-once" },
  source   = cite { "O-102", "O-109" },
}

strength "built-once-used-often" {
  applies = in_use,
  when    = count_of(shared):at_least(2),   -- one can be chance, two are a habit
  title   = "What is built for one use serves others too",
  because = "The next area of work begins with what the last one built.",
  source  = cite { "O-109" },
}

action "build-the-missing-block" {
  title   = "Build what is missing most, and so that others can use it too",
  how     = "Ask five {people} which step beside the AI costs most time. Build that one with real {cases}, the bad copies too, and "
         .. "name who keeps it up.",
  effort  = "large", owner = "rollout-lead", phase = "first 90 days",
}

action "build-once" {
  title   = "Turn what was built for one use into something the next can take",
  how     = "Choose the block that two teams have built twice. One of them looks after it for both, and the next use may not build "
         .. "its own.",
  effort  = "medium", owner = "rollout-lead", phase = "first 90 days",
  source  = cite { "O-109" },
}
