// SPDX-License-Identifier: MIT
//
// Assessments made up at random from the small vocabulary, with everything that a document can hold.
#pragma once

#include <random>

#include "takehold/model/assessment.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold::test {

[[nodiscard]] Assessment generated_assessment(std::mt19937& random, const Vocabulary& vocabulary);

}  // namespace takehold::test
