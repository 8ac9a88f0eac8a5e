// SPDX-License-Identifier: MIT
#include "engine/check_words.hpp"

#include <algorithm>

#include "engine/checks.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

void check_word(const TextPart& part, const Vocabulary& vocabulary, const Place& place, const std::string& what, Issues& issues) {
  const std::vector<std::string> words = ids_of(vocabulary.words);
  if (std::find(words.begin(), words.end(), part.words) != words.end()) return;
  Issue issue = unknown_name("word", part.words, words, place, what);
  if (vocabulary.find({"", part.words}) != nullptr) issue.cure = "for the answer write {rollout." + part.words + "}";
  issues.push_back(std::move(issue));
}

void check_words(const std::string& text, const Vocabulary& vocabulary, const Place& place, const std::string& what,
                 Issues& issues) {
  const Result<Text> parsed = parse_text(text, inside(place, what));
  if (!parsed) {
    issues.insert(issues.end(), parsed.issues().begin(), parsed.issues().end());
    return;
  }
  for (const TextPart& part : parsed->parts) {
    if (part.kind == TextPart::Kind::Word) {
      check_word(part, vocabulary, place, what, issues);
    } else if (part.kind != TextPart::Kind::Words) {
      issues.push_back(error("answer-in-words", quote(text) + " reads an answer, and can hold only words of the trade",
                             "take the answer out; {people} and the like may stay", inside(place, what)));
    }
  }
}

}  // namespace takehold
