// SPDX-License-Identifier: MIT
#include "takehold/phrases/suspicion_phrases.hpp"

#include "takehold/phrases/phrases.hpp"
#include "takehold/value/text.hpp"

namespace takehold {

std::string suspicion_title(const Suspicion& suspicion) {
  const std::string& about = suspicion.subject.name;
  const bool is_said = about.empty() || suspicion.title.find(about) != std::string::npos;
  return "Points to: " + suspicion.title + (is_said ? "" : " (" + about + ")");
}

std::string speaks_for_words(const Suspicion& suspicion) {
  std::string joined;
  for (const AnswerView& answer : suspicion.speaks_for) joined += (joined.empty() ? "" : "; ") + answer_words(answer, suspicion.subject);
  return joined;
}

std::string settled_by_words(const Suspicion& suspicion) {
  std::string joined;
  for (const AnswerView& answer : suspicion.settled_by) joined += (joined.empty() ? "" : " ") + question_words(answer);
  return joined;
}

std::string how_common_words(const Suspicion& suspicion) {
  if (suspicion.published == 0) return {};
  return suspicion.theme + ": a main cause in " + std::to_string(suspicion.main_in) + " of " +
         counted(static_cast<std::size_t>(suspicion.published), "published failure", "published failures");
}

}  // namespace takehold
