// SPDX-License-Identifier: MIT
#include "present/interview_map.hpp"

#include <algorithm>
#include <set>

#include "takehold/engine/topics.hpp"
#include "takehold/explain/words.hpp"

namespace takehold::ui {
namespace {

bool has_quick_column(const RecordType& table) {
  return std::any_of(table.facts.begin(), table.facts.end(), [](const FactDef& fact) { return fact.quick; });
}

class MapMaker {
 public:
  MapMaker(const Session& session, bool quick)
      : session_(session), vocabulary_(session.ruleset().vocabulary), speaker_{&vocabulary_, &session.assessment()}, quick_(quick),
        moot_(session.diagnosis().moot.begin(), session.diagnosis().moot.end()) {}

  InterviewMap make() {
    begin_section("", "About this rollout", "What it is called, whom it concerns, and who decides what.");
    add_stop(MapStop::Kind::About, std::string(AboutPlace), "");
    for (const TopicView& topic : topics_of(session_.ruleset())) add_topic(topic);
    place_open();
    count_answered();
    sum_up();
    return std::move(map_);
  }

 private:
  void begin_section(const std::string& id, const std::string& title, const std::string& help) {
    const std::size_t at = map_.stops.size();
    map_.sections.push_back({id, speaker_.say_words(title), speaker_.say_words(help), at, at, 0, 0});
  }

  void add_stop(MapStop::Kind kind, std::string place, const std::string& id) {
    map_.by_place.emplace(place, map_.stops.size());
    map_.stops.push_back({kind, map_.sections.size() - 1, std::move(place), id, {}, {}, 0, 0});
    map_.sections.back().last = map_.stops.size();
  }

  void add_topic(const TopicView& topic) {
    begin_section(topic.id, topic.title, topic.help);
    for (const TopicPart& part : topic.parts) add_part(part);
    if (map_.sections.back().first == map_.sections.back().last) map_.sections.pop_back();
  }

  void add_part(const TopicPart& part) {
    const std::size_t stop = map_.stops.size();
    if (part.kind == TopicPart::Kind::Fact) {
      if (!belongs(*vocabulary_.find(part.fact))) return;
      map_.by_fact.emplace(part.fact.fact, stop);
      add_stop(MapStop::Kind::Fact, part.fact.fact, part.fact.fact);
    } else if (part.kind == TopicPart::Kind::Table) {
      if (quick_ && !has_quick_column(*vocabulary_.find_table(part.id))) return;
      map_.by_table.emplace(part.id, stop);
      add_stop(MapStop::Kind::Table, part.id, part.id);
    } else {
      add_grid(part.id);
    }
  }

  void add_grid(const std::string& grid) {
    const std::size_t stop = map_.stops.size();
    bool any = false;
    for (const FactDef& fact : vocabulary_.facts)
      if (fact.grid == grid && belongs(fact)) any = map_.by_fact.emplace(fact.id, stop).second || any;
    if (any) add_stop(MapStop::Kind::Grid, grid_place(grid), grid);
  }

  bool belongs(const FactDef& fact) const { return !quick_ || fact.quick; }

  MapStop* stop_of(const FactName& name) {
    const auto& index = name.table.empty() ? map_.by_fact : map_.by_table;
    const auto found = index.find(name.table.empty() ? name.fact : name.table);
    return found == index.end() ? nullptr : &map_.stops[found->second];
  }

  void place_open() {
    const std::vector<OpenQuestion>& questions = session_.diagnosis().questions;
    for (std::uint32_t at = 0; at < questions.size(); ++at) {
      MapStop* stop = stop_of(questions[at].fact);
      if (!stop || (quick_ && !questions[at].quick)) continue;
      (questions[at].answer.not_known ? stop->not_known : stop->open).push_back(at);
      if (questions[at].fact.fact.empty()) continue;  // a list itself does not count
      stop->asked += 1;
      if (questions[at].settles) map_.telling += 1;
    }
  }

  void count(MapStop* stop, const AnswerRef& ref) {
    if (!stop || moot_.contains(ref) || !find_answer(session_.assessment(), ref)) return;
    stop->answered += 1;
    stop->asked += 1;
  }

  void count_answered() {
    for (const auto& [fact, answer] : session_.assessment().answers)
      if (map_.by_fact.contains(fact)) count(stop_of({"", fact}), {"", AnswerRef::NoRow, fact});
    for (const RecordType& type : vocabulary_.tables) {
      MapStop* stop = stop_of({type.id, ""});
      const auto table = session_.assessment().tables.find(type.id);
      if (stop && table != session_.assessment().tables.end() && !table->second.not_applicable) count_cells(*stop, type, table->second);
    }
  }

  void count_cells(MapStop& stop, const RecordType& type, const Table& table) {
    for (std::uint32_t row = 0; row < table.rows.size(); ++row)
      for (const FactDef& fact : type.facts)
        if (belongs(fact)) count(&stop, {type.id, row, fact.id});
  }

  void sum_up() {
    for (const MapStop& stop : map_.stops) {
      MapSection& section = map_.sections[stop.section];
      section.answered += stop.answered;
      section.asked += stop.asked;
      section.not_known += stop.not_known.size();
      map_.answered += stop.answered;
      map_.asked += stop.asked;
      map_.not_known += stop.not_known.size();
    }
  }

  const Session& session_;
  const Vocabulary& vocabulary_;
  Speaker speaker_;
  bool quick_;
  std::set<AnswerRef> moot_;
  InterviewMap map_;
};

}  // namespace

std::string end_place(std::string_view section) { return ":end " + std::string(section); }
std::string grid_place(std::string_view grid) { return ":grid " + std::string(grid); }

InterviewMap map_interview(const Session& session, bool quick) { return MapMaker(session, quick).make(); }

}  // namespace takehold::ui
