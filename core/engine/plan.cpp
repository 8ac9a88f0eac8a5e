// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/saying.hpp"

namespace takehold {
namespace {

template <typename T>
void add_new(std::vector<T>& into, const T& item) {
  if (std::find(into.begin(), into.end(), item) == into.end()) into.push_back(item);
}

// Must outlive the finding that first proposed the action, so it names the first framework that has the action, proposed or not.
std::string plan_key(const Telling& telling, const JudgedAction& judged, const Subject& subject) {
  const ActionPlace& proposed = judged.proposed_by.front();
  const ActionPlace& first = telling.ruleset.links.frameworks[proposed.framework].same_as[proposed.action];
  const std::string id = telling.ruleset.frameworks[first.framework].id + "/" + action_of(telling.ruleset, first).id;
  return subject.table.empty() ? id : id + "[" + telling.key_of(subject) + "]";
}

void name_owner(const Telling& telling, const Action& action, PlannedAction& planned) {
  planned.owner = action.owner;
  const OwnerRole* role = telling.ruleset.vocabulary.find_owner(action.owner);
  planned.owner_title = role != nullptr ? telling.evaluation.speaker.say_words(role->title) : action.owner;
  const auto named = telling.assessment.owners.find(action.owner);
  if (named != telling.assessment.owners.end()) planned.owner_name = named->second;
}

}  // namespace

PlannedAction say_action(const Telling& telling, const JudgedAction& judged) {
  const ActionPlace& first = judged.proposed_by.front();
  const Action& action = action_of(telling.ruleset, first);
  PlannedAction planned;
  planned.framework = first.framework;
  planned.id = action.id;
  planned.subject = telling.subject(judged.subject);
  planned.title = telling.say(action.title, first.framework, judged.subject.row);
  planned.how = telling.say(action.how, first.framework, judged.subject.row);
  planned.effort = action.effort;
  planned.phase = action.phase;
  planned.overdue = judged.overdue;
  planned.key = plan_key(telling, judged, planned.subject);
  name_owner(telling, action, planned);
  for (const std::size_t finding : judged.findings) planned.findings.push_back(telling.key_of(telling.judgement.findings[finding]));
  for (const ActionPlace& each : judged.proposed_by) {
    add_new(planned.frameworks, telling.ruleset.frameworks[each.framework].id);
    for (const std::string& cite : action_of(telling.ruleset, each).cites) add_new(planned.cites, cite);
  }
  const auto decided = telling.assessment.plan.find(planned.key);
  if (decided != telling.assessment.plan.end()) planned.decided = decided->second;
  return planned;
}

std::vector<PlannedAction> say_plan(const Telling& telling) {
  std::vector<PlannedAction> plan;
  for (const JudgedAction& judged : telling.judgement.plan) plan.push_back(say_action(telling, judged));
  return plan;
}

}  // namespace takehold
