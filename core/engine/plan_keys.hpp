// SPDX-License-Identifier: MIT
//
// The key under which a document keeps what was decided about an action. It must outlive the finding that proposed the
// action first: where several frameworks have the same action, its key is that of the first of them, proposed now or not.
#pragma once

#include <string>

#include "engine/evaluated.hpp"

namespace takehold {

// "incentive-alignment/remove-a-task[Forecasting]"; without a subject where the action is about the rollout.
[[nodiscard]] std::string plan_key(const Evaluated& evaluated, std::size_t framework, const Action& action, const Subject& subject);

}  // namespace takehold
