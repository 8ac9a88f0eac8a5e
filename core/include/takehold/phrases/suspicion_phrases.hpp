// SPDX-License-Identifier: MIT
//
// The words for what answers point to without settling it.
#pragma once

#include <string>
#include <string_view>

#include "takehold/engine/diagnosis.hpp"

namespace takehold {

inline constexpr std::string_view SuspicionsTitle = "What the answers point to";
inline constexpr std::string_view SuspicionsNote = "not certain; an answer or two would settle each";

// "Points to: Physicians were trained once and then left alone with it", with whom it is about.
[[nodiscard]] std::string suspicion_title(const Suspicion& suspicion);
// The answers that speak for it: "Training: in one round at the beginning".
[[nodiscard]] std::string speaks_for_words(const Suspicion& suspicion);
// The questions whose answers settle it.
[[nodiscard]] std::string settled_by_words(const Suspicion& suspicion);
// "Training and coaching: a main cause in 6 of 29 published failures"; empty if nobody counted.
[[nodiscard]] std::string how_common_words(const Suspicion& suspicion);

}  // namespace takehold
