-- SPDX-License-Identifier: MIT
-- Layer 1, data: the information the AI works on, and whether it can be relied on.

local rollout, going_on, in_use, live = vocabulary.rollout, vocabulary.going_on, vocabulary.in_use, vocabulary.live

layer {
  id = "data_readiness", topic = "information", dimension = "data", cause = "data-not-ready",
  title = "Data", score = "Data that can be relied on",
  summary = "One trusted source: what the AI reads is matched, joined, found, checked and in somebody's care.",
  source = cite { "O-8", "O-17", "O-83", "O-84" },
  ask  = "How far is each of these for the information the AI works on?",
  help = "Whatever it reads: records, documents, messages. Answer for what it really uses here, not for the whole organisation.",
  options = { option("none", "Not there"), option("partly", "In part"), option("works", "It works") },
  lowest = "none", highest = "works", owner = "process-owner", phase = "first 90 days",
  items = {
    { id = "data_matched", label = "One thing, one entry", weight = 2, source = cite { "O-85" },
      ask  = "Is the same person, thing or {case} known as the same in every system the AI reads?",
      help = "Look one up in two systems. Where name, number or spelling differ, the AI takes one for two, or two for one.",
      rule = "same-thing-twice",
      missing = "The same person or thing is known under different names in different systems",
      because = "The AI takes one for two or two for one, and then answers for the wrong one.",
      action = "match-the-entries", effort = "large",
      act = "Make sure that one thing has one entry wherever the AI reads",
      how = "Begin with the kind that most {cases} turn on. Have two people who know them settle the doubtful ones by hand, once." },
    { id = "data_joined", label = "Tables and free text together", source = cite { "O-86" },
      ask  = "Does the AI get at tables and at free text – letters, notes, messages, pictures – where the work needs both?",
      help = "Watch somebody do a {case} and list what they look at. The AI should see the same.",
      rule = "half-the-picture",
      missing = "The AI sees only part of what people look at for the same {case}",
      because = "People go by the table and the note beside it. What the AI does not see it gets wrong without knowing.",
      action = "open-the-other-half", effort = "large",
      act = "Give the AI what {people} look at and it does not see",
      how = "Watch five {cases}, write down every source somebody opens, and connect the one that decides most often." },
    { id = "data_found", label = "The right piece is found", source = cite { "O-87" },
      ask  = "Does the AI find the right piece of information when it needs it?",
      help = "Ask it twenty things whose answer is known. Old versions and near misses count as not found.",
      rule = "wrong-piece-found",
      missing = "The AI does not dependably find the information it needs",
      because = "What sounds right and rests on the wrong page costs more trust than no answer.",
      action = "test-what-it-finds",
      act = "Test on known questions whether the AI finds the right source",
      how = "Collect fifty real questions with the source that answers each. Run them after every change, and take old versions out "
         .. "of reach." },
    { id = "data_checked", label = "Quality is checked", weight = 2, source = cite { "O-88" },
      ask  = "Is the quality of that information checked, and put right where it is poor?",
      help = "A check that runs by itself or on a fixed day, and somebody who gets the list. Finding out from complaints is not a check.",
      rule = "quality-unchecked",
      missing = "Nobody checks the quality of the information the AI works on",
      because = "Errors in it turn into errors of the AI, and are first noticed by those they hit.",
      action = "check-the-data",
      act = "Check the information the AI works on, on a fixed day",
      how = "Count what is missing, double, contradictory and out of date in a hundred {cases}. Give the list to whoever can put it "
         .. "right." },
    { id = "data_owned", label = "In somebody's care", source = cite { "O-89" },
      ask  = "Does somebody answer for that information, and are there rules for who may change it?",
      help = "A name for each source. “The IT department” is a name for the machines, not for what stands in them.",
      rule = "data-unowned",
      missing = "Nobody answers for the information the AI works on",
      because = "Everybody sees that it is wrong and nobody is the one to put it right.",
      action = "name-who-keeps-the-data", effort = "small", phase = "before go-live",
      act = "Name for each source the person who answers for what stands in it",
      how = "List the sources the AI reads. Beside each: who may change it, who is told of an error, and by when it is put right." },
  },
}

local some_missing = count_of { rollout.data_matched:is("none"), rollout.data_joined:is("none"), rollout.data_found:is("none"),
                                rollout.data_checked:is("none"), rollout.data_owned:is("none") }

rule "no-ground-to-stand-on" {
  severity = "high",
  applies  = live,
  when     = some_missing:at_least(3),   -- more than half of the five: what is left does not hold the rest
  cause    = "data-not-ready",
  title    = "Most of what makes information trustworthy is missing, and the AI is in live work",
  because  = "Without one source that people trust, every answer can be disputed, and is.",
  actions  = { "name-who-keeps-the-data", "check-the-data" },
  source   = cite { "O-84" },
}

rule "acts-on-faulty-information" {
  severity = "high",
  applies  = in_use,
  when     = rollout.information_holds:is("often-not"),
  cause    = "data-not-ready",
  title    = "The AI often works on information that is wrong, missing or contradictory",
  because  = "What is wrong with it: {rollout.information_faults|not stated}. No model makes good what the information gets wrong.",
  actions  = { "check-the-data", "keep-out-what-is-not-ready" },
  source   = cite { "O-90", "O-91", "O-92" },
}

strength "data-trusted" {
  applies = going_on,
  when    = all { rollout.data_matched:is("works"), rollout.data_checked:is("works"), rollout.data_owned:is("works") },
  title   = "There is one trusted source for what the AI works on",
  because = "Entries match, quality is checked, and somebody answers for it.",
  source  = cite { "O-84" },
}

action "keep-out-what-is-not-ready" {
  title   = "Keep the AI out of {cases} whose information is not fit for it",
  how     = "Say which kinds they are, and let people do them as before until the information is in order. Say when you will look again.",
  effort  = "small", owner = "rollout-lead", phase = "first 30 days",
  changes = { sets(rollout.information_holds, "holds") },
}
