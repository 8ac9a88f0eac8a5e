-- SPDX-License-Identifier: MIT
-- What the source says about single thresholds and nobody here has checked.

claim "alone-without-friction" {
  text        = "Used by single people, AI fits in without anybody noticing, and even a small gain is a decent beginning.",
  attribution = "The article this framework rests on",
  source      = cite { "S-22", "S-26" },
}

claim "from-trying-to-talking" {
  text        = "There comes a point at which people stop exploring AI and start arguing about it.",
  attribution = "The article this framework rests on",
  source      = cite { "S-37" },
}

claim "unanswered-not-bad" {
  text        = "Many uses do not survive being asked about, since those in charge have no answer or want to give none. They need "
             .. "not be bad uses.",
  attribution = "The article this framework rests on",
  source      = cite { "S-47" },
}

claim "help-is-tolerated" {
  text        = "AI that prepares, suggests or assists is tolerated nearly everywhere, as a person who can be named still takes the "
             .. "decision.",
  attribution = "The article this framework rests on",
  source      = cite { "S-49", "S-50" },
}

claim "no-coordination-needed" {
  text        = "What is done locally works because nobody has to coordinate anything for it.",
  attribution = "The article this framework rests on",
  source      = cite { "S-61" },
}

claim "was-there-before" {
  text        = "AI brings to light what has been out of line for years and people had accepted. When it fails on that, the "
             .. "organisation failed and not the technology.",
  attribution = "The article this framework rests on",
  source      = cite { "S-65", "S-68", "S-69" },
}

claim "from-productivity-to-accounts" {
  text        = "A pilot tries to raise productivity by trial and error; growing moves the question to profit and loss.",
  attribution = "The article this framework rests on",
  source      = cite { "S-80" },
}
