-- SPDX-License-Identifier: MIT
-- Decisions and those they concern: what is grey where nothing is written, and what somebody can do who is affected.

local rollout = vocabulary.rollout

fact "grey_zone" {
  topic = "decisions", type = "set", label = "Not settled about decisions", asked_if = rollout.decision_rights:below("written"),
  ask  = "Which of these could nobody answer for certain today?",
  help = "Why does it matter once the AI sways decisions? While it assists, it is plain which person is responsible. Once it sways, "
      .. "the first question is whose decision it was; with no rule for that, organisations cut the use back or drop it rather than "
      .. "carry the risk.",
  options = {
    option("decider",     "Who really decides",                                       cite { "S-52" }),
    option("answers",     "Who answers for it when the result is disputed",           cite { "S-53" }),
    option("may-depart",  "Who may depart from what the AI says",                     cite { "S-54" }),
    option("depart-when", "In which {cases} one may depart from it, and how",         cite { "S-55" }),
  },
  source = cite { "S-107", "S-108", "S-109", "S-111" },
}

grid "answerable" {
  topic = "decisions", title = "For those it concerns",
  ask   = "Where it has a part in what happens to somebody: how far does each of these work?",
  help  = "Take the last few disputed {cases} and see what happened. Before go-live answer for the plan.",
  options = {
    option("none",  "No"),
    option("hard",  "On paper, or only for those who insist"),
    option("works", "Yes, it works"),
  },
  item "appeal" {
    label = "A person looks again", ask = "Can somebody who is affected have a person look at it again?",
    help = "A person who can change the result, within a time that still helps. Customers, patients, citizens, applicants, staff.",
    quick = true,
  },
  item "reasons" {
    label = "Reasons can be given", ask = "Can those who are affected be told why it came out as it did?",
    help = "In words they understand, by somebody they can reach.",
  },
  item "room_to_depart" {
    label = "Room to decide otherwise", ask = "Can {people} decide otherwise than the AI says, in practice?",
    help = "They have the time, the standing and what they need to know, and it is not held against them.",
  },
  item "put_right" {
    label = "Mistakes are put right", ask = "Are mistakes that reached somebody found and put right?",
    help = "Also for those who never complained.",
  },
  item "watched" {
    label = "Effects are watched", ask = "Does somebody watch what it does to those who did not choose it?",
    help = "Whom it gets wrong more often, who is kept waiting, who gives up; in figures and by asking them, not once but again and again.",
  },
}
