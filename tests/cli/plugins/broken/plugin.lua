-- SPDX-License-Identifier: MIT
framework { id = "broken", api = 1, version = "1.0.0", title = "Broken", summary = "Names a fact that is not there." }
rule "slip" { severity = "low", when = vocabulary.rollout.trainign_done, cause = "work-not-removed", title = "A slip", because = "It slipped." }
