// SPDX-License-Identifier: MIT
//
// action, and the changes it makes: sets, raises, lowers.
#include <utility>

#include "sdk/declare.hpp"
#include "sdk/operands.hpp"

namespace takehold::plugins {
namespace {

int read_action(Keys& keys, const std::string& id) {
  Action action;
  action.id = id;
  action.on = keys.on();
  action.title = keys.answers_text("title", Need::Demanded);
  action.how = keys.answers_text("how");
  action.effort = keys.choice<Effort>("effort", &effort_from, {"small", "medium", "large"}).value_or(action.effort);
  action.owner = keys.text("owner", Need::Demanded);
  action.phase = keys.choice<Phase>("phase", &phase_from, {"before go-live", "first 30 days", "first 90 days", "each quarter"})
                     .value_or(action.phase);
  action.changes = keys.parts<Action::Change>("changes", "sets, raises or lowers");
  action.cites = keys.source();
  action.place = keys.place();
  keys.host().framework.actions.push_back(std::move(action));
  return 0;
}

constexpr Declaration action_declaration{"action", nullptr, &is_id, IdShape, false, &read_action};

constexpr SdkWord ActionWords[] = {
    {"action", &entry<declare<action_declaration>>, "id: string", "fun(declaration: table)",
     "Something to do, by whom, when, and the answers it changes."},
};

}  // namespace

std::span<const SdkWord> action_words() { return ActionWords; }

}  // namespace takehold::plugins
