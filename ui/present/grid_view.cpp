// SPDX-License-Identifier: MIT
#include "present/grid_view.hpp"

#include <algorithm>

#include "present/interview_map.hpp"
#include "takehold/phrases/phrases.hpp"

namespace takehold::ui {
namespace {

GridItemLine line_of(const QuestionView& question) {
  GridItemLine line{question.ref, question.address, question.label, question.ask, question.said, question.reason, question.state, -1, question.may_not_apply};
  const auto is_chosen = [](const AnswerOption& option) { return option.chosen; };
  if (std::count_if(question.options.begin(), question.options.end(), is_chosen) == 1)
    line.chosen = static_cast<int>(std::find_if(question.options.begin(), question.options.end(), is_chosen)->value);
  return line;
}

}  // namespace

GridQuestion present_grid(const Session& session, const std::string& id, bool quick) {
  const Vocabulary& vocabulary = session.ruleset().vocabulary;
  const Speaker speaker = session.speaker();
  const Grid& grid = *vocabulary.find_grid(id);
  GridQuestion view{id, grid_place(id), speaker.say_words(grid.title), speaker.say_words(grid.ask), speaker.say_words(grid.help), {}, {}};
  for (const FactDef& fact : vocabulary.facts) {
    if (fact.grid != id || (quick && !fact.quick)) continue;
    const std::optional<QuestionView> question = present_question(session, fact.id);
    if (!question || question->state == AnswerState::NotAsked) continue;
    if (view.levels.size() < question->options.size()) {
      view.levels.clear();
      for (const AnswerOption& option : question->options) view.levels.push_back(option.label);
    }
    view.items.push_back(line_of(*question));
  }
  return view;
}

}  // namespace takehold::ui
