-- SPDX-License-Identifier: MIT
-- A layer of the operating model: what it consists of, asked as one table; its score; and, where a part has them, a rule and an action
-- for when it is missing. The rules of a layer share its cause, so a report shows one finding a layer with its parts beneath.

local live = vocabulary.live

local function parts_of(l)
  local parts = { topic = l.topic, title = l.title, ask = l.ask, help = l.help, options = l.options }
  for _, part in ipairs(l.items) do
    parts[#parts + 1] = item(part.id) {
      label = part.label, ask = part.ask, help = part.help, quick = part.quick, may_not_apply = part.may_not_apply, source = part.source,
    }
  end
  return parts
end

local function score_of(l)
  local score = { title = l.score, summary = l.summary, source = l.source }
  for _, part in ipairs(l.items) do
    score[#score + 1] = indicator { title = part.label, weight = part.weight or 1, value = vocabulary.rollout[part.id] }
  end
  for _, further in ipairs(l.further or {}) do score[#score + 1] = further end
  return score
end

local function missing(l, part)
  rule(part.rule) {
    severity = part.severity or "medium",
    applies  = part.applies or live,   -- a trial may do without most of it
    when     = vocabulary.rollout[part.id]:is(l.lowest),
    cause    = l.cause,
    title    = part.missing,
    because  = part.because,
    actions  = { part.action },
    source   = part.source,
  }
end

local function to_do(l, part)
  action(part.action) {
    title   = part.act, how = part.how,
    effort  = part.effort or "medium", owner = part.owner or l.owner, phase = part.phase or l.phase,
    changes = { sets(vocabulary.rollout[part.id], l.highest) },
  }
end

-- A global on purpose: each layer has a file of its own.
function layer(l)
  grid(l.id)(parts_of(l))
  dimension(l.dimension)(score_of(l))
  for _, part in ipairs(l.items) do
    if part.rule then
      missing(l, part)
      to_do(l, part)
    end
  end
end
