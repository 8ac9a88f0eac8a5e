// SPDX-License-Identifier: MIT
//
// Words of the trade in questions, labels and titles: "{people}".
#pragma once

#include <string>

#include "takehold/framework/text.hpp"
#include "takehold/model/vocabulary.hpp"

namespace takehold {

// An unknown word, with the word that was probably meant.
void check_word(const TextPart& part, const Vocabulary& vocabulary, const Place& place, const std::string& what, Issues& issues);

// A plain text that may contain words of the trade and no other parts.
void check_words(const std::string& text, const Vocabulary& vocabulary, const Place& place, const std::string& what,
                 Issues& issues);

}  // namespace takehold
