// SPDX-License-Identifier: MIT
//
// The way from one place of the interview to the next, and back.
#include <algorithm>
#include <utility>

#include "takehold/change/answer_address.hpp"
#include "present/interview_map.hpp"

namespace takehold::ui {
namespace {

constexpr std::string_view End = ":end ";

template <typename Index>
std::optional<std::size_t> at(const Index& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? std::nullopt : std::optional<std::size_t>(found->second);
}

PlaceInMap at_stop(const InterviewMap& map, std::size_t stop, bool is_cell) { return {map.stops[stop].section, stop, false, is_cell}; }

// An answer's position in the order in which its stop asks: by rows, then by columns.
std::pair<std::size_t, std::size_t> order_of(const Vocabulary& vocabulary, const AnswerRef& ref) {
  const RecordType* table = vocabulary.find_table(ref.table);
  const std::vector<FactDef>& facts = table ? table->facts : vocabulary.facts;
  const auto found = std::find_if(facts.begin(), facts.end(), [&](const FactDef& fact) { return fact.id == ref.fact; });
  return {ref.row, static_cast<std::size_t>(found - facts.begin())};
}

std::string open_after(const MapStop& stop, const Session& session, const AnswerRef& ref) {
  const Vocabulary& vocabulary = session.ruleset().vocabulary;
  const auto here = order_of(vocabulary, ref);
  for (const std::uint32_t at : stop.open) {
    const AnswerRef& open = session.diagnosis().questions[at].answer.ref;
    if (!open.fact.empty() && order_of(vocabulary, open) > here) return answer_address(open, session.speaker());
  }
  return {};
}

std::string open_stop_from(const InterviewMap& map, std::size_t from, std::size_t to) {
  for (std::size_t stop = from; stop < to; ++stop)
    if (!map.stops[stop].open.empty()) return map.stops[stop].place;
  return {};
}

}  // namespace

PlaceInMap place_in(const InterviewMap& map, const Session& session, const std::string& place) {
  if (place.starts_with(End)) {
    for (std::size_t section = 0; section < map.sections.size(); ++section)
      if (map.sections[section].id == place.substr(End.size())) return {section, map.sections[section].last - 1, true, false};
    return {};
  }
  if (const auto stop = at(map.by_place, place)) return at_stop(map, *stop, false);
  const std::optional<AnswerRef> ref = answer_at(place, session.speaker());
  if (!ref) return {};
  const auto stop = ref->table.empty() ? at(map.by_fact, ref->fact) : at(map.by_table, ref->table);
  return stop ? at_stop(map, *stop, true) : PlaceInMap{};
}

std::string first_open_in(const MapStop& stop, const Session& session) {
  for (const std::uint32_t at : stop.open) {
    const AnswerRef& open = session.diagnosis().questions[at].answer.ref;
    if (!open.fact.empty()) return answer_address(open, session.speaker());
  }
  return {};
}

std::string next_place(const InterviewMap& map, const Session& session, const std::string& place) {
  const PlaceInMap here = place_in(map, session, place);
  const MapSection& section = map.sections[here.section];
  if (here.at_end || map.stops[here.stop].kind == MapStop::Kind::About) return open_stop_from(map, section.last, map.stops.size());
  if (here.is_cell) {
    const std::optional<AnswerRef> ref = answer_at(place, session.speaker());
    const std::string cell = ref ? open_after(map.stops[here.stop], session, *ref) : std::string();
    if (!cell.empty()) return cell;
  }
  const std::string next = open_stop_from(map, here.stop + 1, section.last);
  return next.empty() ? end_place(section.id) : next;
}

std::string place_before(const InterviewMap& map, const Session& session, const std::string& place) {
  const PlaceInMap here = place_in(map, session, place);
  if (here.at_end || here.is_cell) return map.stops[here.stop].place;
  for (std::size_t stop = here.stop; stop > 0; --stop)
    if (map.stops[stop - 1].is_shown()) return map.stops[stop - 1].place;
  return {};
}

}  // namespace takehold::ui
