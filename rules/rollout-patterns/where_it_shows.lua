-- SPDX-License-Identifier: MIT
-- How it was brought in weighs as much as what can be seen of it. A rollout that takes hold in spite of a weakness is told of it; one in
-- which something shows is told that this is probably why. The function is a global on purpose.

local rollout = vocabulary.rollout

-- Half: below that not using it is what is usual.
local it_shows = any { rollout.stage:is("withdrawn"), rollout.adoption:below(50), rollout.use_trend:is("falling"), rollout.backing:is("doubt"),
                       rollout.results_show:is("nowhere") }

-- Two rules with one cause, of which the graver speaks where both fire: "id", medium, and "id-and-it-shows", high.
function grave_where_it_shows(id)
  return function(declared)
    local medium, high = {}, {}
    for key, value in pairs(declared) do
      medium[key], high[key] = value, value
    end
    medium.severity, high.severity = "medium", "high"
    high.when = all { declared.when, it_shows }
    rule(id)(medium)
    rule(id .. "-and-it-shows")(high)
  end
end
