// SPDX-License-Identifier: MIT
//
// Whole assessments made up at random: every question answered, every list complete.
#pragma once

#include <random>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::test {

[[nodiscard]] Assessment random_assessment(std::mt19937& random, const Vocabulary& vocabulary);

}  // namespace takehold::test
