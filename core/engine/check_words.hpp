// SPDX-License-Identifier: MIT
//
// Words of the trade in questions, labels and titles: "{people}".
#pragma once

#include <string>

#include "takehold/framework/text.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// A word that is not known, with what was probably meant.
void check_word(const TextPart& part, const Vocabulary& vocabulary, const Place& place, const std::string& what, Issues& issues);

// A plain text that may hold words of the trade and nothing else.
void check_words(const std::string& text, const Vocabulary& vocabulary, const Place& place, const std::string& what,
                 Issues& issues);

}  // namespace takehold
