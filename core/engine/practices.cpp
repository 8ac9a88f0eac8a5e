// SPDX-License-Identifier: MIT
#include "takehold/engine/practices.hpp"

#include "engine/saying.hpp"
#include "takehold/value/text.hpp"

namespace takehold {
namespace {

// The title for no particular subject: "Go through what each role is judged by".
std::string general_title(const Text& text, const Speaker& speaker) {
  std::string title;
  for (const TextPart& part : text.parts) {
    const FactDef* fact = part.kind == TextPart::Kind::Fact ? speaker.vocabulary->find(part.fact) : nullptr;
    const RecordType* type = part.kind == TextPart::Kind::RowName ? speaker.vocabulary->find_table(part.fact.table) : nullptr;
    if (part.kind == TextPart::Kind::Word)
      title += speaker.word(part.words);
    else if (type != nullptr)
      title += "each " + speaker.say_words(type->one);
    else if (fact != nullptr)
      title += part.fallback.empty() ? speaker.say_words(fact->label) : part.fallback;
    else
      title += part.kind == TextPart::Kind::Words ? part.words : part.fallback;
  }
  return capitalised(title);
}

std::string title_of(const Telling& telling, std::size_t verdict) {
  const JudgedRule& judged = telling.judgement.verdicts[verdict];
  return telling.say(rule_of(telling.ruleset, judged).title, judged.framework, judged.subject.row);
}

void say_asked_for(const Telling& telling, const JudgedPractice& judged, Practice& practice) {
  const JudgedAction& first = telling.judgement.plan[judged.planned.front()];
  practice.title = telling.say(action_of(telling.ruleset, judged.action).title, judged.action.framework, first.subject.row);
  if (judged.planned.size() > 1) practice.title += " (and for " + std::to_string(judged.planned.size() - 1) + " more)";
  std::vector<std::string> titles;
  for (const std::size_t place : judged.findings) titles.push_back(title_of(telling, telling.judgement.findings[place].sources.front()));
  practice.because = list_in_words(titles, 2);
  const JudgedFinding& severest = telling.judgement.findings[judged.findings.front()];
  practice.severity = severest.severity;
  practice.target = telling.key_of(severest);
}

Practice say_practice(const Telling& telling, const JudgedPractice& judged) {
  const Action& action = action_of(telling.ruleset, judged.action);
  Practice practice;
  practice.framework = judged.framework;
  practice.phase = action.phase;
  practice.state = judged.state;
  if (!judged.planned.empty()) {
    say_asked_for(telling, judged, practice);
    return practice;
  }
  practice.title = general_title(action.title, telling.evaluation.speaker);
  if (judged.strength) {
    practice.because = practice.title;
    practice.title = title_of(telling, *judged.strength);
  } else if (judged.state == PracticeState::Done) {
    practice.because = "what it changes is so already";
  }
  return practice;
}

}  // namespace

std::string_view to_text(PracticeState state) {
  switch (state) {
    case PracticeState::Missing: return "missing";
    case PracticeState::Due: return "due";
    case PracticeState::Done: return "done";
    case PracticeState::NotAsked: return "nothing asks for it";
    case PracticeState::Open: return "can't say yet";
  }
  return {};
}

std::vector<Practice> say_practices(const Telling& telling) {
  std::vector<Practice> practices;
  for (const JudgedPractice& judged : judge_practices(telling.ruleset, telling.assessment, telling.judgement)) {
    practices.push_back(say_practice(telling, judged));
  }
  return practices;
}

}  // namespace takehold
