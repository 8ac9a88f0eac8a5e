-- SPDX-License-Identifier: MIT
-- What the source states without proof: shown as stated there, never computed with.

claim "pilot-and-rollout" {
  text   = "A pilot goes well and the rollout after it does not: in contact centres a common pattern.",
  source = cite { "R-1", "R-14" },
}

claim "not-the-technology" {
  text   = "The technology is hardly ever the cause; what fails lies after the signature and before the day on which the work is supposed to be different.",
  source = cite { "R-15", "R-16" },
}

claim "three-failures" {
  text   = "Three failures recur more than all others.",
  source = cite { "R-37" },
}

claim "technology-cannot" {
  text   = "The AI can help people think, read moods and propose the next step. It cannot bring itself in, nor lead the people who are to use it.",
  source = cite { "R-107", "R-108", "R-109" },
}

claim "no-cleverer-tools" {
  text   = "Returns that last do not come from cleverer tools but from how the work is run.",
  source = cite { "R-110", "R-114" },
}

claim "shared-traits" {
  text   = "Rollouts that went well have a few traits of structure in common.",
  source = cite { "R-74" },
}

claim "the-scenario" {
  text   = "The story told: six months after a pilot with the best satisfaction in two years, about 30 percent use it.",
  source = cite { "R-10", "R-6" },
}

claim "the-scale" {
  text   = "The scale that the source imagines for everyday work: 400 people at three sites, of whom 35 percent are replaced in a year.",
  source = cite { "R-28", "R-29", "R-30" },
}

claim "ninety-seconds" {
  text   = "The span for which to map the work: 90 seconds, from the moment a call begins.",
  source = cite { "R-47" },
}

claim "two-hours" {
  text   = "The example of training that is only an introduction: two hours at go-live.",
  source = cite { "R-50" },
}

claim "thirty-days" {
  text   = "Help on the floor and formal feedback are named for the first 30 days.",
  source = cite { "R-60", "R-87" },
}

claim "two-or-three" {
  text   = "Two or three kinds of call to begin with.",
  source = cite { "R-77" },
}

claim "week-six" {
  text   = "In one financial-services centre more than 80 percent used it by week six, on the first two kinds of call.",
  source = cite { "R-84" },
}

claim "two-weeks" {
  text   = "A change made within two weeks of being asked for.",
  source = cite { "R-91" },
}

claim "ninety-days" {
  text   = "Changes to settings, model and screens are to be expected in the first 90 days.",
  source = cite { "R-105" },
}

claim "framework-announced" {
  text   = "The source announces a method of its own, for judging tools and ranking next pilots by measurable effect.",
  source = cite { "R-116" },
}
