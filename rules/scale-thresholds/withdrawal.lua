-- SPDX-License-Identifier: MIT
-- Whether the work could go on without it, and whether it is being taken back, openly or not.

local rollout, in_use = vocabulary.rollout, vocabulary.in_use

fact "without_it" {
  topic = "reach", type = "level", label = "Without it tomorrow", better = "higher", quick = true, asked_if = in_use,
  ask  = "If it were gone tomorrow, could the work go on?",
  help = "Why does it matter that it can be undone? While it can, doubters put up with it. Once it cannot, they resist, and taking "
      .. "it back becomes a way to have things in hand again. If it was taken back: how it was at its widest.",
  options = {
    option("no",      "No: it would stop, or be badly disrupted"),
    option("trouble", "With some trouble: slower, a backlog, extra people for a while"),
    option("yes",     "Yes, as before", cite { "S-7" }),
  },
  source = cite { "S-116" },
}

fact "taken_back" {
  topic = "use", type = "set", label = "Being taken back", asked_if = in_use,
  ask  = "Is it being taken back in any of these ways, or has it been?",
  help = "Seldom is it decided and announced. Look at what is left of it compared with its widest. Not at all: take none of them.",
  options = {
    option("fading",   "It fades: meetings lapse, licences run out, nobody decided it"),
    option("narrower", "It is kept to fewer uses or fewer people than before"),
    option("safer",    "People went back to something smaller that nobody can object to"),
    option("stopped",  "It was switched off"),
  },
}

condition "being_taken_back" {
  title = "It is being taken back, or has been", when = rollout.taken_back:includes_any { "fading", "narrower", "safer", "stopped" },
}
local being_taken_back = vocabulary.being_taken_back

fact "taken_back_for" {
  topic = "use", type = "choice", label = "Taken back because", asked_if = all { in_use, being_taken_back },
  ask  = "Why is it taken back, as those close to it see it?",
  help = "The reason that decided it. Ask two people who were near and have nothing to lose.",
  options = {
    option("fails",          "It does not do its job"),
    option("harm",           "It did harm, or was not allowed"),
    option("return",         "It costs more than anybody can show for it"),
    option("responsibility", "Nobody wanted to answer for what it decides"),
    option("control",        "Somebody wanted to have things in hand again"),
    option("conflict",       "Units could not agree"),
    option("other",          "Something that has nothing to do with it"),
  },
}

fact "taken_back_said" {
  topic = "use", type = "choice", label = "Reason that is given", asked_if = all { in_use, being_taken_back },
  ask  = "Which reason is given for it?",
  help = "In minutes, announcements or answers to those who ask.",
  options = {
    option("same",  "The same, openly"),
    option("none",  "None: it is not spoken of"),
    option("other", "Another one: the technology, the supplier, the time, the money"),
  },
}
