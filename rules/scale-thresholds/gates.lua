-- SPDX-License-Identifier: MIT
-- What must hold to enter a stage. Small: kept small. Wider: the questions that the next step raises are answered. Everywhere: in writing.

local rollout, workflow, coordinated_ready = vocabulary.rollout, vocabulary.workflow, vocabulary.coordinated_ready
local by_a_person = workflow:where(workflow.uses_ai):every_row(workflow.ai_role_next:at_most("suggests"))

gate "to-pilot" {
  require { title  = "Before it begins, scope and budget of the trial are limited",
            when   = implies(rollout.stage:is("planned"),
                             all { rollout.trial_terms:includes("scope"), rollout.trial_terms:includes("budget") }),
            source = cite { "S-8", "S-71", "S-72" } },
  require { title  = "Somebody has dealt with who may use it and on what conditions",
            when   = all { rollout.who_may_use:above("none"), rollout.use_conditions:above("none") }, source = cite { "S-29" } },
  require { title  = "There is an answer to why it is used here",
            when   = rollout.why_here:above("none"), source = cite { "S-41" } },
  require { title  = "A way out is kept, at least in part",
            when   = rollout.way_out:above("no"), source = cite { "S-7" } },
  require { title  = "A person decides, or it is settled who decides and who answers",
            when   = any { by_a_person, rollout.decision_rights:is("written") }, source = cite { "S-51" } },
  require { title  = "No blocker", no_findings = "blocker" },
}

gate "to-rollout" {
  require { title  = "Who may use it, on what conditions and what it changes for others is agreed",
            when   = all { rollout.who_may_use:is("agreed"), rollout.use_conditions:is("agreed"), rollout.effects_on_others:is("agreed") },
            source = cite { "S-29" } },
  require { title  = "Why here, the criteria and the side effects can be shown",
            when   = all { rollout.why_here:is("shown"), rollout.criteria:is("shown"), rollout.side_effects:is("shown") },
            source = cite { "S-41" } },
  require { title  = "A person decides, or it is in writing who decides and who answers",
            when   = any { by_a_person, rollout.decision_rights:is("written") }, source = cite { "S-51", "S-56" } },
  require { title  = "Nothing between the teams goes without saying any more",
            when   = coordinated_ready, source = cite { "S-64" } },
  require { title  = "The return to come is known and keeps up with the spending, or the spending stays the same",
            when   = any { rollout.spend_step:is("same"),
                           all { rollout.return_later:above("no"), rollout.return_growth:one_of { "step", "faster" } } },
            source = cite { "S-74" } },
  require { title  = "No blocker", no_findings = "blocker" },
}

gate "to-scaled" {
  require { title  = "What holds between teams is written",
            when   = all { rollout.working_rules:is("written"), rollout.compromises:is("written"), rollout.settled_between:is("written") },
            source = cite { "S-64" } },
  require { title  = "The gain shows in figures of the work or in a result",
            when   = rollout.results_show:at_least("operations"), source = cite { "S-74" } },
  require { title  = "The work could go on without it, or depending on it was decided",
            when   = any { rollout.without_it:is("yes"), rollout.dependence_decided:is("yes") }, source = cite { "S-83" } },
  require { title  = "Those it concerns can have a person look again, and mistakes are put right",
            when   = implies(rollout.touches:includes("served"), all { rollout.appeal:is("works"), rollout.put_right:above("none") }) },
  require { title  = "Responsibility scores at least 60 of 100",   -- decision rights in writing and most of the rest at least on paper
            score  = "responsibility", at_least = 60, source = cite { "S-51" } },
  require { title  = "No finding that is high or worse", no_findings = "high" },
}
