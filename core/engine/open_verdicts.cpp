// SPDX-License-Identifier: MIT
#include "engine/saying.hpp"

namespace takehold {
namespace {

OpenVerdict say_open_verdict(const Telling& telling, const JudgedRule& verdict) {
  const Rule& rule = rule_of(telling.ruleset, verdict);
  OpenVerdict open;
  open.key = telling.key_of(verdict);
  open.framework_id = telling.ruleset.frameworks[verdict.framework].id;
  open.rule_id = rule.id;
  open.severity = rule.severity;
  open.subject = telling.subject(verdict.subject);
  open.list_open = verdict.list_open;
  open.title = telling.say(rule.title, verdict.framework, verdict.subject.row);
  open.waits_for = telling.view(waits_for(telling.ruleset, telling.judgement, verdict));
  return open;
}

}  // namespace

std::vector<OpenVerdict> say_open(const Telling& telling) {
  std::vector<OpenVerdict> open;
  for (const std::size_t place : telling.judgement.open) open.push_back(say_open_verdict(telling, telling.judgement.verdicts[place]));
  return open;
}

}  // namespace takehold
