// SPDX-License-Identifier: MIT
//
// Rules, documents and edits for the tests of sessions, over the vocabulary that has a fact of each type.
#pragma once

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "takehold/engine/ruleset.hpp"
#include "takehold/model/assessment.hpp"
#include "takehold/session/edit.hpp"

namespace takehold::test {

// The small vocabulary of the tests of documents, with these frameworks over it.
[[nodiscard]] std::shared_ptr<const Ruleset> rules_of(std::vector<Framework> frameworks = {});

// An edit of a random kind. Many change something, some do not.
[[nodiscard]] Edit random_edit(std::mt19937& random);

[[nodiscard]] std::string written(const Assessment& assessment);  // as a document under the small vocabulary

}  // namespace takehold::test
