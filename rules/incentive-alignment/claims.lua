-- SPDX-License-Identifier: MIT
-- What the source says and nobody here has checked. Shown with its attribution as printed; no rule or score reads a figure from it.

claim "alignment-before-models" {
  text        = "How well an organisation is aligned and its operating model redesigned told more about success with AI than how good the model was.",
  attribution = "McKinsey & Company, a 2023 study; no title or link is given",
  source      = cite { "I-22" },
}

claim "stuck-in-pilot" {
  text        = "More than 60 percent of AI projects do not get beyond the pilot. What holds them up most often is governance, incentives or "
             .. "nobody clearly owning them, and seldom whether the technology can do it.",
  attribution = "Gartner; no year, title or link is given",
  source      = cite { "I-39", "I-43" },
}

claim "new-measures-more-gain" {
  text        = "Firms that brought their key figures into line with AI saw productivity gains 30 to 50 percent larger than those that did not.",
  attribution = "MIT Sloan Management Review, a 2022 paper; no title or link is given",
  source      = cite { "I-88" },
}

claim "what-breaks" {
  text        = "The question behind all of this: what is it that fails when a rollout fails? The usual answer is adoption; this source says incentives, not tools.",
  attribution = "The article this framework rests on",
  source      = cite { "I-1", "I-9" },
}

claim "judged-by" {
  text        = "People fit their effort to how they are judged, so what is measured shapes what is done.",
  attribution = "The article this framework rests on",
  source      = cite { "I-15", "I-16" },
}

claim "strongest-lever" {
  text        = "No lever an organisation has on behaviour is stronger than incentives. Economics, management science and behavioural psychology are "
             .. "named in support, without references.",
  attribution = "The article this framework rests on",
  source      = cite { "I-17", "I-18" },
}

claim "design-beats-intent" {
  text        = "How an organisation is built counts for more than what it intends, and alignment comes before adoption.",
  attribution = "The article this framework rests on",
  source      = cite { "I-23", "I-113" },
}

claim "options-not-duties" {
  text        = "The problem is growing, because today's AI tools help without being compulsory: they add options, not duties. Order systems force their use "
             .. "through the process; AI tools sit beside it.",
  attribution = "The article this framework rests on",
  source      = cite { "I-33", "I-34", "I-35", "I-36" },
}

claim "work-nobody-sees" {
  text        = "AI often makes work that nobody sees, and redesigning incentives has risks of its own.",
  attribution = "The article this framework rests on",
  source      = cite { "I-44", "I-101" },
}

claim "a-change-of-system" {
  text        = "Bringing in AI changes a system; it is not the release of a feature.",
  attribution = "The article this framework rests on",
  source      = cite { "I-108" },
}

claim "silent-sum" {
  text        = "Everybody who is asked to use an AI weighs silently what it does for them against what it costs them.",
  attribution = "The article this framework rests on",
  source      = cite { "I-52" },
}
