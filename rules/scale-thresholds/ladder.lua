-- SPDX-License-Identifier: MIT
-- The ladder: which thresholds are crossed, which come with the next step, and at which of them there is no answer yet.

local rollout = vocabulary.rollout

ladder "six-thresholds" {
  title   = "The six thresholds",
  summary = "A use that works stops fitting in when it crosses one of these without an answer. An answer counts as there once "
         .. "somebody has dealt with it; being worked on is enough here.",
  rung "collective-use" {
    title = "More than single people use it", reached = collective, ahead = collective_ahead, ready = collective_ready,
    breaks = "Who may use it, on what conditions and what it changes for others is disputed, and it stops where it has to be agreed.",
    source = cite { "S-14", "S-21" },
  },
  rung "visibility" {
    title = "It is seen and questioned", reached = visible, ahead = visible_ahead, ready = visible_ready,
    breaks = "Somebody asks why here, by which criteria and with what side effects, and nobody can say.",
    source = cite { "S-36" },
  },
  rung "influence-on-decisions" {
    title = "It sways decisions", reached = steering, ahead = steering_ahead, ready = steering_ready,
    breaks = "A result is disputed and nobody knows whose decision it was; the use is cut back to be safe.",
    source = cite { "S-15", "S-48" },
  },
  rung "coordination" {
    title = "Teams have to agree on it", reached = coordinated, ahead = coordinated_ahead, ready = coordinated_ready,
    breaks = "What went without saying in one team is an open quarrel between several.",
    source = cite { "S-17", "S-60" },
  },
  rung "return" {
    title = "The money has to come back", reached = invested, ahead = invested_ahead, ready = invested_ready,
    breaks = "Those who pay ask what it brings beyond saved time, and whether the money would do better elsewhere.",
    source = cite { "S-19", "S-70" },
  },
  rung "reversibility" {
    title = "It can no longer be undone", reached = depended_on, ahead = depended_on_ahead, ready = depended_on_ready,
    breaks = "The organisation notices that it depends on something it never decided on, and takes it back to have things in hand.",
    source = cite { "S-20", "S-81" },
  },
  source = cite { "S-12", "S-13", "S-16" },
}
