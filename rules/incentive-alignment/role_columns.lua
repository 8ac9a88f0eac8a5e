-- SPDX-License-Identifier: MIT
-- What this framework asks about each role: what it is judged by, what the AI costs it and what it gives.

local role, in_use = vocabulary.role, vocabulary.in_use

fact "role.old_measure" {
  type = "text", label = "Old measure",
  ask  = "What was this role measured by before the AI?",
  help = "The figure its reviews, pay or standing hang on, in the words used on the floor.",
}

fact "role.new_measure" {
  type = "text", label = "New measure",
  ask  = "What is it measured by now, or what is it going to be measured by?",
  help = "Leave it open while it is not settled. If nothing changes, write the old measure again.",
}

fact "role.shift" {
  type = "text", label = "What shifts",
  ask  = "What does that change for the people in this role?",
  help = "In a few words: bonus weights, what promotion looks at, what is praised.",
}

fact "role.judged_by" {
  type = "set", label = "Earns praise, pay or promotion by", quick = true,
  ask  = "What does somebody in this role earn praise, pay or promotion by?",
  help = "What really counts, not what the handbook says. People take the quickest way if speed counts and the safest if being right counts.",
  options = {
    option("volume",     "How much they do: reports, calls, visits"),
    option("hours",      "How hard they work"),
    option("speed",      "How fast they are"),
    option("throughput", "How much gets finished, with the AI's help", cite { "I-86" }),
    option("quality",    "How good the result is",                     cite { "I-85" }),
    option("right",      "How often they decide rightly",              cite { "I-87" }),
    option("results",    "A business result: quota, revenue, service level"),
    option("no-trouble", "Staying out of trouble"),
    option("ai-use",     "Using the AI"),
  },
}

fact "role.aim_counts" {
  type = "level", label = "The AI's aim counts", better = "higher", quick = true,
  ask  = "The AI is meant to make something better. How much does that count for this role?",
  help = "If it makes forecasts more accurate: does accuracy count in what this role is judged by?",
  options = {
    option("not",    "Not at all"),
    option("second", "It comes second to something else"),
    option("fully",  "As much as anything else"),
  },
}

fact "role.own_result" {
  type = "choice", label = "Own measured result", asked_if = in_use,
  ask  = "Since the AI is there, how is the result that this role is measured by?",
  help = "Its own figure, not the company's. A better figure elsewhere is no reason for anybody here.",
  options = {
    option("worse",  "Worse"),
    option("same",   "No different"),
    option("better", "Better"),
  },
}

local function gain(name, label, ask, help, words, item)
  local ids = { "much-worse", "worse", "same", "better", "much-better" }
  local options = {}
  for i, id in ipairs(ids) do options[i] = option(id, words[i]) end
  options[#options + 1] = option("unclear", "Unclear to them")
  fact("role." .. name) {
    type = "choice", label = label, quick = true, ask = ask, help = help, options = options, source = cite { item },
  }
end

gain("faster", "Faster",
     "Does the AI help somebody in this role reach their own targets faster?",
     "As they see it, all in all. If they cannot say, take “Unclear to them”; if you cannot say, leave it open.",
     { "It slows them a lot", "It slows them a little", "No difference", "A little faster", "A lot faster" }, "I-53")
gain("safer", "Safer",
     "Does it make reaching those targets safer?",
     "Safer means: more likely to get it right. As they see it.",
     { "Much less safe", "A little less safe", "No difference", "A little safer", "A lot safer" }, "I-54")
gain("less_risk", "Less risk",
     "Does it lower their own risk?",
     "What can be held against them personally: blame, a complaint, a bad review. As they see it.",
     { "Much more risk", "A little more risk", "No difference", "A little less risk", "A lot less risk" }, "I-55")

fact "role.extra_effort" {
  type = "level", label = "Extra effort", better = "lower", quick = true,
  ask  = "How much extra effort does the AI cost this role?",
  help = "Learning, checking, correcting, explaining, taken together. Before go-live answer for the plan.",
  options = { option("none", "None"), option("some", "Some"), option("much", "Much") },
}

fact "role.answers_for_more" {
  type = "flag", label = "Answers for more", quick = true,
  ask  = "Must this role explain or answer for more than before, because of the AI?",
  help = "For instance: say why one departed from the AI, or stand in for what it said.",
}

fact "role.credit" {
  type = "level", label = "Credit for it", better = "higher", quick = true,
  asked_if = any { role.extra_effort:above("none"), role.answers_for_more },
  ask  = "Does this role get credit for that effort or responsibility?",
  help = "Credit is what counts later: time set aside, a figure, a review. Thanks alone is not credit.",
  options = { option("none", "No"), option("partly", "Partly"), option("full", "Yes, in full") },
}

fact "role.time" {
  type = "level", label = "Time for it", better = "higher",
  ask  = "Is there time in the day to learn it and to check what it says?",
  help = "Under pressure people do what they are sure of.",
  options = { option("none", "No"), option("tight", "Barely"), option("enough", "Yes") },
  source = cite { "I-31" },
}

local function upside(name, label, ask, help, items)
  fact("role." .. name) { type = "flag", label = label, ask = ask, help = help, source = cite(items) }
end

upside("in_reviews", "Counts in reviews", "Does working well with the AI count in performance reviews?",
       "It counts if the form or the talk asks for it.", { "I-27" })
upside("in_promotion", "Counts for promotion", "Does working well with the AI count for promotion?",
       "Think of the last three promotions.", { "I-12", "I-28" })
upside("in_bonus", "Counts in pay", "Does bonus or pay depend on what the AI makes possible?",
       "On what comes out, not on how often it is opened. Where there is no bonus, think of whatever takes its place.",
       { "I-13", "I-29", "I-91" })

fact "role.when_it_fails" {
  type = "level", label = "When an AI-backed decision fails", better = "higher", quick = true,
  ask  = "Somebody follows the AI in good faith and it goes wrong. What happens to them?",
  help = "Ask what people expect to happen: that is what they act on.",
  options = {
    option("blamed", "They are blamed or lose out"),
    option("usual",  "The same as with any mistake"),
    option("safe",   "It is looked into, and they are not the worse for it"),
  },
  source = cite { "I-30", "I-92" },
}

fact "role.when_ignored" {
  type = "level", label = "When a good signal is ignored", better = "higher",
  ask  = "Somebody puts aside a signal known to be good, and it turns out right. What happens?",
  help = "Only for signals that have been checked. Nobody should answer for ignoring an AI that was never tested.",
  options = {
    option("nothing", "Nothing"),
    option("explain", "They are asked why, or the case is reviewed"),
    option("counts",  "It counts against them"),
  },
  source = cite { "I-93" },
}

fact "role.audited" {
  type = "flag", label = "Incentives gone through",
  ask  = "Has somebody gone through what this role is judged by, with the AI in mind?",
  help = "Three things bring a role into line: redundant work goes, its measures are brought up to date, and a reward hangs on what it "
      .. "achieves with the AI. Going through them takes an hour a role.",
  source = cite { "I-118", "I-119" },
}

condition "something_to_gain" {
  on = role, title = "Use shows in reviews, promotions or a bonus", when = any { role.in_reviews, role.in_promotion, role.in_bonus },
}
