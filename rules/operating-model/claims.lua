-- SPDX-License-Identifier: MIT
-- What the source says and nobody here has checked. Shown with its attribution as printed; no rule or score reads a figure from it.

local article = "The article this framework rests on"

claim "hard-in-spite-of-spending" {
  text        = "79 percent of organisations find it hard to bring AI into use, although they invest a great deal.",
  attribution = article .. ", which names no source for the figure",
  source      = cite { "O-26" },
}

claim "few-see-a-return" {
  text        = "Only 29 percent of organisations report a substantial return on AI.",
  attribution = article .. ", which names no source for the figure",
  source      = cite { "O-27" },
}

claim "pilot-to-production" {
  text        = "AI in large organisations mostly fails on the way from the pilot to everyday work, because tools are added to "
             .. "workflows that stay.",
  attribution = article,
  source      = cite { "O-1", "O-2" },
}

claim "a-matter-of-structure" {
  text        = "Between what is spent on AI and what comes back lies a gap of structure; model, budget and talent do not chiefly "
             .. "explain it.",
  attribution = article,
  source      = cite { "O-28", "O-29", "O-30", "O-31" },
}

claim "more-than-the-model" {
  text        = "Data, oversight and the hand-over between AI and people often matter more than which model is chosen.",
  attribution = article,
  source      = cite { "O-13" },
}

claim "layers-together" {
  text        = "Five layers together – data, orchestration, execution, governance, workforce – make AI an ability of the business "
             .. "that can grow.",
  attribution = article,
  source      = cite { "O-9" },
}

claim "complexity-grows" {
  text        = "The wider AI is used, the more an organisation meets the tangle of data, systems and rules that grew apart.",
  attribution = article,
  source      = cite { "O-37" },
}

claim "what-is-missing" {
  text        = "The AI is seldom what is missing. Missing is what turns knowing into doing: the architecture of the work around it.",
  attribution = article,
  source      = cite { "O-56" },
}

claim "return-comes-from-areas" {
  text        = "Organisations with a return worth the name lay out whole areas anew. What they get is another way of operating, "
             .. "not only more speed.",
  attribution = article,
  source      = cite { "O-80", "O-81" },
}

claim "a-change-of-work" {
  text        = "In the end, bringing in AI changes a workforce: the question is not whether people use it but how the work changes.",
  attribution = article,
  source      = cite { "O-120", "O-126" },
}

claim "what-comes-next" {
  text        = "The years ahead will be decided neither by larger models nor by more pilots, but by those who make AI part of how "
             .. "they operate.",
  attribution = article,
  source      = cite { "O-128", "O-129" },
}

claim "not-more-experiments" {
  text        = "Those with a return do not necessarily try out more. They make AI, people, workflows and governance work as one.",
  attribution = article,
  source      = cite { "O-135", "O-136" },
}

claim "from-aid-to-growth" {
  text        = "AI that works this way is no longer a help for single people but something the organisation grows by.",
  attribution = article,
  source      = cite { "O-137" },
}
