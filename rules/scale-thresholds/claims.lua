-- SPDX-License-Identifier: MIT
-- What the source says and nobody here has checked: figures, pointers to other texts, and its view as a whole. No rule or score reads a
-- figure from it.

claim "growth-reveals" {
  text        = "Trouble that comes with wider use of AI: growing does not so much speed a use up as show what was weak about it all along.",
  attribution = "The article this framework rests on",
  source      = cite { "S-1", "S-5" },
}

claim "no-longer-bearable" {
  text        = "What failed uses have in common is that the organisation as it was could no longer bear them. They worked, and "
             .. "they were of use.",
  attribution = "The article this framework rests on",
  source      = cite { "S-2", "S-3", "S-4" },
}

claim "hundred-or-thousand" {
  text        = "Growing is put at 100 or 1,000 times the investment, as an illustration and not as a measured figure.",
  attribution = "The article this framework rests on",
  source      = cite { "S-75" },
}

claim "pilots-dropped" {
  text        = "Pilots were given up in great numbers although they worked, because nothing clear and direct could be seen of them "
             .. "in revenue.",
  attribution = "A study by MIT, “last year”; the article gives no title, figure or link",
  source      = cite { "S-78" },
}

claim "productivity-and-revenue" {
  text        = "Technology sells productivity, and firms want revenue. The article points to another text of its author for this.",
  attribution = "A companion text to the article, not seen here",
  source      = cite { "S-79" },
}

claim "without-effort" {
  text        = "Some uses of AI work today without any special effort. The article points to another text of its author for this.",
  attribution = "A companion text to the article, not seen here",
  source      = cite { "S-27" },
}

claim "collective-uptake" {
  text        = "Only when a group makes AI its own does it have an effect that can be felt. The article points to another text of "
             .. "its author for this.",
  attribution = "A companion text to the article, not seen here",
  source      = cite { "S-28" },
}

claim "where-it-stops" {
  text        = "That a use disappears does not prove that the AI is no good. Things tend to come to a halt when it makes the "
             .. "organisation look at how it works.",
  attribution = "The article this framework rests on",
  source      = cite { "S-93", "S-94" },
}
